import { refuseUnknownKeys } from '../../runtime/refuse-unknown-keys.js'
import type { Wire } from '../http/endpoint.js'
import { invalidRequest, noSuchObject } from '../http/errors.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord } from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import { testCard } from '../test-cards.js'
import { presentCheckoutSession } from '../wire/checkout-session.js'
import { completeSession } from './complete-session.js'
import { type CheckoutInput, chosenCard } from './customer-input.js'
import { expireSession } from './expire-session.js'

/** What a customer can enter. */
const ENTRIES = {
  payment_method: true,
  authenticate: true,
  email: true,
  name: true,
  phone: true,
  promotion_code: true,
  amount: true,
  address: true,
  shipping: true,
  quantities: true,
  custom_fields: true,
} as const satisfies { readonly [Name in keyof Required<CheckoutInput>]: true }

function existing(account: Account, id: string): CheckoutSessionRecord {
  const session = account.checkoutSessions.get(id)
  if (!session) throw noSuchObject('checkout.session', id)
  return session
}

/** Completes the page of an open session on behalf of the customer, 3-D Secure included. Throws a `StripeError` where the card is declined. */
export function completeCheckout(account: Account, id: string, input: CheckoutInput): Wire {
  refuseUnknownKeys(input, ENTRIES, 'completeCheckout')
  const { session, error } = completeSession(account, id, { ...input, authenticate: input.authenticate ?? 'succeed' })
  if (error) throw error
  return presentCheckoutSession(account, session)
}

/** Pays on the page of an open session with a card that is declined. The session stays open. */
export function declineCheckout(account: Account, id: string, input: CheckoutInput): Wire {
  refuseUnknownKeys(input, ENTRIES, 'declineCheckout')
  const { payment_method = 'pm_card_chargeDeclined' } = input
  const { card } = chosenCard(account, existing(account, id), { payment_method })
  if (testBankAccount(card) || !testCard(card).decline) {
    throw invalidRequest(`${payment_method} is not a card that is declined.`, { param: 'payment_method' })
  }
  const { session } = completeSession(account, id, { ...input, payment_method })
  return presentCheckoutSession(account, session)
}

/** Lets an open session expire. */
export const expireCheckout = (account: Account, id: string): Wire =>
  presentCheckoutSession(account, expireSession(account, existing(account, id)))
