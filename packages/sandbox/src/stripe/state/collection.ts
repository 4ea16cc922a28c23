/** A row is never changed in place: a change replaces it by a new one, so copies, snapshots and events may share rows. */
export interface Row {
  readonly id: string
}

/** The rows of one kind in the order of creation, found by id or by one of the declared keys without a full scan. */
export interface Collection<T extends Row> {
  /** The row with this id. */
  get(id: string): T | undefined
  /** Adds a row after all others. */
  add(row: T): T
  /** Replaces the row with the same id. */
  replace(row: T): T
  /** Removes a row. */
  remove(id: string): void
  /** Oldest first. */
  all(): T[]
  /** Oldest first, the rows whose declared key has this value. */
  where(key: string, value: string): T[]
  /** The rows after (`older`) or before (`newer`) a given one, nearest first; without `from`, from the newest (or oldest) row on. */
  walk(direction: 'older' | 'newer', from?: string, narrowed?: readonly [key: string, value: string]): Iterable<T>
  /** An independent copy. */
  copy(): Collection<T>
}

type Keys<T> = Readonly<Record<string, (row: T) => string | null | undefined>>

interface Index<T> {
  readonly keyOf: (row: T) => string | null | undefined
  /** The positions of the rows by the value of the key. */
  readonly buckets: Map<string, number[]>
}

/** What rows are found by is created when it is first used: of large sample data, most callers look at a few lists only. */
export function createCollection<T extends Row>(keys: Keys<T> = {}, initial: readonly T[] = []): Collection<T> {
  const rows: (T | undefined)[] = initial.slice()
  let positions: Map<string, number> | undefined
  const indexes = new Map<string, Index<T>>()

  function positionOf(id: string): number | undefined {
    if (!positions) {
      positions = new Map()
      for (let position = 0; position < rows.length; position++) {
        const row = rows[position]
        if (row) positions.set(row.id, position)
      }
    }
    return positions.get(id)
  }

  function bucketOf(key: string, value: string): readonly number[] {
    let index = indexes.get(key)
    if (!index) {
      index = { keyOf: keys[key] ?? (() => undefined), buckets: new Map() }
      for (let position = 0; position < rows.length; position++) {
        const row = rows[position]
        if (row) insert(index.buckets, index.keyOf(row), position)
      }
      indexes.set(key, index)
    }
    return index.buckets.get(value) ?? []
  }

  const collection: Collection<T> = {
    get(id) {
      const position = positionOf(id)
      return position === undefined ? undefined : rows[position]
    },
    add(row) {
      const position = rows.push(row) - 1
      positions?.set(row.id, position)
      for (const { keyOf, buckets } of indexes.values()) insert(buckets, keyOf(row), position)
      return row
    },
    replace(row) {
      const position = positionOf(row.id)
      const before = position === undefined ? undefined : rows[position]
      if (position === undefined || !before) return collection.add(row)
      for (const { keyOf, buckets } of indexes.values()) {
        const from = keyOf(before)
        const to = keyOf(row)
        if (from === to) continue
        withdraw(buckets, from, position)
        insert(buckets, to, position)
      }
      rows[position] = row
      return row
    },
    remove(id) {
      const position = positionOf(id)
      const row = position === undefined ? undefined : rows[position]
      if (position === undefined || !row) return
      for (const { keyOf, buckets } of indexes.values()) withdraw(buckets, keyOf(row), position)
      rows[position] = undefined
      positions?.delete(id)
    },
    all: () => rows.filter((row) => row !== undefined),
    where: (key, value) => bucketOf(key, value).flatMap((position) => rows[position] ?? []),
    *walk(direction, from, narrowed) {
      const bucket = narrowed && bucketOf(...narrowed)
      const length = bucket ? bucket.length : rows.length
      const start = from === undefined ? undefined : positionOf(from)
      const step = direction === 'older' ? -1 : 1
      for (let at = firstStep(direction, start, length, bucket); at >= 0 && at < length; at += step) {
        const row = rows[bucket ? (bucket[at] ?? -1) : at]
        if (row) yield row
      }
    },
    copy: () => createCollection(keys, collection.all()),
  }
  return collection
}

/** Where a walk begins, as an index of the bucket or, without one, of all rows. `start` is the position of the row that it follows. */
function firstStep(
  direction: 'older' | 'newer',
  start: number | undefined,
  length: number,
  bucket: readonly number[] | undefined,
): number {
  if (start === undefined) return direction === 'older' ? length - 1 : 0
  const index = bucket ? lowerBound(bucket, start) : start
  if (direction === 'older') return index - 1
  return bucket && bucket[index] !== start ? index : index + 1
}

/** The first index in an ascending list whose value is not less than `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

function insert(buckets: Map<string, number[]>, key: string | null | undefined, position: number): void {
  if (key == null) return
  const bucket = buckets.get(key)
  if (!bucket) buckets.set(key, [position])
  else if (position > (bucket.at(-1) ?? -1)) bucket.push(position)
  else bucket.splice(lowerBound(bucket, position), 0, position)
}

function withdraw(buckets: Map<string, number[]>, key: string | null | undefined, position: number): void {
  const bucket = key == null ? undefined : buckets.get(key)
  if (bucket) bucket.splice(lowerBound(bucket, position), 1)
}
