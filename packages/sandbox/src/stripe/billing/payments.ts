import { announce } from '../events.js'
import { invalidRequest, StripeError } from '../http/errors.js'
import { attach, consume } from '../payment-methods.js'
import type { Account } from '../state/account.js'
import type { PaymentError, PaymentIntentRecord, PaymentMethodRecord } from '../state/records.js'
import { chargeOutcome } from '../test-cards.js'
import { presentCharge } from '../wire/charge.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'
import { presentPaymentMethod } from '../wire/payment-method.js'
import { authenticationAction } from './authentication-action.js'
import { book } from './balance.js'
import { disputeCharge } from './dispute-charge.js'
import { changeCharge, changeIntent, chargeOf } from './payment-records.js'

/** Seconds until an uncaptured authorisation expires. */
const AUTHORISATION = 7 * 86_400

/** Refuses a payment method that belongs to another customer or may not be used again. */
export function checkUsable(method: PaymentMethodRecord, customer: string | null): void {
  if (method.consumed) {
    throw invalidRequest(
      'The provided PaymentMethod was previously used with a PaymentIntent without Customer attachment, shared with a connected account ' +
        'without Customer attachment, or was detached from a Customer. It may not be used again. To use a PaymentMethod multiple times, ' +
        'you must attach it to a Customer first.',
      { param: 'payment_method' },
    )
  }
  if (method.customer === null || method.customer === customer) return
  throw customer === null
    ? invalidRequest(
        `The PaymentMethod ${method.id} belongs to the Customer ${method.customer}. ` +
          'Please include the Customer in the `customer` parameter on the PaymentIntent.',
        { param: 'payment_method' },
      )
    : invalidRequest(
        `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
        { code: 'resource_missing', param: 'payment_method' },
      )
}

interface Confirmation {
  readonly offSession: boolean
  readonly returnUrl?: string | undefined
}

/** Tries the intent's payment method. A decline or a 3-D Secure challenge shows in the returned intent; nothing is thrown. */
export function attemptPayment(
  account: Account,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  { offSession, returnUrl }: Confirmation,
): PaymentIntentRecord {
  const outcome = chargeOutcome(method.card, { offSession })
  const tried = { ...intent, payment_method: method.id, last_payment_error: null, next_action: null }
  switch (outcome.status) {
    case 'succeeded':
      return completePayment(account, tried, method)
    case 'requires_action': {
      const changes = {
        status: 'requires_action',
        next_action: authenticationAction(account, intent, 'payment_intent', returnUrl),
      } as const
      return changeIntent(account, tried, changes, 'payment_intent.requires_action')
    }
    case 'declined':
      return declinePayment(account, tried, method, { ...outcome.decline, payment_method: method.id })
  }
}

/** A successful payment: captured or, with manual capture, authorised. */
export function completePayment(
  account: Account,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
): PaymentIntentRecord {
  const charge = chargeOf(account, intent, method)
  if (method.customer === null) {
    const customer = intent.customer === null ? undefined : account.customers.get(intent.customer)
    if (customer && intent.setup_future_usage !== null) attach(account, method, customer)
    else consume(account, method)
  }
  const paid = { latest_charge: charge.id, next_action: null, last_payment_error: null } as const
  if (intent.capture_method === 'manual') {
    const expires = account.now() + AUTHORISATION
    announce(account, 'charge.succeeded', presentCharge(account.charges.add({ ...charge, capture_before: expires })))
    account.schedule.add(expires, 'payment_intent', intent.id)
    const changes = { ...paid, status: 'requires_capture', amount_capturable: intent.amount } as const
    return changeIntent(account, intent, changes, 'payment_intent.amount_capturable_updated')
  }
  const booked = book(account, { amount: charge.amount, currency: charge.currency, source: charge.id, type: 'charge' })
  const captured = { amount_captured: charge.amount, captured: true, balance_transaction: booked.id }
  const added = account.charges.add({ ...charge, ...captured })
  announce(account, 'charge.succeeded', presentCharge(added))
  const changes = { ...paid, status: 'succeeded', amount_received: intent.amount } as const
  const succeeded = changeIntent(account, intent, changes, 'payment_intent.succeeded')
  disputeCharge(account, added)
  return succeeded
}

/** A declined payment: the intent waits for another payment method. */
export function declinePayment(
  account: Account,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  error: PaymentError,
): PaymentIntentRecord {
  const charge = chargeOf(account, intent, method)
  const failure = { ...error, charge: charge.id }
  announce(account, 'charge.failed', presentCharge(account.charges.add({ ...charge, status: 'failed', failure })))
  return changeIntent(
    account,
    intent,
    {
      status: 'requires_payment_method',
      last_payment_error: failure,
      latest_charge: charge.id,
      next_action: null,
      payment_method: null,
    },
    'payment_intent.payment_failed',
  )
}

/** The 402 of a declined attempt. */
export function declineError(account: Account, intent: PaymentIntentRecord): StripeError {
  const { payment_method, ...error } = intent.last_payment_error ?? {
    code: 'card_declined',
    decline_code: 'generic_decline',
    message: 'Your card was declined.',
    payment_method: '',
  }
  const method = account.paymentMethods.get(payment_method)
  return new StripeError(402, {
    type: 'card_error',
    ...error,
    payment_intent: presentPaymentIntent(account, intent),
    ...(method ? { payment_method: presentPaymentMethod(method) } : {}),
  })
}

/** Captures an authorised payment; the rest of the authorisation is refunded on the charge. */
export function capturePayment(account: Account, intent: PaymentIntentRecord, amount: number): PaymentIntentRecord {
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (charge) {
    const booked = book(account, { amount, currency: charge.currency, source: charge.id, type: 'charge' })
    const captured = {
      amount_captured: amount,
      amount_refunded: charge.amount - amount,
      balance_transaction: booked.id,
      captured: true,
    }
    changeCharge(account, charge, captured, 'charge.captured')
  }
  const changes = { status: 'succeeded', amount_capturable: 0, amount_received: amount } as const
  const succeeded = changeIntent(account, intent, changes, 'payment_intent.succeeded')
  const current = account.charges.get(intent.latest_charge ?? '')
  if (current) disputeCharge(account, current)
  return succeeded
}

/** Cancels an unpaid intent, and releases its authorisation. */
export function cancelPayment(
  account: Account,
  intent: PaymentIntentRecord,
  reason: string | null,
): PaymentIntentRecord {
  const held = intent.status === 'requires_capture' ? account.charges.get(intent.latest_charge ?? '') : undefined
  if (held) {
    const event = reason === 'expired' ? 'charge.expired' : 'charge.refunded'
    changeCharge(account, held, { amount_refunded: held.amount }, event)
  }
  const changes = {
    status: 'canceled',
    amount_capturable: 0,
    canceled_at: account.now(),
    cancellation_reason: reason,
    next_action: null,
  } as const
  return changeIntent(account, intent, changes, 'payment_intent.canceled')
}

/** Cancels an authorisation that was not captured within seven days. */
export function expireAuthorisation(account: Account, id: string): void {
  const intent = account.paymentIntents.get(id)
  if (intent?.status === 'requires_capture') cancelPayment(account, intent, 'expired')
}
