import { checkArguments } from './check-arguments.js'
import { invalid } from './errors.js'
import type { RequestOptions } from './types.js'

/** The options of a call, those that only one provider has included. */
const OPTIONS = [
  'signal',
  'timeoutMs',
  'maxRetries',
  'idempotencyKey',
  'headers',
  'onResponse',
  'stripeAccount',
  'apiVersion',
]

/**
 * What every tool does first: checks its arguments and returns the options of the call with what `send` wants to know about the tool.
 * A tool without parameters passes on whatever else it was given.
 */
export function call<Options extends RequestOptions>(
  client: object,
  operation: string,
  params?: object,
  options?: Options,
  ...others: unknown[]
): Options & {
  /** The documented name of the tool. */
  operation: string
  /** What it was called with. */
  input: object | undefined
} {
  checkArguments(client, operation.replace(/_.*/, ''), params, options, OPTIONS)
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !OPTIONS.includes(name)) {
      throw invalid(name, `is not an option of a call; there are ${OPTIONS.join(', ')}`)
    }
  }
  if (others.some((value) => value !== undefined)) {
    throw invalid('options', `must be the only argument beside the client; ${operation} has no parameters`)
  }
  return { ...(options as Options), operation, input: params }
}
