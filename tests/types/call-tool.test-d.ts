import type * as chargeover from '@billing/chargeover'
import { callTool as callChargeOver } from '@billing/chargeover/tools'
import type * as chartmogul from '@billing/chartmogul'
import { callTool as callChartMogul } from '@billing/chartmogul/tools'
import type { Billing } from '@billing/sdk'
import { type BillingToolTypes, callTool } from '@billing/sdk/tools'
import type * as stripe from '@billing/stripe'
import { callTool as callStripe } from '@billing/stripe/tools'
import { describe, expectTypeOf, test } from 'vitest'

declare const billing: Billing
declare const stripeClient: stripe.StripeClient
declare const chartmogulClient: chartmogul.ChartMogulClient
declare const chargeoverClient: chargeover.ChargeOverClient

describe('by its documented name a tool', () => {
  test('has the type of its result', async () => {
    expectTypeOf(await callTool(billing, 'stripe_list_customers')).toEqualTypeOf<stripe.ListCustomersResult>()
    expectTypeOf(
      await callTool(billing, 'chartmogul_get_metrics', { start_date: 'a', end_date: 'b' }),
    ).toEqualTypeOf<chartmogul.GetMetricsResult>()
    expectTypeOf(await callStripe(stripeClient, 'stripe_get_balance')).toEqualTypeOf<stripe.Balance>()
    expectTypeOf(
      await callChartMogul(chartmogulClient, 'chartmogul_list_plans'),
    ).toEqualTypeOf<chartmogul.ListPlansResult>()
    expectTypeOf(
      await callChargeOver(chargeoverClient, 'chargeover_get_invoice', { id: 1 }),
    ).toEqualTypeOf<chargeover.GetInvoiceResult>()
  })

  test('has its input checked', () => {
    callTool(billing, 'stripe_list_customers', { limit: 25 }, { account: 'work', timeoutMs: 5 })
    callTool(billing, 'stripe_get_balance', {}, { account: 'work' })
    callTool(billing, 'stripe_get_balance', undefined, { account: 'work' })
    // @ts-expect-error
    callTool(billing, 'stripe_list_customers', { limit: '25' })
    // @ts-expect-error
    callTool(billing, 'stripe_list_customers', { limt: 25 })
    // @ts-expect-error it has no parameters
    callTool(billing, 'stripe_get_balance', { limit: 25 })
    // @ts-expect-error
    callTool(billing, 'stripe_list_customers', {}, { acount: 'work' })
    // @ts-expect-error
    callStripe(stripeClient, 'stripe_create_payment_intent', { amount: 1000 })
    // @ts-expect-error
    callChargeOver(chargeoverClient, 'chargeover_list_invoices', { per_page: 1 })
    // @ts-expect-error
    callChartMogul(chartmogulClient, 'chartmogul_list_plans', { limit: 1 })
  })

  test('needs the input that it requires', () => {
    // @ts-expect-error
    callTool(billing, 'stripe_get_customer')
    // @ts-expect-error
    callTool(billing, 'stripe_get_customer', {})
    // @ts-expect-error
    callStripe(stripeClient, 'stripe_get_customer')
  })
})

describe('by any other name a tool', () => {
  test('takes any object and returns unknown', async () => {
    const name: string = 'stripe.list_customers'
    expectTypeOf(await callTool(billing, name, { limit: 25 }, { account: 'work' })).toBeUnknown()
    expectTypeOf(await callTool(billing, 'stripe.work.listCustomers', { anything: 1 })).toBeUnknown()
    expectTypeOf(await callStripe(stripeClient, 'listCustomers', { limit: 25 })).toBeUnknown()
    expectTypeOf(await callChartMogul(chartmogulClient, name)).toBeUnknown()
    expectTypeOf(await callChargeOver(chargeoverClient, 'list_packages', { limit: 25 })).toBeUnknown()
    // @ts-expect-error
    callTool(billing, name, 'cus_1')
    // @ts-expect-error
    callTool(billing, 7)
  })

  test('is one of several whose types are known', async () => {
    const name = 'stripe_list_customers' as 'stripe_list_customers' | 'stripe_list_invoices'
    expectTypeOf(await callTool(billing, name, { limit: 25 })).toEqualTypeOf<
      stripe.ListCustomersResult | stripe.ListInvoicesResult
    >()
  })
})

test('all tools have their documented names', () => {
  expectTypeOf<'stripe_void_invoice' | 'chargeover_get_current_user'>().toExtend<keyof BillingToolTypes>()
})
