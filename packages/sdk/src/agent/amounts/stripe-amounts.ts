import type { AmountReader, Fields, Read, Told } from './amount-reader.js'
import { hasOnly } from './has-only.js'
import { isSet } from './is-set.js'
import { setsOnly } from './sets-only.js'
import { customerOf, pendingItemsOf } from './stripe-customer.js'
import { addLines, invoiceItem, updateInvoiceItem } from './stripe-invoice-item-amount.js'
import { OF_CHECKOUT, OF_INVOICE, OF_SUBSCRIPTION } from './stripe-parameters.js'
import { inCurrency, linesCost, sum } from './stripe-price-amount.js'
import { isEnabled } from './stripe-tax.js'

/** The input names an amount. */
const named: AmountReader = ({ amount, currency }) => ({ currency, minor: amount })

/** A member of the object that the call is about. */
const ofObject =
  (tool: string, member: string): AmountReader =>
  async ({ id }, read) => {
    const object = await read(tool, { id })
    return { currency: object['currency'], minor: object[member] }
  }

/**
 * What is left to pay of an invoice; of a draft, also what finalising it adds: the balance that the customer owes. Tax that is only calculated
 * then is not known yet.
 */
const ofInvoice: AmountReader = async ({ id }, read) => {
  const { status, automatic_tax, amount_remaining, currency, total, customer } = await read('stripe_get_invoice', {
    id,
  })
  if (status !== 'draft') return { currency, minor: amount_remaining }
  if (isEnabled(automatic_tax)) return 'unknown'
  return sum([{ currency, minor: total }, (await customerOf(customer, read)).owed])
}

/** An amount of the input, or one of the object; the currency is that of the object. */
const givenOr =
  (tool: string, parameter: string, member: string): AmountReader =>
  async ({ id, [parameter]: given }, read) => {
    const { currency, [member]: whole } = await read(tool, { id })
    return { currency, minor: given ?? whole }
  }

/** Nothing, where the input has nothing but members that move no money; else unknown. */
const nothingIfOnly =
  (...names: readonly string[]): AmountReader =>
  (input) =>
    hasOnly(input, names) ? null : 'unknown'

/** The whole intent, whatever part of it is named: nothing says that no more than the part is charged. */
const confirmIntent: AmountReader = async ({ id, amount_to_confirm }, read) => {
  const { currency, amount } = await read('stripe_get_payment_intent', { id })
  return { currency, minor: Math.max(Number(amount), Number(amount_to_confirm ?? 0)) }
}

const refund: AmountReader = async ({ amount, charge, payment_intent, currency }, read) => {
  if (typeof charge === 'string') {
    const { currency, amount: whole, amount_refunded } = await read('stripe_get_charge', { id: charge })
    return { currency, minor: amount ?? Number(whole) - Number(amount_refunded) }
  }
  if (typeof payment_intent === 'string') {
    const { currency, amount_received } = await read('stripe_get_payment_intent', { id: payment_intent })
    return { currency, minor: amount ?? amount_received }
  }
  return { currency, minor: amount }
}

const updateIntent: AmountReader = async ({ id, amount, currency, transfer_data }, read) => {
  if (amount === undefined && currency === undefined && transfer_data === undefined) return null
  const intent = await read('stripe_get_payment_intent', { id })
  return { currency: currency ?? intent['currency'], minor: amount ?? intent['amount'] }
}

/**
 * The first period in full: a trial puts it off and does not save it, and a discount only lowers it. The first invoice also takes in what the
 * customer owes and the items that are pending.
 */
const subscription: AmountReader = async (input, read) => {
  const { price, quantity, items, add_invoice_items = [], currency, customer } = input
  if (!setsOnly(input, OF_SUBSCRIPTION)) return 'unknown'
  const lines = await linesCost(items ?? [{ price, quantity }], read)
  return firstInvoice(sum([lines, await linesCost(add_invoice_items, read)]), customer, currency, read)
}

/** What the first invoice of a subscription charges. */
async function firstInvoice(cost: Told, customer: unknown, currency: unknown, read: Read): Promise<Told> {
  const { owed, currency: usual } = await customerOf(customer, read)
  if (owed === 'unknown') return 'unknown'
  return sum([inCurrency(cost, currency ?? usual), owed, await pendingItemsOf(customer, read)])
}

