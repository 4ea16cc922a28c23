import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { createChargeOverClient, getCustomer as getChargeOverCustomer } from '@billing/chargeover'
import { createChartMogulClient, getCustomer as getChartMogulCustomer } from '@billing/chartmogul'
import type { ClientOptions } from '@billing/core'
import { nodeTransport } from '@billing/core/node'
import { createStripeClient, getCustomer as getStripeCustomer } from '@billing/stripe'
import { afterAll, expect } from 'vitest'

/** Credentials that only the provider may see. */
export const SECRET = 'sk_live_Tr0ub4dor'
const ENCODED = [`${SECRET}:`, `public:${SECRET}`].map((credentials) => btoa(credentials).replace(/=+$/, ''))

/** One call through each provider, with the secret for its credentials. */
export const PROVIDERS: Readonly<Record<string, (options: ClientOptions) => Promise<unknown>>> = {
  stripe: (options) => getStripeCustomer(createStripeClient({ apiKey: SECRET, ...options }), { id: 'cus_1' }),
  chartmogul: (options) =>
    getChartMogulCustomer(createChartMogulClient({ apiKey: SECRET, ...options }), { id: 'cus_1' }),
  chargeover: (options) =>
    getChargeOverCustomer(
      createChargeOverClient({ subdomain: 'example', apiUsername: 'public', apiPassword: SECRET, ...options }),
      { id: 1 },
    ),
}

const transport = nodeTransport()

/** The ways onto the network. */
export const TRANSPORTS = { fetch: undefined, nodeTransport: transport }

/** Every provider over every transport. */
export const ROUTES = Object.entries(PROVIDERS).flatMap(([provider, ask]) =>
  Object.entries(TRANSPORTS).map(([name, fetch]) => ({
    route: `${provider} over ${name}`,
    ask: (options: ClientOptions) => ask({ fetch, maxRetries: 0, ...options }),
  })),
)

/** A server on this machine until the tests of the file are over, and what it was asked. */
export async function serve(answer: RequestListener): Promise<{ origin: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

/** Fails when a secret, as it is or as it is sent, shows in anything that a program may print of a value. */
export function expectNoSecret(value: unknown): void {
  const error = value instanceof Error ? value : undefined
  const shown = [
    inspect(value, { depth: Infinity, showHidden: true }),
    JSON.stringify(value),
    String(value),
    error?.message,
    error?.stack,
    inspect(error?.cause, { depth: Infinity, showHidden: true }),
  ].join('\n')
  for (const secret of [SECRET, ...ENCODED]) expect(shown).not.toContain(secret)
}
