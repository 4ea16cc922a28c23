import { route, type StripeRoute } from './http/endpoint.js'
import { StripeError } from './http/errors.js'
import { PARAMETERS } from './parameters/index.js'
import { presentAccount } from './wire/account.js'

/** Another account: one is read with its own key, or with the header `Stripe-Account`. */
const noAccess = (id: string): StripeError =>
  new StripeError(403, {
    type: 'invalid_request_error',
    code: 'account_invalid',
    message: `The provided key does not have access to account '${id}' (or that account does not exist). Application access may have been revoked.`,
  })

export const accountRoutes: readonly StripeRoute[] = [
  route('GET', '/v1/account', PARAMETERS.retrieve, 'account', ({ account }) => presentAccount(account)),
  route('GET', '/v1/accounts/{id}', PARAMETERS.retrieve, 'account', ({ account, id }) => {
    if (id !== account.id) throw noAccess(id)
    return presentAccount(account)
  }),
]
