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
