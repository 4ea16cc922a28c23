import type { Sandbox, SandboxOptions } from '@billing/sandbox'
import Stripe from 'stripe'
import { afterEach, expect } from 'vitest'
import { API_KEY, serve } from './serve-sandbox.js'
import { problemsOf } from './stripe-schemas.js'

/**
 * Stripe's own client against a served sandbox. After each test, everything that the sandbox answered and every object of an event must have
 * been as the schemas describe it. `types` returns the types of the events since the last call.
 */
export async function serveStrictStripe(
  options: SandboxOptions = {},
): Promise<{ sandbox: Sandbox; stripe: Stripe; types: () => string[] }> {
  const { sandbox, server } = await serve(options)
  const { hostname: host, port } = new URL(server.stripe)
  const problems: string[] = []
  const types: string[] = []
  const check = (of: string, value: unknown): void => {
    for (const problem of problemsOf(value)) problems.push(`${of}: ${problem}`)
  }
  const checkedFetch: typeof fetch = async (url, init) => {
    const response = await fetch(url, init)
    const { pathname } = new URL(String(url))
    check(`${init?.method} ${pathname}`, await response.clone().json())
    return response
  }
  sandbox.stripe.onEvent((event) => {
    types.push(String(event.type))
    check(`event ${event.type}`, JSON.parse(JSON.stringify(Object(event.data).object)))
  })
  afterEach(() => expect([...new Set(problems.splice(0))]).toEqual([]))
  const stripe = new Stripe(API_KEY, {
    host,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(checkedFetch),
  })
  return { sandbox, stripe, types: () => types.splice(0) }
}
