import { inspect } from 'node:util'
import { createChargeOver } from '@billing/chargeover'
import { createOpenApiClient as createChargeOverApi } from '@billing/chargeover/openapi'
import { createChartMogul } from '@billing/chartmogul'
import { createOpenApiClient as createChartMogulApi } from '@billing/chartmogul/openapi'
import { createOpenApiClient as createCoreClient } from '@billing/core/internal'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import {
  ApiError,
  ConfigError,
  ConnectionError,
  createStripe,
  createStripeClient,
  type HookEvent,
  TimeoutError,
} from '@billing/stripe'
import { createOpenApiClient } from '@billing/stripe/openapi'
import createFetchClient from 'openapi-fetch'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { chargeoverRequest, recordChargeOver } from '../support/chargeover.js'
import { chartmogulRequest, recordChartMogul, recordChartMogulWith } from '../support/chartmogul.js'
import { rejection } from '../support/client.js'
import { createGate } from '../support/gate.js'
import { hang, record } from '../support/recorder.js'
import { recordStripe, recordStripeWith, stripeError, stripeRequest } from '../support/stripe.js'
import { turns } from '../support/turns.js'

/** A refusal that is repeated at once. */
const BUSY = { status: 500, headers: { 'retry-after': '0' }, body: { error: { message: 'Try again' } } }

test('default', async () => {
  const { fetch } = createSandbox({ seed: false })
  const api = createOpenApiClient(createStripe({ apiKey: 'sk_test_x', fetch }))
  const created = await api.POST('/v1/customers', { body: { name: 'Acme Corp', metadata: { plan: 'pro' } } })
  const { data, error, response } = await api.GET('/v1/customers/{id}', {
    params: { path: { id: created.data?.id ?? '' } },
  })
  expect(data).toMatchObject({ object: 'customer', name: 'Acme Corp', metadata: { plan: 'pro' } })
  expect(error).toBeUndefined()
  expect(response.status).toBe(200)
  expect(response.url).toBe(`https://api.stripe.com/v1/customers/${created.data?.id}`)
})

