import { book } from './billing/balance.js'
import { checkStep, notAnAmount } from './billing/check-amount.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { given, integer, type Metadata, mergeMetadata, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import { formatAmount } from './state/money.js'
import type { ChargeRecord, RefundRecord } from './state/records.js'
import { presentCharge } from './wire/charge.js'
import { presentRefund } from './wire/refund.js'

/** The charge to refund, named itself or by its payment intent. */
function refundedCharge(account: Account, values: Values): ChargeRecord {
  const [chargeId, intentId] = [given(values, 'charge'), given(values, 'payment_intent')]
  if (chargeId === undefined && intentId === undefined) {
    throw invalidRequest('One of the following params should be provided for this request: payment_intent or charge.')
  }
  if (chargeId !== undefined && intentId !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: charge, payment_intent.')
  }
  if (chargeId !== undefined) {
    const charge = account.charges.get(chargeId)
    if (!charge) throw noSuchReference('charge', chargeId, 'charge')
    return charge
  }
  const intent = account.paymentIntents.get(intentId ?? '')
  if (!intent) throw noSuchReference('payment_intent', intentId ?? '', 'payment_intent')
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (intent.status !== 'succeeded' || !charge) {
    throw invalidRequest(`This PaymentIntent (${intent.id}) does not have a successful charge to refund.`, {
      code: 'payment_intent_unexpected_state',
      param: 'payment_intent',
    })
  }
  return charge
}

interface Wanted {
  readonly amount: number
  readonly reason: string | null
  readonly metadata: Metadata
}

/** Refunds a charge: from the pending balance until the charge has settled, then from the available one. */
export function addRefund(account: Account, charge: ChargeRecord, { amount, reason, metadata }: Wanted): RefundRecord {
  const id = account.newId('re')
  const settled = account.balanceTransactions.get(charge.balance_transaction ?? '')?.available_on ?? account.now()
  const entry = { amount: -amount, currency: charge.currency, source: id, type: 'refund' } as const
  const transaction = book(account, entry, Math.max(settled, account.now()))
  const refund = account.refunds.add({
    id,
    created: account.now(),
    amount,
    balance_transaction: transaction.id,
    charge: charge.id,
    currency: charge.currency,
    metadata,
    payment_intent: charge.payment_intent,
    reason,
  })
  const refunded = account.charges.replace({ ...charge, amount_refunded: charge.amount_refunded + amount })
  announce(account, 'refund.created', presentRefund(account, refund))
  announce(account, 'charge.refunded', presentCharge(refunded), presentCharge(charge))
  return refund
}

function create({ account, values }: Call): Wire {
  const charge = refundedCharge(account, values)
  if (!charge.captured) throw invalidRequest(`Charge ${charge.id} has not been captured and cannot be refunded.`)
  const dispute = account.disputes.get(charge.dispute ?? '')
  if (dispute && dispute.status !== 'won' && !dispute.status.startsWith('warning')) {
    throw invalidRequest(`Charge ${charge.id} has been charged back; cannot issue a refund.`, {
      code: 'charge_disputed',
    })
  }
  const left = charge.amount - charge.amount_refunded
  if (left === 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: 'charge_already_refunded' })
  }
  const amount = integer(values, 'amount') ?? left
  if (amount < 0) throw notAnAmount(amount, 'amount')
  if (amount < 1) throw invalidInteger('Invalid positive integer', 'amount')
  checkStep(amount, charge.currency, 'amount')
  if (amount > left) {
    const [wanted, available] = [amount, left].map((value) => formatAmount(value, charge.currency))
    throw invalidRequest(`Refund amount (${wanted}) is greater than unrefunded amount on charge (${available})`, {
      param: 'amount',
    })
  }
  const reason = given(values, 'reason') ?? null
  return presentRefund(account, addRefund(account, charge, { amount, reason, metadata: mergeMetadata({}, values) }))
}

function existing({ account, id }: Call): RefundRecord {
  const refund = account.refunds.get(id)
  if (!refund) throw noSuchObject('refund', id, 'refund')
  return refund
}

function update(call: Call): Wire {
  const { account, values } = call
  const refund = existing(call)
  const changed = account.refunds.replace({ ...refund, metadata: mergeMetadata(refund.metadata, values) })
  announce(account, 'refund.updated', presentRefund(account, changed), presentRefund(account, refund))
  return presentRefund(account, changed)
}

/** Only a refund that waits for the customer can be canceled; to a card, as all are here, it has succeeded already. */
function cancel(call: Call): Wire {
  throw invalidRequest(
    `Only refunds with the status requires_action can be canceled; ${existing(call).id} is succeeded.`,
  )
}

export const refundRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/refunds', PARAMETERS.createRefund, 'refund', create),
  listRoute('/v1/refunds', PARAMETERS.listRefunds, 'refund', ({ account, path, values }) =>
    listPage({
      rows: account.refunds,
      values,
      url: path,
      label: 'refund',
      present: (refund) => presentRefund(account, refund),
      where: (refund) =>
        matches(values, 'charge', refund.charge) &&
        matches(values, 'payment_intent', refund.payment_intent) &&
        inRange(values, 'created', refund.created),
      keys: ['charge', 'payment_intent'],
    }),
  ),
  route('GET', '/v1/refunds/{id}', PARAMETERS.retrieve, 'refund', (call) =>
    presentRefund(call.account, existing(call)),
  ),
  route('POST', '/v1/refunds/{id}', PARAMETERS.updateRefund, 'refund', update),
  route('POST', '/v1/refunds/{id}/cancel', PARAMETERS.cancelRefund, 'refund', cancel),
]
