import type { BillingClient } from '../client/billing-client.js'
import type { Transport } from '../client/transport.js'
import { TRANSPORT_KEY } from '../client/transport-key.js'
import { invalid } from '../errors.js'

/** What a client was created with. Its limiter and its hooks are shared by all clients that are created with it. */
export function transportOf({ provider, http }: BillingClient): Transport {
  const getTransport = (http as { readonly [TRANSPORT_KEY]?: () => Transport })[TRANSPORT_KEY]
  if (!getTransport) throw invalid('client', `must be a client of ${provider} with the http that it was created with`)
  return getTransport()
}
