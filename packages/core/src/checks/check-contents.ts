import { invalid } from '../errors.js'
import { kindOf } from './kind-of.js'

// Deeper than anything that a provider reads; an object that refers to itself has no end.
const MAX_DEPTH = 50

/** Refuses what no encoding keeps: the contents of a map, a form or a promise are not its members, and JSON writes `NaN` as `null`. */
export function checkContents(name: string, value: unknown, depth = 0): void {
  if (depth > MAX_DEPTH) throw invalid(name, 'refers to itself, or is nested too deeply')
  const kind = kindOf(value)
  if (kind === 'Object' || kind === 'Array') {
    for (const [key, member] of Object.entries(value as object)) checkContents(depth ? name : key, member, depth + 1)
    return
  }
  const isNumber = kind === 'Number' || kind === 'Date'
  if (isNumber ? Number.isFinite(Number(value)) : /^(String|Boolean|Null|Undefined)$/.test(kind)) return
  throw invalid(
    name,
    kind === 'Promise'
      ? 'is a promise; await it first'
      : `must be a plain value, not ${kind} ${String(isNumber ? Number(value) : '')}`.trim(),
  )
}
