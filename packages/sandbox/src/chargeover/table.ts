import type { Stored } from './state.types.js'
import { tokenOf } from './token.js'

/**
 * Objects of one kind in the order of their ids, with an index by each of the given foreign keys.
 * Plain arrays throughout: ids are consecutive, and maps would take most of the time that loading sample data takes.
 */
export class Table<T extends Stored> {
  /** Position is id less first id; deleted objects leave a gap. */
  readonly #rows: (T | undefined)[] = []
  readonly #indexes: readonly { readonly key: keyof T; readonly rows: Map<unknown, T[]> }[]
  readonly #byExternalKey = new Map<unknown, T>()
  #size = 0
  #nextId: number

  constructor(
    private readonly firstId: number,
    foreignKeys: readonly (keyof T)[] = [],
  ) {
    this.#nextId = firstId
    this.#indexes = foreignKeys.map((key) => ({ key, rows: new Map() }))
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
    const index = this.#indexes.find((one) => one.key === key)
    if (!index) throw new TypeError(`There is no index by ${String(key)}.`)
    return index.rows.get(value) ?? []
  }

  /** Adds an object, or replaces the one with its id. */
  add(row: T): T {
    const before = this.get(row.id)
    if (before) this.delete(before)
    this.#rows[row.id - this.firstId] = row
    this.#size += 1
    this.noteExternalKey(row)
    for (const { key, rows } of this.#indexes) {
      const value = row[key]
      // Rows without this foreign key are never looked up by it.
      if (value === null) continue
      const list = rows.get(value)
      if (list) list.push(row)
      else rows.set(value, [row])
    }
    return row
  }

  /** To be called when the external key of a row has changed. */
  noteExternalKey(row: T): void {
    const key = row.fields['external_key']
    if (key) this.#byExternalKey.set(key, row)
  }

  delete(row: T): void {
    if (this.get(row.id) !== row) return
    this.#rows[row.id - this.firstId] = undefined
    this.#size -= 1
    for (const { key, rows } of this.#indexes) {
      rows.set(
        row[key],
        this.by(key, row[key]).filter((one) => one !== row),
      )
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

export interface SavedTable<T> {
  readonly nextId: number
  readonly rows: readonly T[]
}
