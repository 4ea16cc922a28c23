import type { Shape } from '../http/check-parameters.js'
import { catalog } from './catalog.js'
import { checkout } from './checkout.js'
import { creditNotes } from './credit-notes.js'
import { customerBalance } from './customer-balance.js'
import { customerSessions } from './customer-sessions.js'
import { customers } from './customers.js'
import { discounts } from './discounts.js'
import { disputes } from './disputes.js'
import { entitlements } from './entitlements.js'
import { invoices } from './invoices.js'
import { meters } from './meters.js'
import { paymentLinks } from './payment-links.js'
import { payments } from './payments.js'
import { payouts } from './payouts.js'
import { plans } from './plans.js'
import { portal } from './portal.js'
import { quotes } from './quotes.js'
import { expand, page } from './shared.js'
import { subscriptionSchedules } from './subscription-schedules.js'
import { subscriptions } from './subscriptions.js'
import { taxIds } from './tax-ids.js'
import { taxRates } from './tax-rates.js'
import { testClocks } from './test-clocks.js'
import { webhookEndpoints } from './webhook-endpoints.js'

/**
 * What every operation accepts at API version 2026-10-28.endive. `unsupported` parameters exist at Stripe but would change amounts in
 * ways the sandbox does not compute: they are refused by name rather than ignored.
 */
export const PARAMETERS = {
  retrieve: { expand },
  page,
  listEvents: { ...page, created: 'range', delivery_success: 'boolean', type: 'id', types: ['id'] },
  ...creditNotes,
  listBalanceTransactions: {
    ...page,
    created: 'range',
    currency: 'id',
    payout: 'unsupported',
    source: 'id',
    type: 'id',
  },
  ...customers,
  ...customerBalance,
  ...customerSessions,
  ...discounts,
  ...disputes,
  ...catalog,
  ...entitlements,
  ...meters,
  ...payments,
  ...paymentLinks,
  ...payouts,
  ...checkout,
  ...portal,
  ...plans,
  ...invoices,
  ...quotes,
  ...subscriptionSchedules,
  ...subscriptions,
  ...taxIds,
  ...taxRates,
  ...testClocks,
  ...webhookEndpoints,
} satisfies Record<string, Shape>
