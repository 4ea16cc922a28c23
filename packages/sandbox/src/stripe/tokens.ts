import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { object, pick } from './http/values.js'
import { readCardNumbers } from './new-payment-method.js'
import { PARAMETERS } from './parameters/index.js'
import type { TokenRecord } from './state/records.js'
import { presentToken } from './wire/token.js'

function create({ account, values }: Call): Wire {
  const sent = object(values, 'card')
  if (!sent) {
    throw invalidRequest('You must supply either a card, customer, PII data, bank account, or account legal entity.')
  }
  const token: TokenRecord = account.tokens.add({
    id: account.newId('tok'),
    created: account.now(),
    ...readCardNumbers(account, sent),
    details: pick(sent, [
      'address_city',
      'address_country',
      'address_line1',
      'address_line2',
      'address_state',
      'address_zip',
      'name',
    ]),
    used: false,
  })
  return presentToken(token)
}

export const tokenRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/tokens', PARAMETERS.createToken, 'token', create),
  route('GET', '/v1/tokens/{id}', PARAMETERS.retrieve, 'token', ({ account, id }) => {
    const token = account.tokens.get(id)
    if (!token) throw noSuchObject('token', id)
    return presentToken(token)
  }),
]
