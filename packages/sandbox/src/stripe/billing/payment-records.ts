import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { ChargeRecord, PaymentIntentRecord, PaymentMethodRecord } from '../state/records.js'
import { presentCharge } from '../wire/charge.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'

type NewIntent = Pick<PaymentIntentRecord, 'amount' | 'currency'> & Partial<PaymentIntentRecord>

/** A payment intent with default values. */
function blankIntent(account: Account, intent: NewIntent): PaymentIntentRecord {
  const id = account.newId('pi')
  return {
    id,
    created: account.now(),
    amount_capturable: 0,
    amount_received: 0,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret: `${id}_secret_${account.token(25)}`,
    confirmation_method: 'automatic',
    customer: null,
    description: null,
    invoice: null,
    last_payment_error: null,
    latest_charge: null,
    metadata: {},
    next_action: null,
    payment_method: null,
    setup_future_usage: null,
    status: intent.payment_method ? 'requires_confirmation' : 'requires_payment_method',
    details: {},
    ...intent,
  }
}

export function addPaymentIntent(account: Account, intent: NewIntent): PaymentIntentRecord {
  const added = account.paymentIntents.add(blankIntent(account, intent))
  announce(account, 'payment_intent.created', presentPaymentIntent(account, added))
  return added
}

export function changeIntent(
  account: Account,
  intent: PaymentIntentRecord,
  changes: Partial<PaymentIntentRecord>,
  event?: string,
): PaymentIntentRecord {
  const changed = account.paymentIntents.replace({ ...intent, ...changes })
  if (event) announce(account, event, presentPaymentIntent(account, changed))
  return changed
}

export function changeCharge(
  account: Account,
  charge: ChargeRecord,
  changes: Partial<ChargeRecord>,
  event: string,
): void {
  const changed = account.charges.replace({ ...charge, ...changes })
  const before = event === 'charge.captured' || event === 'charge.refunded' ? presentCharge(charge) : undefined
  announce(account, event, presentCharge(changed), before)
}

/** A charge of the intent's amount that has not been captured yet. */
export const chargeOf = (account: Account, intent: PaymentIntentRecord, method: PaymentMethodRecord): ChargeRecord => ({
  id: account.newId('ch'),
  created: account.now(),
  amount: intent.amount,
  amount_captured: 0,
  amount_refunded: 0,
  balance_transaction: null,
  captured: false,
  currency: intent.currency,
  customer: intent.customer,
  description: intent.description,
  failure: null,
  metadata: intent.metadata,
  payment_intent: intent.id,
  payment_method: method.id,
  card: method.card,
  ...(method.details?.billing_details ? { billing_details: method.details.billing_details } : {}),
  ...(method.expiry ? { expiry: method.expiry } : {}),
  receipt_email: typeof intent.details.receipt_email === 'string' ? intent.details.receipt_email : null,
  shipping: intent.details.shipping ?? null,
  statement_descriptor:
    typeof intent.details.statement_descriptor === 'string' ? intent.details.statement_descriptor : null,
  status: 'succeeded',
  capture_before: null,
})
