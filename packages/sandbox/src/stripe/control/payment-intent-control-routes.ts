import { invalidParameter } from '../../control/control-error.js'
import { answerChallenge } from '../billing/answer-challenge.js'
import { invalidRequest } from '../http/errors.js'
import type { StripeControlRoute } from './stripe-control-route.types.js'

export const paymentIntentControlRoutes: readonly StripeControlRoute[] = [
  {
    path: '/payment_intents/{id}/authenticate',
    collection: 'paymentIntents',
    parameters: { outcome: 'string?' },
    run({ account, id, values: { outcome = 'succeed' } }) {
      if (outcome !== 'succeed' && outcome !== 'fail') {
        throw invalidParameter('outcome', `outcome must be succeed or fail, got ${JSON.stringify(outcome)}.`)
      }
      const status = account.paymentIntents.get(id)?.status
      if (status !== 'requires_action') {
        throw invalidRequest(`The payment intent ${id} must have the status requires_action, got ${status}.`)
      }
      return answerChallenge(account, id, outcome)
    },
  },
]
