import { invalidParameter } from '../../control/control-error.js'
import { answerChallenge } from '../billing/answer-challenge.js'
import { invalidRequest } from '../http/errors.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'

/** Answers the 3-D Secure challenge of an intent. */
const authenticate = (
  path: string,
  collection: 'paymentIntents' | 'setupIntents',
  label: string,
): StripeControlRoute => ({
  path,
  collection,
  parameters: { outcome: 'string?' },
  run({ account, id, values: { outcome = 'succeed' } }) {
    if (outcome !== 'succeed' && outcome !== 'fail') {
      throw invalidParameter('outcome', `outcome must be succeed or fail, got ${JSON.stringify(outcome)}.`)
    }
    const status = account[collection].get(id)?.status
    if (status !== 'requires_action') {
      throw invalidRequest(`The ${label} ${id} must have the status requires_action, got ${status}.`)
    }
    return answerChallenge(account, id, outcome)
  },
})

export const intentControlRoutes: readonly StripeControlRoute[] = [
  authenticate('/payment_intents/{id}/authenticate', 'paymentIntents', 'payment intent'),
  authenticate('/setup_intents/{id}/authenticate', 'setupIntents', 'setup intent'),
]
