import { checkStep, notAnAmount } from './billing/check-amount.js'
import { voidInvoice } from './billing/invoice-ends.js'
import { noteAttempt } from './billing/invoice-payment.js'
import { attemptPayment, cancelPayment, capturePayment, checkUsable, declineError } from './billing/payments.js'
import type { Call, Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, notEmulated, StripeError, unexpectedState } from './http/errors.js'
import { flag, given, integer, mergeMetadata, type Values } from './http/values.js'
import { CONFIRMABLE, captureMethod, chosenMethod, existingIntent, readDetails } from './payment-intent-terms.js'
import type { Account } from './state/account.js'
import type { PaymentIntentRecord, PaymentIntentStatus, PaymentMethodRecord } from './state/records.js'
import { presentPaymentIntent } from './wire/payment-intent.js'

export const missingMethod = (intent?: Wire): StripeError =>
  unexpectedState(
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a " +
      'payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.',
    intent,
  )

export function requireReturnUrl(
  automatic: PaymentIntentRecord['automatic_payment_methods'],
  returnUrl: string | undefined,
): void {
  if (returnUrl !== undefined || automatic === null || automatic.allow_redirects === 'never') return
  throw invalidRequest(
    'This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might ' +
      "redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, " +
      'set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating ' +
      'Setup Intents and Payment Intents.',
  )
}

/** Tries to pay and answers as `confirm` does: a decline is a 402, a 3-D Secure challenge a normal answer. */
export function confirmNow(
  account: Account,
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  values: Values,
): Wire {
  const session = values.off_session
  const tried = attemptPayment(account, intent, method, {
    offSession: session === true || typeof session === 'string',
    returnUrl: given(values, 'return_url'),
  })
  noteAttempt(account, tried)
  if (tried.status === 'requires_payment_method') throw declineError(account, tried)
  if (tried.status === 'requires_action' && flag(values, 'error_on_requires_action')) {
    throw new StripeError(402, {
      type: 'card_error',
      code: 'authentication_required',
      decline_code: 'authentication_not_handled',
      message: 'This payment required an authentication action to complete, but `error_on_requires_action` was set.',
      payment_intent: presentPaymentIntent(account, tried),
    })
  }
  return presentPaymentIntent(account, tried)
}

export function confirm(call: Call): Wire {
  const { account, values } = call
  const intent = existingIntent(call)
  if (!CONFIRMABLE.includes(intent.status)) {
    const because =
      intent.status === 'succeeded'
        ? 'it has already succeeded after being previously confirmed.'
        : `it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be confirmed: ${CONFIRMABLE.join(', ')}.`
    throw unexpectedState(
      `You cannot confirm this PaymentIntent because ${because}`,
      presentPaymentIntent(account, intent),
    )
  }
  const method =
    chosenMethod(account, values, intent.customer) ?? account.paymentMethods.get(intent.payment_method ?? '')
  if (!method) throw missingMethod(presentPaymentIntent(account, intent))
  checkUsable(method, intent.customer)
  requireReturnUrl(intent.automatic_payment_methods, given(values, 'return_url'))
  const ready = {
    ...intent,
    capture_method: captureMethod(intent, values),
    setup_future_usage: given(values, 'setup_future_usage') ?? intent.setup_future_usage,
    details: readDetails(values, intent.details),
  }
  return confirmNow(account, ready, method, values)
}

const CANCELABLE: readonly PaymentIntentStatus[] = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
  'processing',
]

export function cancel(call: Call): Wire {
  const { account, values } = call
  const intent = existingIntent(call)
  if (!CANCELABLE.includes(intent.status)) {
    throw unexpectedState(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following ` +
        `statuses may be canceled: ${CANCELABLE.join(', ')}.`,
      presentPaymentIntent(account, intent),
    )
  }
  const canceled = cancelPayment(account, intent, given(values, 'cancellation_reason') ?? null)
  const invoice = account.invoices.get(intent.invoice ?? '')
  if (invoice?.status === 'open') voidInvoice(account, invoice)
  return presentPaymentIntent(account, canceled)
}

export function capture(call: Call): Wire {
  const { account, values } = call
  const intent = existingIntent(call)
  if (intent.status !== 'requires_capture') {
    const because =
      intent.status === 'succeeded'
        ? 'it has already been captured.'
        : `it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`
    throw unexpectedState(
      `This PaymentIntent could not be captured because ${because}`,
      presentPaymentIntent(account, intent),
    )
  }
  if (flag(values, 'final_capture') === false) throw notEmulated('capturing in several parts (final_capture=false)')
  const amount = integer(values, 'amount_to_capture') ?? intent.amount_capturable
  if (amount < 0) throw notAnAmount(amount, 'amount_to_capture')
  if (amount < 1) throw invalidInteger('This value must be greater than or equal to 1.', 'amount_to_capture')
  checkStep(amount, intent.currency, 'amount_to_capture')
  if (amount > intent.amount_capturable) {
    throw invalidRequest(
      `The amount to capture, ${amount}, is greater than the amount that can be captured, ${intent.amount_capturable}.`,
      { code: 'amount_too_large', param: 'amount_to_capture' },
    )
  }
  const described = {
    ...intent,
    metadata: mergeMetadata(intent.metadata, values),
    details: readDetails(values, intent.details),
  }
  return presentPaymentIntent(account, capturePayment(account, described, amount))
}
