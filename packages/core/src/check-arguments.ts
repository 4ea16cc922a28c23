import { invalid } from './errors.js'

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

/** Refuses what is not an object whose contents are its members, as those of a list, a map or a promise are not. */
export function checkObject(name: string, value: unknown, example = ''): void {
  const kind = kindOf(value)
  if (value !== undefined && kind !== 'Object')
    throw invalid(name, `must be an object of names and values${example || ','} not ${kind}`)
}

/** Refuses parameters for a tool that has none, which would be dropped. */
export function checkEmpty(params: object): void {
  checkObject('params', params)
  for (const name of Object.keys(params)) throw invalid(name, 'is no parameter of this tool, which has none')
}

/** `Object`, `String`, `Null`, `Array` … */
function kindOf(value: unknown): string {
  const { http, provider } = Object(value)
  if (http) return `a client of ${provider}`
  return Object.prototype.toString.call(value).slice(8, -1).replace('Promise', 'a promise: await it')
}
