import { checkObject } from './check-object.js'
import { invalid } from './errors.js'
import { kindOf } from './kind-of.js'

const OPTIONS = ['signal', 'timeoutMs', 'maxRetries', 'idempotencyKey', 'headers', 'onResponse']

/** The options of a call. */
export function optionsOf(provider: string): readonly string[] {
  return provider === 'stripe' ? [...OPTIONS, 'stripeAccount', 'apiVersion'] : OPTIONS
}

/**
 * Refuses what stands in the wrong place, before it fails somewhere in between or is ignored: no client, that of another provider or a
 * promise of one; an id instead of an object; an option among the parameters.
 */
export function checkArguments(client: unknown, provider: string, params?: object, options?: object): void {
  const wanted = `a client of ${provider}`
  const kind = kindOf(client)
  if (kind !== wanted) throw invalid('client', `must be ${wanted} and come first, not ${kind}`)
  checkObject('params', params, ", such as { id: 'x1' },")
  checkObject('options', options)
  for (const name of optionsOf(provider)) {
    if (Object(params)[name] !== undefined) throw invalid(name, 'is an option; pass it last')
  }
}
