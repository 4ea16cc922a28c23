import {
  type Balance,
  type CardMandateOptions,
  type CreateCustomerParams,
  type Customer,
  cancelPaymentIntent,
  cancelSubscription,
  capturePaymentIntent,
  confirmPaymentIntent,
  createCustomer,
  createInvoice,
  createPaymentIntent,
  createPrice,
  createProduct,
  createStripe,
  createStripeClient,
  createSubscription,
  type DeletedCustomer,
  deleteCustomer,
  type FinancialAddress,
  type GetCustomerResult,
  getBalance,
  getCustomer,
  getInvoice,
  getPaymentIntent,
  getProduct,
  getSubscription,
  type Invoice,
  isApiError,
  type ListCustomersParams,
  type ListCustomersResult,
  type ListInvoicesResult,
  listCustomers,
  listInvoices,
  listPrices,
  listProducts,
  type Paginator,
  type PaymentIntent,
  type Price,
  type Product,
  paginate,
  payInvoice,
  type Stripe,
  type StripeClient,
  type StripeRequestOptions,
  type Subscription,
  TimeoutError,
  updateCustomer,
  updatePaymentIntent,
  ValidationError,
  voidInvoice,
} from '@billing/stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const stripe: StripeClient
declare const bound: Stripe

describe('results', () => {
  test('have the names of their objects', () => {
    expectTypeOf(createCustomer).returns.resolves.toEqualTypeOf<Customer>()
    expectTypeOf(getCustomer).returns.resolves.toEqualTypeOf<GetCustomerResult>()
    expectTypeOf(updateCustomer).returns.resolves.toEqualTypeOf<Customer>()
    expectTypeOf(deleteCustomer).returns.resolves.toEqualTypeOf<DeletedCustomer>()
    expectTypeOf(createProduct).returns.resolves.toEqualTypeOf<Product>()
    expectTypeOf(getProduct).returns.resolves.toEqualTypeOf<Product>()
    expectTypeOf(createPrice).returns.resolves.toEqualTypeOf<Price>()
    expectTypeOf(createPaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(getPaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(updatePaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(confirmPaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(cancelPaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(capturePaymentIntent).returns.resolves.toEqualTypeOf<PaymentIntent>()
    expectTypeOf(createInvoice).returns.resolves.toEqualTypeOf<Invoice>()
    expectTypeOf(getInvoice).returns.resolves.toEqualTypeOf<Invoice>()
    expectTypeOf(payInvoice).returns.resolves.toEqualTypeOf<Invoice>()
    expectTypeOf(voidInvoice).returns.resolves.toEqualTypeOf<Invoice>()
    expectTypeOf(createSubscription).returns.resolves.toEqualTypeOf<Subscription>()
    expectTypeOf(getSubscription).returns.resolves.toEqualTypeOf<Subscription>()
    expectTypeOf(cancelSubscription).returns.resolves.toEqualTypeOf<Subscription>()
    expectTypeOf(getBalance).returns.resolves.toEqualTypeOf<Balance>()
  })

  test('of lists have the documented key', () => {
    expectTypeOf(listCustomers).returns.resolves.toEqualTypeOf<ListCustomersResult>()
    expectTypeOf<ListCustomersResult['customers']>().toEqualTypeOf<Customer[]>()
    expectTypeOf<ListCustomersResult['has_more']>().toEqualTypeOf<boolean>()
    expectTypeOf<ListInvoicesResult['invoices']>().toEqualTypeOf<Invoice[]>()
    expectTypeOf(listProducts).returns.resolves.toHaveProperty('products').toEqualTypeOf<Product[]>()
    expectTypeOf(listPrices).returns.resolves.toHaveProperty('prices').toEqualTypeOf<Price[]>()
    expectTypeOf<ListCustomersResult>().not.toHaveProperty('data')
  })

  test('keep null where Stripe answers null', () => {
    expectTypeOf<Customer['email']>().toEqualTypeOf<string | null>()
    expectTypeOf<Invoice['number']>().toEqualTypeOf<string | null>()
    expectTypeOf<PaymentIntent['amount']>().toEqualTypeOf<number>()
  })

  test('hold an id or the expanded object', () => {
    expectTypeOf<string>().toExtend<Subscription['customer']>()
    expectTypeOf<Customer>().toExtend<Subscription['customer']>()
    expectTypeOf<Product>().toExtend<Price['product']>()
  })
})

test('`deleted` distinguishes a deleted customer', async () => {
  const customer = await getCustomer(stripe, { id: 'cus_1' })
  // @ts-expect-error a deleted customer has no e-mail address
  customer.email
  if (customer.deleted) expectTypeOf(customer).toEqualTypeOf<DeletedCustomer>()
  else expectTypeOf(customer).toEqualTypeOf<Customer>()
})

describe('parameters', () => {
  test('are required where the documentation says so', () => {
    getCustomer(stripe, { id: 'cus_1' })
    // @ts-expect-error
    getCustomer(stripe)
    // @ts-expect-error
    getCustomer(stripe, {})
    // @ts-expect-error
    createProduct(stripe, { description: 'x' })
    // @ts-expect-error
    createInvoice(stripe, {})
    // @ts-expect-error
    createPaymentIntent(stripe, { amount: 5000 })
    // @ts-expect-error
    createPrice(stripe, { product: 'prod_1', unit_amount: 2999 })
  })

  test('may be left out altogether where none is required', () => {
    createCustomer(stripe)
    listCustomers(stripe)
    getBalance(stripe)
    getBalance(stripe, { timeoutMs: 1_000 })
    listCustomers(stripe, {}, { timeoutMs: 1_000 })
    listCustomers(stripe, undefined, { timeoutMs: 1_000 })
  })

  test('accept undefined, which means omitted', () => {
    createCustomer(stripe, { name: undefined, metadata: undefined, address: undefined, expand: undefined })
    listInvoices(stripe, { status: undefined, created: undefined })
    cancelSubscription(stripe, { id: 'sub_1', prorate: undefined })
    // @ts-expect-error
    getCustomer(stripe, { id: undefined })
  })

  test('refuse other types and other names', () => {
    // @ts-expect-error
    getCustomer(stripe, { id: 7 })
    // @ts-expect-error
    createPaymentIntent(stripe, { amount: '5000', currency: 'usd' })
    // @ts-expect-error
    listCustomers(stripe, { limit: '25' })
    // @ts-expect-error
    createCustomer(stripe, { nmae: 'Acme Corp' })
    // @ts-expect-error
    createCustomer(stripe, { metadata: { seats: 7 } })
    // @ts-expect-error
    createProduct(stripe, { name: 'Pro Plan', active: 'yes' })
  })

  test('clear with an empty string or null', () => {
    updateCustomer(stripe, { id: 'cus_1', metadata: '', address: null, shipping: '', description: '' })
    updateCustomer(stripe, { id: 'cus_1', metadata: { tier: null, crm_id: '' } })
    // @ts-expect-error
    updateCustomer(stripe, { id: null })
  })

  test('take a time or a range of times', () => {
    listCustomers(stripe, { created: 1712304000 })
    listCustomers(stripe, { created: { gte: 1712304000, lt: 1714982400 } })
    // @ts-expect-error
    listCustomers(stripe, { created: { from: 1712304000 } })
  })

  test('have exported names', () => {
    expectTypeOf(createCustomer).parameter(1).toEqualTypeOf<CreateCustomerParams | undefined>()
    expectTypeOf(listCustomers).parameter(1).toEqualTypeOf<ListCustomersParams | undefined>()
    expectTypeOf(listCustomers).parameter(2).toEqualTypeOf<StripeRequestOptions | undefined>()
  })
})

test('enumerations know their values and take any other', () => {
  type Status = NonNullable<Parameters<typeof listInvoices>[1]>['status']
  expectTypeOf<'draft' | 'open' | 'paid' | 'uncollectible' | 'void'>().toExtend<Status>()
  expectTypeOf<string>().toExtend<Status>()
  // Were the literals swallowed by `string`, an editor would not offer them.
  expectTypeOf<Status>().not.toEqualTypeOf<string | undefined>()
  expectTypeOf<Subscription['status']>().not.toEqualTypeOf<string>()
  expectTypeOf<string>().toExtend<Subscription['status']>()
  cancelPaymentIntent(stripe, { id: 'pi_1', cancellation_reason: 'automatic' })
  listInvoices(stripe, { status: 'a status of the future' })
  // @ts-expect-error
  listInvoices(stripe, { status: 7 })
})

test('paths to expand are known, and any other is taken', () => {
  getCustomer(stripe, { id: 'cus_1', expand: ['subscriptions', 'something.new'] })
  listCustomers(stripe, { expand: ['data.subscriptions'] })
  expectTypeOf<NonNullable<ListCustomersParams['expand']>[number]>().not.toEqualTypeOf<string>()
  // @ts-expect-error
  getCustomer(stripe, { id: 'cus_1', expand: 'subscriptions' })
})

describe('alternatives', () => {
  test('createSubscription takes a price or items', () => {
    createSubscription(stripe, { customer: 'cus_1', price: 'price_1' })
    createSubscription(stripe, { customer: 'cus_1', price: 'price_1', quantity: 5, trial_period_days: 14 })
    createSubscription(stripe, { customer: 'cus_1', items: [{ price: 'price_1', quantity: 2 }] })
    // @ts-expect-error
    createSubscription(stripe, { customer: 'cus_1' })
    // @ts-expect-error
    createSubscription(stripe, { customer: 'cus_1', price: 'price_1', items: [{ price: 'price_1' }] })
    // @ts-expect-error
    createSubscription(stripe, { price: 'price_1' })
  })

  test('createPrice takes an amount, or one in decimals', () => {
    createPrice(stripe, { product: 'prod_1', currency: 'usd', unit_amount: 2999 })
    createPrice(stripe, { product: 'prod_1', currency: 'usd', unit_amount_decimal: '0.25' })
    // @ts-expect-error
    createPrice(stripe, { product: 'prod_1', currency: 'usd' })
    // @ts-expect-error
    createPrice(stripe, { product: 'prod_1', currency: 'usd', unit_amount: 2999, unit_amount_decimal: '0.25' })
  })
})

describe('paginate', () => {
  test('knows items and pages', async () => {
    const customers = paginate(stripe, listCustomers, { limit: 100 })
    expectTypeOf(customers).toEqualTypeOf<Paginator<Customer, ListCustomersResult>>()
    for await (const customer of customers) expectTypeOf(customer).toEqualTypeOf<Customer>()
    for await (const page of customers.pages()) expectTypeOf(page).toEqualTypeOf<ListCustomersResult>()
    expectTypeOf(await customers.collect({ max: 10 })).toEqualTypeOf<Customer[]>()
    for await (const price of paginate(stripe, listPrices)) expectTypeOf(price).toEqualTypeOf<Price>()
    for await (const product of paginate(stripe, listProducts)) expectTypeOf(product).toEqualTypeOf<Product>()
    for await (const invoice of bound.paginate(listInvoices)) expectTypeOf(invoice).toEqualTypeOf<Invoice>()
  })

  test('checks parameters and options', () => {
    paginate(stripe, listInvoices, { status: 'open' }, { prefetch: 2, max: 100, stripeAccount: 'acct_1' })
    // @ts-expect-error
    paginate(stripe, listInvoices, { email: 'jane@example.com' })
    // @ts-expect-error
    paginate(stripe, listInvoices, {}, { prefetch: '2' })
    // @ts-expect-error one key cannot serve several requests
    paginate(stripe, listInvoices, {}, { idempotencyKey: 'x' })
    // @ts-expect-error the cap is required
    paginate(stripe, listInvoices).collect()
  })

  test('refuses a function that is not a list function', () => {
    // @ts-expect-error
    paginate(stripe, createCustomer)
    // @ts-expect-error
    paginate(stripe, getBalance)
    // @ts-expect-error a method is bound to its client already
    paginate(stripe, bound.listCustomers)
  })
})

describe('clients', () => {
  test('need a key', () => {
    expectTypeOf(createStripeClient({ apiKey: 'sk_test_key' })).toEqualTypeOf<StripeClient>()
    expectTypeOf(createStripe({ apiKey: async () => 'sk_test_key' })).toEqualTypeOf<Stripe>()
    // @ts-expect-error
    createStripeClient({})
    // @ts-expect-error
    createStripeClient({ apiKey: 7 })
    // @ts-expect-error
    createStripe({ apiKey: 'sk_test_key', retries: 3 })
  })

  test('with methods are clients too', () => {
    expectTypeOf<Stripe>().toExtend<StripeClient>()
    createCustomer(bound, { name: 'Acme Corp' })
    expectTypeOf(bound.createCustomer).returns.resolves.toEqualTypeOf<Customer>()
    expectTypeOf(bound.getBalance).returns.resolves.toEqualTypeOf<Balance>()
    // @ts-expect-error
    bound.getCustomer()
  })

  test('give the raw client, typed', async () => {
    const { data, response } = await stripe.http.GET('/v1/customers', { params: { query: { limit: 3 } } })
    expectTypeOf(data.data).toEqualTypeOf<Customer[]>()
    expectTypeOf(response).toEqualTypeOf<Response>()
    await stripe.http.GET('/v1/balance', { headers: { 'x-trace': '7' }, timeoutMs: 1_000, stripeAccount: 'acct_1' })
    // @ts-expect-error
    stripe.http.GET('/v1/customers/{id}')
    // @ts-expect-error this endpoint has no parameters
    stripe.http.GET('/v1/balance', { params: { query: { limit: 3 } } })
    // @ts-expect-error this one has no such parameter
    stripe.http.GET('/v1/customers', { params: { query: { unknown_filter: 3 } } })
    // @ts-expect-error a read has no body
    stripe.http.GET('/v1/balance', { body: {} })
  })
})

test('options of a call', () => {
  const { signal } = new AbortController()
  createCustomer(stripe, {}, { signal, timeoutMs: 1, maxRetries: 0, idempotencyKey: 'x', headers: { a: 'b' } })
  createCustomer(stripe, {}, { signal: undefined, stripeAccount: undefined, apiVersion: undefined })
  // @ts-expect-error
  createCustomer(stripe, {}, { idempotency_key: 'x' })
})

test('errors narrow', () => {
  const error: unknown = undefined
  if (isApiError(error)) {
    expectTypeOf(error.status).toEqualTypeOf<number>()
    expectTypeOf(error.declineCode).toEqualTypeOf<string | undefined>()
    // @ts-expect-error
    if (error.kind === 'declined') return
  }
  if (TimeoutError.isInstance(error)) expectTypeOf(error).toEqualTypeOf<TimeoutError>()
  if (ValidationError.isInstance(error)) {
    expectTypeOf(error.issues[0]?.path).toEqualTypeOf<readonly (string | number)[] | undefined>()
  }
})

test('a list of known values is a list, and open', () => {
  type Network = 'ach' | 'bacs' | 'chaps' | 'domestic_wire_us' | 'fps' | 'sepa' | 'spei' | 'swift' | 'zengin'
  expectTypeOf<FinancialAddress['supported_networks']>().toEqualTypeOf<(Network | (string & {}))[] | undefined>()
  expectTypeOf<CardMandateOptions['supported_types']>().toEqualTypeOf<('india' | (string & {}))[] | null>()
})

test('no `any` leaks', () => {
  type IsAny<T> = 0 extends 1 & T ? true : false
  type Nearer = [never, 0, 1, 2]
  /** Dotted paths to members of type `any`, a few levels deep. */
  type Leaks<T, Depth extends number = 3> =
    IsAny<T> extends true
      ? 'any'
      : [Depth] extends [never]
        ? never
        : // Its `reason` is the platform's own.
          T extends AbortSignal
          ? never
          : T extends readonly (infer Item)[]
            ? Leaks<Item, Nearer[Depth]>
            : T extends object
              ? { [K in keyof T & string]-?: IsAny<T[K]> extends true ? K : Leaks<T[K], Nearer[Depth]> }[keyof T &
                  string]
              : never
  type Functions = {
    [K in keyof Stripe]: Stripe[K] extends (...rest: infer Rest extends readonly unknown[]) => Promise<infer Result>
      ? Leaks<Rest> | Leaks<Result>
      : never
  }[keyof Stripe]
  expectTypeOf<Functions>().toBeNever()
  expectTypeOf<Leaks<{ a: { b: any }[] }>>().toEqualTypeOf<'b'>()
})
