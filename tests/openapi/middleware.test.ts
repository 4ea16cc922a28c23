import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ConnectionError } from '@billing/stripe'
import { createOpenApiClient, type OpenApiMiddleware } from '@billing/stripe/openapi'
import type { Middleware } from 'openapi-fetch'
import { expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { hang } from '../support/recorder.js'
import { recordStripe } from '../support/stripe.js'

/** A refusal that is repeated at once. */
const BUSY = { status: 500, headers: { 'retry-after': '0' }, body: { error: { message: 'Try again' } } }

const headersOf = (name: string, requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
  requests.map(({ headers }) => headers[name])

test('sees and changes requests and responses, once for a call', async () => {
  const { stripe, requests } = recordStripe(BUSY, { id: 'cus_1' })
  const api = createOpenApiClient(stripe)
  const seen: unknown[] = []
  const middleware: OpenApiMiddleware = {
    onRequest({ request, schemaPath, params }) {
      seen.push(['request', request.method, request.url, schemaPath, params.path])
      request.headers.set('x-trace', '7')
      expect(request.headers.has('authorization')).toBe(false)
    },
    async onResponse({ response }) {
      seen.push(['response', response.status, await response.clone().json()])
      return new Response('{"id":"cus_2"}', { headers: { 'x-changed': '1' } })
    },
  }
  api.use(middleware)
  const { data, response } = await api.GET('/v1/customers/{id}', { params: { path: { id: 'cus_1' } } })
  expect(data).toEqual({ id: 'cus_2' })
  expect(response.headers.get('x-changed')).toBe('1')
  expect(seen).toEqual([
    ['request', 'GET', 'https://api.stripe.com/v1/customers/cus_1', '/v1/customers/{id}', { id: 'cus_1' }],
    ['response', 200, { id: 'cus_1' }],
  ])
  expect(headersOf('x-trace', requests)).toEqual(['7', '7'])
  api.eject(middleware)
  expect((await api.GET('/v1/customers/{id}', { params: { path: { id: 'cus_1' } } })).data).toEqual({ id: 'cus_1' })
})

test('may replace the request; the options of the call stay', async () => {
  const { stripe, requests } = recordStripe(BUSY, {})
  const api = createOpenApiClient(stripe)
  const addHeader: Middleware = { onRequest: ({ request }) => new Request(request, { headers: { 'x-new': '1' } }) }
  await api.POST('/v1/refunds', {
    body: { charge: 'ch_1' },
    idempotencyKey: 'refund-12345',
    stripeAccount: 'acct_1',
    middleware: [addHeader],
  })
  expect(headersOf('x-new', requests)).toEqual(['1', '1'])
  expect(headersOf('idempotency-key', requests)).toEqual(['refund-12345', 'refund-12345'])
  expect(headersOf('stripe-account', requests)).toEqual(['acct_1', 'acct_1'])
  expect(requests[0]?.body).toBe('charge=ch_1')
})

test('may answer instead of the provider', async () => {
  const { stripe, requests } = recordStripe({})
  const { data } = await createOpenApiClient(stripe).GET('/v1/balance', {
    middleware: [{ onRequest: () => new Response('{"object":"cached"}') }],
  })
  expect(data).toEqual({ object: 'cached' })
  expect(requests).toEqual([])
})

test('sees what a call rejects with, and may replace it', async () => {
  const { stripe } = recordStripe(new Error('connect ECONNREFUSED'))
  const seen: unknown[] = []
  const api = createOpenApiClient(stripe)
  api.use({
    onError({ error }) {
      seen.push(error)
      return new Response('{"object":"fallback"}')
    },
  })
  expect((await api.GET('/v1/balance', { maxRetries: 0 })).data).toEqual({ object: 'fallback' })
  expect(seen).toEqual([expect.any(ConnectionError)])
})

test('cannot lead the credentials to another host', async () => {
  const { stripe, requests } = recordStripe({})
  for (const url of [
    'https://evil.example/v1/balance',
    'https://api.stripe.com.evil.example/',
    'http://api.stripe.com/v1/x',
  ]) {
    const middleware = [{ onRequest: () => new Request(url) }]
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance', { middleware }))).toMatchObject({
      name: 'ValidationError',
      message: 'url: must begin with https://api.stripe.com/, the address of the client',
    })
  }
  expect(requests).toEqual([])
})

