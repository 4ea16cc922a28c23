import { invalid } from '../errors.js'

/** Refuses parameters of which one is missing, such as a variable that is undefined, where a request without it would do something else. */
export function checkGiven(params: object | undefined, names: readonly string[]): void {
  const given: Readonly<Record<string, unknown>> = { ...params }
  const missing = names.find((name) => given[name] === undefined || given[name] === null || given[name] === '')
  if (missing) throw invalid(missing, 'is missing; pass it with the parameters')
}
