import { invalidRequest, StripeError } from '../http/errors.js'
import type { Account } from '../state/account.js'
import type { InvoiceRecord, PaymentMethodRecord } from '../state/records.js'
import { chargeOutcome } from '../test-cards.js'
import { intentOf, NO_PAYMENT_METHOD } from './invoice-payment.js'
import { changeIntent } from './payment-records.js'

/** Refuses a payment that must succeed and would fail, before anything is stored. One that may fail needs a payment method. */
export function requirePayment(
  method: PaymentMethodRecord | undefined,
  behavior: string,
  { offSession }: { readonly offSession: boolean },
): void {
  if (!method) throw invalidRequest(NO_PAYMENT_METHOD, { code: 'resource_missing' })
  if (behavior !== 'error_if_incomplete') return
  const outcome = chargeOutcome(method.card, { offSession })
  if (outcome.status === 'declined') throw new StripeError(402, { type: 'card_error', ...outcome.decline })
  if (outcome.status === 'requires_action') {
    throw new StripeError(402, {
      type: 'card_error',
      code: 'subscription_payment_intent_requires_action',
      message:
        'Payment for this subscription requires additional user action before it can be completed successfully. ' +
        'Payment can be completed using the PaymentIntent associated with subscription.latest_invoice.',
    })
  }
}

/** With `default_incomplete` the caller confirms: the intent only gets its payment method. */
export function prepareConfirmation(
  account: Account,
  invoice: InvoiceRecord,
  method: PaymentMethodRecord | undefined,
): void {
  const intent = intentOf(account, invoice)
  if (intent && method) changeIntent(account, intent, { payment_method: method.id, status: 'requires_confirmation' })
}
