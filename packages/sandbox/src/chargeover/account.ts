import type { Random } from '../runtime/random.js'
import type {
  AchAccount,
  CreditCard,
  Customer,
  Fields,
  Invoice,
  Item,
  ItemCategory,
  Note,
  Package,
  PendingRequest,
  Quote,
  Resthook,
  Revision,
  Scalar,
  Stored,
  Tokenized,
  Transaction,
  Usage,
  User,
} from './state.types.js'
import { type SavedTable, Table } from './table.js'

/** The objects of an account that can be listed one kind at a time, but for transactions, which are created when they are first read. */
function createTables() {
  return {
    customer: new Table<Customer>(1),
    user: new Table<User>(1),
    item: new Table<Item>(1),
    itemCategory: new Table<ItemCategory>(1),
    package: new Table<Package>(1, ['customerId']),
    invoice: new Table<Invoice>(10_000, ['customerId', 'packageId']),
    quote: new Table<Quote>(1, ['customerId']),
    creditcard: new Table<CreditCard>(1, ['customerId']),
    ach: new Table<AchAccount>(1, ['customerId']),
    tokenized: new Table<Tokenized>(1, ['customerId']),
    usage: new Table<Usage>(1, ['lineItemId']),
    note: new Table<Note>(1),
    resthook: new Table<Resthook>(1),
    pendingRequest: new Table<PendingRequest>(1),
    revision: new Table<Revision>(1, ['contextId']),
  }
}

type Tables = ReturnType<typeof createTables>

/** One instance of ChargeOver: everything that belongs to one pair of credentials. */
export class Account implements Tables {
  readonly #tables = createTables()
  readonly customer = this.#tables.customer
  readonly user = this.#tables.user
  readonly item = this.#tables.item
  readonly itemCategory = this.#tables.itemCategory
  readonly package = this.#tables.package
  readonly invoice = this.#tables.invoice
  readonly quote = this.#tables.quote
  readonly creditcard = this.#tables.creditcard
  readonly ach = this.#tables.ach
  readonly tokenized = this.#tables.tokenized
  readonly usage = this.#tables.usage
  readonly note = this.#tables.note
  readonly resthook = this.#tables.resthook
  readonly pendingRequest = this.#tables.pendingRequest
  readonly revision = this.#tables.revision
  /** Exchange rates that were set, by both currencies (`EUR:USD`). */
  readonly exchangeRates: Record<string, number> = {}
  /** Values of the configuration that were set. */
  readonly config: Record<string, Scalar> = {}
  /** What webhooks are still to report, from `reportChanges` on. */
  readonly changes: Change[] = []
  #reporting = false
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

  /** Starts to collect changes: those of the sample data are not reported. */
  reportChanges(): void {
    this.#reporting = true
  }

  /** Notes a change for webhooks: `package`, `cancel`. */
  report(object: string, id: number, event: string): void {
    if (this.#reporting) this.changes.push({ object, id, event })
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
    const tables = Object.entries(this.#tables).map(([name, table]) => [name, table.save()])
    return {
      counters: { ...this.#counters },
      exchangeRates: { ...this.exchangeRates },
      config: { ...this.config },
      transaction: this.transaction.save(),
      ...(Object.fromEntries(tables) as SavedTables),
    }
  }

  /** Takes the objects over: the caller must not keep them. */
  restore(saved: SavedAccount): this {
    Object.assign(this.#counters, saved.counters)
    Object.assign(this.exchangeRates, saved.exchangeRates)
    Object.assign(this.config, saved.config)
    for (const [name, table] of Object.entries(this.#tables) as [keyof Tables, Table<Stored>][]) {
      const rows = saved[name]
      if (rows) table.restore(rows)
    }
    this.transaction.restore(saved.transaction)
    this.version += 1
    return this
  }
}

/** A change of an object that webhooks report. */
export interface Change {
  readonly object: string
  readonly id: number
  readonly event: string
}

type SavedTables = { readonly [Name in keyof Tables]?: ReturnType<Tables[Name]['save']> }

export interface SavedAccount extends SavedTables {
  readonly counters: { readonly line: number; readonly invoiceLine: number; readonly tierset: number }
  readonly exchangeRates?: Readonly<Record<string, number>>
  readonly config?: Readonly<Record<string, Scalar>>
  readonly transaction: SavedTable<Transaction>
}
