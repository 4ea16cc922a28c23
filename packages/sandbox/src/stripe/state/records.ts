/**
 * What the sandbox stores of each object. Fields carry the names they have on the wire; keys that are always the same, or that
 * follow from other fields, are added when the object is presented. Times are Unix seconds, amounts minor units.
 */

export type * from './records/catalog.js'
export type * from './records/checkout.js'
export type * from './records/credit-notes.js'
export type * from './records/customer-balance.js'
export type * from './records/customers.js'
export type * from './records/discounts.js'
export type * from './records/disputes.js'
export type * from './records/entitlements.js'
export type * from './records/ephemeral-keys.js'
export type * from './records/events.js'
export type * from './records/invoices.js'
export type * from './records/meters.js'
export type * from './records/payment-links.js'
export type * from './records/payments.js'
export type * from './records/portal.js'
export type * from './records/quotes.js'
export type * from './records/setup-intents.js'
export type * from './records/subscription-schedules.js'
export type * from './records/subscriptions.js'
export type * from './records/tax-ids.js'
export type * from './records/tax-rates.js'
export type * from './records/test-clocks.js'
export type * from './records/webhook-endpoints.js'
