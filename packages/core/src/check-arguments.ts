import { invalid } from './errors.js'

/**
 * Refuses what stands in the wrong place, before it fails somewhere in between or is ignored: no client, that of another provider or a
 * promise of one; an id instead of an object; an option, of those in `optionNames`, among the parameters.
 */
export function checkArguments(
  client: unknown,
  provider: string,
  params: unknown,
  options: unknown,
  optionNames: readonly string[],
): void {
  const { http, provider: found } = Object(client)
  if (!http || found !== provider) {
    throw invalid(
      'client',
      `must be a client of ${provider}, as the first argument, not ${http ? `of ${found}` : kindOf(client)}`,
    )
  }
  checkObject('params', params, 'with the parameters by name')
  checkObject('options', options, 'such as { timeoutMs: 5000 }')
  for (const name of optionNames) {
    if (Object(params)[name] !== undefined)
      throw invalid(name, 'is an option, no parameter; pass it in the last argument')
  }
}

/** Refuses what is not an object whose contents are its members; `contents` says what they should be. */
export function checkObject(name: string, value: unknown, contents: string): void {
  // What a list, a map or a promise holds is not among its members, and a client has no parameters among them.
  const isHolder = (value: object) => Symbol.iterator in value || 'then' in value || 'http' in value
  if (value === undefined || (typeof value === 'object' && value && !isHolder(value))) return
  throw invalid(name, `must be an object ${contents}, not ${kindOf(value)}`)
}

/** Refuses parameters for a tool that has none, which would be dropped. */
export function checkEmpty(params: object): void {
  checkObject('params', params, 'without members')
  for (const name of Object.keys(params)) throw invalid(name, 'is no parameter of this tool, which has none')
}

/** `String`, `Null`, `Array`, `Promise`, … */
function kindOf(value: unknown): string {
  const kind = Object.prototype.toString.call(value).slice(8, -1)
  const { then, http } = Object(value)
  return then ? `${kind}: await it first` : http ? 'a client' : kind
}
