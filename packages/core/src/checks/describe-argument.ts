import { kindOf } from './kind-of.js'

/** What was passed as an argument, for a message: `a client of stripe`, `Object`, `String`, `Null` … */
export function describeArgument(value: unknown): string {
  const { http, provider } = Object(value)
  if (http) return `a client of ${provider}`
  return kindOf(value).replace('Promise', 'a promise: await it')
}