test('cannot send a form with files', async () => {
  const { stripe, requests } = recordStripe({})
  const form = new FormData()
  form.set('file', new Blob(['a']), 'a.txt')
  const middleware = [
    { onRequest: () => new Request('https://api.stripe.com/v1/files', { method: 'POST', body: form }) },
  ]
  expect(await rejection(createOpenApiClient(stripe).POST('/v1/files', { body: {}, middleware }))).toMatchObject({
    issues: [{ path: ['body'] }],
  })
  expect(requests).toEqual([])
})

test('may replace the body, which is sent as it is', async () => {
  const { stripe, requests } = recordStripe(BUSY, {})
  const middleware: OpenApiMiddleware[] = [
    { onRequest: async ({ request }) => new Request(request, { body: `${await request.clone().text()}&expand[]=ü` }) },
  ]
  await createOpenApiClient(stripe).POST('/v1/refunds', { body: { charge: 'ch_1' }, middleware })
  expect(requests.map(({ body }) => body)).toEqual(['charge=ch_1&expand[]=ü', 'charge=ch_1&expand[]=ü'])
})

test('may write a query, whose braces and slashes stay', async () => {
  const { stripe, requests } = recordStripe({})
  const middleware = [
    { onRequest: () => new Request('https://api.stripe.com/v1/x?to=https://a.example//b&of={id}#top') },
  ]
  await createOpenApiClient(stripe).GET('/v1/x', { middleware })
  expect(new URL(requests[0]?.url ?? '').searchParams.get('to')).toBe('https://a.example//b')
  expect(new URL(requests[0]?.url ?? '').searchParams.get('of')).toBe('{id}')
})

test.each<[what: string, onRequest: NonNullable<OpenApiMiddleware['onRequest']>, message: string]>([
  ['a body that it has read', async ({ request }) => void (await request.text()), 'request.clone()'],
  [
    'bytes that are no text',
    ({ request }) => new Request(request, { body: new Uint8Array([0xff]) }),
    'must be text; files cannot be sent',
  ],
  ...['HEAD', 'toString'].map((method): [string, () => Request, string] => [
    `the method ${method}`,
    () => new Request('https://api.stripe.com/v1/x', { method }),
    `must be one of GET, POST, PUT, PATCH, DELETE, not ${method}`,
  ]),
])('cannot send %s', async (_, onRequest, message) => {
  const { stripe, requests } = recordStripe({})
  const middleware = [{ onRequest }]
  const error = await rejection(createOpenApiClient(stripe).POST('/v1/x', { body: { a: 1 }, middleware }))
  expect(error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining(message) })
  expect(requests).toEqual([])
})

test('may cancel a call by a signal of its own, before it is sent or later', async () => {
  const reason = new Error('too late')
  for (const [answer, signal, sent] of [
    [{}, () => AbortSignal.abort(reason), 0],
    [hang, () => abortSoon(reason), 1],
  ] as const) {
    const { stripe, requests } = recordStripe(answer)
    const middleware: OpenApiMiddleware[] = [{ onRequest: ({ request }) => new Request(request, { signal: signal() }) }]
    const call = createOpenApiClient(stripe).GET('/v1/x', { middleware, signal: new AbortController().signal })
    expect(await rejection(call)).toBe(reason)
    expect(requests).toHaveLength(sent)
  }
})

test('that replaces the request leaves the signal of the call in force, after a garbage collection too', async () => {
  const { stripe, requests } = recordStripe(hang)
  const controller = new AbortController()
  const middleware: OpenApiMiddleware[] = [
    { onRequest: ({ request }) => new Request(request, { headers: { 'x-new': '1' } }) },
  ]
  const call = createOpenApiClient(stripe).GET('/v1/x', { middleware, signal: controller.signal, timeoutMs: 5_000 })
  await expect.poll(() => requests.length).toBe(1)
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await rejection(call)).toBe(reason)
})

function abortSoon(reason: Error): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 5)
  return controller.signal
}
