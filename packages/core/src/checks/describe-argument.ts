import { kindOf } from './kind-of.js'

/** What was passed as an argument, for a message: `a client of stripe`, `Object`, `String`, `Null` … */
export function describeArgument(value: unknown): string {
  const { http, provider, optionNames } = Object(value)
  if (http && optionNames) return `a client of ${provider}`
  return kindOf(value).replace('Promise', 'a promise: await it')
}