const checkout: AmountReader = async (input, read) => {
  const { line_items, currency, mode, customer, subscription_data } = input
  if (mode === 'setup' && !isSet(line_items)) return null
  const isKnown = setsOnly(input, OF_CHECKOUT) && setsOnly((subscription_data ?? {}) as Fields, OF_SUBSCRIPTION)
  if (!isKnown) return 'unknown'
  const cost = await linesCost(line_items, read)
  const isOfCustomer = mode === 'subscription' && (isSet(customer) || isSet(input['customer_account']))
  return isOfCustomer ? firstInvoice(cost, customer, currency, read) : inCurrency(cost, currency)
}

/** The customer is led to confirm a change whose prices and discounts the input names. */
const portal: AmountReader = ({ flow_data }) =>
  isSet(((flow_data ?? {}) as Fields)['subscription_update_confirm']) ? 'unknown' : null

/**
 * An empty invoice. What is put on it is counted when that is done; the balance that the customer owes is added when it is finalised, which
 * no further call has to do unless `auto_advance` is off.
 */
const createInvoice: AmountReader = async (input, read) => {
  if (!setsOnly(input, OF_INVOICE) || input['pending_invoice_items_behavior'] === 'include') return 'unknown'
  const isAutomatic = input['auto_advance'] !== false || isSet(input['automatically_finalizes_at'])
  return isAutomatic ? (await customerOf(input['customer'], read)).owed : null
}

const creditNote: AmountReader = async (input, read) => {
  const { invoice, amount, credit_amount, refund_amount, out_of_band_amount, lines, shipping_cost, refunds } = input
  const parts = [credit_amount, refund_amount, out_of_band_amount].filter((part) => part !== undefined)
  if (isSet(lines) || isSet(shipping_cost) || isSet(refunds) || (amount === undefined && !parts.length))
    return 'unknown'
  const { currency } = await read('stripe_get_invoice', { id: invoice })
  // Of their sizes: a negative part must not hide another one.
  const inParts = parts.reduce<number>((total, part) => total + Math.abs(Number(part)), 0)
  return { currency, minor: Math.max(Math.abs(Number(amount ?? 0)), inParts) }
}

const creditGrant: AmountReader = ({ amount }) => {
  const { monetary } = amount as Fields
  const { currency, value } = (monetary ?? {}) as Fields
  return { currency, minor: value }
}

/** A subscription that is no longer to be cancelled goes on to be charged. */
const updateSubscription: AmountReader = (input) => {
  const isHarmless = hasOnly(input, [
    'metadata',
    'description',
    'cancel_at_period_end',
    'cancellation_details',
    'default_payment_method',
    'default_source',
  ])
  return isHarmless && (input['cancel_at_period_end'] ?? true) === true ? null : 'unknown'
}

const price: AmountReader = ({
  currency,
  unit_amount,
  tiers,
  custom_unit_amount,
  currency_options,
  unit_amount_decimal,
}) =>
  isSet(tiers) || isSet(custom_unit_amount) || isSet(currency_options) || isSet(unit_amount_decimal)
    ? 'unknown'
    : { currency, minor: unit_amount }

