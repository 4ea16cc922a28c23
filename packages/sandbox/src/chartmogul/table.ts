export interface Row {
  /** Grows with every row of an account, so that order of creation is order of `id`. */
  readonly id: number
  readonly uuid: string
}

/** Candidate rows, and the condition that each of them must still meet. */
export interface Selection<T> {
  readonly rows: readonly T[]
  readonly keep?: ((row: T) => boolean) | undefined
}

/**
 * Rows in the order of their creation, found by uuid and by any field.
 * Rows are never changed in place, so a copy of a table shares them.
 */
export class Table<T extends Row> {
  readonly #rows: T[]
  /** Created when a row is first looked up, as the indexes are. */
  #byUuid: Map<string, T> | undefined
  /** Created when a field is first looked up, updated from then on. */
  readonly #indexes = new Map<keyof T, Map<unknown, T[]>>()
  #changed = false

  constructor(rows: readonly T[] = []) {
    this.#rows = rows.slice()
  }

  get rows(): readonly T[] {
    return this.#rows
  }

  /** Whether anything was put or removed since the table was created. */
  get changed(): boolean {
    return this.#changed
  }

  get(uuid: string): T | undefined {
    return this.#uuids().get(uuid)
  }

  #uuids(): Map<string, T> {
    if (!this.#byUuid) {
      this.#byUuid = new Map()
      for (const row of this.#rows) this.#byUuid.set(row.uuid, row)
    }
    return this.#byUuid
  }

  /** The rows whose `field` is `value`, oldest first. */
  by<K extends keyof T>(field: K, value: T[K]): readonly T[] {
    let index = this.#indexes.get(field)
    if (!index) {
      index = new Map()
      this.#indexes.set(field, index)
      for (const row of this.#rows) insert(index, row[field], row)
    }
    return index.get(value) ?? []
  }

  /** The rows with these field values; `undefined` is no condition. Uses the field with the fewest rows. */
  where(fields: { readonly [K in keyof T]?: T[K] | undefined }): Selection<T> {
    const wanted = (Object.keys(fields) as (keyof T)[]).filter((field) => fields[field] !== undefined)
    let rows = this.rows
    for (const field of wanted) {
      const found = this.by(field, fields[field] as T[typeof field])
      if (found.length < rows.length) rows = found
    }
    return wanted.length < 2 ? { rows } : { rows, keep: (row) => wanted.every((field) => row[field] === fields[field]) }
  }

  /** Adds a row, or replaces the one with the same uuid. */
  put(row: T): T {
    this.#changed = true
    const old = this.get(row.uuid)
    if (old) this.#rows[positionOf(this.#rows, row.id)] = row
    else this.#rows.push(row)
    this.#uuids().set(row.uuid, row)
    for (const [field, index] of this.#indexes) {
      if (old) extract(index, old[field], old)
      insert(index, row[field], row)
    }
    return row
  }

  /** Adds a row that is new: its uuid need not be looked up. */
  append(row: T): T {
    this.#changed = true
    this.#rows.push(row)
    this.#byUuid?.set(row.uuid, row)
    for (const [field, index] of this.#indexes) insert(index, row[field], row)
    return row
  }

  remove(uuid: string): void {
    const row = this.get(uuid)
    if (!row) return
    this.#changed = true
    this.#uuids().delete(uuid)
    this.#rows.splice(positionOf(this.#rows, row.id), 1)
    for (const [field, index] of this.#indexes) extract(index, row[field], row)
  }
}

/** The index of the row with this id, or the one where it would be inserted. */
export function positionOf(rows: readonly Row[], id: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((rows[middle]?.id ?? Number.POSITIVE_INFINITY) < id) low = middle + 1
    else high = middle
  }
  return low
}

function insert<T extends Row>(index: Map<unknown, T[]>, value: unknown, row: T): void {
  const rows = index.get(value)
  if (!rows) index.set(value, [row])
  else if ((rows.at(-1)?.id ?? 0) < row.id) rows.push(row)
  else rows.splice(positionOf(rows, row.id), 0, row)
}

function extract<T extends Row>(index: Map<unknown, T[]>, value: unknown, row: T): void {
  const rows = index.get(value)
  rows?.splice(positionOf(rows, row.id), 1)
  if (rows?.length === 0) index.delete(value)
}
