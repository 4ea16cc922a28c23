import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord } from '../state/records.js'
import { presentCheckoutSession } from '../wire/checkout-session.js'

export function changeSession(
  account: Account,
  session: CheckoutSessionRecord,
  changes: Partial<CheckoutSessionRecord>,
  event?: string,
): CheckoutSessionRecord {
  const changed = account.checkoutSessions.replace({ ...session, ...changes })
  if (event) announce(account, event, presentCheckoutSession(account, changed))
  return changed
}
