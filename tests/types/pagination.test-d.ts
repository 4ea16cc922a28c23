import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { createBilling } from '@billing/sdk'
import * as stripe from '@billing/stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const stripeClient: stripe.Stripe
declare const chartmogulClient: chartmogul.ChartMogul
declare const chargeoverClient: chargeover.ChargeOver

describe('a function that is not a list function', () => {
  test('of Stripe', () => {
    // @ts-expect-error
    stripe.paginate(stripeClient, stripe.createCustomer)
    // @ts-expect-error
    stripe.paginate(stripeClient, stripe.getCustomer)
    // @ts-expect-error its answer has arrays too
    stripe.paginate(stripeClient, stripe.getBalance)
    // @ts-expect-error
    stripeClient.paginate(stripe.getBalance)
  })

  test('of ChartMogul', () => {
    // @ts-expect-error
    chartmogul.paginate(chartmogulClient, chartmogul.getCustomer)
    // @ts-expect-error its answer has entries too
    chartmogul.paginate(chartmogulClient, chartmogul.getMetrics)
    // @ts-expect-error
    chartmogul.paginate(chartmogulClient, chartmogul.getCurrentUser)
  })

  test('of ChargeOver', () => {
    // @ts-expect-error
    chargeover.paginate(chargeoverClient, chargeover.getCustomer)
    // @ts-expect-error its answer is a list of one
    chargeover.paginate(chargeoverClient, chargeover.getCurrentUser)
  })
})

describe('a second client', () => {
  test('in a method', () => {
    // @ts-expect-error
    stripeClient.listCustomers(stripeClient)
    // @ts-expect-error
    stripeClient.listCustomers(stripeClient, { limit: 3 })
    // @ts-expect-error
    chartmogulClient.listCustomers(chartmogulClient)
    // @ts-expect-error
    chargeoverClient.listCustomers(chargeoverClient, {})
    // @ts-expect-error
    stripeClient.paginate(stripeClient, stripe.listCustomers)
  })

  test('in a method that is passed to paginate', () => {
    // @ts-expect-error
    stripe.paginate(stripeClient, stripeClient.listCustomers)
    // @ts-expect-error
    chartmogul.paginate(chartmogulClient, chartmogulClient.listCustomers)
    // @ts-expect-error
    chargeover.paginate(chargeoverClient, chargeoverClient.listCustomers)
  })
})

test('collect requires its maximum', () => {
  // @ts-expect-error
  chartmogulClient.paginate(chartmogul.listPlans).collect()
  // @ts-expect-error
  chargeoverClient.paginate(chargeover.listInvoices).collect({})
})

test('concurrency, prefetch and resume through a named account', () => {
  const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
  const walk = billing.stripe.work.paginate(stripe.listInvoices, { status: 'open' }, { concurrency: 8, resume: '[]' })
  expectTypeOf(walk).toEqualTypeOf<stripe.Paginator<stripe.Invoice, stripe.ListInvoicesResult>>()
  // @ts-expect-error its cursors follow from page to page
  chartmogulClient.paginate(chartmogul.listCustomers, {}, { concurrency: 8 })
  // @ts-expect-error
  chargeoverClient.paginate(chargeover.listCustomers, {}, { concurrency: '8' })
})

test('the cursor of an error resumes its walk', () => {
  const error: unknown = undefined
  if (stripe.isApiError(error)) stripe.paginate(stripeClient, stripe.listInvoices, {}, { resume: error.cursor })
})

