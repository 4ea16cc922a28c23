import { invalid } from '../errors.js'
import { checkInherited } from './check-inherited.js'
import { isEmpty } from './is-empty.js'
import { kindOf } from './kind-of.js'
import { MAX_DEPTH } from './max-depth.js'

/**
 * Refuses what the encoding does not keep: the contents of a map, a form or a promise are not its members, JSON writes `NaN` and a member of
 * a list that is `undefined` as `null`, and a form has no bytes for an empty list. `hasDates` says whether the provider reads dates as they are written.
 */
export function checkContents(name: string, value: unknown, isForm: boolean, hasDates: boolean, depth = 0): void {
  if (depth > MAX_DEPTH) throw invalid(name, 'refers to itself, or is nested too deeply')
  const kind = kindOf(value)
  if (kind === 'Object' || kind === 'Array') {
    const members = Object.entries(value as object)
    if (kind === 'Object') checkInherited(value as object)
    else if (
      (isForm && !members.length) ||
      members.some(([, member]) => member === undefined || (isForm && member && isEmpty(member)))
    ) {
      throw invalid(name, 'an empty list or member cannot be sent; leave it out; an update clears with null')
    }
    for (const [key, member] of members) checkContents(depth ? name : key, member, isForm, hasDates, depth + 1)
    return
  }
  const isDate = kind === 'Date'
  const isNumber = typeof value === 'number' || isDate
  if (isNumber ? Number.isFinite(Number(value)) : value === null || /^(string|boolean|undefined)$/.test(typeof value)) {
    if (isDate && !hasDates) throw invalid(name, 'must be a date as text, such as 2026-01-31')
    return
  }
  throw invalid(
    name,
    kind === 'Promise'
      ? 'is a promise; await it first'
      : `must be a plain value, not ${kind} ${String(isNumber ? Number(value) : '')}`.trim(),
  )
}
