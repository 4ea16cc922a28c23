import type { Wire } from '../http/endpoint.js'
import { noSuchObject } from '../http/errors.js'
import type { Account } from '../state/account.js'
import { presentCheckoutSession } from '../wire/checkout-session.js'
import { completeSession } from './complete-session.js'
import type { CheckoutInput } from './customer-input.js'
import { expireSession } from './expire-session.js'

/** Completes the page of an open session on behalf of the customer, 3-D Secure included. Throws a `StripeError` where the card is declined. */
export function completeCheckout(account: Account, id: string, input: CheckoutInput): Wire {
  const { session, error } = completeSession(account, id, { authenticate: 'succeed', ...input })
  if (error) throw error
  return presentCheckoutSession(account, session)
}

/** Pays on the page of an open session with a card that is declined. The session stays open. */
export function declineCheckout(account: Account, id: string, input: CheckoutInput): Wire {
  const { session } = completeSession(account, id, { payment_method: 'pm_card_chargeDeclined', ...input })
  return presentCheckoutSession(account, session)
}

/** Lets an open session expire. */
export function expireCheckout(account: Account, id: string): Wire {
  const session = account.checkoutSessions.get(id)
  if (!session) throw noSuchObject('checkout.session', id)
  return presentCheckoutSession(account, expireSession(account, session))
}