describe('what is sent', () => {
  test('is what client.http sends to Stripe, byte for byte', async () => {
    const { stripe, requests } = recordStripe({})
    const query = { limit: 3, created: { gte: 5 }, expand: ['data.customer', 'data.charge'] }
    const body = { items: [{ price: 'p 1', quantity: 2 }], metadata: { 'a&b': 'ü' }, coupon: null, skip: undefined }
    await createOpenApiClient(stripe).GET('/v1/x/{id}', { params: { path: { id: 'a b' }, query } })
    await createOpenApiClient(stripe).POST('/v1/x', { body })
    await stripe.http.GET('/v1/x/{id}', { params: { path: { id: 'a b' }, query } })
    await stripe.http.POST('/v1/x', { body })
    expect(requests.slice(0, 2)).toEqual([
      stripeRequest('GET', '/v1/x/a%20b?limit=3&created[gte]=5&expand[0]=data.customer&expand[1]=data.charge'),
      stripeRequest('POST', '/v1/x', 'items[0][price]=p%201&items[0][quantity]=2&metadata[a%26b]=%C3%BC&coupon='),
    ])
    const bytes = requests.map(({ headers: { 'idempotency-key': _, ...headers }, method, path, body }) => ({
      headers,
      method,
      path,
      body,
    }))
    expect(bytes.slice(0, 2)).toEqual(bytes.slice(2))
  })

  test('is JSON to ChartMogul and ChargeOver', async () => {
    const { chartmogul, requests } = recordChartMogul({})
    await createChartMogulApi(chartmogul).POST('/v1/data_sources', { body: { name: 'Acme' } })
    expect(requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        body: '{"name":"Acme"}',
        headers: expect.objectContaining({ 'content-type': 'application/json', authorization: expect.any(String) }),
      }),
    ])
    const recorded = recordChargeOver({ status: 'OK' })
    await createChargeOverApi(recorded.chargeover).PUT('/customer/{id}', {
      params: { path: { id: 44 } },
      body: { company: 'Acme' },
    })
    expect(recorded.requests).toEqual([
      expect.objectContaining({
        method: 'PUT',
        path: '/api/v3/customer/44',
        body: '{"company":"Acme"}',
        headers: expect.objectContaining({ 'content-type': 'application/json' }),
      }),
    ])
  })

  test('is the same for reads of ChartMogul and ChargeOver as by their functions', async () => {
    const { chartmogul, requests } = recordChartMogul({ entries: [], has_more: false })
    await createChartMogulApi(chartmogul).GET('/v1/customers', { params: { query: { per_page: 7 } } })
    expect(requests).toEqual([chartmogulRequest('/v1/customers?per_page=7')])
    const recorded = recordChargeOver({ code: 200, status: 'OK', response: [] })
    await createChargeOverApi(recorded.chargeover).GET('/customer', { params: { query: { limit: 7 } } })
    expect(recorded.requests).toEqual([chargeoverRequest('/customer?limit=7')])
  })

  test('has no body where the body is null, and the type of its encoding where a call names it too', async () => {
    const { stripe, requests } = recordStripe({})
    const post = createOpenApiClient(stripe).POST as (path: string, init: object) => Promise<unknown>
    const type = 'application/x-www-form-urlencoded; charset=utf-8'
    await post('/v1/x', { body: null })
    await post('/v1/x', { body: { a: 1 }, headers: { 'content-type': type } })
    expect(requests.map(({ body, headers }) => [body, headers['content-type']])).toEqual([
      ['', undefined],
      ['a=1', type],
    ])
  })

  test('goes to any path, described or not', async () => {
    const { stripe, requests } = recordStripe({ id: 'tu_1' })
    const { data } = await createOpenApiClient(stripe).POST<{ id: string }>('/v1/topups', { body: { amount: 5 } })
    expect(data?.id).toBe('tu_1')
    expect(requests).toEqual([stripeRequest('POST', '/v1/topups', 'amount=5')])
    const { fetch } = createSandbox({ seed: false })
    const { response } = await createOpenApiClient(createStripe({ apiKey: 'sk_test_x', fetch })).GET('/v1/none')
    expect(response.status).toBe(404)
  })

  test('carries the options of its call', async () => {
    const { stripe, requests } = recordStripe(BUSY, {})
    let status: number | undefined
    const { error } = await createOpenApiClient(stripe).POST('/v1/topups', {
      body: { name: 'Acme' },
      headers: { 'x-trace': 7, 'x-tags': ['a', 'b'], 'x-none': undefined },
      params: { header: { 'x-more': '1' } },
      idempotencyKey: 'signup-12345',
      stripeAccount: 'acct_1',
      apiVersion: '2020-01-01',
      maxRetries: 1,
      onResponse: (response) => {
        status = response.status
      },
    })
    expect(error).toBeUndefined()
    expect(status).toBe(200)
    expect(requests).toHaveLength(2)
    for (const { headers } of requests) {
      expect(headers).toMatchObject({
        'x-trace': '7',
        'x-tags': 'a, b',
        'x-more': '1',
        'idempotency-key': 'signup-12345',
        'stripe-account': 'acct_1',
        'stripe-version': '2020-01-01',
      })
      expect(headers).not.toHaveProperty('x-none')
    }
  })

  test.each([
    ['a bare client', () => createStripeClient],
    ['a client with methods', () => createStripe],
    [
      'a client of createBilling',
      () => (options: Parameters<typeof createStripe>[0]) => createBilling({ stripe: options }).stripe,
    ],
    [
      'a named account',
      () => (options: Parameters<typeof createStripe>[0]) =>
        createBilling({ stripe: { default: options, work: { ...options, headers: { 'x-work': '1' } } } }).stripe.work,
    ],
  ])('goes through %s', async (_, create) => {
    const { fetch } = createSandbox({ seed: false })
    const { data } = await createOpenApiClient(create()({ apiKey: 'sk_test_x', fetch })).GET('/v1/balance')
    expect(data?.object).toBe('balance')
  })

  test('has the credentials of a function anew for each attempt, and none that a call or middleware sets', async () => {
    let key = 0
    const { stripe, requests } = recordStripeWith({ apiKey: async () => `sk_test_key_${key++}` }, BUSY, {})
    const api = createOpenApiClient(stripe)
    api.use({
      onRequest({ request }) {
        expect(request.headers.get('authorization')).toBe('Bearer stolen')
      },
    })
    await api.GET('/v1/balance', { headers: { authorization: 'Bearer stolen' } })
    expect(requests.map(({ headers }) => headers['authorization'])).toEqual([
      `Basic ${btoa('sk_test_key_0:')}`,
      `Basic ${btoa('sk_test_key_1:')}`,
    ])
  })
})

