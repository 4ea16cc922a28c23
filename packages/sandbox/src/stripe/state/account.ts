import type { Environment } from '../../runtime/types.js'
import { type Collection, createCollection } from './collection.js'
import { randomId, randomToken } from './ids.js'
import type {
  BalanceTransactionRecord,
  ChargeRecord,
  CustomerRecord,
  EventRecord,
  InvoiceItemRecord,
  InvoiceRecord,
  PaymentIntentRecord,
  PaymentMethodRecord,
  PriceRecord,
  ProductRecord,
  RefundRecord,
  SubscriptionRecord,
} from './records.js'
import { createSchedule, type Schedule, type Task } from './schedule.js'

/** An answer kept under an idempotency key. */
export interface KeptAnswer {
  readonly created: number
  readonly method: string
  readonly path: string
  readonly parameters: string
  readonly requestId: string
  readonly status: number
  readonly body: unknown
}

export interface Balance {
  readonly available: number
  readonly pending: number
}

const COLLECTIONS = {
  balanceTransactions: (rows?: readonly BalanceTransactionRecord[]) =>
    createCollection({ source: (row) => row.source }, rows),
  charges: (rows?: readonly ChargeRecord[]) =>
    createCollection({ customer: (row) => row.customer, payment_intent: (row) => row.payment_intent }, rows),
  customers: (rows?: readonly CustomerRecord[]) => createCollection({ email: (row) => row.email }, rows),
  events: (rows?: readonly EventRecord[]) => createCollection({ type: (row) => row.type }, rows),
  invoiceItems: (rows?: readonly InvoiceItemRecord[]) =>
    createCollection({ customer: (row) => row.customer, invoice: (row) => row.invoice }, rows),
  invoices: (rows?: readonly InvoiceRecord[]) =>
    createCollection({ customer: (row) => row.customer, subscription: (row) => row.subscription }, rows),
  paymentIntents: (rows?: readonly PaymentIntentRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  paymentMethods: (rows?: readonly PaymentMethodRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  prices: (rows?: readonly PriceRecord[]) =>
    createCollection({ product: (row) => row.product, lookup_key: (row) => row.lookup_key }, rows),
  products: (rows?: readonly ProductRecord[]) => createCollection({}, rows),
  refunds: (rows?: readonly RefundRecord[]) =>
    createCollection({ charge: (row) => row.charge, payment_intent: (row) => row.payment_intent }, rows),
  subscriptions: (rows?: readonly SubscriptionRecord[]) => createCollection({ customer: (row) => row.customer }, rows),
}

type Collections = { readonly [Name in keyof typeof COLLECTIONS]: ReturnType<(typeof COLLECTIONS)[Name]> }

/** Who asked for what is happening now; `null`s when the sandbox's clock did. */
export interface Cause {
  readonly id: string | null
  readonly idempotency_key: string | null
}

/** Everything one API key (with one `Stripe-Account`) sees. */
export interface Account extends Collections {
  readonly id: string
  readonly name: string
  readonly isConnected: boolean
  readonly schedule: Schedule
  readonly balances: Map<string, Balance>
  readonly keptAnswers: Map<string, KeptAnswer>
  /** Events of the running request or clock step that the listeners have not heard of yet. */
  readonly unheard: EventRecord[]
  cause: Cause
  /** Unix seconds; during a catch-up the moment that is being replayed. */
  now(): number
  replayAt(seconds: number | undefined): void
  /** `pi_3Q…`: prefix and random letters, as long as Stripe's. */
  newId(prefix: string): string
  token(length: number): string
}

export interface SavedAccount {
  readonly id: string
  readonly name: string
  readonly isConnected: boolean
  readonly rows: { readonly [Name in keyof Collections]: readonly unknown[] }
  readonly tasks: readonly Task[]
  readonly balances: readonly (readonly [string, Balance])[]
  readonly keptAnswers: readonly (readonly [string, KeptAnswer])[]
}

/** Rebuilds an account from its saved form; with `saved` of another account this is its copy, for the rows are shared and never change. */
export function createAccount(
  environment: Environment,
  saved: Partial<SavedAccount> & { readonly id: string },
): Account {
  let replayed: number | undefined
  const rowsOf = (name: string) => (saved.rows as Record<string, readonly never[]> | undefined)?.[name]
  const collections = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([name, create]) => [name, create(rowsOf(name))]),
  ) as unknown as Collections

  return {
    ...collections,
    id: saved.id,
    name: saved.name ?? 'Sandbox',
    isConnected: saved.isConnected ?? false,
    schedule: createSchedule(saved.tasks),
    balances: new Map(saved.balances),
    keptAnswers: new Map(saved.keptAnswers),
    unheard: [],
    cause: { id: null, idempotency_key: null },
    now: () => replayed ?? Math.floor(environment.clock.now() / 1000),
    replayAt: (seconds) => {
      replayed = seconds
    },
    newId: (prefix) => randomId(environment.random, prefix),
    token: (length) => randomToken(environment.random, length),
  }
}

export function saveAccount(account: Account): SavedAccount {
  const rows = Object.fromEntries(
    Object.keys(COLLECTIONS).map((name) => [name, account[name as keyof Collections].all()]),
  ) as unknown as SavedAccount['rows']
  return {
    id: account.id,
    name: account.name,
    isConnected: account.isConnected,
    rows,
    tasks: [...account.schedule.all()],
    balances: [...account.balances],
    keptAnswers: [...account.keptAnswers],
  }
}

export type CollectionOf<T extends { readonly id: string }> = Collection<T>
