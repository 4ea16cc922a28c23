import type { Truncation } from './envelope.types.js'

/** A result that fits, and what was left out of it. */
export interface CutResult {
  readonly data: unknown
  readonly truncated?: Truncation
}

const sizeOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length

/**
 * Makes a result fit by leaving out whole items from the end of its list, or whole members where it has no list. What is left is valid, and
 * says where it goes on.
 */
export function cutResult(data: unknown, input: object, provider: string, bytes: number): CutResult {
  let size = sizeOf(data)
  if (size <= bytes || !data || typeof data !== 'object') return { data }
  const members = Object.entries(data)
  const [name, list] = members
    .filter((member): member is [string, unknown[]] => Array.isArray(member[1]))
    .reduce<[string, unknown[]]>((most, one) => (one[1].length > most[1].length ? one : most), ['', []])
  const items = Array.isArray(data) ? data : list
  let shown = items.length
  // The comma between two items is a byte too.
  while (shown > 0 && size > bytes) size -= sizeOf(items[--shown]) + 1
  const left = items.slice(0, shown)
  const cursor = cursorOf(left, input, provider)
  if (Array.isArray(data)) return { data: left, truncated: { shown, cursor } }
  const kept: Record<string, unknown> = { ...data, ...(name && { [name]: left }) }
  const dropped: string[] = []
  for (const [member, value] of members.sort((a, b) => sizeOf(b[1]) - sizeOf(a[1]))) {
    if (sizeOf(kept) <= bytes) break
    if (value === list) continue
    delete kept[member]
    dropped.push(member)
  }
  return { data: kept, truncated: { shown, cursor, ...(dropped.length > 0 && { dropped }) } }
}

/** The parameters of the call that goes on behind the last item that is shown. ChartMogul has cursors of whole pages alone. */
function cursorOf(left: readonly unknown[], input: object, provider: string): Truncation['cursor'] {
  if (provider === 'chargeover') return { offset: Number((input as { offset?: number }).offset ?? 0) + left.length }
  const id = (left.at(-1) as { id?: unknown } | undefined)?.id
  return provider === 'stripe' && typeof id === 'string' ? { starting_after: id } : null
}
