import { accountRoutes } from './account.js'
import { balanceRoutes } from './balance.js'
import { chargeRoutes } from './charges.js'
import { checkoutSessionRoutes } from './checkout-sessions.js'
import { couponRoutes } from './coupons.js'
import { creditNoteRoutes } from './credit-notes.js'
import { customerBalanceRoutes } from './customer-balance.js'
import { customerSessionRoutes } from './customer-sessions.js'
import { customerRoutes } from './customers.js'
import { discountRoutes } from './discounts.js'
import { disputeRoutes } from './disputes.js'
import { entitlementRoutes } from './entitlements.js'
import { ephemeralKeyRoutes } from './ephemeral-keys.js'
import { eventRoutes } from './events.js'
import type { StripeRoute } from './http/endpoint.js'
import { invoiceItemRoutes } from './invoice-items.js'
import { invoicePaymentRoutes } from './invoice-payments.js'
import { invoicePreviewRoutes } from './invoice-previews.js'
import { invoiceRoutes } from './invoices.js'
import { meterEventRoutes } from './meter-events.js'
import { meterRoutes } from './meters.js'
import { paymentIntentRoutes } from './payment-intents.js'
import { paymentLinkRoutes } from './payment-links.js'
import { paymentMethodRoutes } from './payment-methods.js'
import { payoutRoutes } from './payouts.js'
import { planRoutes } from './plans.js'
import { portalConfigurationRoutes } from './portal-configurations.js'
import { portalSessionRoutes } from './portal-sessions.js'
import { priceRoutes } from './prices.js'
import { productFeatureRoutes } from './product-features.js'
import { productRoutes } from './products.js'
import { promotionCodeRoutes } from './promotion-codes.js'
import { quoteRoutes } from './quotes.js'
import { refundRoutes } from './refunds.js'
import { searchRoutes } from './search/search-routes.js'
import { setupIntentRoutes } from './setup-intents.js'
import { subscriptionItemRoutes } from './subscription-item-routes.js'
import { subscriptionScheduleRoutes } from './subscription-schedules.js'
import { subscriptionRoutes } from './subscriptions.js'
import { taxIdRoutes } from './tax-ids.js'
import { taxRateRoutes } from './tax-rates.js'
import { testClockRoutes } from './test-clocks.js'
import { tokenRoutes } from './tokens.js'
import { webhookEndpointRoutes } from './webhook-endpoints.js'

/** All routes of the emulated Stripe. */
export const routes: readonly StripeRoute[] = [
  ...customerRoutes,
  ...productRoutes,
  ...productFeatureRoutes,
  ...priceRoutes,
  ...planRoutes,
  ...paymentMethodRoutes,
  ...tokenRoutes,
  ...setupIntentRoutes,
  ...paymentIntentRoutes,
  ...checkoutSessionRoutes,
  ...paymentLinkRoutes,
  ...portalConfigurationRoutes,
  ...portalSessionRoutes,
  ...chargeRoutes,
  ...refundRoutes,
  ...disputeRoutes,
  ...invoicePreviewRoutes,
  ...invoiceRoutes,
  ...invoicePaymentRoutes,
  ...invoiceItemRoutes,
  ...subscriptionRoutes,
  ...subscriptionItemRoutes,
  ...subscriptionScheduleRoutes,
  ...quoteRoutes,
  ...entitlementRoutes,
  ...meterRoutes,
  ...meterEventRoutes,
  ...couponRoutes,
  ...promotionCodeRoutes,
  ...discountRoutes,
  ...taxRateRoutes,
  ...creditNoteRoutes,
  ...customerBalanceRoutes,
  ...taxIdRoutes,
  ...customerSessionRoutes,
  ...ephemeralKeyRoutes,
  ...testClockRoutes,
  ...balanceRoutes,
  ...payoutRoutes,
  ...accountRoutes,
  ...eventRoutes,
  ...webhookEndpointRoutes,
  ...searchRoutes,
]

/** Resources below `/v1/` at Stripe. URLs of those that are not emulated are refused by name, all others are a 404. */
const RESOURCES = new Set(
  (
    'account account_links account_sessions accounts apple_pay apps application_fees balance balance_settings balance_transactions billing ' +
    'billing_portal charges checkout climate confirmation_tokens country_specs coupons credit_notes customer_sessions customers disputes ' +
    'entitlements ephemeral_keys events exchange_rates external_accounts file_links files financial_connections forwarding identity ' +
    'invoice_payments invoice_rendering_templates invoiceitems invoices issuing mandates payment_attempt_records payment_intents ' +
    'payment_links payment_method_configurations payment_method_domains payment_methods payment_records payouts plans prices products ' +
    'promotion_codes quotes radar refunds reporting reviews setup_attempts setup_intents shipping_rates sigma sources subscription_items ' +
    'subscription_schedules subscriptions tax tax_codes tax_ids tax_rates terminal test_helpers tokens topups transfers treasury ' +
    'webhook_endpoints'
  ).split(' '),
)

/** Paths at Stripe that look like the path of an object, and are not emulated. */
export const isReserved = (pathname: string): boolean =>
  /^\/v1\/\w+\/(search|create_preview)$/.test(pathname) && !routes.some(({ path }) => path === pathname)

export function existsAtStripe(method: string, pathname: string): boolean {
  const [empty, version, resource, ...rest] = pathname.split('/')
  if (empty !== '' || (version !== 'v1' && version !== 'v2') || rest.includes('')) return false
  return (
    (method === 'GET' || method === 'POST' || method === 'DELETE') &&
    (version === 'v2' || RESOURCES.has(resource ?? ''))
  )
}
