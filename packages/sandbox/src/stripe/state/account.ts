import type { Environment } from '../../runtime/provider.types.js'
import { type Collection, createCollection, type Row } from './collection.js'
import { randomId, randomToken } from './ids.js'
import type {
  ActiveEntitlementRecord,
  BalanceTransactionRecord,
  ChargeRecord,
  CheckoutSessionRecord,
  CouponRecord,
  CreditNoteRecord,
  CustomerBalanceTransactionRecord,
  CustomerRecord,
  DiscountRecord,
  DisputeRecord,
  EphemeralKeyRecord,
  EventRecord,
  FeatureRecord,
  InvoiceItemRecord,
  InvoiceRecord,
  MeterEventRecord,
  MeterRecord,
  PaymentIntentRecord,
  PaymentLinkRecord,
  PaymentMethodRecord,
  PayoutRecord,
  PortalConfigurationRecord,
  PortalSessionRecord,
  PriceRecord,
  ProductFeatureRecord,
  ProductRecord,
  PromotionCodeRecord,
  QuoteRecord,
  RefundRecord,
  SetupIntentRecord,
  SubscriptionRecord,
  SubscriptionScheduleRecord,
  TaxIdRecord,
  TaxRateRecord,
  TestClockRecord,
  TokenRecord,
  WebhookEndpointRecord,
} from './records.js'
import { checkRows, isListOfObjects, restoreRows, type SavedRows, saveRows } from './saved-rows.js'
import { createSchedule, type Schedule, type Task } from './schedule.js'
import { unixSeconds } from './unix-seconds.js'

/** An answer kept under an idempotency key. */
export interface KeptAnswer {
  /** Unix seconds. */
  readonly created: number
  /** The HTTP method of the request. */
  readonly method: string
  /** The path of the request. */
  readonly path: string
  /** The parameters of the request, to compare with. */
  readonly parameters: string
  /** Identifier of the request, `req_…`. */
  readonly requestId: string
  /** The HTTP status. */
  readonly status: number
  /** The body. */
  readonly body: unknown
}

/** Funds in one currency, minor currency unit. */
export interface Balance {
  /** Can be paid out now. */
  readonly available: number
  /** Not settled yet. */
  readonly pending: number
}

