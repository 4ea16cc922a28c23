import { invalid } from '../errors.js'
import { describeArgument } from './describe-argument.js'

/** Refuses everything but objects whose members are their contents: those of an array, a map or a promise are not. */
export function checkObject(name: string, value: unknown, example = ''): void {
  const kind = describeArgument(value)
  if (value !== undefined && kind !== 'Object')
    throw invalid(name, `must be an object of names and values${example || ','} not ${kind}`)
}
