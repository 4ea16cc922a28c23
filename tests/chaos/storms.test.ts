import { describe, expect, test, vi } from 'vitest'
import { keysAt, outcomeOf, reply, setUp, TRANSPORTS } from './set-up.js'

const storm = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  Array.from({ length: 9 }, () => reply(status, { 'retry-after': '0', ...headers }, '{"error":{"message":"Not now"}}'))

const refused = (status: number, kind: string, attempts: number) => ({ name: 'ApiError', kind, status, attempts })

describe.each(TRANSPORTS)('%s', (transport) => {
  describe.each([
    [400, 'invalid_request', { read: 1, write: 1, unkeyed: 1 }],
    [408, 'invalid_request', { read: 3, write: 3, unkeyed: 1 }],
    [409, 'conflict', { read: 3, write: 3, unkeyed: 1 }],
    [425, 'invalid_request', { read: 1, write: 1, unkeyed: 1 }],
    [429, 'rate_limit', { read: 3, write: 3, unkeyed: 3 }],
    [500, 'server', { read: 3, write: 3, unkeyed: 1 }],
    [502, 'server', { read: 3, write: 3, unkeyed: 1 }],
    [503, 'server', { read: 3, write: 3, unkeyed: 1 }],
    [504, 'server', { read: 3, write: 3, unkeyed: 1 }],
  ])('%i is %s, and how often it is asked', (status, kind, attempts) => {
    test('default: a read', async () => {
      const { stripe } = await setUp(transport, storm(status))
      expect(await outcomeOf(stripe.getBalance())).toEqual(refused(status, kind, attempts.read))
    })

    test('a write with an idempotency key, the same each time', async () => {
      const { stripe, server } = await setUp(transport, storm(status))
      expect(await outcomeOf(stripe.createCustomer())).toEqual(refused(status, kind, attempts.write))
      expect(new Set(keysAt(server)).size).toBe(1)
    })

    test('a write without one', async () => {
      const { stripe } = await setUp(transport, storm(status))
      expect(await outcomeOf(stripe.deleteCustomer({ id: 'cus_1' }))).toEqual(refused(status, kind, attempts.unkeyed))
    })

    test('Stripe-Should-Retry takes precedence, except for a write without a key', async () => {
      const yes = await setUp(transport, storm(status, { 'stripe-should-retry': 'true' }))
      expect(await outcomeOf(yes.stripe.createCustomer())).toMatchObject({ attempts: 3 })
      expect(await outcomeOf(yes.stripe.deleteCustomer({ id: 'cus_1' }))).toMatchObject({ attempts: attempts.unkeyed })
      const no = await setUp(transport, storm(status, { 'stripe-should-retry': 'false' }))
      expect(await outcomeOf(no.stripe.getBalance())).toMatchObject({ attempts: 1 })
    })
  })

  describe('Retry-After', () => {
    test.each([
      ['0', 0],
      ['0.2', 200],
      ['Thu, 01 Jan 1970 00:00:00 GMT', 50],
      ['soon', 50],
      ['-5', 50],
      ['9'.repeat(400), 50],
      ['', 50],
    ])('%j waits for %i ms', async (after, waitMs) => {
      // The jitter where the server names no usable time: a tenth of half a second.
      vi.spyOn(Math, 'random').mockReturnValue(0.1)
      const delays: number[] = []
      const hooks = { onRetry: ({ delayMs }: { delayMs: number }) => void delays.push(delayMs) }
      const { stripe } = await setUp(transport, storm(503, { 'retry-after': after }).slice(0, 1), { hooks })
      await stripe.getBalance()
      vi.restoreAllMocks()
      expect(delays).toEqual([waitMs])
    })

    test('a date waits until then', async () => {
      const soon = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1000).toUTCString()
      const { stripe } = await setUp(transport, storm(503, { 'retry-after': soon }).slice(0, 1))
      await stripe.getBalance()
      expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(soon) - 5)
    })

    test.each(['1e9', 'Fri, 31 Dec 9999 23:59:59 GMT'])(
      '%j is longer than the call has time: it ends at once, with the time to wait',
      async (after) => {
        const { stripe } = await setUp(transport, storm(503, { 'retry-after': after }), { timeoutMs: 10_000 })
        const started = performance.now()
        await expect(stripe.getBalance()).rejects.toMatchObject({
          attempts: 1,
          retryAfterMs: expect.toSatisfy((ms: number) => ms > 1e9),
        })
        // Long before its time is over.
        expect(performance.now() - started).toBeLessThan(5_000)
      },
    )
  })

  test('maxRetries says how often; a storm that passes is not seen', async () => {
    const patient = await setUp(transport, storm(503).slice(0, 4), { maxRetries: 4 })
    await expect(patient.stripe.createCustomer({ name: 'Acme' })).resolves.toMatchObject({ name: 'Acme' })
    const hasty = await setUp(transport, storm(503), { maxRetries: 0 })
    expect(await outcomeOf(hasty.stripe.getBalance())).toEqual(refused(503, 'server', 1))
  })
})
