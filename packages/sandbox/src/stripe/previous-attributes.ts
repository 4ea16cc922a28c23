import type { Wire } from './http/endpoint.js'

/** The old values of what changed, down to the changed keys of plain sub-objects. */
export function difference(before: Wire, after: Wire): Wire {
  const changed: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[key], after[key]]
    if (old === now) continue
    if (isPlain(old) && isPlain(now)) {
      const inner = difference(old, now)
      if (Object.keys(inner).length > 0) changed[key] = inner
    } else if (JSON.stringify(old) !== JSON.stringify(now)) {
      changed[key] = old ?? null
    }
  }
  return changed
}

/** The object that `difference` was told to be before. */
export function restored(after: Wire, changed: Wire): Wire {
  const before: Record<string, unknown> = { ...after }
  for (const [key, old] of Object.entries(changed)) {
    const now = after[key]
    before[key] = isPlain(old) && isPlain(now) ? restored(now, old) : old
  }
  return before
}

const isPlain = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)