describe('a refusal', () => {
  test('is an error and not thrown, typed, with the headers of its response', async () => {
    const { stripe } = recordStripe(stripeError(404, { type: 'invalid_request_error', code: 'resource_missing' }))
    const { data, error, response } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect(data).toBeUndefined()
    expect(error).toEqual({ error: { type: 'invalid_request_error', code: 'resource_missing' } })
    expect(error && 'error' in error && error.error?.code).toBe('resource_missing')
    expect(response.status).toBe(404)
    expect(response.url).toBe('https://api.stripe.com/v1/balance')
    expect(response.headers.get('request-id')).toBe('req_1')
  })

  test('shows no credential', async () => {
    const { stripe } = recordStripe({ status: 401, body: { error: { message: 'No such key: sk_test_key' } } })
    const { error } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect(error).toEqual({ error: { message: 'No such key: [redacted]' } })
    const text = recordStripe({ status: 400, body: `Basic ${btoa('sk_test_key:')} sk_test_key` })
    expect((await createOpenApiClient(text.stripe).GET('/v1/balance')).error).toMatchObject({
      text: 'Basic [redacted] [redacted]',
    })
  })

  test('is an object even where the answer was none, so that an if finds it', async () => {
    for (const [status, body, text] of [
      [400, '', ''],
      [404, '<html>', '<html>'],
      [503, '["a"]', '["a"]'],
      [503, 'null', 'null'],
    ] as const) {
      const { stripe } = recordStripe({ status, body, headers: { 'content-type': 'text/html' } })
      const { error, response } = await createOpenApiClient(stripe).GET('/v1/balance', { maxRetries: 0 })
      expect(error).toEqual({ message: `No readable answer (GET /v1/balance, ${status})`, text })
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toBe('application/json')
    }
  })

  test('of a length that no error carries is cut', async () => {
    const { stripe } = recordStripe({ status: 400, body: 'x'.repeat(100_000) })
    expect((await createOpenApiClient(stripe).GET('/v1/balance')).error).toMatchObject({ text: 'x'.repeat(65_536) })
  })

  test('without a body, which some statuses forbid, is an object as well', async () => {
    const { stripe } = recordStripe({ status: 304 })
    const { error, response } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect(error).toEqual({ message: 'No readable answer (GET /v1/balance, 304)', text: '' })
    expect(response.status).toBe(304)
  })

  test('by a middleware is an object, whatever its body is', async () => {
    const { stripe } = recordStripe({})
    for (const body of [null, 'Gone']) {
      const middleware = [{ onRequest: () => new Response(body, { status: 503 }) }]
      const { error } = await createOpenApiClient(stripe).GET('/v1/x', { middleware })
      expect(error).toEqual({ message: 'No readable answer (GET /v1/x, 503)', text: body ?? '' })
    }
  })

  test('that is longer than the client reads is an object as well', async () => {
    const { stripe } = recordStripeWith({ maxResponseBytes: 10 }, { status: 404, body: 'x'.repeat(11) })
    const { error } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect(error).toEqual({ message: 'Answer longer than maxResponseBytes (GET /v1/balance, 404)', text: '' })
  })

  test('by a middleware that says that nothing follows is an object as well', async () => {
    const { stripe } = recordStripe({})
    const empty = new Response(null, { status: 503, headers: { 'content-length': '0' } })
    const { error } = await createOpenApiClient(stripe).GET('/v1/x', { middleware: [{ onRequest: () => empty }] })
    expect(error).toEqual({ message: 'No readable answer (GET /v1/x, 503)', text: '' })
  })

  test('by a redirect, which is not followed, is one too', async () => {
    const { stripe, requests } = recordStripe({
      status: 302,
      headers: { location: 'https://evil.example/' },
      body: 'Moved',
    })
    const { error, response } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect([error, response.status]).toEqual([expect.objectContaining({ text: 'Moved' }), 302])
    expect(requests).toHaveLength(1)
  })

  test('under status 200 throws, since openapi-fetch takes 2xx for success', async () => {
    const { chargeover } = recordChargeOver({ code: 400, status: 'Error', message: 'Bad where' })
    expect(await rejection(createChargeOverApi(chargeover).GET('/customer'))).toMatchObject({
      name: 'ApiError',
      status: 200,
      kind: 'invalid_request',
    })
    const { stripe } = recordStripe({ status: 200, body: '<html>' })
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance'))).toBeInstanceOf(ApiError)
  })

  test('of another call, which a limiter reports, is not taken for that of this one', async () => {
    const other = await rejection(recordStripe(stripeError(402, {})).stripe.http.GET('/v1/other'))
    const limiter = { acquire: () => Promise.reject(other) }
    const { stripe } = recordStripeWith({ limiter }, {})
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance'))).toBe(other)
  })

  test('without a body is neither data nor error', async () => {
    const { chartmogul } = recordChartMogul({ status: 204 })
    const { data, error, response } = await createChartMogulApi(chartmogul).DELETE('/v1/plans/{id}', {
      params: { path: { id: 'pl_1' } },
    })
    expect([data, error, response.status]).toEqual([undefined, undefined, 204])
  })
})

