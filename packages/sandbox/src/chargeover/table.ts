import type { Stored } from './state.types.js'
import { tokenOf } from './token.js'

/**
 * Objects of one kind in the order of their ids, found by these, by external key or by one of the given foreign keys. What they are found by
 * besides their ids is created when it is first used: of large sample data, most callers look at a few lists only.
 */
export class Table<T extends Stored> {
  /** Position is id less first id; deleted objects leave a gap. */
  readonly #rows: (T | undefined)[] = []
  readonly #indexes = new Map<keyof T, Map<unknown, T[]>>()
  #byExternalKey: Map<unknown, T> | undefined
  #size = 0
  #nextId: number

  constructor(
    private readonly firstId: number,
    private readonly foreignKeys: readonly (keyof T)[] = [],
  ) {
    this.#nextId = firstId
  }

  get size(): number {
    return this.#size
  }

  /** The id of the next object. */
  takeId(): number {
    return this.#nextId++
  }

  get(id: number | null): T | undefined {
    return id === null ? undefined : this.#rows[id - this.firstId]
  }

  byToken(token: string): T | undefined {
    return this.#rows.find((row) => row !== undefined && tokenOf(row) === token)
  }

  byExternalKey(key: unknown): T | undefined {
    if (!this.#byExternalKey) {
      this.#byExternalKey = new Map()
      for (const row of this.#rows) if (row) this.noteExternalKey(row)
    }
    const row = this.#byExternalKey.get(key)
    return row && this.get(row.id) === row && row.fields['external_key'] === key ? row : undefined
  }

  /** In the order of ids. */
  *all(): Generator<T, void> {
    for (const row of this.#rows) if (row) yield row
  }

  /** The same, last id first. */
  *allBackwards(): Generator<T, void> {
    for (let i = this.#rows.length - 1; i >= 0; i--) {
      const row = this.#rows[i]
      if (row) yield row
    }
  }

  /** Those whose foreign key has this value, in the order of ids. */
  by(key: keyof T, value: unknown): readonly T[] {
    let index = this.#indexes.get(key)
    if (!index) {
      if (!this.foreignKeys.includes(key)) throw new TypeError(`There is no index by ${String(key)}.`)
      index = new Map()
      for (const row of this.#rows) if (row) insert(index, row[key], row)
      this.#indexes.set(key, index)
    }
    return index.get(value) ?? []
  }

  /** Adds an object, or replaces the one with its id. */
  add(row: T): T {
    const before = this.get(row.id)
    if (before) this.delete(before)
    this.#rows[row.id - this.firstId] = row
    this.#size += 1
    this.noteExternalKey(row)
    for (const [key, index] of this.#indexes) insert(index, row[key], row)
    return row
  }

  /** To be called when the external key of a row has changed. */
  noteExternalKey(row: T): void {
    if (!this.#byExternalKey) return
    const key = row.fields['external_key']
    if (key) this.#byExternalKey.set(key, row)
  }

  delete(row: T): void {
    if (this.get(row.id) !== row) return
    this.#rows[row.id - this.firstId] = undefined
    this.#size -= 1
    for (const [key, index] of this.#indexes) {
      const others = index.get(row[key])?.filter((one) => one !== row)
      if (others) index.set(row[key], others)
    }
  }

  save(): SavedTable<T> {
    return { nextId: this.#nextId, rows: [...this.all()] }
  }

  restore({ nextId, rows }: SavedTable<T>): void {
    this.#nextId = nextId
    for (const row of rows) this.add(row)
  }
}

/** Rows without the foreign key are never looked up by it. */
function insert<T>(index: Map<unknown, T[]>, value: unknown, row: T): void {
  if (value === null) return
  const rows = index.get(value)
  if (rows) rows.push(row)
  else index.set(value, [row])
}

export interface SavedTable<T> {
  readonly nextId: number
  readonly rows: readonly T[]
}
