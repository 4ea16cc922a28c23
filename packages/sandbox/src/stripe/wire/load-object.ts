import type { Wire } from '../http/endpoint.js'
import type { Kind } from '../http/expandable-fields.js'
import type { Account } from '../state/account.js'
import { presentPrice, presentProduct } from './catalog.js'
import { presentCharge } from './charge.js'
import { presentCustomer } from './customer.js'
import { embeddedList } from './embedded-list.js'
import { presentInvoice, presentInvoicePayment } from './invoice.js'
import { presentPaymentIntent } from './payment-intent.js'
import { presentPaymentMethod } from './payment-method.js'
import { presentBalanceTransaction, presentRefund } from './refund.js'
import { presentSubscription } from './subscription.js'

type Load = (account: Account, id: string) => Wire | undefined

const found = <Row>(row: Row | undefined, present: (row: Row) => Wire): Wire | undefined => row && present(row)

const LOAD: Partial<Record<Kind, Load>> = {
  balance_transaction: (account, id) =>
    found(account.balanceTransactions.get(id), (row) => presentBalanceTransaction(row, account.now())),
  charge: (account, id) =>
    found(account.charges.get(id), presentCharge) ??
    found(account.refunds.get(id), (row) => presentRefund(account, row)),
  customer: (account, id) => found(account.customers.get(id), presentCustomer),
  invoice: (account, id) => found(account.invoices.get(id), (row) => presentInvoice(account, row)),
  payment_intent: (account, id) => found(account.paymentIntents.get(id), (row) => presentPaymentIntent(account, row)),
  payment_method: (account, id) => found(account.paymentMethods.get(id), presentPaymentMethod),
  price: (account, id) => found(account.prices.get(id), presentPrice),
  product: (account, id) => found(account.products.get(id), presentProduct),
  refund: (account, id) => found(account.refunds.get(id), (row) => presentRefund(account, row)),
  subscription: (account, id) => found(account.subscriptions.get(id), (row) => presentSubscription(account, row)),
}

/** The object behind an id of this kind. */
export const loadObject = (account: Account, kind: Kind, id: string): Wire | undefined => LOAD[kind]?.(account, id)

const NOT_ENDED = new Set(['active', 'trialing', 'past_due', 'unpaid', 'incomplete', 'paused'])

/** Fields that an object carries only when they are expanded, by kind and name. */
export const INCLUDED: Readonly<Record<string, (account: Account, id: string) => unknown>> = {
  'charge.refunds': (account, id) =>
    embeddedList(
      `/v1/charges/${id}/refunds`,
      account.refunds
        .where('charge', id)
        .reverse()
        .map((row) => presentRefund(account, row)),
    ),
  'customer.cash_balance': () => null,
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
  'customer.tax_ids': (_, id) => embeddedList(`/v1/customers/${id}/tax_ids`, []),
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
    const { currency, tax_behavior, unit_amount, unit_amount_decimal } = price
    return { [currency]: { custom_unit_amount: null, tax_behavior, unit_amount, unit_amount_decimal } }
  },
  'price.tiers': () => [],
}
