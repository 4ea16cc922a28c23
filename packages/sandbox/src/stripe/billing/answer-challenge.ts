import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { PaymentError, PaymentIntentRecord, PaymentMethodRecord } from '../state/records.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'
import { presentSetupIntent } from '../wire/setup-intent.js'
import { noteAttempt } from './invoice-payment.js'
import { completePayment, declinePayment } from './payments.js'
import { completeSetup, declineSetup } from './setups.js'

export type ChallengeOutcome = 'succeed' | 'fail'

/** Answers the 3-D Secure challenge of a payment intent or a setup intent on behalf of the customer. */
export function answerChallenge(account: Account, id: string, outcome: ChallengeOutcome): Wire {
  return account.setupIntents.get(id) ? answerSetup(account, id, outcome) : answerPayment(account, id, outcome)
}

function answerPayment(account: Account, id: string, outcome: ChallengeOutcome): Wire {
  const intent = account.paymentIntents.get(id)
  const method = account.paymentMethods.get(intent?.payment_method ?? '')
  if (intent?.status !== 'requires_action' || !method) throw notChallenged('payment intent', id, intent?.status)
  const answered: PaymentIntentRecord =
    outcome === 'succeed'
      ? completePayment(account, intent, method)
      : declinePayment(account, intent, method, failure('payment_intent', 'PaymentIntent', method))
  noteAttempt(account, answered)
  return presentPaymentIntent(account, account.paymentIntents.get(id) ?? answered)
}

function answerSetup(account: Account, id: string, outcome: ChallengeOutcome): Wire {
  const intent = account.setupIntents.get(id)
  const method = account.paymentMethods.get(intent?.payment_method ?? '')
  if (intent?.status !== 'requires_action' || !method) throw notChallenged('setup intent', id, intent?.status)
  const answered =
    outcome === 'succeed'
      ? completeSetup(account, intent, method)
      : declineSetup(account, intent, failure('setup_intent', 'SetupIntent', method))
  return presentSetupIntent(account, answered)
}

const notChallenged = (kind: string, id: string, status: string | undefined): TypeError =>
  new TypeError(`The ${kind} ${id} must have the status requires_action, got ${status ?? `no such ${kind}`}.`)

const failure = (kind: string, name: string, method: PaymentMethodRecord): PaymentError => ({
  code: `${kind}_authentication_failure`,
  decline_code: 'authentication_required',
  message:
    'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to ' +
    `fulfill this ${name} again.`,
  payment_method: method.id,
})
