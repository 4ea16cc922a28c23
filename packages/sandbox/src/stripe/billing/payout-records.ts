import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { PayoutRecord } from '../state/records.js'
import { presentPayout } from '../wire/payout.js'

/** Replaces a payout and announces what has become of it. */
export function changePayout(
  account: Account,
  payout: PayoutRecord,
  change: Partial<PayoutRecord>,
  event: 'payout.canceled' | 'payout.paid' | 'payout.updated',
): PayoutRecord {
  const changed = account.payouts.replace({ ...payout, ...change })
  announce(account, event, presentPayout(changed), presentPayout(payout))
  return changed
}

/** The day of a payout has come: it is in the bank account, if it was not canceled before. */
export function arrive(account: Account, id: string): void {
  const payout = account.payouts.get(id)
  if (payout?.status === 'pending') changePayout(account, payout, { status: 'paid' }, 'payout.paid')
}
