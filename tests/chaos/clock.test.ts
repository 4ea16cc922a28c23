import { afterEach, expect, test, vi } from 'vitest'
import { outcomeOf, reply, setUp, TRANSPORTS } from './set-up.js'

const DAY_MS = 86_400_000

afterEach(() => void vi.restoreAllMocks())

/** Puts the clock forward or back while a call is under way. */
function shift(ms: number): void {
  const { now } = Date
  vi.spyOn(Date, 'now').mockImplementation(() => now() + ms)
}

for (const transport of TRANSPORTS) {
  for (const [words, ms] of [
    ['put forward', DAY_MS],
    ['put back', -DAY_MS],
  ] as const) {
    test(`${transport}: a clock that is ${words} by a day ends no call early or late`, async () => {
      const { stripe } = await setUp(transport, [() => shift(ms)], { timeoutMs: 150 })
      const started = performance.now()
      expect(await outcomeOf(stripe.getBalance())).toEqual({ name: 'TimeoutError', attempts: 1 })
      expect(performance.now() - started).toBeGreaterThan(145)
      expect(performance.now() - started).toBeLessThan(10_000)
    })

    test(`${transport}: a clock that is ${words} by a day does not keep a call from its next attempt`, async () => {
      const storm = reply(503, { 'retry-after': '0' })
      const { stripe } = await setUp(transport, [
        (exchange) => {
          shift(ms)
          storm(exchange)
        },
      ])
      await expect(stripe.getBalance()).resolves.toMatchObject({ object: 'balance' })
    })
  }

  test(`${transport}: a Retry-After date of a server whose clock is a day ahead ends the call with the time to wait`, async () => {
    const date = new Date(Date.now() + DAY_MS).toUTCString()
    const { stripe } = await setUp(transport, [reply(503, { 'retry-after': date })], { timeoutMs: 5_000 })
    await expect(stripe.getBalance()).rejects.toMatchObject({ attempts: 1, retryAfterMs: expect.any(Number) })
  })
}
