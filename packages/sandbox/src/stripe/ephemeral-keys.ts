import { referencedCustomer } from './customers.js'
import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { missingParameter, noSuchObject } from './http/errors.js'
import { given } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { EphemeralKeyRecord } from './state/records.js'

const LIFETIME = 60 * 60

const present = ({ id, created, expires }: EphemeralKeyRecord): Wire => ({
  id,
  object: 'ephemeral_key',
  created,
  expires,
  livemode: false,
})

/** The secret is shown once, and no request is authenticated with it: only Stripe's mobile SDKs would. */
function create({ account, values }: Call): Wire {
  const id = given(values, 'customer')
  if (id === undefined) throw missingParameter('customer')
  const customer = referencedCustomer(account, id)
  const created = account.now()
  const key = account.ephemeralKeys.add({
    id: account.newId('ephkey'),
    created,
    customer: customer.id,
    expires: created + LIFETIME,
  })
  return { ...present(key), secret: `ek_test_${account.token(72)}` }
}

/** A key that is deleted expires at once. */
function remove({ account, id }: Call): Wire {
  const key = account.ephemeralKeys.get(id)
  if (!key) throw noSuchObject('ephemeral_key', id)
  account.ephemeralKeys.remove(id)
  return present({ ...key, expires: account.now() })
}

export const ephemeralKeyRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/ephemeral_keys', PARAMETERS.createEphemeralKey, 'ephemeral_key', create),
  route('DELETE', '/v1/ephemeral_keys/{id}', PARAMETERS.retrieve, 'ephemeral_key', remove),
]
