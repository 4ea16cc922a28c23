import { fc } from '../properties/fast-check.js'

/** What may happen to a list between two requests of a walk. */
export interface Change {
  /** Before which request, counted from 0. */
  readonly at: number
  readonly what: 'add' | 'remove' | 'remove the cursor'
  /** Which row, as a fraction of all; for an added one, where it goes. */
  readonly where: number
}

/** Changes that come and go while somebody walks. */
export const churn: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    at: fc.nat({ max: 25 }),
    what: fc.constantFrom('add' as const, 'remove' as const, 'remove the cursor' as const),
    where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { maxLength: 30 },
)

/** Rows that change between requests. */
export class ChangingRows<Row> {
  readonly rows: Row[]
  readonly #first: readonly Row[]
  readonly #changes: readonly Change[]
  readonly #make: (where: number, serial: number) => Row
  #made = 0
  requests = 0

  constructor(rows: readonly Row[], changes: readonly Change[], make: (where: number, serial: number) => Row) {
    this.rows = [...rows]
    this.#first = rows
    this.#changes = changes
    this.#make = make
  }

  /** Carries out what is due before the next request, which has this row as its cursor. */
  request(cursor?: Row): void {
    const at = this.requests++
    for (const change of this.#changes) {
      if (change.at !== at) continue
      if (change.what === 'add') this.rows.push(this.#make(change.where, ++this.#made))
      else if (change.what === 'remove') this.rows.splice(Math.floor(change.where * this.rows.length), 1)
      else if (cursor && this.rows.includes(cursor)) this.rows.splice(this.rows.indexOf(cursor), 1)
    }
  }

  /** What was there all the time. */
  get steady(): Row[] {
    return this.#first.filter((row) => this.rows.includes(row))
  }
}
