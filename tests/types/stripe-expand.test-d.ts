import { createBilling } from '@billing/sdk'
import {
  bindStripe,
  type Coupon,
  type Customer,
  createStripe,
  createSubscription,
  type DeletedCustomer,
  type DeletedDiscount,
  type Discount,
  type Expanded,
  type GetCustomerResult,
  type GetInvoiceParams,
  getCustomer,
  getInvoice,
  getPromotionCode,
  getSubscription,
  type Invoice,
  type InvoiceExpandPath,
  invoices,
  type ListInvoicesResult,
  listInvoices,
  type PaymentMethod,
  paginate,
  type Stripe,
  type StripeClient,
  type Subscription,
  searchInvoices,
} from '@billing/stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const stripe: StripeClient
declare const bound: Stripe
declare const condition: boolean
declare const paths: string[]
const id = 'in_1'

/** The customer of an invoice as it is without `expand`, and with it. */
type Unexpanded = Invoice['customer']
type ExpandedCustomer = Customer | DeletedCustomer | null

test('without expand, a result is as it is', async () => {
  expectTypeOf(await getInvoice(stripe, { id })).toEqualTypeOf<Invoice>()
  expectTypeOf(await getInvoice(stripe, { id, expand: undefined })).toEqualTypeOf<Invoice>()
  expectTypeOf(await getInvoice(stripe, { id, expand: [] })).toEqualTypeOf<Invoice>()
  expectTypeOf(await bound.getInvoice({ id })).toEqualTypeOf<Invoice>()
  expectTypeOf(await bound.listInvoices()).toEqualTypeOf<ListInvoicesResult>()
  expectTypeOf(await listInvoices(stripe, {})).toEqualTypeOf<ListInvoicesResult>()
  expectTypeOf<Unexpanded>().toEqualTypeOf<string | ExpandedCustomer>()
})

describe('a path in expand', () => {
  test('takes the id away from the field that it names, and from no other', async () => {
    const invoice = await getInvoice(stripe, { id, expand: ['customer'] })
    expectTypeOf(invoice.customer).toEqualTypeOf<ExpandedCustomer>()
    expectTypeOf(invoice.default_payment_method).toEqualTypeOf<string | PaymentMethod | null>()
    expectTypeOf(invoice.id).toEqualTypeOf<string>()
    expectTypeOf(invoice).toExtend<Invoice>()
    // @ts-expect-error it may be deleted, or missing
    invoice.customer.email
    if (invoice.customer && !invoice.customer.deleted) expectTypeOf(invoice.customer).toEqualTypeOf<Customer>()
  })

  test('expands what it leads through', async () => {
    const { parent } = await getInvoice(stripe, {
      id,
      expand: ['parent.subscription_details.subscription.default_payment_method'],
    })
    const subscription = parent?.subscription_details?.subscription
    // @ts-expect-error it is an object
    expectTypeOf('').toExtend<typeof subscription>()
    expectTypeOf(subscription?.default_payment_method).toEqualTypeOf<PaymentMethod | null | undefined>()
    expectTypeOf(subscription?.customer).toEqualTypeOf<Subscription['customer'] | undefined>()
  })

  test('reaches into arrays', async () => {
    const { discounts, lines } = await getInvoice(stripe, { id, expand: ['discounts', 'lines.data.discounts'] })
    expectTypeOf(discounts).toEqualTypeOf<(Discount | DeletedDiscount)[]>()
    expectTypeOf(lines.data[0]?.discounts).toEqualTypeOf<Discount[] | undefined>()
    const { items } = await getSubscription(stripe, { id, expand: ['items.data.price.product'] })
    expectTypeOf(items.data[0]?.price.product).toEqualTypeOf<
      Exclude<Subscription['items']['data'][number]['price']['product'], string> | undefined
    >()
  })

  test('reaches through an object that is always there', async () => {
    const { promotion } = await getPromotionCode(stripe, { id, expand: ['promotion.coupon'] })
    expectTypeOf(promotion.coupon).toEqualTypeOf<Coupon | null>()
  })

  test('leaves strings that are no ids, and fields that are only present when expanded', async () => {
    const invoice = await getInvoice(stripe, { id, expand: ['status', 'currency', 'confirmation_secret', 'a.new.one'] })
    expectTypeOf(invoice.status).toEqualTypeOf<Invoice['status']>()
    expectTypeOf(invoice.currency).toEqualTypeOf<string>()
    expectTypeOf(invoice.confirmation_secret).toEqualTypeOf<Invoice['confirmation_secret']>()
  })

  test('counts for each member of a union', async () => {
    const customer = await getCustomer(stripe, { id, expand: ['default_source'] })
    if (!customer.deleted)
      expectTypeOf(customer.default_source).toEqualTypeOf<Exclude<Customer['default_source'], string>>()
  })

  test('is taken in a write', async () => {
    const created = await createSubscription(stripe, {
      customer: 'cus_1',
      price: 'price_1',
      expand: ['latest_invoice.confirmation_secret', 'customer'],
    })
    expectTypeOf(created.latest_invoice?.confirmation_secret).toEqualTypeOf<Invoice['confirmation_secret']>()
    expectTypeOf(created.customer).toEqualTypeOf<Customer | DeletedCustomer>()
  })

  test('is taken by a method, of a whole client, of some resources and of an account', async () => {
    const options = { apiKey: 'sk' }
    const expand = ['customer'] as const
    expectTypeOf((await bound.getInvoice({ id, expand })).customer).toEqualTypeOf<ExpandedCustomer>()
    const few = createStripe({ ...options, resources: [invoices] })
    expectTypeOf((await few.getInvoice({ id, expand })).customer).toEqualTypeOf<ExpandedCustomer>()
    const added = bindStripe(stripe, [invoices])
    expectTypeOf((await added.getInvoice({ id, expand })).customer).toEqualTypeOf<ExpandedCustomer>()
    const { work } = createBilling({ stripe: { default: options, work: options } }).stripe
    expectTypeOf((await work.getInvoice({ id, expand: ['customer'] })).customer).toEqualTypeOf<ExpandedCustomer>()
  })
})

