import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import { createBilling } from '@billing/sdk'
import * as stripe from '@billing/stripe'
import { describe, expectTypeOf, test } from 'vitest'

declare const stripeClient: stripe.Stripe
declare const chartmogulClient: chartmogul.ChartMogul
declare const chargeoverClient: chargeover.ChargeOver

describe('a list by its name', () => {
  test('of Stripe', async () => {
    const walk = stripeClient.paginate.customers({ email: 'a@example.com', limit: 100 }, { concurrency: 8 })
    expectTypeOf(walk).toEqualTypeOf<stripe.Paginator<stripe.Customer, stripe.ListCustomersResult>>()
    expectTypeOf(walk).toEqualTypeOf(stripe.paginate(stripeClient, stripe.listCustomers))
    expectTypeOf(stripeClient.paginate.invoices()).toEqualTypeOf(stripe.paginate(stripeClient, stripe.listInvoices))
    expectTypeOf(stripeClient.paginate.prices()).toEqualTypeOf(stripe.paginate(stripeClient, stripe.listPrices))
    expectTypeOf(stripeClient.paginate.products()).toEqualTypeOf(stripe.paginate(stripeClient, stripe.listProducts))
    for await (const customer of walk) expectTypeOf(customer).toEqualTypeOf<stripe.Customer>()
    // @ts-expect-error no parameter of this list
    stripeClient.paginate.customers({ status: 'open' })
    // @ts-expect-error no option of a walk
    stripeClient.paginate.customers({}, { pageSize: 100 })
    // @ts-expect-error no list
    stripeClient.paginate.balance()
  })

  test('of ChartMogul', () => {
    const { paginate } = chartmogul
    const { customers, invoices, plans, subscriptions } = chartmogulClient.paginate
    expectTypeOf(customers()).toEqualTypeOf(paginate(chartmogulClient, chartmogul.listCustomers))
    expectTypeOf(invoices()).toEqualTypeOf(paginate(chartmogulClient, chartmogul.listInvoices))
    expectTypeOf(plans()).toEqualTypeOf(paginate(chartmogulClient, chartmogul.listPlans))
    expectTypeOf(subscriptions()).toEqualTypeOf(paginate(chartmogulClient, chartmogul.listSubscriptions))
    customers({ per_page: 200, status: 'Active' }, { prefetch: 2 })
    // @ts-expect-error its cursors follow from page to page
    customers({}, { concurrency: 8 })
  })

  test('of ChargeOver', () => {
    const { paginate } = chargeover
    const { customers, invoices, packages, subscriptions, transactions } = chargeoverClient.paginate
    expectTypeOf(customers()).toEqualTypeOf(paginate(chargeoverClient, chargeover.listCustomers))
    expectTypeOf(invoices()).toEqualTypeOf(paginate(chargeoverClient, chargeover.listInvoices))
    expectTypeOf(packages()).toEqualTypeOf(paginate(chargeoverClient, chargeover.listPackages))
    expectTypeOf(subscriptions()).toEqualTypeOf(packages())
    expectTypeOf(transactions()).toEqualTypeOf(paginate(chargeoverClient, chargeover.listTransactions))
    customers({ limit: 500 }, { concurrency: 8 })
    // @ts-expect-error
    invoices({ limit: '500' })
  })

  test('of a named account', () => {
    const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
    expectTypeOf(billing.stripe.work.paginate.invoices({ status: 'open' })).toEqualTypeOf(
      stripeClient.paginate.invoices(),
    )
    expectTypeOf(billing.stripe.account('work').paginate.invoices()).toEqualTypeOf(stripeClient.paginate.invoices())
  })
})

describe('a list as a method', () => {
  test('is walked as its function is', () => {
    expectTypeOf(stripeClient.paginate(stripeClient.listCustomers, { limit: 100 })).toEqualTypeOf(
      stripeClient.paginate(stripe.listCustomers, { limit: 100 }),
    )
    expectTypeOf(
      stripeClient.paginate(stripeClient.listInvoices, { status: 'open' }, { concurrency: 8 }),
    ).toEqualTypeOf(stripeClient.paginate.invoices())
    expectTypeOf(chartmogulClient.paginate(chartmogulClient.listPlans, { per_page: 200 })).toEqualTypeOf(
      chartmogulClient.paginate(chartmogul.listPlans),
    )
    expectTypeOf(chargeoverClient.paginate(chargeoverClient.listPackages, { customer_id: 1 })).toEqualTypeOf(
      chargeoverClient.paginate(chargeover.listPackages),
    )
  })

  test('knows its parameters', () => {
    // @ts-expect-error
    stripeClient.paginate(stripeClient.listCustomers, { limit: '100' })
    // @ts-expect-error
    stripeClient.paginate(stripeClient.listCustomers, { status: 'open' })
    // @ts-expect-error
    chartmogulClient.paginate(chartmogulClient.listPlans, { email: 'a@example.com' })
    // @ts-expect-error
    chargeoverClient.paginate(chargeoverClient.listInvoices, { limit: '500' })
  })

  test('has no methods that are not lists', () => {
    // @ts-expect-error
    stripeClient.paginate(stripeClient.createCustomer)
    // @ts-expect-error
    stripeClient.paginate(stripeClient.getBalance)
    // @ts-expect-error
    chartmogulClient.paginate(chartmogulClient.getMetrics)
    // @ts-expect-error
    chartmogulClient.paginate(chartmogulClient.getCurrentUser)
    // @ts-expect-error its answer is a list of one
    chargeoverClient.paginate(chargeoverClient.getCurrentUser)
  })
})