describe('a list with required parameters', () => {
  test('of Stripe', () => {
    type Walk = stripe.Paginator<stripe.SubscriptionItem, stripe.ListSubscriptionItemsResult>
    const { listSubscriptionItems, paginate } = stripe
    const params = { subscription: 'sub_1', limit: 100 }
    expectTypeOf(paginate(stripeClient, listSubscriptionItems, params, { concurrency: 8 })).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate(listSubscriptionItems, params, { concurrency: 8 })).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate(stripeClient.listSubscriptionItems, params)).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate.subscriptionItems(params)).toEqualTypeOf<Walk>()
    // @ts-expect-error
    paginate(stripeClient, listSubscriptionItems)
    // @ts-expect-error
    paginate(stripeClient, listSubscriptionItems, {})
    // @ts-expect-error
    paginate(stripeClient, listSubscriptionItems, undefined)
    // @ts-expect-error
    paginate(stripeClient, listSubscriptionItems, { subscription: 'sub_1', limit: 100, status: 'open' })
    // @ts-expect-error
    paginate(stripeClient, stripe.listCustomers, { limit: 100, status: 'open' })
    // @ts-expect-error
    stripeClient.paginate(stripeClient.listCustomers, { limit: 100, status: 'open' })
    // @ts-expect-error a method runs with the client that it belongs to
    paginate(stripeClient, stripeClient.listSubscriptionItems, params)
    // @ts-expect-error
    stripeClient.paginate(listSubscriptionItems)
    // @ts-expect-error
    stripeClient.paginate(listSubscriptionItems, { limit: 100 })
    // @ts-expect-error
    stripeClient.paginate(stripeClient.listSubscriptionItems)
    // @ts-expect-error
    stripeClient.paginate(stripeClient.listSubscriptionItems, { limit: 100 })
    // @ts-expect-error
    stripeClient.paginate.subscriptionItems()
  })

  test('of a search of Stripe', () => {
    type Walk = stripe.Paginator<stripe.Customer, stripe.SearchCustomersResult>
    const { paginate, searchCustomers } = stripe
    const params = { query: "email:'jane@example.com'", limit: 100 }
    expectTypeOf(paginate(stripeClient, searchCustomers, params)).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate(searchCustomers, params)).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate(stripeClient.searchCustomers, params)).toEqualTypeOf<Walk>()
    expectTypeOf(stripeClient.paginate.searchCustomers(params)).toEqualTypeOf<Walk>()
    // @ts-expect-error
    paginate(stripeClient, searchCustomers)
    // @ts-expect-error its pages follow from one to the next
    paginate(stripeClient, searchCustomers, { query: '', starting_after: 'cus_1' })
  })

  test('of ChartMogul', () => {
    type Walk = chartmogul.Paginator<chartmogul.Contact, chartmogul.ListCustomerContactsResult>
    const { listCustomerContacts, paginate } = chartmogul
    const params = { customer_uuid: 'cus_1', per_page: 200 }
    expectTypeOf(paginate(chartmogulClient, listCustomerContacts, params, { prefetch: 2 })).toEqualTypeOf<Walk>()
    expectTypeOf(chartmogulClient.paginate(listCustomerContacts, params)).toEqualTypeOf<Walk>()
    expectTypeOf(chartmogulClient.paginate(chartmogulClient.listCustomerContacts, params)).toEqualTypeOf<Walk>()
    expectTypeOf(chartmogulClient.paginate.customerContacts(params)).toEqualTypeOf<Walk>()
    // @ts-expect-error
    paginate(chartmogulClient, listCustomerContacts)
    // @ts-expect-error
    paginate(chartmogulClient, listCustomerContacts, { per_page: 200 })
    // @ts-expect-error
    chartmogulClient.paginate(listCustomerContacts)
    // @ts-expect-error
    chartmogulClient.paginate(chartmogulClient.listCustomerContacts, {})
    // @ts-expect-error
    chartmogulClient.paginate.customerContacts()
    // @ts-expect-error its answer is always complete
    paginate(chartmogulClient, chartmogul.listDataSources)
    // @ts-expect-error its answer is always complete
    chartmogulClient.paginate.dataSources()
  })

  test('of ChargeOver', () => {
    interface ItemsParams {
      subscription: string
      limit?: number
    }
    interface Item {
      id: string
    }
    interface ItemsPage {
      response: Item[]
    }
    type Walk = chargeover.Paginator<Item, ItemsPage>
    const list = undefined as unknown as (
      client: chargeover.ChargeOverClient,
      params: ItemsParams,
      options?: chargeover.ChargeOverRequestOptions,
    ) => Promise<ItemsPage>
    const params = { subscription: '1', limit: 500 }
    expectTypeOf(chargeover.paginate(chargeoverClient, list, params, { concurrency: 8 })).toEqualTypeOf<Walk>()
    expectTypeOf(chargeoverClient.paginate(list, params)).toEqualTypeOf<Walk>()
    // @ts-expect-error
    chargeover.paginate(chargeoverClient, list, { limit: 500 })
    // @ts-expect-error
    chargeoverClient.paginate(list)
  })

  test('in a function of one’s own that takes any list', () => {
    const walk = <Params extends { limit?: number }, Page extends { readonly has_more: boolean }>(
      list: stripe.StripeListFunction<Params, Page>,
      params: Params,
    ) => stripe.paginate(stripeClient, list, params)
    expectTypeOf(walk(stripe.listCustomers, { limit: 100 }).pages()).toEqualTypeOf<
      AsyncIterable<stripe.ListCustomersResult>
    >()
  })
})
