import { redeemNew } from '../billing/discount-records.js'
import { lineOfItem } from '../billing/invoice-lines.js'
import { NO_PAYMENT_METHOD } from '../billing/invoice-payment.js'
import { addInvoice, blankInvoice } from '../billing/invoicing.js'
import { sessionItems } from '../billing/paid-invoice.js'
import { startSubscription } from '../billing/start-subscription.js'
import { recurringItems } from '../checkout/complete-subscription.js'
import { namedDiscounts } from '../checkout/named-discounts.js'
import { sessionTotal } from '../checkout/session-amounts.js'
import { referencedCustomer } from '../customers.js'
import { invalidRequest } from '../http/errors.js'
import type { Values } from '../http/values.js'
import { readDiscounts } from '../read-discounts.js'
import type { Account } from '../state/account.js'
import type { CustomerRecord, QuoteRecord } from '../state/records.js'
import { quotePurchase } from './quote-purchase.js'

const DAY = 86_400

/** Makes what a quote describes: a subscription where something recurs, and otherwise an invoice. */
export function acceptQuote(account: Account, quote: QuoteRecord): Partial<QuoteRecord> {
  const customer = referencedCustomer(account, quote.customer ?? '')
  const recurs = quote.lines.some(({ price }) => account.prices.get(price)?.recurring)
  return recurs ? { subscription: subscribe(account, quote, customer) } : { invoice: invoice(account, quote, customer) }
}

/** One-time lines are on the first invoice of the subscription. */
function subscribe(account: Account, quote: QuoteRecord, customer: CustomerRecord): string {
  const { collection_method, default_tax_rates, invoice_settings, subscription_data } = quote
  const { billing_mode, description, metadata, trial_period_days } = subscription_data
  const { days_until_due } = invoice_settings
  const purchase = quotePurchase(quote)
  const isCharged = collection_method === 'charge_automatically' && sessionTotal(account, purchase) > 0
  // Before anything is stored.
  if (isCharged && customer.invoice_settings.default_payment_method === null) {
    throw invalidRequest(NO_PAYMENT_METHOD, { code: 'resource_missing' })
  }
  sessionItems(account, quote, customer, null)
  const values: Values = {
    ...(billing_mode === null ? {} : { billing_mode }),
    collection_method,
    ...(days_until_due === null ? {} : { days_until_due }),
    default_tax_rates,
    description,
    ...(quote.discounts ? { discounts: namedDiscounts(account, quote) } : {}),
    metadata,
    ...(trial_period_days === null ? {} : { trial_period_days }),
  }
  return startSubscription(account, customer, recurringItems(account, quote), values).id
}

/** The draft that one-time lines become. */
function invoice(account: Account, quote: QuoteRecord, customer: CustomerRecord): string {
  const { collection_method, default_tax_rates, invoice_settings } = quote
  const { custom_fields, days_until_due, description, footer } = invoice_settings
  const currency = quote.currency ?? ''
  const blank = blankInvoice(account, {
    billing_reason: 'quote_accept',
    collection_method,
    currency,
    customer: customer.id,
    default_tax_rates,
    description,
    due_date: days_until_due === null ? null : account.now() + days_until_due * DAY,
    footer,
    quote: quote.id,
    details: custom_fields === null ? {} : { custom_fields },
  })
  const discounts = readDiscounts(account, quote.discounts ? { discounts: namedDiscounts(account, quote) } : {}, {
    owner: { customer: customer.id, invoice: blank.id },
    currency,
  })
  redeemNew(account, discounts)
  const lines = sessionItems(account, quote, customer, blank.id).map((item) => lineOfItem(account, item))
  return addInvoice(account, { ...blank, ...(discounts ? { discounts } : {}), lines }).id
}
