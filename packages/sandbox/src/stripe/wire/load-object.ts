import type { Wire } from '../http/endpoint.js'
import type { Kind } from '../http/expandable-fields.js'
import type { Account } from '../state/account.js'
import { presentBalanceTransaction } from './balance-transaction.js'
import { presentPrice, presentProduct } from './catalog.js'
import { presentCharge } from './charge.js'
import { presentCreditNote } from './credit-note.js'
import { presentCustomer } from './customer.js'
import { presentBalanceChange } from './customer-balance.js'
import { presentCoupon, presentDiscount, presentPromotionCode } from './discount.js'
import { presentFeature } from './entitlement.js'
import { presentInvoice } from './invoice.js'
import { presentPaymentIntent } from './payment-intent.js'
import { presentPaymentLink } from './payment-link.js'
import { presentPaymentMethod } from './payment-method.js'
import { presentPayout } from './payout.js'
import { presentPortalConfiguration } from './portal.js'
import { presentRefund } from './refund.js'
import { presentSetupIntent } from './setup-intent.js'
import { presentSubscription } from './subscription.js'
import { presentSubscriptionSchedule } from './subscription-schedule.js'
import { presentTestClock } from './test-clock.js'

type Load = (account: Account, id: string) => Wire | undefined

const found = <Row>(row: Row | undefined, present: (row: Row) => Wire): Wire | undefined => row && present(row)

const LOAD: Partial<Record<Kind, Load>> = {
  balance_transaction: (account, id) =>
    found(account.balanceTransactions.get(id), (row) => presentBalanceTransaction(row, account.now())),
  charge: (account, id) =>
    found(account.charges.get(id), presentCharge) ??
    found(account.refunds.get(id), (row) => presentRefund(account, row)) ??
    found(account.payouts.get(id), presentPayout),
  coupon: (account, id) => found(account.coupons.get(id), (row) => presentCoupon(account, row)),
  credit_note: (account, id) => found(account.creditNotes.get(id), (row) => presentCreditNote(account, row)),
  customer_balance_transaction: (account, id) =>
    found(account.customerBalanceTransactions.get(id), presentBalanceChange),
  customer: (account, id) => found(account.customers.get(id), presentCustomer),
  discount: (account, id) => found(account.discounts.get(id), presentDiscount),
  feature: (account, id) => found(account.features.get(id), presentFeature),
  invoice: (account, id) => found(account.invoices.get(id), (row) => presentInvoice(account, row)),
  payment_intent: (account, id) => found(account.paymentIntents.get(id), (row) => presentPaymentIntent(account, row)),
  payment_link: (account, id) => found(account.paymentLinks.get(id), (row) => presentPaymentLink(account, row)),
  payment_method: (account, id) => found(account.paymentMethods.get(id), presentPaymentMethod),
  portal_configuration: (account, id) => found(account.portalConfigurations.get(id), presentPortalConfiguration),
  price: (account, id) => found(account.prices.get(id), presentPrice),
  product: (account, id) => found(account.products.get(id), presentProduct),
  promotion_code: (account, id) => found(account.promotionCodes.get(id), (row) => presentPromotionCode(account, row)),
  refund: (account, id) => found(account.refunds.get(id), (row) => presentRefund(account, row)),
  setup_intent: (account, id) => found(account.setupIntents.get(id), (row) => presentSetupIntent(account, row)),
  test_clock: (account, id) => found(account.testClocks.get(id), presentTestClock),
  subscription_schedule: (account, id) =>
    found(account.subscriptionSchedules.get(id), (row) => presentSubscriptionSchedule(account, row)),
  subscription: (account, id) => found(account.subscriptions.get(id), (row) => presentSubscription(account, row)),
}

/** The object with an id of this kind. */
export const loadObject = (account: Account, kind: Kind, id: string): Wire | undefined => LOAD[kind]?.(account, id)