/** What each write of Stripe moves, or lets move. */
export const STRIPE_AMOUNTS: Readonly<Record<string, AmountReader>> = {
  stripe_add_invoice_lines: addLines,
  stripe_cancel_refund: ofObject('stripe_get_refund', 'amount'),
  stripe_cancel_subscription: ({ prorate, invoice_now }) => (prorate || invoice_now ? 'unknown' : null),
  // Stripe does both unless it is told not to.
  stripe_cancel_subscription_schedule: ({ prorate, invoice_now }) =>
    prorate === false && invoice_now === false ? null : 'unknown',
  stripe_capture_charge: givenOr('stripe_get_charge', 'amount', 'amount'),
  stripe_capture_payment_intent: givenOr('stripe_get_payment_intent', 'amount_to_capture', 'amount_capturable'),
  stripe_close_dispute: ofObject('stripe_get_dispute', 'amount'),
  stripe_confirm_payment_intent: confirmIntent,
  stripe_create_billing_credit_grant: creditGrant,
  stripe_create_billing_portal_session: portal,
  stripe_create_checkout_session: checkout,
  stripe_create_coupon: ({ amount_off, currency, percent_off, currency_options }) =>
    isSet(percent_off) || isSet(currency_options) ? 'unknown' : { currency, minor: amount_off },
  stripe_create_credit_note: creditNote,
  stripe_create_customer: ({ balance, cash_balance }) => (isSet(balance) || isSet(cash_balance) ? 'unknown' : null),
  stripe_create_customer_balance_transaction: named,
  stripe_create_invoice: createInvoice,
  stripe_create_invoice_item: invoiceItem,
  stripe_create_payment_intent: named,
  stripe_create_payment_link: checkout,
  stripe_create_payout: named,
  stripe_create_price: price,
  stripe_create_product: ({ default_price_data }, read) =>
    default_price_data ? price(default_price_data as Fields, read) : null,
  stripe_create_refund: refund,
  stripe_create_subscription: subscription,
  stripe_finalize_invoice: ofInvoice,
  stripe_mark_invoice_uncollectible: ofInvoice,
  stripe_pay_invoice: ofInvoice,
  stripe_send_invoice: ofInvoice,
  stripe_update_coupon: nothingIfOnly('metadata', 'name'),
  stripe_update_customer: ({ balance, cash_balance }) => (isSet(balance) || isSet(cash_balance) ? 'unknown' : null),
  stripe_update_invoice: nothingIfOnly(
    'metadata',
    'description',
    'footer',
    'custom_fields',
    'number',
    'account_tax_ids',
  ),
  stripe_update_invoice_item: updateInvoiceItem,
  stripe_update_payment_intent: updateIntent,
  stripe_update_price: nothingIfOnly('metadata', 'nickname', 'lookup_key', 'transfer_lookup_key', 'active'),
  stripe_update_promotion_code: ({ active, restrictions }) =>
    active === true || isSet(restrictions) ? 'unknown' : null,
  stripe_update_subscription: updateSubscription,
  stripe_update_subscription_item: nothingIfOnly('metadata'),
  stripe_update_subscription_schedule: nothingIfOnly('metadata'),
  stripe_void_credit_note: ofObject('stripe_get_credit_note', 'amount'),
  stripe_void_invoice: ofInvoice,
}

/** The writes of Stripe that move no money. What is in none of the two is unknown. */
export const STRIPE_WITHOUT_AMOUNT: readonly string[] = [
  // Of test mode alone.
  'stripe_advance_test_clock',
  'stripe_attach_payment_method',
  'stripe_cancel_payment_intent',
  'stripe_cancel_setup_intent',
  'stripe_confirm_setup_intent',
  'stripe_create_billing_meter',
  'stripe_create_billing_portal_configuration',
  'stripe_create_customer_session',
  'stripe_create_customer_tax_id',
  'stripe_create_ephemeral_key',
  'stripe_create_payment_method',
  'stripe_create_quote',
  'stripe_create_report_run',
  'stripe_create_setup_intent',
  'stripe_create_tax_calculation',
  'stripe_create_tax_id',
  'stripe_create_tax_rate',
  'stripe_create_tax_transaction',
  'stripe_create_test_clock',
  'stripe_create_webhook_endpoint',
  'stripe_delete_coupon',
  'stripe_delete_customer',
  'stripe_delete_customer_tax_id',
  'stripe_delete_invoice',
  'stripe_delete_product',
  'stripe_delete_tax_id',
  'stripe_delete_test_clock',
  'stripe_delete_webhook_endpoint',
  'stripe_detach_payment_method',
  'stripe_expire_checkout_session',
  'stripe_finalize_quote',
  'stripe_reverse_tax_transaction',
  'stripe_update_billing_portal_configuration',
  'stripe_update_dispute',
  'stripe_update_payment_method',
  'stripe_update_product',
  'stripe_update_refund',
  'stripe_update_setup_intent',
  'stripe_update_webhook_endpoint',
]
