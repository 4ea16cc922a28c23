import { checkoutControlRoutes } from './checkout-control-routes.js'
import { intentControlRoutes } from './intent-control-routes.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'

/** All operations of the emulated Stripe at the control address. */
export const stripeControlRoutes: readonly StripeControlRoute[] = [...checkoutControlRoutes, ...intentControlRoutes]
