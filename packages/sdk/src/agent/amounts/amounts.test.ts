import { ApiError } from '@billing/core'
import { allTools, type BillingTool } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { amountOf } from './amount-of.js'
import { CHARGEOVER_AMOUNTS, CHARGEOVER_WITHOUT_AMOUNT } from './chargeover-amounts.js'
import { STRIPE_AMOUNTS, STRIPE_WITHOUT_AMOUNT } from './stripe-amounts.js'

const usd = (minor: number) => ({ currency: 'usd', minor })

/** What is read, by tool and id. */
const OBJECTS: Readonly<Record<string, Readonly<Record<string, object>>>> = {
  stripe_get_charge: { ch_1: { currency: 'usd', amount: 900, amount_refunded: 200 } },
  stripe_get_credit_note: { cn_1: { currency: 'usd', amount: 70 } },
  stripe_get_dispute: { dp_1: { currency: 'usd', amount: 80 } },
  stripe_get_invoice: {
    in_1: { status: 'open', currency: 'usd', amount_remaining: 500, automatic_tax: { enabled: true } },
    in_draft: { status: 'draft', currency: 'usd', amount_remaining: 500 },
    in_taxed: { status: 'draft', currency: 'usd', amount_remaining: 500, automatic_tax: { enabled: true } },
  },
  stripe_get_invoice_item: { ii_1: { currency: 'usd', quantity: 3 } },
  stripe_get_payment_intent: { pi_1: { currency: 'usd', amount: 300, amount_capturable: 250, amount_received: 200 } },
  stripe_get_price: {
    price_1: { currency: 'usd', unit_amount: 1000, billing_scheme: 'per_unit', recurring: { usage_type: 'licensed' } },
    price_eur: { currency: 'eur', unit_amount: 1000, billing_scheme: 'per_unit' },
    price_metered: { currency: 'usd', unit_amount: 1000, recurring: { usage_type: 'metered' } },
    price_tiered: { currency: 'usd', unit_amount: null, billing_scheme: 'tiered' },
    price_packed: { currency: 'usd', unit_amount: 1000, transform_quantity: { divide_by: 5 } },
    price_free: { currency: 'usd', unit_amount: 1000, custom_unit_amount: {} },
  },
  stripe_get_refund: { re_1: { currency: 'usd', amount: 60 } },
  chargeover_get_customer: { 1: { response: { currency_iso4217: 'USD' } }, 2: { response: {} } },
  chargeover_get_invoice: {
    1: { response: { currency_iso4217: 'USD', balance: 10.1 } },
    2: { response: { currency_iso4217: 'JPY', balance: 10 } },
  },
  chargeover_get_transaction: { 1: { response: { currency_iso4217: 'USD', amount: -25.5 } } },
}

const read = async (tool: string, { id }: { id?: string }) => OBJECTS[tool]?.[`${id}`] as Record<string, unknown>
const tool = (name: string): BillingTool => allTools.find((one) => one.name === name) as BillingTool

const line = (price: string, others: object = {}) => ({ price, ...others })
const priced = (unit_amount: number) => ({ currency: 'usd', unit_amount, product: 'prod_1' })

