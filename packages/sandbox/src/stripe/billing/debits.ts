import { changeSession } from '../checkout/change-session.js'
import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, PaymentIntentRecord, PaymentMethodRecord } from '../state/records.js'
import { testBankAccount } from '../test-bank-accounts.js'
import { presentCharge } from '../wire/charge.js'
import { book } from './balance.js'
import { changeIntent, chargeOf } from './payment-records.js'

/** Days until a bank has paid a debit or returned it. */
const DURATION = 4 * 86_400

/** Orders a debit from a bank account: until the bank answers, the payment is processing. */
export function startDebit(
  account: Account,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
): PaymentIntentRecord {
  const charge = account.charges.add({ ...chargeOf(account, intent, method), captured: true, status: 'pending' })
  account.paymentMethods.replace({ ...method, consumed: true })
  announce(account, 'charge.pending', presentCharge(charge))
  account.schedule.add(account.now() + DURATION, 'payment_intent', intent.id)
  const changes = { status: 'processing', payment_method: method.id, latest_charge: charge.id } as const
  return changeIntent(account, intent, changes, 'payment_intent.processing')
}

/** What the bank answers: the debit is paid, or it is returned and the payment needs another method. */
export function settleDebit(account: Account, intent: PaymentIntentRecord): void {
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (!charge) return
  const failure = testBankAccount(charge.card)?.failure
  const sessions = account.checkoutSessions.where('payment_intent', intent.id)
  if (failure) {
    const error = { ...failure, charge: charge.id, payment_method: charge.payment_method }
    const failed = account.charges.replace({ ...charge, captured: false, failure: error, status: 'failed' })
    announce(account, 'charge.failed', presentCharge(failed))
    const changes = { status: 'requires_payment_method', last_payment_error: error, payment_method: null } as const
    changeIntent(account, intent, changes, 'payment_intent.payment_failed')
    conclude(account, sessions, {}, 'checkout.session.async_payment_failed')
    return
  }
  const { amount, currency, id: source } = charge
  const booked = book(account, { amount, currency, source, type: 'charge' })
  const paid = { amount_captured: amount, balance_transaction: booked.id, status: 'succeeded' } as const
  announce(account, 'charge.succeeded', presentCharge(account.charges.replace({ ...charge, ...paid })))
  changeIntent(account, intent, { status: 'succeeded', amount_received: amount }, 'payment_intent.succeeded')
  conclude(account, sessions, { payment_status: 'paid' }, 'checkout.session.async_payment_succeeded')
}

function conclude(
  account: Account,
  sessions: readonly CheckoutSessionRecord[],
  changes: Partial<CheckoutSessionRecord>,
  event: string,
): void {
  for (const session of sessions) changeSession(account, session, changes, event)
}
