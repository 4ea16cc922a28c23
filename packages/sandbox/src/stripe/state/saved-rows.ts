import type { Row } from './collection.js'

/** The rows of a collection as they are saved: all of them, or how they differ from those of the sample company, which are saved once for all accounts. */
export type SavedRows = readonly unknown[] | Difference

interface Difference {
  /** Ids of sample rows that are gone. */
  readonly removed: readonly string[]
  /** Sample rows that were replaced, as they are now. */
  readonly changed: readonly Row[]
  /** Rows that the sample does not have, which are all newer. */
  readonly added: readonly Row[]
}

/** Rows never change in place: what is the same object as in the sample is unchanged. */
export function saveRows(rows: readonly Row[], sample: readonly Row[]): SavedRows {
  if (sample.length === 0) return rows
  const before = new Map(sample.map((row) => [row.id, row]))
  const ids = new Set(rows.map(({ id }) => id))
  return {
    removed: sample.flatMap(({ id }) => (ids.has(id) ? [] : [id])),
    changed: rows.filter((row) => before.has(row.id) && before.get(row.id) !== row),
    added: rows.filter(({ id }) => !before.has(id)),
  }
}

/** Rows are restored when they are first read: what is none is refused before that. */
export function checkRows(saved: SavedRows | undefined, name: string): void {
  if (saved === undefined) return
  const lists = isWhole(saved) ? [saved] : [saved?.changed, saved?.added]
  if (lists.every(isListOfObjects) && (isWhole(saved) || Array.isArray(saved?.removed))) return
  throw new TypeError(`${name} must be a list, or how one differs from the sample data.`)
}

/** A state of a release that had no such collection has none of its rows. */
export function restoreRows(saved: SavedRows | undefined, sample: readonly Row[]): readonly unknown[] {
  if (saved === undefined) return sample
  if (isWhole(saved)) return saved
  const removed = new Set(saved.removed)
  const changed = new Map(saved.changed.map((row) => [row.id, row]))
  const kept = sample.flatMap((row) => (removed.has(row.id) ? [] : [changed.get(row.id) ?? row]))
  return [...kept, ...saved.added]
}

export const isListOfObjects = (list: unknown): boolean =>
  Array.isArray(list) && list.every((row) => typeof row === 'object' && row !== null)

const isWhole = (saved: SavedRows): saved is readonly unknown[] => Array.isArray(saved)
