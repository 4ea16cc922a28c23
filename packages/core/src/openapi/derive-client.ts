import type { BillingClient } from '../client/billing-client.js'
import { DERIVE } from '../client/derive.js'
import type { Transport } from '../client/transport.js'
import { invalid } from '../errors.js'

type Derive = (change: (transport: Transport) => Transport) => BillingClient

/** A client like another one, with some of its transport replaced. Its limiter and its hooks are those of the other. */
export function deriveClient(
  { provider, http }: BillingClient,
  change: (transport: Transport) => Partial<Transport>,
): BillingClient {
  const derive = (http as unknown as { readonly [DERIVE]?: Derive })[DERIVE]
  if (!derive) throw invalid('client', `must be a client of ${provider} with the http that it was created with`)
  return derive((transport) => ({ ...transport, ...change(transport) }))
}
