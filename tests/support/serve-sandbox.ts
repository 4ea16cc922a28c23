import { createSandbox, type Sandbox, type SandboxOptions } from '@billing/sandbox'
import { type Listening, listen } from '@billing/sandbox/node'
import ChartMogul, { type Config } from 'chartmogul-node'
import Stripe from 'stripe'
import { afterAll } from 'vitest'

/** The time at which sandboxes of tests start. */
export const NOW = '2026-03-01T00:00:00Z'
export const NOW_SECONDS = Date.parse(NOW) / 1000
export const API_KEY = 'sk_test_official'

/** A sandbox behind real HTTP servers until the tests of the file are over. Empty unless a seed is given. */
export async function serve(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; server: Listening }> {
  const sandbox = createSandbox({ seed: false, now: NOW, ...options })
  const server = await listen(sandbox)
  afterAll(() => server.close())
  return { sandbox, server }
}

/** Stripe's own client against a served sandbox. */
export async function serveStripe(options: SandboxOptions = {}): Promise<{ sandbox: Sandbox; stripe: Stripe }> {
  const { sandbox, server } = await serve(options)
  return { sandbox, stripe: officialStripe(server) }
}

/** Its declarations know only the API version that it is made for; it sends any other. */
export function officialStripe({ stripe: address }: Listening, apiKey = API_KEY, apiVersion?: string): Stripe {
  const { hostname: host, port } = new URL(address)
  const version = apiVersion === undefined ? {} : { apiVersion: apiVersion as typeof Stripe.API_VERSION }
  return new Stripe(apiKey, { host, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false, ...version })
}

/** ChartMogul's own client and its configuration against a served sandbox. */
export async function serveChartMogul(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; server: Listening; config: Config }> {
  const { sandbox, server } = await serve(options)
  return { sandbox, server, config: officialChartMogul(server) }
}

export function officialChartMogul({ chartmogul }: Listening, apiKey = 'official'): Config {
  const config = new ChartMogul.Config(apiKey, chartmogul)
  // Its default of 20 would try a failing request again for a quarter of an hour.
  config.retries = 0
  return config
}