describe('retries', () => {
  test('repeat a read that was refused for its rate or whose connection broke', async () => {
    const limited = { ...BUSY, status: 429 }
    const { stripe, requests } = recordStripe(limited, new Error('read ECONNRESET'), { object: 'balance' })
    const { data, error } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect([data, error]).toEqual([{ object: 'balance' }, undefined])
    expect(requests).toHaveLength(3)
  })

  test('repeat a read, and a write of Stripe under one key', async () => {
    const { stripe, requests } = recordStripe(BUSY, BUSY, {})
    const api = createOpenApiClient(stripe)
    api.use({ onRequest: () => undefined, onResponse: () => undefined })
    await api.GET('/v1/balance')
    expect(requests).toHaveLength(3)
    const writes = recordStripe(BUSY, BUSY, {})
    await createOpenApiClient(writes.stripe).POST('/v1/customers', { body: { name: 'Acme' } })
    expect(new Set(writes.requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(writes.requests).toHaveLength(3)
  })

  test('never repeat a write that may have been carried out', async () => {
    const { chartmogul, requests } = recordChartMogul(BUSY, {})
    const { error } = await createChartMogulApi(chartmogul).POST('/v1/customers', {
      body: { data_source_uuid: 'ds_1', external_id: 'acme', company: 'Acme' },
    })
    expect(error).toEqual(BUSY.body)
    expect(requests).toHaveLength(1)
    const recorded = recordChargeOver(BUSY, {})
    await createChargeOverApi(recorded.chargeover).POST('/customer', { body: { company: 'Acme' } })
    expect(recorded.requests).toHaveLength(1)
  })

  test('report the last refusal, and no earlier one', async () => {
    const { stripe } = recordStripe(BUSY, new Error('connect ECONNREFUSED'))
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance', { maxRetries: 1 }))).toBeInstanceOf(
      ConnectionError,
    )
  })
})

describe('a call', () => {
  test('is seen by the hooks and held back by the limiter of the client', async () => {
    const events: unknown[] = []
    const note = (name: string) => (event: HookEvent) =>
      void events.push([name, event.operation, event.url, event.attempt])
    const { stripe } = recordStripeWith(
      {
        hooks: {
          onRequest: note('request'),
          onResponse: note('response'),
          onRetry: note('retry'),
          onError: note('error'),
        },
        limiter: {
          acquire: async () => {
            events.push('acquire')
            return () => void events.push('release')
          },
        },
      },
      BUSY,
      stripeError(404, {}),
    )
    await createOpenApiClient(stripe).GET('/v1/customers/{id}', {
      params: { path: { id: 'cus_1' }, query: { expand: ['subscriptions'] } },
    })
    const event = ['GET /v1/customers/{id}', 'https://api.stripe.com/v1/customers/cus_1']
    expect(events).toEqual([
      'acquire',
      ['request', ...event, 1],
      'release',
      ['response', ...event, 1],
      ['retry', ...event, 1],
      'acquire',
      ['request', ...event, 2],
      'release',
      ['response', ...event, 2],
      ['error', ...event, 2],
    ])
  })

  test('uses the limits of ChartMogul where there is no limiter', async () => {
    const gate = createGate()
    const { chartmogul, requests } = recordChartMogulWith({}, async () => {
      await gate.pass()
      return {}
    })
    const api = createChartMogulApi(chartmogul)
    const calls = Promise.all(Array.from({ length: 30 }, () => api.GET('/v1/ping')))
    await expect.poll(() => requests.length).toBe(20)
    await turns(200)
    expect(requests).toHaveLength(20)
    gate.open()
    expect(await calls).toHaveLength(30)
  })

  test('rejects with any reason of its signal, even one that is falsy', async () => {
    const { stripe } = recordStripe(hang)
    const controller = new AbortController()
    const call = createOpenApiClient(stripe).GET('/v1/balance', { signal: controller.signal })
    controller.abort(null)
    expect(await call.catch((reason: unknown) => [reason])).toEqual([null])
  })

  test('rejects where the hook that observes errors failed, so that its failure is not lost', async () => {
    const hooks = {
      onError: () => {
        throw new Error('disk full')
      },
    }
    const { stripe } = recordStripeWith({ hooks }, stripeError(404, { message: 'No such customer' }))
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance'))).toMatchObject({
      status: 404,
      hookError: { name: 'ConfigError' },
    })
  })

  test('is cancelled by its signal, and rejects with the reason', async () => {
    const { stripe } = recordStripe(hang)
    const controller = new AbortController()
    const call = createOpenApiClient(stripe).GET('/v1/balance', { signal: controller.signal })
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 5)
    expect(await rejection(call)).toBe(reason)
    const { stripe: another, requests } = recordStripe({})
    const early = createOpenApiClient(another).GET('/v1/balance', { signal: AbortSignal.abort(reason) })
    expect(await rejection(early)).toBe(reason)
    expect(requests).toEqual([])
  })

  test('ends with its time', async () => {
    const { stripe } = recordStripe(hang)
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance', { timeoutMs: 5 }))).toBeInstanceOf(
      TimeoutError,
    )
  })

  test('rejects for a longer answer than the client takes', async () => {
    const { stripe } = recordStripeWith({ maxResponseBytes: 10 }, { object: 'balance', available: [] })
    expect(await rejection(createOpenApiClient(stripe).GET('/v1/balance'))).toBeInstanceOf(ApiError)
  })

  test('has the headers of its response, but for those of the body as it came', async () => {
    const headers = { 'content-length': '20', 'content-encoding': 'gzip', 'request-id': 'req_1' }
    const { stripe } = recordStripe({ status: 200, headers, body: { object: 'balance' } })
    const { response } = await createOpenApiClient(stripe).GET('/v1/balance')
    expect(Object.fromEntries(response.headers)).toEqual({ 'content-type': 'application/json', 'request-id': 'req_1' })
  })

  test('goes through the global fetch where the client has none', async () => {
    const { fetch, requests } = record({ object: 'balance' })
    vi.stubGlobal('fetch', fetch)
    onTestFinished(() => void vi.unstubAllGlobals())
    await createOpenApiClient(createStripe({ apiKey: 'sk_test_key' })).GET('/v1/balance')
    expect(requests).toHaveLength(1)
  })

  test('fills in what the documentation promises, as every call does', async () => {
    const item = { current_period_start: 1, current_period_end: 2, plan: { id: 'p' } }
    const { stripe } = recordStripe({ object: 'subscription', items: { data: [item] } })
    const { data } = await createOpenApiClient(stripe).GET('/v1/subscriptions/{id}', {
      params: { path: { id: 'sub_1' } },
    })
    expect(data).toMatchObject({ current_period_start: 1, current_period_end: 2, plan: { id: 'p' } })
  })

  test('has the answer checked where the client checks answers', async () => {
    const seen: unknown[] = []
    const { stripe } = recordStripeWith({ validate: (...input) => void seen.push(input) }, { object: 'balance' })
    await createOpenApiClient(stripe).GET('/v1/balance')
    expect(seen).toEqual([['GET /v1/balance', { object: 'balance' }, 'response']])
  })
})

