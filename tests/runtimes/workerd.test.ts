import { describe, expect, test } from 'vitest'
import { testContract } from './contract.js'
import { COMPATIBILITY_DATES } from './runtimes.js'
import type { Outcome } from './scenario.js'
import { withUpstream } from './upstream.js'
import { withWorker } from './workerd.js'

describe.each(COMPATIBILITY_DATES)('Cloudflare Workers of %s', (date) => {
  testContract(`workerd ${date}`, (upstream) =>
    withWorker(date, upstream, async (url) => {
      const response = await fetch(`${url}/scenario`, { signal: AbortSignal.timeout(150_000) })
      return (await response.json()) as Outcome[]
    }),
  )

  // Nothing of one request may be what another waits for: workerd drops it with its request.
  test.each([
    ['60 calls', '/call', 60, '1'],
    ['10 walks', '/walk', 10, '50'],
  ])('a client in module scope serves %s at once', async (_, path, times, answer) => {
    await withUpstream((upstream) =>
      withWorker(date, upstream, async (url, errors) => {
        const requests = Array.from({ length: times }, async () => {
          const response = await fetch(url + path, { signal: AbortSignal.timeout(40_000) })
          return response.text()
        })
        const texts = await Promise.all(requests)
        expect(errors()).toBe('')
        expect(texts).toEqual(requests.map(() => answer))
      }),
    )
  })
})
