import { describe, expect, test } from 'vitest'
import { testContract } from './contract.js'
import { COMPATIBILITY_DATES } from './runtimes.js'
import type { Outcome } from './scenario.js'
import { withUpstream } from './upstream.js'
import { withWorker } from './workerd.js'

describe.each(COMPATIBILITY_DATES)('Cloudflare Workers of %s', (date) => {
  testContract(`workerd ${date}`, (upstream) =>
    withWorker(date, upstream, async (url) => (await (await fetch(`${url}/scenario`)).json()) as Outcome[]),
  )

  test('a client in module scope serves 60 requests at once', async () => {
    const answers = await withUpstream((upstream) =>
      withWorker(date, upstream, async (url, errors) => {
        const requests = Array.from({ length: 60 }, async () => (await fetch(`${url}/customers`)).text())
        const texts = await Promise.all(requests)
        expect(errors()).toBe('')
        return texts
      }),
    )
    expect(answers).toEqual(Array.from({ length: 60 }, () => '1'))
  }, 60_000)
})