describe('the paths of a list', () => {
  test('narrow its rows', async () => {
    const page = await listInvoices(stripe, { limit: 1, expand: ['data.customer'] })
    expectTypeOf(page.invoices[0]?.customer).toEqualTypeOf<ExpandedCustomer | undefined>()
    expectTypeOf(page.has_more).toEqualTypeOf<boolean>()
    expectTypeOf(page).toExtend<ListInvoicesResult>()
    const method = await bound.listInvoices({ expand: ['data.customer'] })
    expectTypeOf(method.invoices[0]?.customer).toEqualTypeOf<ExpandedCustomer | undefined>()
    const search = await searchInvoices(stripe, { query: '', expand: ['data.customer', 'total_count'] })
    expectTypeOf(search.invoices[0]?.customer).toEqualTypeOf<ExpandedCustomer | undefined>()
  })

  test('do not count without `data.`', async () => {
    const page = await listInvoices(stripe, { expand: ['customer'] })
    expectTypeOf(page.invoices[0]?.customer).toEqualTypeOf<Unexpanded | undefined>()
  })

  test('narrow the items of all pages', async () => {
    const params = { expand: ['data.customer'] } as const
    for await (const { customer } of paginate(stripe, listInvoices, { expand: ['data.customer'] })) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of bound.paginate(listInvoices, params)) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of bound.paginate(bound.listInvoices, params)) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of bound.paginate.invoices({ expand: ['data.customer'] })) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { invoices } of bound.paginate.invoices(params).pages()) {
      expectTypeOf(invoices[0]?.customer).toEqualTypeOf<ExpandedCustomer | undefined>()
    }
  })
})

describe('nothing is narrowed by paths that are not certain', () => {
  test('in an array of any length', async () => {
    expectTypeOf(await getInvoice(stripe, { id, expand: paths })).toEqualTypeOf<Invoice>()
    const known: InvoiceExpandPath[] = ['customer']
    expectTypeOf(await getInvoice(stripe, { id, expand: known })).toEqualTypeOf<Invoice>()
    const params: GetInvoiceParams = { id, expand: ['customer'] }
    expectTypeOf(await getInvoice(stripe, params)).toEqualTypeOf<Invoice>()
    const few: ('customer' | 'discounts')[] = ['discounts']
    expectTypeOf(await getInvoice(stripe, { id, expand: few })).toEqualTypeOf<Invoice>()
    const some = await getInvoice(stripe, { id, expand: [...paths, 'customer'] })
    expectTypeOf(some.customer).toEqualTypeOf<Unexpanded>()
  })

  test('that are passed under a condition', async () => {
    const perhaps = await getInvoice(stripe, { id, expand: condition ? ['customer'] : undefined })
    expectTypeOf(perhaps.customer).toEqualTypeOf<Unexpanded>()
    const empty = await getInvoice(stripe, { id, expand: condition ? ['customer'] : [] })
    expectTypeOf(empty.customer).toEqualTypeOf<Unexpanded>()
    const either = await getInvoice(stripe, { id, expand: [condition ? 'customer' : 'discounts'] })
    expectTypeOf(either.customer).toEqualTypeOf<Unexpanded>()
    const both = await getInvoice(stripe, { id, expand: condition ? ['customer'] : ['customer', 'discounts'] })
    expectTypeOf(both.customer).toEqualTypeOf<ExpandedCustomer>()
  })

  test('beside those that are', async () => {
    const path: string = 'discounts'
    const invoice = await getInvoice(stripe, { id, expand: ['customer', path, `parent.${path}`] })
    expectTypeOf(invoice.customer).toEqualTypeOf<ExpandedCustomer>()
    expectTypeOf(invoice.discounts).toEqualTypeOf<Invoice['discounts']>()
    expectTypeOf(invoice.parent).toEqualTypeOf<Invoice['parent']>()
  })
})