describe('nothing is sent', () => {
  const { stripe, requests } = recordStripe({})
  const api = createOpenApiClient(stripe)
  const get = api.GET as (path: unknown, init?: unknown) => Promise<unknown>

  test.each([
    ['a whole address', 'https://evil.example/v1/x', {}, 'path'],
    ['a path that would go on with the host', '.evil.example/v1', {}, 'path'],
    ['a path that is not a string', 44, {}, 'path'],
    ['a parameter that leaves its place', '/v1/x/{id}', { params: { path: { id: '../balance' } } }, 'id'],
    ['a parameter that is missing', '/v1/x/{id}', {}, 'id'],
    ['two queries', '/v1/x?limit=1', { params: { query: { limit: 2 } } }, 'path'],
    ['a fetch of its own', '/v1/x', { fetch }, 'fetch'],
    ['another address', '/v1/x', { baseUrl: 'https://evil.example' }, 'baseUrl'],
    ['a serializer of its own', '/v1/x', { querySerializer: () => '' }, 'querySerializer'],
    ['another form of the answer', '/v1/x', { parseAs: 'stream' }, 'parseAs'],
    ['an option that is none', '/v1/x', { timeout: 5 }, 'timeout'],
    ['headers that are not an object', '/v1/x', { headers: new Headers() }, 'headers'],
    ['a query that no encoding keeps', '/v1/x', { params: { query: new Map() } }, 'params.query'],
    ['a string for its options', '/v1/x', 'cus_1', 'init'],
    ['an option of Stripe among the parameters', '/v1/x', { params: { stripeAccount: 'acct_1' } }, 'stripeAccount'],
    ['a key that protects nothing', '/v1/x', { idempotencyKey: '' }, 'idempotencyKey'],
    ['a body', '/v1/x', { body: { limit: 1 } }, 'body'],
    ['middleware that is no array', '/v1/x', { middleware: { onRequest: () => undefined } }, 'middleware'],
    ['middleware that is null', '/v1/x', { middleware: null }, 'middleware'],
    ['middleware that is a function', '/v1/x', { middleware: [() => undefined] }, 'middleware'],
    ['middleware without a callback', '/v1/x', { middleware: [{ onrequest: () => undefined }] }, 'middleware'],
  ])('with %s', async (_, path, init, issue) => {
    const error = await rejection(get(path, init))
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: [issue] }] })
    expect(requests).toEqual([])
  })

  test('with a header that cannot be sent, which is not quoted', async () => {
    const error = await rejection(get('/v1/x', { headers: { 'x-key': 'secret\n1' } }))
    expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: ['x-key'] }] })
    expect(error.message).not.toContain('secret')
    expect(requests).toEqual([])
  })

  test('with a body that is encoded already, or that headers say is encoded otherwise', async () => {
    const post = api.POST as typeof get
    const json = { 'Content-Type': 'application/json' }
    for (const [init, message] of [
      [{ body: 'name=Acme' }, 'body: must be an object'],
      [{ body: { name: 'Acme' }, headers: json }, 'Content-Type: must be application/x-www-form-urlencoded, which is'],
      [{ body: { name: 'Acme' }, params: { header: json } }, 'Content-Type: must be application/x-www-form-urlencoded'],
    ] as const) {
      const expected = { name: 'ValidationError', message: expect.stringContaining(message) }
      expect(await rejection(post('/v1/x', init))).toMatchObject(expected)
    }
    expect(requests).toEqual([])
  })

  test('by middleware that would be ignored', () => {
    for (const wrong of [() => undefined, {}, null]) {
      expect(() => api.use(wrong as never)).toThrow('middleware: must be objects with at least one of onRequest')
    }
  })

  test('with an option that cannot work', async () => {
    for (const init of [{ signal: {} }, { timeoutMs: Number.NaN }, { timeoutMs: 'x' }, { maxRetries: -1 }]) {
      expect(await rejection(get('/v1/x', init))).toBeInstanceOf(ConfigError)
    }
    expect(requests).toEqual([])
  })

  test('through a client of another provider, or none', () => {
    const chartmogul = createChartMogul({ apiKey: 'k' })
    const chargeover = createChargeOver({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p' })
    const remedy = 'client: must be a client of stripe, from createStripe or createBilling (billing.stripe), not '
    for (const [wrong, given] of [
      [chartmogul, 'a client of chartmogul'],
      [createBilling({ stripe: { apiKey: 'k' } }), 'Object'],
      [Promise.resolve(stripe), 'a promise: await it'],
      [undefined, 'Undefined'],
    ]) {
      expect(() => createOpenApiClient(wrong as never)).toThrow(`${remedy}${given}`)
    }
    expect(() => createChartMogulApi(chargeover as never)).toThrow('must be a client of chartmogul')
    expect(() => createChargeOverApi({} as never)).toThrow('must be a client of chargeover')
    // A copy is another object, whose methods a caller may have replaced: they would not be called.
    for (const http of [{ GET: () => {} }, { ...stripe.http }]) {
      expect(() => createOpenApiClient({ ...stripe, http } as never)).toThrow('with the http that it was created with')
    }
  })
})

test('a client has only the methods that send through a client of this library', () => {
  const names = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'use', 'eject']
  expect(Object.keys(createOpenApiClient(recordStripe({}).stripe))).toEqual(names)
})

test('a client can be made of the module of openapi-fetch, which some bundlers pass in place of its default export', async () => {
  const { stripe, requests } = recordStripe({ object: 'balance' })
  const api = createCoreClient({ default: createFetchClient }, stripe, 'stripe', 'createStripe')
  await api.GET('/v1/balance', {})
  expect(requests).toHaveLength(1)
})

test('a client shows nothing of what it sends with', () => {
  const { stripe } = recordStripe({})
  expect(Object.keys(stripe.http)).toEqual(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
  expect(inspect(stripe, { depth: 9 })).not.toMatch(/Symbol|sk_test_key/)
  expect(inspect(stripe, { depth: 9, showHidden: true })).not.toContain('sk_test_key')
  expect(inspect(createOpenApiClient(stripe), { depth: 9, showHidden: true })).not.toContain('sk_test_key')
})
