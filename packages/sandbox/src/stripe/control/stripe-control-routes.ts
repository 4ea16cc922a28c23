import { paymentIntentControlRoutes } from './payment-intent-control-routes.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'

/** All operations of the emulated Stripe at the control address. */
export const stripeControlRoutes: readonly StripeControlRoute[] = [...paymentIntentControlRoutes]
