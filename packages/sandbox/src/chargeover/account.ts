import type { Random } from '../runtime/random.js'
import type {
  CreditCard,
  Customer,
  Fields,
  Invoice,
  Item,
  Package,
  Stored,
  Tokenized,
  Transaction,
  User,
} from './state.types.js'
import { type SavedTable, Table } from './table.js'

/** One instance of ChargeOver: everything that belongs to one pair of credentials. */
export class Account {
  readonly customer = new Table<Customer>(1)
  readonly user = new Table<User>(1)
  readonly item = new Table<Item>(1)
  readonly package = new Table<Package>(1, ['customerId'])
  readonly invoice = new Table<Invoice>(10_000, ['customerId', 'packageId'])
  readonly creditcard = new Table<CreditCard>(1, ['customerId'])
  readonly tokenized = new Table<Tokenized>(1, ['customerId'])
  /** Grows with every change, so that caches of derived values can tell when they are out of date. */
  version = 0
  readonly #counters = { line: 1, invoiceLine: 1, tierset: 1 }
  readonly #transaction = new Table<Transaction>(1, ['customerId', 'refundOf'])
  #deferred: (() => void) | undefined

  constructor(
    /** Milliseconds since the epoch. */
    public now: () => number,
    private random: Random,
  ) {}

  get transaction(): Table<Transaction> {
    const create = this.#deferred
    this.#deferred = undefined
    create?.()
    return this.#transaction
  }

  /** Defers the creation of past transactions until they are first read: most callers never read them. */
  deferTransactions(create: () => void): void {
    this.#deferred = create
  }

  /** Runs `history` with a clock that it sets itself, and with other random numbers if they are given. */
  replay(history: (moveTo: (time: number) => void) => void, random: Random = this.random): void {
    const present = { now: this.now, random: this.random }
    let time = 0
    Object.assign(this, { now: () => time, random })
    try {
      history((next) => {
        time = next
      })
    } finally {
      Object.assign(this, present)
    }
  }

  /** The parts that every new object has. */
  stamp(table: { takeId(): number }, fields: Fields, at: number = this.now()): Stored {
    this.version += 1
    return { id: table.takeId(), salt: this.salt(), fields, writtenAt: at, modifiedAt: at }
  }

  touch(object: Stored): void {
    this.version += 1
    object.modifiedAt = this.now()
  }

  salt(): number {
    return this.random.integer(0, 2 ** 30 - 1)
  }

  nextId(counter: 'line' | 'invoiceLine' | 'tierset'): number {
    return this.#counters[counter]++
  }

  save(): SavedAccount {
    return {
      counters: { ...this.#counters },
      customer: this.customer.save(),
      user: this.user.save(),
      item: this.item.save(),
      package: this.package.save(),
      invoice: this.invoice.save(),
      transaction: this.transaction.save(),
      creditcard: this.creditcard.save(),
      tokenized: this.tokenized.save(),
    }
  }

  /** Takes the objects over: the caller must not keep them. */
  restore(saved: SavedAccount): this {
    Object.assign(this.#counters, saved.counters)
    this.customer.restore(saved.customer)
    this.user.restore(saved.user)
    this.item.restore(saved.item)
    this.package.restore(saved.package)
    this.invoice.restore(saved.invoice)
    this.transaction.restore(saved.transaction)
    this.creditcard.restore(saved.creditcard)
    this.tokenized.restore(saved.tokenized)
    this.version += 1
    return this
  }
}

export interface SavedAccount {
  readonly counters: { readonly line: number; readonly invoiceLine: number; readonly tierset: number }
  readonly customer: SavedTable<Customer>
  readonly user: SavedTable<User>
  readonly item: SavedTable<Item>
  readonly package: SavedTable<Package>
  readonly invoice: SavedTable<Invoice>
  readonly transaction: SavedTable<Transaction>
  readonly creditcard: SavedTable<CreditCard>
  readonly tokenized: SavedTable<Tokenized>
}
