import { invalid } from './errors.js'
import { kindOf } from './kind-of.js'

/** Refuses what is not an object whose contents are its members, as those of a list, a map or a promise are not. */
export function checkObject(name: string, value: unknown, example = ''): void {
  const kind = kindOf(value)
  if (value !== undefined && kind !== 'Object')
    throw invalid(name, `must be an object of names and values${example || ','} not ${kind}`)
}