// TypeScript infers from those parameters that have paths: see docs/decisions/0019-expanded-fields.md.
describe('a known hole: the type is narrowed by paths', () => {
  test('that only some of the parameters have', async () => {
    const some = await getInvoice(stripe, condition ? { id, expand: ['customer'] } : { id })
    expectTypeOf(some.customer).toEqualTypeOf<ExpandedCustomer>()
    const method = await bound.getInvoice(condition ? { id, expand: ['customer'] } : { id })
    expectTypeOf(method.customer).toEqualTypeOf<ExpandedCustomer>()
    const spread = await getInvoice(stripe, { id, ...(condition ? { expand: ['customer'] } : {}) })
    expectTypeOf(spread.customer).toEqualTypeOf<ExpandedCustomer>()
    const and = await getInvoice(stripe, { id, ...(condition && { expand: ['customer'] }) })
    expectTypeOf(and.customer).toEqualTypeOf<ExpandedCustomer>()
    const all = await getInvoice(stripe, condition ? { id, expand: ['customer'] } : { id, expand: ['customer', 'a'] })
    expectTypeOf(all.customer).toEqualTypeOf<ExpandedCustomer>()
    const page = await listInvoices(stripe, condition ? { expand: ['data.customer'] } : {})
    expectTypeOf(page.invoices[0]?.customer).toEqualTypeOf<ExpandedCustomer | undefined>()
  })

  test('that only some of the parameters of a walk have', async () => {
    for await (const { customer } of paginate(stripe, listInvoices, condition ? { expand: ['data.customer'] } : {})) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of paginate(stripe, listInvoices, {
      ...(condition ? { expand: ['data.customer'] } : {}),
    })) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of bound.paginate(listInvoices, condition ? { expand: ['data.customer'] } : {})) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
    for await (const { customer } of bound.paginate.invoices(condition ? { expand: ['data.customer'] } : {})) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
  })

  test('that a variable may lack', async () => {
    const perhaps = {} as { id: string; expand?: ['customer'] }
    expectTypeOf((await getInvoice(stripe, perhaps)).customer).toEqualTypeOf<ExpandedCustomer>()
    const pages = {} as { expand?: ['data.customer'] }
    expectTypeOf((await listInvoices(stripe, pages)).invoices[0]?.customer).toEqualTypeOf<
      ExpandedCustomer | undefined
    >()
    for await (const { customer } of paginate(stripe, listInvoices, pages)) {
      expectTypeOf(customer).toEqualTypeOf<ExpandedCustomer>()
    }
  })
})

test('parameters are checked as without expand', () => {
  // @ts-expect-error
  getInvoice(stripe, { expand: ['customer'] })
  // @ts-expect-error
  getInvoice(stripe, { id, expnad: ['customer'] })
  // @ts-expect-error
  getInvoice(stripe, { id, expand: 'customer' })
  // @ts-expect-error
  getInvoice(stripe, { id, expand: [7] })
  // @ts-expect-error
  listInvoices(stripe, { limit: '1', expand: ['data.customer'] })
  // @ts-expect-error
  bound.listInvoices({ lmit: 1, expand: ['data.customer'] })
  // @ts-expect-error
  bound.paginate(listInvoices, { expand: ['data.customer'], lmit: 1 })
  // @ts-expect-error
  createSubscription(stripe, { price: 'price_1', expand: ['customer'] })
})

test('the type has a name', () => {
  const found: Expanded<Invoice, ['customer']>['customer'] = null as ExpandedCustomer
  expectTypeOf(found).toEqualTypeOf<ExpandedCustomer>()
  expectTypeOf<Expanded<GetCustomerResult, undefined>>().toEqualTypeOf<GetCustomerResult>()
  expectTypeOf<ReturnType<typeof getInvoice>>().resolves.toEqualTypeOf<Invoice>()
  expectTypeOf<Parameters<typeof getInvoice>[1]>().toEqualTypeOf<GetInvoiceParams>()
})
