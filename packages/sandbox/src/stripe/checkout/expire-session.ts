import { cancelPayment } from '../billing/payments.js'
import { cancelSetup } from '../billing/setups.js'
import { invalidRequest } from '../http/errors.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord } from '../state/records.js'
import { changeSession } from './change-session.js'

/** Ends an open session: its page takes no payment any more, and the intents it made are canceled. */
export function expireSession(account: Account, session: CheckoutSessionRecord): CheckoutSessionRecord {
  if (session.status !== 'open') {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`,
    )
  }
  const setup = account.setupIntents.get(session.setup_intent ?? '')
  if (setup) cancelSetup(account, setup, null)
  const payment = account.paymentIntents.get(session.payment_intent ?? '')
  if (payment) cancelPayment(account, payment, 'abandoned')
  return changeSession(account, session, { status: 'expired' }, 'checkout.session.expired')
}

/** Expires a session whose time is over. */
export function expireDueSession(account: Account, id: string): void {
  const session = account.checkoutSessions.get(id)
  if (session?.status === 'open') expireSession(account, session)
}
