import { checkArguments, optionsOf } from './check-arguments.js'
import { checkCallOptions } from './check-call-options.js'
import { invalid } from './errors.js'
import type { RequestOptions } from './request-options.js'

/** What a tool's request is sent with: the options of its call, its name, and its parameters for `validate`. */
export type ToolRequest<Options extends RequestOptions = RequestOptions> = Options & {
  /** The documented name of the tool. */
  readonly operation: string
  /** What it was called with. */
  readonly input: object | undefined
}

/** What every tool does first: checks its arguments, and makes of them what its requests are sent with. */
export function call<Options extends RequestOptions>(
  client: object,
  operation: string,
  params?: object,
  options?: Options,
): ToolRequest<Options> {
  const provider = operation.replace(/_.*/, '')
  checkArguments(client, provider, params, options)
  const known = optionsOf(provider)
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !known.includes(name)) {
      throw invalid(name, `is no option; there are ${known.join(', ')}`)
    }
  }
  // A tool of several requests begins with a deadline for all of them.
  checkCallOptions(options ?? {})
  return { ...(options as Options), operation, input: params }
}

/** `call` for a tool without parameters. What else that was given is refused: options behind an object would be dropped. */
export function callWithoutParams<Options extends RequestOptions>(
  client: object,
  operation: string,
  options: Options | undefined,
  others: readonly unknown[],
): ToolRequest<Options> {
  const request = call(client, operation, undefined, options)
  if (others.some((value) => value !== undefined)) {
    throw invalid('options', `must follow the client; ${operation} has no parameters`)
  }
  return request
}