describe('the amount', () => {
  test.each<[string, object, unknown]>([
    ['stripe_list_customers', {}, null],
    ['chartmogul_import_invoices', { invoices: [] }, null],
    ['stripe_create_setup_intent', {}, null],
    ['stripe_create_billing_meter_event', {}, 'unknown'],
    ['stripe_create_payment_intent', { amount: 500, currency: 'USD' }, usd(500)],
    ['stripe_create_payment_intent', { amount: 500, currency: 'usdc' }, 'unknown'],
    ['stripe_create_payment_intent', { amount: '500', currency: 'usd' }, 'unknown'],
    ['stripe_create_payment_intent', { amount: 2 ** 60, currency: 'usd' }, 'unknown'],
    ['stripe_create_customer_balance_transaction', { amount: -500, currency: 'usd' }, usd(500)],
    ['stripe_update_payment_intent', { id: 'pi_1', metadata: {} }, null],
    ['stripe_update_payment_intent', { id: 'pi_1', amount: 7 }, usd(7)],
    ['stripe_update_payment_intent', { id: 'pi_1', currency: 'eur' }, { currency: 'eur', minor: 300 }],
    ['stripe_update_payment_intent', { id: 'pi_1', transfer_data: {} }, usd(300)],
    ['stripe_confirm_payment_intent', { id: 'pi_1' }, usd(300)],
    ['stripe_confirm_payment_intent', { id: 'pi_1', amount_to_confirm: 9 }, usd(9)],
    ['stripe_capture_payment_intent', { id: 'pi_1' }, usd(250)],
    ['stripe_capture_payment_intent', { id: 'pi_1', amount_to_capture: 5 }, usd(5)],
    ['stripe_capture_charge', { id: 'ch_1' }, usd(900)],
    ['stripe_create_refund', { payment_intent: 'pi_1' }, usd(200)],
    ['stripe_create_refund', { payment_intent: 'pi_1', amount: 3 }, usd(3)],
    ['stripe_create_refund', { charge: 'ch_1' }, usd(700)],
    ['stripe_create_refund', { charge: 'ch_1', amount: 3 }, usd(3)],
    ['stripe_create_refund', { customer: 'cus_1', origin: 'customer_balance', amount: 4, currency: 'usd' }, usd(4)],
    ['stripe_cancel_refund', { id: 're_1' }, usd(60)],
    ['stripe_close_dispute', { id: 'dp_1' }, usd(80)],
    ['stripe_pay_invoice', { id: 'in_1' }, usd(500)],
    ['stripe_pay_invoice', { id: 'in_draft' }, usd(500)],
    ['stripe_pay_invoice', { id: 'in_taxed' }, 'unknown'],
    ['stripe_void_credit_note', { id: 'cn_1' }, usd(70)],
    ['stripe_create_invoice', { customer: 'cus_1' }, null],
    ['stripe_create_invoice', { customer: 'cus_1', pending_invoice_items_behavior: 'include' }, 'unknown'],
    ['stripe_create_invoice', { subscription: 'sub_1' }, 'unknown'],
    ['stripe_create_invoice', { from_invoice: {} }, 'unknown'],
    ['stripe_create_invoice', { shipping_cost: {} }, 'unknown'],
    ['stripe_create_invoice_item', { amount: -40, currency: 'usd' }, usd(40)],
    ['stripe_create_invoice_item', { unit_amount_decimal: '-1.5', quantity: 3, currency: 'usd' }, usd(5)],
    ['stripe_create_invoice_item', { unit_amount_decimal: '7', currency: 'usd' }, usd(7)],
    ['stripe_create_invoice_item', { pricing: { price: 'price_1' }, quantity: 2 }, usd(2000)],
    ['stripe_create_invoice_item', { price_data: priced(5) }, usd(5)],
    ['stripe_create_invoice_item', { amount: 40, currency: 'usd', tax_rates: ['txr_1'] }, 'unknown'],
    ['stripe_create_invoice_item', { pricing: { price: 'price_1' }, quantity_decimal: '1.5' }, 'unknown'],
    ['stripe_create_invoice_item', { customer: 'cus_1' }, 'unknown'],
    ['stripe_update_invoice_item', { id: 'ii_1', description: 'x' }, null],
    ['stripe_update_invoice_item', { id: 'ii_1', unit_amount_decimal: '10' }, usd(30)],
    [
      'stripe_add_invoice_lines',
      { id: 'in_1', lines: [{ amount: 5 }, { invoice_item: 'ii_1' }, { amount: -6 }] },
      usd(11),
    ],
    [
      'stripe_add_invoice_lines',
      { id: 'in_1', lines: [{ pricing: { price: 'price_eur' } }, { amount: 6 }] },
      'unknown',
    ],
    ['stripe_add_invoice_lines', { id: 'in_1', lines: [{ invoice_item: 'ii_1' }] }, null],
    ['stripe_create_credit_note', { invoice: 'in_1', amount: 9 }, usd(9)],
    ['stripe_create_credit_note', { invoice: 'in_1', amount: 5, credit_amount: 4, refund_amount: 4 }, usd(8)],
    ['stripe_create_credit_note', { invoice: 'in_1', out_of_band_amount: 4 }, usd(4)],
    ['stripe_create_credit_note', { invoice: 'in_1' }, 'unknown'],
    ['stripe_create_credit_note', { invoice: 'in_1', amount: 9, lines: [{}] }, 'unknown'],
    ['stripe_create_credit_note', { invoice: 'in_1', amount: 9, shipping_cost: {} }, 'unknown'],
    ['stripe_create_credit_note', { invoice: 'in_1', amount: 9, refunds: [{}] }, 'unknown'],
    [
      'stripe_create_billing_credit_grant',
      { amount: { type: 'monetary', monetary: { currency: 'usd', value: 6 } } },
      usd(6),
    ],
    ['stripe_create_billing_credit_grant', { amount: { type: 'other' } }, 'unknown'],
    ['stripe_create_price', { currency: 'usd', unit_amount: 8 }, usd(8)],
    ['stripe_create_price', { currency: 'usd', tiers: [{}] }, 'unknown'],
    ['stripe_create_price', { currency: 'usd', custom_unit_amount: {} }, 'unknown'],
    ['stripe_create_price', { currency: 'usd', unit_amount: 8, currency_options: {} }, 'unknown'],
    ['stripe_create_price', { currency: 'usd', unit_amount_decimal: '0.5' }, 'unknown'],
    ['stripe_create_product', { name: 'x' }, null],
    ['stripe_create_product', { name: 'x', default_price_data: priced(3) }, usd(3)],
    ['stripe_update_price', { id: 'price_1', active: false }, null],
    ['stripe_update_price', { id: 'price_1', currency_options: {} }, 'unknown'],
    ['stripe_create_coupon', { amount_off: 5, currency: 'usd' }, usd(5)],
    ['stripe_create_coupon', { percent_off: 100 }, 'unknown'],
    ['stripe_create_coupon', { amount_off: 5, currency: 'usd', currency_options: {} }, 'unknown'],
    ['stripe_update_promotion_code', { id: 'promo_1', active: true }, 'unknown'],
    ['stripe_update_promotion_code', { id: 'promo_1', active: false }, null],
    ['stripe_create_customer', { name: 'x' }, null],
    ['stripe_create_customer', { balance: -500 }, 'unknown'],
    ['stripe_create_customer', { cash_balance: {} }, 'unknown'],
    ['stripe_update_customer', { id: 'cus_1', balance: 0 }, 'unknown'],
    ['stripe_update_customer', { id: 'cus_1', cash_balance: {} }, 'unknown'],
    ['stripe_update_customer', { id: 'cus_1' }, null],
    ['stripe_create_subscription', { customer: 'cus_1', price: 'price_1', quantity: 5 }, usd(5000)],
    ['stripe_create_subscription', { customer: 'cus_1', price: 'price_1', trial_period_days: 7 }, usd(1000)],
    ['stripe_create_subscription', { items: [line('price_1'), line('price_1', { quantity: 2 })] }, usd(3000)],
    ['stripe_create_subscription', { items: [{ price_data: priced(4), quantity: 2 }] }, usd(8)],
    ['stripe_create_subscription', { price: 'price_1', add_invoice_items: [line('price_1')] }, usd(2000)],
    ['stripe_create_subscription', { items: [line('price_1'), line('price_eur')] }, 'unknown'],
    ['stripe_create_subscription', { items: [line('price_1', { tax_rates: ['txr_1'] })] }, 'unknown'],
    ['stripe_create_subscription', { items: [{ plan: 'plan_1' }] }, 'unknown'],
    ['stripe_create_subscription', { items: [{}] }, 'unknown'],
    ['stripe_create_subscription', { items: 'price_1' }, 'unknown'],
    ['stripe_create_subscription', { items: [] }, null],
    ['stripe_create_subscription', { price: 'price_metered' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_tiered' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_packed' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_free' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', quantity: '5' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', quantity: 2 ** 50 }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', currency: 'eur' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', currency: 'usd' }, usd(1000)],
    ['stripe_create_subscription', { items: [], currency: 'usd' }, null],
    ['stripe_create_subscription', { price: 'price_metered', currency: 'usd' }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', automatic_tax: { enabled: true } }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', default_tax_rates: ['txr_1'] }, 'unknown'],
    ['stripe_create_subscription', { price: 'price_1', default_tax_rates: '' }, usd(1000)],
    ['stripe_create_subscription', { price: 'price_1', default_tax_rates: null }, usd(1000)],
    ['stripe_create_subscription', { price: 'price_1', backdate_start_date: 1 }, 'unknown'],
    ['stripe_update_subscription', { id: 'sub_1', metadata: {}, cancel_at_period_end: true }, null],
    ['stripe_update_subscription', { id: 'sub_1', items: [] }, 'unknown'],
    ['stripe_cancel_subscription', { id: 'sub_1' }, null],
    ['stripe_cancel_subscription', { id: 'sub_1', prorate: true }, 'unknown'],
    ['stripe_cancel_subscription_schedule', { id: 'sub_sched_1', invoice_now: true }, 'unknown'],
    ['stripe_cancel_subscription_schedule', { id: 'sub_sched_1' }, null],
    ['stripe_create_checkout_session', { mode: 'setup' }, null],
    ['stripe_create_checkout_session', { mode: 'payment', line_items: [line('price_1', { quantity: 2 })] }, usd(2000)],
    ['stripe_create_checkout_session', { mode: 'payment' }, 'unknown'],
    [
      'stripe_create_checkout_session',
      { line_items: [line('price_1', { adjustable_quantity: { enabled: true } })] },
      'unknown',
    ],
    ['stripe_create_checkout_session', { line_items: [line('price_1')], shipping_options: [{}] }, 'unknown'],
    ['stripe_create_checkout_session', { line_items: [line('price_1')], optional_items: [{}] }, 'unknown'],
    ['stripe_create_checkout_session', { line_items: [line('price_1')], automatic_tax: { enabled: true } }, 'unknown'],
    ['chargeover_create_payment', { customer_id: 1, amount: 25.5 }, usd(2550)],
    ['chargeover_create_payment', { customer_id: 2, amount: 25.5 }, 'unknown'],
    ['chargeover_create_payment', { customer_id: 3, amount: 25.5 }, 'unknown'],
    ['chargeover_create_payment', { customer_token: 'x', amount: 25.5 }, 'unknown'],
    ['chargeover_create_payment', { customer_id: 1 }, 'unknown'],
    ['chargeover_create_payment', { customer_id: 1, applied_to: [1, { invoice_id: 1 }] }, usd(2020)],
    ['chargeover_create_payment', { customer_id: 1, applied_to: [1, 2] }, 'unknown'],
    ['chargeover_create_transaction', { customer_id: 1, amount: 1, transaction_type: 'pay' }, usd(100)],
    ['chargeover_pay_invoice', { id: 1 }, usd(1010)],
    ['chargeover_pay_invoice', { id: 2 }, { currency: 'jpy', minor: 10 }],
    ['chargeover_refund_transaction', { id: 1 }, usd(2550)],
    ['chargeover_refund_transaction', { id: 1, amount: 10.5 }, usd(1050)],
    ['chargeover_void_transaction', { id: 1 }, usd(2550)],
    ['chargeover_create_invoice', { customer_id: 1, line_items: [] }, 'unknown'],
    ['chargeover_run_bulk', { requests: [] }, 'unknown'],
  ])('of %s with %j is %j', async (name, input, expected) => {
    expect(await amountOf(tool(name), input, async (...read_) => (await read(...read_)) ?? {})).toEqual(expected)
  })

  const failing = (kind: 'not_found' | 'permission') => async () => {
    throw new ApiError('refused', { kind })
  }

  test('is unknown where it may not be read', async () => {
    expect(await amountOf(tool('stripe_pay_invoice'), { id: 'in_1' }, failing('permission'))).toBe('unknown')
  })

  test('is none where there is no such object, which the write would find too', async () => {
    await expect(amountOf(tool('stripe_pay_invoice'), { id: 'in_1' }, failing('not_found'))).rejects.toThrow('refused')
  })
})

test('every write of Stripe and ChargeOver is described once, or known to be unknown', () => {
  const described = [
    ...Object.keys(STRIPE_AMOUNTS),
    ...STRIPE_WITHOUT_AMOUNT,
    ...Object.keys(CHARGEOVER_AMOUNTS),
    ...CHARGEOVER_WITHOUT_AMOUNT,
  ]
  const writes = allTools.filter(({ access, provider }) => access === 'write' && provider !== 'chartmogul')
  const names = writes.map(({ name }) => name)
  expect(described.filter((name, index) => described.indexOf(name) !== index || !names.includes(name))).toEqual([])
  expect(names.filter((name) => !described.includes(name))).toMatchInlineSnapshot(`
    [
      "chargeover_apply_transaction",
      "chargeover_approve_invoice",
      "chargeover_commit_chargeoverjs_request",
      "chargeover_convert_quote",
      "chargeover_create_invoice",
      "chargeover_create_subscription",
      "chargeover_create_usage",
      "chargeover_create_usages",
      "chargeover_invoice_subscription",
      "chargeover_run_bulk",
      "chargeover_set_config",
      "chargeover_set_exchange_rate",
      "chargeover_set_subscription_paycycle",
      "chargeover_set_subscription_payment_method",
      "chargeover_uncancel_subscription",
      "chargeover_unsuspend_subscription",
      "chargeover_update_invoice",
      "chargeover_update_item",
      "chargeover_update_subscription",
      "chargeover_upgrade_subscription",
      "stripe_accept_quote",
      "stripe_create_billing_meter_event",
      "stripe_create_billing_meter_event_adjustment",
      "stripe_create_promotion_code",
      "stripe_create_subscription_item",
      "stripe_create_subscription_schedule",
      "stripe_delete_customer_discount",
      "stripe_delete_invoice_item",
      "stripe_delete_subscription_discount",
      "stripe_delete_subscription_item",
      "stripe_migrate_subscription",
      "stripe_resume_subscription",
    ]
  `)
})
