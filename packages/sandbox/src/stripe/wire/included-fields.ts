import type { Account } from '../state/account.js'
import { presentCheckoutItem } from './checkout-session.js'
import { presentCashBalance } from './customer-balance.js'
import { embeddedList } from './embedded-list.js'
import { presentInvoicePayment } from './invoice.js'
import { presentLinkItems } from './payment-link.js'
import { presentQuoteItems } from './quote.js'
import { presentRefund } from './refund.js'
import { presentSubscription } from './subscription.js'
import { presentTaxId } from './tax-id.js'

const NOT_ENDED = new Set(['active', 'trialing', 'past_due', 'unpaid', 'incomplete', 'paused'])

function quoteItems(account: Account, id: string, list: string): unknown {
  const quote = account.quotes.get(id)
  return embeddedList(`/v1/quotes/${id}/${list}`, quote ? presentQuoteItems(account, quote) : [])
}

/** Fields that an object carries only when they are expanded, by kind and name. */
export const INCLUDED_FIELDS: Readonly<Record<string, (account: Account, id: string) => unknown>> = {
  'charge.refunds': (account, id) =>
    embeddedList(
      `/v1/charges/${id}/refunds`,
      account.refunds
        .where('charge', id)
        .reverse()
        .map((row) => presentRefund(account, row)),
    ),
  'checkout_session.line_items': (account, id) => {
    const session = account.checkoutSessions.get(id)
    const data = session?.lines.map((line) => presentCheckoutItem(account, session, line)) ?? []
    return { object: 'list', data, has_more: false, url: `/v1/checkout/sessions/${id}/line_items` }
  },
  'coupon.applies_to': (account, id) => {
    const products = account.coupons.get(id)?.applies_to
    return products ? { products } : undefined
  },
  'coupon.currency_options': (account, id) => {
    const coupon = account.coupons.get(id)
    if (!coupon?.currency || coupon.amount_off === null) return undefined
    const amounts = { [coupon.currency]: coupon.amount_off, ...coupon.currency_options }
    return Object.fromEntries(Object.entries(amounts).map(([currency, amount_off]) => [currency, { amount_off }]))
  },
  'customer.cash_balance': (account, id) => {
    const customer = account.customers.get(id)
    return customer ? presentCashBalance(customer) : null
  },
  'customer.invoice_credit_balance': () => ({}),
  'customer.sources': (_, id) => embeddedList(`/v1/customers/${id}/sources`, []),
  'customer.subscriptions': (account, id) =>
    embeddedList(
      `/v1/customers/${id}/subscriptions`,
      account.subscriptions
        .where('customer', id)
        .filter(({ status }) => NOT_ENDED.has(status))
        .reverse()
        .map((row) => presentSubscription(account, row)),
    ),
  'customer.tax': () => ({
    automatic_tax: 'unrecognized_location',
    ip_address: null,
    location: null,
    provider: 'stripe',
  }),
  'customer.tax_ids': (account, id) =>
    embeddedList(`/v1/customers/${id}/tax_ids`, account.taxIds.where('customer', id).reverse().map(presentTaxId)),
  'invoice.confirmation_secret': (account, id) => {
    const intent = account.invoices.get(id)?.payments.at(-1)?.payment_intent
    const secret = intent && account.paymentIntents.get(intent)?.client_secret
    return secret ? { client_secret: secret, type: 'payment_intent' } : null
  },
  'invoice.payments': (account, id) => {
    const invoice = account.invoices.get(id)
    const data = invoice?.payments.map((payment) => presentInvoicePayment(invoice, payment)) ?? []
    return { object: 'list', data, has_more: false, url: '/v1/invoices/payments' }
  },
  'price.currency_options': (account, id) => {
    const price = account.prices.get(id)
    if (!price) return {}
    const { currency, custom_unit_amount = null, tax_behavior, unit_amount, unit_amount_decimal } = price
    return { [currency]: { custom_unit_amount, tax_behavior, unit_amount, unit_amount_decimal } }
  },
  'payment_link.line_items': (account, id) => {
    const link = account.paymentLinks.get(id)
    return embeddedList(`/v1/payment_links/${id}/line_items`, link ? presentLinkItems(account, link) : [])
  },
  'plan.tiers': (account, id) => account.prices.get(id)?.tiers ?? null,
  'price.tiers': (account, id) => account.prices.get(id)?.tiers ?? null,
  'quote.computed.upfront.line_items': (account, id) => quoteItems(account, id, 'computed_upfront_line_items'),
  'quote.line_items': (account, id) => quoteItems(account, id, 'line_items'),
  'promotion_code.restrictions.currency_options': (account, id) => {
    const { minimum_amount, minimum_amount_currency, currency_options } =
      account.promotionCodes.get(id)?.restrictions ?? {}
    if (!minimum_amount_currency) return undefined
    const amounts = { [minimum_amount_currency]: minimum_amount, ...currency_options }
    return Object.fromEntries(
      Object.entries(amounts).map(([currency, amount]) => [currency, { minimum_amount: amount }]),
    )
  },
}
