import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { ChargeRecord, DisputeRecord } from '../state/records.js'
import { testCard } from '../test-cards.js'
import { presentDispute } from '../wire/dispute.js'
import { book } from './balance.js'

/** Disputes a captured charge whose card does that. A dispute takes the money back; an inquiry asks first. */
export function disputeCharge(account: Account, charge: ChargeRecord): void {
  const { dispute: kind } = testCard(charge.card)
  if (!kind) return
  const id = account.newId('dp')
  account.charges.replace({ ...charge, dispute: id })
  const dispute: DisputeRecord = {
    id,
    created: account.now(),
    amount: charge.amount_captured,
    balance_transactions: kind.isInquiry ? [] : [bookDispute(account, id, charge.currency, -charge.amount_captured)],
    charge: charge.id,
    currency: charge.currency,
    evidence: {},
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: kind.reason,
    status: kind.isInquiry ? 'warning_needs_response' : 'needs_response',
    submission_count: 0,
  }
  const wire = presentDispute(account, account.disputes.add(dispute))
  announce(account, 'charge.dispute.created', wire)
  if (!kind.isInquiry) announce(account, 'charge.dispute.funds_withdrawn', wire)
}

/** Money that a dispute takes, or that comes back when it is won. */
function bookDispute(account: Account, source: string, currency: string, amount: number): string {
  return book(account, { amount, currency, source, type: 'adjustment' }, account.now()).id
}

/** Ends a dispute. Won, its money comes back; an inquiry is closed either way. */
export function closeDispute(account: Account, dispute: DisputeRecord, outcome: 'won' | 'lost'): DisputeRecord {
  const isInquiry = dispute.status.startsWith('warning')
  const returned =
    outcome === 'won' && !isInquiry ? [bookDispute(account, dispute.id, dispute.currency, dispute.amount)] : []
  const closed = account.disputes.replace({
    ...dispute,
    balance_transactions: [...dispute.balance_transactions, ...returned],
    status: isInquiry ? 'warning_closed' : outcome,
  })
  const wire = presentDispute(account, closed)
  announce(account, 'charge.dispute.closed', wire)
  if (returned.length > 0) announce(account, 'charge.dispute.funds_reinstated', wire)
  return closed
}
