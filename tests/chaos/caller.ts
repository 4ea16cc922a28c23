import type { BillingError } from '@billing/core'
import { nodeTransport } from '@billing/core/node'
import { createStripe, type Stripe, type StripeClientOptions } from '@billing/stripe'
import { afterEach } from 'vitest'
import { message } from './http.js'
import { type Exchange, listenRaw, type RawServer, type RawServerOptions } from './raw-server.js'
import { SECRETS } from './secrets.js'
import { createWorld, INTENT_HEADER, type World } from './world.js'

/** Both ways onto the network. Whatever a server does, a caller must see the same of it through either. */
export const TRANSPORTS = ['fetch', 'nodeTransport'] as const
type TransportName = (typeof TRANSPORTS)[number]

/** A server that behaves as told, and a Stripe client that talks to it; both are gone after the test. */
export interface Scene {
  readonly stripe: Stripe
  readonly server: RawServer
  readonly world: World
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** How a server behaves on its first request, its second and so on; on any further one it answers as it should. */
export async function scene(
  transport: TransportName,
  behaviours: readonly ((exchange: Exchange) => void)[],
  options: Partial<StripeClientOptions> = {},
): Promise<Scene> {
  const world = createWorld({ seed: false })
  let asked = 0
  const server = await serve((exchange) => (behaviours[asked++] ?? answer)(exchange), { world })
  return { stripe: clientOf(transport, server.origin, options), server, world }
}

/** Behaves as a server should. */
export const answer = (exchange: Exchange): void => exchange.answer()

export async function serve(behave: (exchange: Exchange) => void, options?: RawServerOptions): Promise<RawServer> {
  const server = await listenRaw(behave, options)
  closers.push(server.close)
  return server
}

export function clientOf(
  transport: TransportName,
  baseUrl: string,
  options: Partial<StripeClientOptions> = {},
): Stripe {
  const own = transport === 'nodeTransport' ? nodeTransport() : undefined
  if (own) closers.push(own.close)
  const headers = { [INTENT_HEADER]: 'it' }
  return createStripe({ apiKey: SECRETS.stripe, baseUrl, headers, ...(own && { fetch: own }), ...options })
}

/** Sends a whole answer of a made-up server. */
export const reply =
  (status: number, headers: Readonly<Record<string, string>>, body: string | Buffer = '{}') =>
  (exchange: Exchange): void =>
    exchange.send(message(status, { 'content-type': 'application/json', ...headers }, body))

/** How a call ended, as a caller would branch on it. */
export interface Ending {
  readonly resolved?: unknown
  readonly name?: string
  readonly kind?: string
  readonly status?: number
  readonly attempts?: number
}

export async function endingOf(call: Promise<unknown>): Promise<Ending> {
  try {
    return { resolved: await call }
  } catch (error) {
    const { name, kind, status, attempts } = error as BillingError & Ending
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
