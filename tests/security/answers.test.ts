import { gzipSync } from 'node:zlib'
import { createStripeClient, getCustomer, listCustomers, paginate } from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { recordStripe, stripeList } from '../support/stripe.js'
import { ROUTES, serve, TRANSPORTS } from './hostile.js'

const MEGABYTE = 'x'.repeat(2 ** 20)

describe('S17: an answer never ends, or is larger than memory', () => {
  test.each(ROUTES)('$route', async ({ ask }) => {
    const { origin } = await serve((_, response) => {
      const more = (): void => {
        if (!response.destroyed) response.write(MEGABYTE, () => setImmediate(more))
      }
      more()
    })
    expect(await rejection(ask({ baseUrl: origin, maxResponseBytes: 5e6 }))).toMatchObject({
      name: 'ApiError',
      message: expect.stringContaining('Answer longer than maxResponseBytes'),
      body: undefined,
    })
  })

  test.each(ROUTES)('$route, once it is unpacked', async ({ ask }) => {
    const bomb = gzipSync(Buffer.alloc(80 * 2 ** 20))
    expect(bomb.length).toBeLessThan(100_000)
    const { origin } = await serve((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
    const before = process.memoryUsage().heapUsed
    // The bound is the default one, 64 MiB.
    expect(await rejection(ask({ baseUrl: origin }))).toMatchObject({
      message: expect.stringContaining('Answer longer than maxResponseBytes'),
    })
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(200 * 2 ** 20)
  })
})

test('S18: an error is too large for a log', async () => {
  const { stripe } = recordStripe({ status: 400, body: { error: { message: MEGABYTE, code: MEGABYTE } } })
  const error = await rejection(getCustomer(stripe, { id: 'cus_1' }))
  expect(JSON.stringify(error).length).toBeLessThan(75_000)
  expect(error.message.length).toBeLessThan(2_500)
})

describe('S19: an answer comes too slowly', () => {
  test.each(ROUTES)('$route', async ({ ask }) => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200)
      const drip = setInterval(() => response.write(' '), 10)
      response.on('close', () => clearInterval(drip))
    })
    expect(await rejection(ask({ baseUrl: origin, timeoutMs: 100 }))).toMatchObject({ name: 'TimeoutError' })
  })
})

describe('S20: an answer is invalid', () => {
  test.each(['', 'null', '"fine"', '42', '<html>Log in</html>', '{"id":"cus_1"', '{"id":"cus_1"}}'])(
    '%j',
    async (body) => {
      for (const status of [200, 201, 404, 502]) {
        const { stripe } = recordStripe({ status, headers: { 'retry-after': '0' }, body })
        expect(await rejection(getCustomer(stripe, { id: 'cus_1' }))).toMatchObject({ name: 'ApiError', status })
      }
    },
  )
})

describe('S21: an answer has keys such as __proto__', () => {
  const hostile =
    '{"id":"cus_1","object":"customer","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'

  test.each(Object.entries(TRANSPORTS))('over %s', async (_, fetch) => {
    const { origin } = await serve((request, response) =>
      request.url?.split('?')[0]?.endsWith('/customers')
        ? response.end(`{"object":"list","data":[${hostile}],"has_more":false,"__proto__":{"polluted":true}}`)
        : response
            .writeHead(request.url?.endsWith('cus_2') ? 400 : 200)
            .end(`{"error":${hostile},"id":"cus_1","__proto__":{"polluted":true}}`),
    )
    const stripe = createStripeClient({ apiKey: 'sk', baseUrl: origin, fetch, maxRetries: 0 })
    const results = [
      await getCustomer(stripe, { id: 'cus_1' }),
      await listCustomers(stripe),
      await paginate(stripe, listCustomers).collect({ max: 10 }),
      await rejection(getCustomer(stripe, { id: 'cus_2' })),
    ]
    expect(results).toHaveLength(4)
    for (const value of [{}, [], Object.create(Object.prototype), ...results]) {
      expect((value as Record<string, unknown>).polluted).toBeUndefined()
    }
  })

  test('or names of them where a code is expected', async () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      const { stripe } = recordStripe({ status: 400, body: { error: { type: word, code: word, message: word } } })
      expect(await rejection(getCustomer(stripe, { id: 'cus_1' }))).toMatchObject({
        kind: 'invalid_request',
        code: word,
      })
    }
  })
})

test('S22: a list never ends', async () => {
  const { stripe, requests } = recordStripe(stripeList([{ id: 'cus_1' }], true))
  expect(await rejection(paginate(stripe, listCustomers).collect({ max: 1e6 }))).toMatchObject({
    name: 'ApiError',
    kind: 'unexpected',
  })
  expect(requests.length).toBeLessThanOrEqual(3)
})

test('S23: an answer asks to wait for hours', async () => {
  const { stripe, requests } = recordStripe({ status: 429, headers: { 'retry-after': '86400' }, body: { error: {} } })
  const error = await rejection(getCustomer(stripe, { id: 'cus_1' }, { timeoutMs: 1_000 }))
  expect(error).toMatchObject({ name: 'ApiError', status: 429, retryAfterMs: 86_400_000 })
  expect(requests).toHaveLength(1)
})
