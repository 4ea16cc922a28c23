import type { BillingError } from '@billing/core'
import { nodeTransport } from '@billing/core/node'
import { createStripe, type Stripe, type StripeClientOptions } from '@billing/stripe'
import { onTestFinished } from 'vitest'
import type { Exchange } from './exchange.js'
import { message } from './http.js'
import { createProviders, INTENT_HEADER, type Providers } from './providers.js'
import { listenRaw, type RawServer, type RawServerOptions } from './raw-server.js'
import { SECRETS } from './secrets.js'

/** Both transports. For any behaviour of a server, the outcome of a call must be the same with either. */
export const TRANSPORTS = ['fetch', 'nodeTransport'] as const
type TransportName = (typeof TRANSPORTS)[number]

/** A server with given behaviour, and a Stripe client that is connected to it; both are closed after the test. */
export interface Setup {
  readonly stripe: Stripe
  readonly server: RawServer
  readonly providers: Providers
}

/** How a server behaves on its first request, its second and so on; on any further one it answers as it should. */
export async function setUp(
  transport: TransportName,
  behaviours: readonly ((exchange: Exchange) => void)[],
  options: Partial<StripeClientOptions> = {},
): Promise<Setup> {
  const providers = createProviders({ seed: false })
  let asked = 0
  const server = await serve((exchange) => (behaviours[asked++] ?? answer)(exchange), { providers })
  return { stripe: clientOf(transport, server.origin, options), server, providers }
}

/** Behaves as a server should. */
export const answer = (exchange: Exchange): void => exchange.answer()

export async function serve(behave: (exchange: Exchange) => void, options?: RawServerOptions): Promise<RawServer> {
  const server = await listenRaw(behave, options)
  onTestFinished(server.close)
  return server
}

export function clientOf(
  transport: TransportName,
  baseUrl: string,
  options: Partial<StripeClientOptions> = {},
): Stripe {
  const own = transport === 'nodeTransport' ? nodeTransport() : undefined
  if (own) onTestFinished(own.close)
  const headers = { [INTENT_HEADER]: 'it' }
  return createStripe({ apiKey: SECRETS.stripe, baseUrl, headers, ...(own && { fetch: own }), ...options })
}

/** Sends a whole answer of a made-up server. */
export const reply =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = '{}') =>
  (exchange: Exchange): void =>
    exchange.send(message(status, { 'content-type': 'application/json', ...headers }, body))

/** How a call ended, as a caller would branch on it. */
export interface CallOutcome {
  readonly resolved?: unknown
  readonly name?: string
  readonly kind?: string
  readonly status?: number
  readonly attempts?: number
}

export async function outcomeOf(call: Promise<unknown>): Promise<CallOutcome> {
  try {
    return { resolved: await call }
  } catch (error) {
    const { name, kind, status, attempts } = error as BillingError & CallOutcome
    return {
      name,
      ...(kind !== undefined && { kind }),
      ...(status !== undefined && { status }),
      ...(attempts !== undefined && { attempts }),
    }
  }
}

/** The idempotency keys that reached a server. */
export const keysAt = ({ requests }: RawServer): readonly (string | null)[] =>
  requests.map(({ headers }) => headers.get('idempotency-key'))