const COLLECTIONS = {
  activeEntitlements: (rows?: readonly ActiveEntitlementRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  balanceTransactions: (rows?: readonly BalanceTransactionRecord[]) =>
    createCollection({ source: (row) => row.source }, rows),
  charges: (rows?: readonly ChargeRecord[]) =>
    createCollection({ customer: (row) => row.customer, payment_intent: (row) => row.payment_intent }, rows),
  checkoutSessions: (rows?: readonly CheckoutSessionRecord[]) =>
    createCollection(
      {
        customer: (row) => row.customer,
        payment_intent: (row) => row.payment_intent,
        payment_link: (row) => row.payment_link,
        subscription: (row) => row.subscription,
      },
      rows,
    ),
  coupons: (rows?: readonly CouponRecord[]) => createCollection({}, rows),
  creditNotes: (rows?: readonly CreditNoteRecord[]) =>
    createCollection({ customer: (row) => row.customer, invoice: (row) => row.invoice }, rows),
  customerBalanceTransactions: (rows?: readonly CustomerBalanceTransactionRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  customers: (rows?: readonly CustomerRecord[]) =>
    createCollection({ email: (row) => row.email, test_clock: (row) => row.test_clock }, rows),
  discounts: (rows?: readonly DiscountRecord[]) => createCollection({}, rows),
  disputes: (rows?: readonly DisputeRecord[]) =>
    createCollection({ charge: (row) => row.charge, payment_intent: (row) => row.payment_intent }, rows),
  ephemeralKeys: (rows?: readonly EphemeralKeyRecord[]) => createCollection({}, rows),
  events: (rows?: readonly EventRecord[]) => createCollection({ type: (row) => row.type }, rows),
  features: (rows?: readonly FeatureRecord[]) => createCollection({ lookup_key: (row) => row.lookup_key }, rows),
  invoiceItems: (rows?: readonly InvoiceItemRecord[]) =>
    createCollection(
      {
        customer: (row) => row.customer,
        invoice: (row) => row.invoice,
        subscription_item: (row) => row.subscription_item,
      },
      rows,
    ),
  invoices: (rows?: readonly InvoiceRecord[]) =>
    createCollection({ customer: (row) => row.customer, subscription: (row) => row.subscription }, rows),
  meterEvents: (rows?: readonly MeterEventRecord[]) =>
    createCollection({ customer: (row) => row.customer, identifier: (row) => row.identifier }, rows),
  meters: (rows?: readonly MeterRecord[]) => createCollection({ event_name: (row) => row.event_name }, rows),
  paymentIntents: (rows?: readonly PaymentIntentRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  paymentLinks: (rows?: readonly PaymentLinkRecord[]) => createCollection({ token: (row) => row.token }, rows),
  paymentMethods: (rows?: readonly PaymentMethodRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  payouts: (rows?: readonly PayoutRecord[]) => createCollection({}, rows),
  portalConfigurations: (rows?: readonly PortalConfigurationRecord[]) => createCollection({}, rows),
  portalSessions: (rows?: readonly PortalSessionRecord[]) => createCollection({ token: (row) => row.token }, rows),
  prices: (rows?: readonly PriceRecord[]) =>
    createCollection({ product: (row) => row.product, lookup_key: (row) => row.lookup_key }, rows),
  productFeatures: (rows?: readonly ProductFeatureRecord[]) =>
    createCollection({ product: (row) => row.product }, rows),
  products: (rows?: readonly ProductRecord[]) => createCollection({}, rows),
  promotionCodes: (rows?: readonly PromotionCodeRecord[]) =>
    createCollection({ code: (row) => row.code.toUpperCase(), coupon: (row) => row.coupon }, rows),
  quotes: (rows?: readonly QuoteRecord[]) => createCollection({ customer: (row) => row.customer }, rows),
  refunds: (rows?: readonly RefundRecord[]) =>
    createCollection({ charge: (row) => row.charge, payment_intent: (row) => row.payment_intent }, rows),
  setupIntents: (rows?: readonly SetupIntentRecord[]) =>
    createCollection({ customer: (row) => row.customer, payment_method: (row) => row.payment_method }, rows),
  subscriptionSchedules: (rows?: readonly SubscriptionScheduleRecord[]) =>
    createCollection({ customer: (row) => row.customer }, rows),
  subscriptions: (rows?: readonly SubscriptionRecord[]) => createCollection({ customer: (row) => row.customer }, rows),
  taxIds: (rows?: readonly TaxIdRecord[]) => createCollection({ customer: (row) => row.customer }, rows),
  taxRates: (rows?: readonly TaxRateRecord[]) => createCollection({}, rows),
  testClocks: (rows?: readonly TestClockRecord[]) => createCollection({}, rows),
  webhookEndpoints: (rows?: readonly WebhookEndpointRecord[]) => createCollection({}, rows),
  tokens: (rows?: readonly TokenRecord[]) => createCollection({}, rows),
}

export type Collections = { readonly [Name in keyof typeof COLLECTIONS]: ReturnType<(typeof COLLECTIONS)[Name]> }

/** Whether an account has a collection of this name. */
export const isCollection = (name: PropertyKey): name is keyof Collections => Object.hasOwn(COLLECTIONS, name)

/** A collection of a kind, with its keys and without rows. */
export const emptyCollection = <Name extends keyof Collections>(name: Name): Collections[Name] =>
  COLLECTIONS[name]() as Collections[Name]

/** The request that causes the current changes; its members are `null` when the sandbox's clock does. */
export interface Cause {
  /** Identifier of the request, `req_…`. */
  readonly id: string | null
  /** Its idempotency key. */
  readonly idempotency_key: string | null
}

/** Gives new objects their ids and their time. */
export interface Maker {
  /** Unix seconds. */
  now(): number
  /** `pi_3Q…`: prefix and random letters, as long as Stripe's. */
  newId(prefix: string): string
  /** Random letters and digits. */
  token(length: number): string
}

/** The state that one API key (with one `Stripe-Account`) works on. */
export interface Account extends Collections, Maker {
  /** Identifier of the account, `acct_…`. */
  readonly id: string
  /** Name of the account. */
  readonly name: string
  /** Whether a `Stripe-Account` header named it. */
  readonly isConnected: boolean
  /** The tasks that are due, by time; while a test clock applies, those of its customers. */
  readonly schedule: Schedule
  /** The tasks of every test clock. */
  readonly testClockSchedules: ReadonlyMap<string, Schedule>
  /** By currency. */
  readonly balances: Map<string, Balance>
  /** By idempotency key. */
  readonly keptAnswers: Map<string, KeptAnswer>
  /** Events of the running request or clock step that have not been passed to the listeners yet. */
  readonly pendingEvents: EventRecord[]
  /** The request that causes the current changes. */
  cause: Cause
  /** The API version of its events and of requests that name none; undefined before the first request. */
  apiVersion: string | undefined
  /** Makes `now` return this time, to catch up with what was due then, until called with `undefined`. */
  replayAt(seconds: number | undefined): void
  /** Makes the time and the tasks those of a test clock, until called with `undefined`. */
  enterTestClock(id: string | undefined): void
  /** Removes a test clock with its tasks, and leaves it. */
  removeTestClock(id: string): void
}

/** Tasks by test clock. */
export type TestClockTasks = readonly (readonly [id: string, tasks: readonly Task[]])[]

/** The initial state of an account. Each part is read when it is first needed; rows are shared and never change. */
export interface InitialState {
  rows(name: keyof Collections): readonly unknown[]
  tasks(): readonly Task[]
  balances(): readonly (readonly [string, Balance])[]
  /** The tasks of every test clock. */
  testClockTasks?(): TestClockTasks
  /** Unix seconds: no task is due before, so until then they need not be read. */
  readonly quietUntil: number
}

export interface SavedAccount {
  readonly id: string
  readonly name: string
  readonly isConnected: boolean
  readonly apiVersion?: string | undefined
  readonly rows: { readonly [Name in keyof Collections]: SavedRows }
  readonly tasks: readonly Task[]
  readonly testClockTasks?: TestClockTasks
  readonly balances: readonly (readonly [string, Balance])[]
  readonly keptAnswers: readonly (readonly [string, KeptAnswer])[]
}

const EMPTY: InitialState = { rows: () => [], tasks: () => [], balances: () => [], quietUntil: 0 }

/** The identity of an account, and the answers it has kept for its callers. */
type Identity = Pick<SavedAccount, 'id'> & {
  readonly [Key in 'apiVersion' | 'name' | 'isConnected' | 'keptAnswers']?: SavedAccount[Key] | undefined
}

export function createAccount(
  environment: Environment,
  { id, name = 'Sandbox', isConnected = false, apiVersion, keptAnswers = [] }: Identity,
  initial: InitialState = EMPTY,
): Account {
  let replayed: number | undefined
  let balances: Map<string, Balance> | undefined
  let testClock: string | undefined
  const ownSchedule = createSchedule(initial.tasks, initial.quietUntil)
  const testClockSchedules = new Map(
    initial.testClockTasks?.().map(([clock, tasks]) => [clock, createSchedule(() => tasks)] as const),
  )
  function enterTestClock(clock: string | undefined): void {
    testClock = clock
    if (clock !== undefined && !testClockSchedules.has(clock)) testClockSchedules.set(clock, createSchedule())
  }
  const frozenTime = (): number | undefined =>
    testClock === undefined
      ? undefined
      : (account as typeof account & Collections).testClocks.get(testClock)?.frozen_time
  const account = {
    id,
    name,
    isConnected,
    get schedule() {
      return testClockSchedules.get(testClock ?? '') ?? ownSchedule
    },
    testClockSchedules,
    enterTestClock,
    removeTestClock(clock: string) {
      enterTestClock(undefined)
      testClockSchedules.delete(clock)
      ;(account as typeof account & Collections).testClocks.remove(clock)
    },
    get balances() {
      balances ??= new Map(initial.balances())
      return balances
    },
    keptAnswers: new Map(keptAnswers),
    pendingEvents: [],
    cause: { id: null, idempotency_key: null },
    apiVersion,
    now: (): number => replayed ?? frozenTime() ?? unixSeconds(environment.clock.now()),
    replayAt: (seconds: number | undefined) => {
      replayed = seconds
    },
    newId: (prefix: string) => randomId(environment.random, prefix),
    token: (length: number) => randomToken(environment.random, length),
  }
  for (const name of Object.keys(COLLECTIONS) as (keyof Collections)[]) {
    let collection: unknown
    const get = () => {
      collection ??= COLLECTIONS[name](initial.rows(name) as readonly never[])
      return collection
    }
    Object.defineProperty(account, name, { get })
  }
  return account as typeof account & Collections
}

/** A saved account as the initial state of another; `sample` is that of the sample company. */
export const initialStateOf = (
  { rows, tasks, testClockTasks = [], balances }: SavedAccount,
  sample: InitialState = EMPTY,
): InitialState => {
  for (const name of Object.keys(COLLECTIONS) as (keyof Collections)[]) checkRows(rows[name], name)
  if (!isListOfObjects(tasks)) throw new TypeError('tasks must be a list.')
  return {
    rows: (name) => restoreRows(rows[name], sample.rows(name) as readonly Row[]),
    tasks: () => tasks,
    testClockTasks: () => testClockTasks,
    balances: () => balances,
    quietUntil: 0,
  }
}

export function saveAccount(account: Account, sample: InitialState = EMPTY): SavedAccount {
  const names = Object.keys(COLLECTIONS) as (keyof Collections)[]
  const rows = Object.fromEntries(
    names.map((name) => [name, saveRows(account[name].all(), sample.rows(name) as readonly Row[])]),
  ) as SavedAccount['rows']
  return {
    id: account.id,
    name: account.name,
    isConnected: account.isConnected,
    apiVersion: account.apiVersion,
    rows,
    tasks: [...account.schedule.all()],
    testClockTasks: [...account.testClockSchedules].map(([clock, schedule]) => [clock, [...schedule.all()]]),
    balances: [...account.balances],
    keptAnswers: [...account.keptAnswers],
  }
}

export type CollectionOf<T extends { readonly id: string }> = Collection<T>
