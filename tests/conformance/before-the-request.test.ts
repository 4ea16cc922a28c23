import { createChargeOver } from '@billing/chargeover'
import { createChartMogul } from '@billing/chartmogul'
import type { Hooks } from '@billing/core'
import { createSandbox } from '@billing/sandbox'
import { createStripe } from '@billing/stripe'
import { createOpenApiClient } from '@billing/stripe/openapi'
import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Watches the clock and the sources of randomness that a prerender of Next.js may not read. Returns the names of those that were. */
function watch(): string[] {
  const read: string[] = []
  const spy = <T extends object>(name: string, object: T, method: keyof T & string) => {
    const original = (object[method] as (...input: unknown[]) => unknown).bind(object)
    vi.spyOn(object, method as never).mockImplementation(((...input: unknown[]) => {
      read.push(name)
      return original(...input)
    }) as never)
  }
  spy('Date.now', Date, 'now')
  spy('Math.random', Math, 'random')
  spy('crypto.randomUUID', crypto, 'randomUUID')
  spy('crypto.getRandomValues', crypto, 'getRandomValues')
  const WatchedDate = new Proxy(Date, {
    construct(target, input, self) {
      if (input.length === 0) read.push('new Date')
      return Reflect.construct(target, input, self)
    },
  })
  vi.stubGlobal('Date', WatchedDate)
  return read
}

const sandbox = createSandbox({ seed: 42 })
const clientsWith = (options: { fetch: typeof sandbox.fetch; hooks: Hooks }) => ({
  stripe: createStripe({ apiKey: 'sk_test_x', ...options }),
  chartmogul: createChartMogul({ apiKey: 'x', ...options }),
  chargeover: createChargeOver({ subdomain: 'example', apiUsername: 'x', apiPassword: 'x', ...options }),
})
type Clients = ReturnType<typeof clientsWith>

/** A call on `client.http`, also one to an endpoint that is not described. */
const write = (client: object, path: string, body: object): Promise<unknown> =>
  (client as { http: { POST(path: string, init: object): Promise<unknown> } }).http.POST(path, { body })

test.each<[string, (clients: Clients) => Promise<unknown>]>([
  ['a read of Stripe', ({ stripe }) => stripe.listCustomers({ limit: 1 })],
  ['a write of Stripe', ({ stripe }) => stripe.createCustomer({ name: 'Acme' })],
  ['a read of ChartMogul', ({ chartmogul }) => chartmogul.listCustomers({ per_page: 1 })],
  ['a write of ChartMogul', ({ chartmogul }) => write(chartmogul, '/v1/data_sources', { name: 'Acme' })],
  ['a read of ChargeOver', ({ chargeover }) => chargeover.listCustomers({ limit: 1 })],
  ['a write of ChargeOver', ({ chargeover }) => write(chargeover, '/customer', { company: 'Acme' })],
  ['a call of openapi-fetch', ({ stripe }) => createOpenApiClient(stripe).POST('/v1/customers', { body: {} })],
])('%s reads neither clock nor randomness before its request', async (_, call) => {
  let before: string[] | undefined
  let startedAt = 0
  const fetch: typeof sandbox.fetch = (input, init) => {
    before ??= [...read]
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
    return sandbox.fetch(input, init)
  }
  // A hook may read all of its event.
  const hooks: Hooks = {
    onRequest(event) {
      startedAt = event.call.startedAt
    },
  }
  const now = Date.now()
  const read = watch()
  await call(clientsWith({ fetch, hooks }))
  expect(before).toEqual([])
  expect(Number.isInteger(startedAt)).toBe(true)
  expect(startedAt).toBeGreaterThan(now - 2_000)
  expect(startedAt).toBeLessThan(Date.now() + 2_000)
})

test('each of them is detected', () => {
  const read = watch()
  Date.now()
  new Date()
  new Date(0)
  Math.random()
  crypto.randomUUID()
  crypto.getRandomValues(new Uint8Array(1))
  expect(read).toEqual(['Date.now', 'new Date', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])
})
