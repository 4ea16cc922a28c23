import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { PaymentIntentRecord } from '../state/records.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'
import { noteAttempt } from './invoice-payment.js'
import { completePayment, declinePayment } from './payments.js'

export type ChallengeOutcome = 'succeed' | 'fail'

/** Answers a 3-D Secure challenge on behalf of the customer. */
export function answerChallenge(account: Account, id: string, outcome: ChallengeOutcome): Wire {
  const intent = account.paymentIntents.get(id)
  const method = account.paymentMethods.get(intent?.payment_method ?? '')
  if (intent?.status !== 'requires_action' || !method) {
    throw new TypeError(
      `The payment intent ${id} must have the status requires_action, got ${intent?.status ?? 'no such payment intent'}.`,
    )
  }
  const answered: PaymentIntentRecord =
    outcome === 'succeed'
      ? completePayment(account, intent, method)
      : declinePayment(account, intent, method, {
          code: 'payment_intent_authentication_failure',
          decline_code: 'authentication_required',
          message:
            'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
          payment_method: method.id,
        })
  noteAttempt(account, answered)
  return presentPaymentIntent(account, account.paymentIntents.get(id) ?? answered)
}
