import type { Wire } from '../../http/endpoint.js'
import type { Account } from '../../state/account.js'
import type { VersionChange } from '../version-change.types.js'
import { EXPANDABLE } from './expandable.js'
import { withInvoicePayment } from './invoices.js'
import { withItemPrice, withLinePrice } from './lines.js'
import { REQUESTS } from './requests.js'
import { withoutItemPeriod, withPeriod } from './subscriptions.js'

const withAggregation = (plan: Wire): Wire => ({ ...plan, aggregate_usage: null })

const invoiceOf = (account: Account, intent: unknown): string | null =>
  account.paymentIntents.get(String(intent))?.invoice ?? null

/**
 * Periods moved from subscriptions to their items, the payment of an invoice into a list, and what an invoice or a line came from into
 * `parent`; coupons and promotion codes are given in `discounts` only.
 */
export const basil: VersionChange = {
  since: '2025-03-31',
  requests: REQUESTS,
  expandable: EXPANDABLE,
  objects: {
    charge: (charge, account) => ({ ...charge, invoice: invoiceOf(account, charge.payment_intent) }),
    invoice: withInvoicePayment,
    invoiceitem: withItemPrice,
    line_item: withLinePrice,
    payment_intent: (intent, account) => ({ ...intent, invoice: invoiceOf(account, intent.id) }),
    plan: withAggregation,
    price: (price) => (price.recurring ? { ...price, recurring: withAggregation(price.recurring as Wire) } : price),
    subscription: withPeriod,
    subscription_item: withoutItemPeriod,
  },
}
