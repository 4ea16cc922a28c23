import { describe, expect, test } from 'vitest'
import { CUSTOMERS, createEchoSandbox } from './testing.js'

const json = async (response: Promise<Response>) => (await response).json()

describe('fetch', () => {
  test('default', async () => {
    const sandbox = createEchoSandbox()
    const response = await sandbox.fetch(CUSTOMERS)
    expect(response).toBeInstanceOf(Response)
    expect(response.url).toBe(CUSTOMERS)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toMatchObject({ provider: 'stripe', method: 'GET', path: '/v1/customers', body: '' })
  })

  test('routes by host', async () => {
    const sandbox = createEchoSandbox()
    const providerAt = async (url: string) => (await json(sandbox.fetch(url))).provider
    expect(await providerAt('https://api.stripe.com/v1/balance')).toBe('stripe')
    expect(await providerAt('https://api.chartmogul.com/v1/ping')).toBe('chartmogul')
    expect(await providerAt('https://example.chargeover.com/api/v3/customer')).toBe('chargeover')
    const stop = sandbox.serve('http://127.0.0.1:12111', 'stripe')
    expect(await providerAt('http://127.0.0.1:12111/v1/balance')).toBe('stripe')
    stop()
    await expect(sandbox.fetch('http://127.0.0.1:12111/v1/balance')).rejects.toThrow('127.0.0.1:12111')
  })

  test('rejects an unknown host with a TypeError that names it', async () => {
    const failure = createEchoSandbox().fetch('https://notchargeover.com/x')
    await expect(failure).rejects.toBeInstanceOf(TypeError)
    await expect(failure).rejects.toThrow('notchargeover.com')
  })

  test('accepts a URL, a Request and a plain request object', async () => {
    const { fetch } = createEchoSandbox()
    const init = { method: 'POST', body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }
    const expected = { method: 'POST', body: 'a=1', type: 'application/x-www-form-urlencoded' }
    expect(await json(fetch(new URL(CUSTOMERS), init))).toMatchObject(expected)
    expect(await json(fetch(new Request(CUSTOMERS, init)))).toMatchObject(expected)
    expect(await json(fetch({ url: CUSTOMERS, ...init }))).toMatchObject(expected)
    expect(await json(fetch(new Request(CUSTOMERS, init), { method: 'PUT' }))).toMatchObject({
      method: 'PUT',
      body: 'a=1',
    })
  })

  test('sets the content type of a body as fetch does', async () => {
    const { fetch } = createEchoSandbox()
    const typeOf = async (body: BodyInit) => (await json(fetch(CUSTOMERS, { method: 'POST', body }))).type
    expect(await typeOf('text')).toBe('text/plain;charset=UTF-8')
    expect(await typeOf(new URLSearchParams({ a: '1' }))).toBe('application/x-www-form-urlencoded;charset=UTF-8')
    expect(await typeOf(new Blob(['{}'], { type: 'application/json' }))).toBe('application/json')
  })

  test('refuses what fetch refuses', async () => {
    const { fetch } = createEchoSandbox()
    await expect(fetch('/v1/customers')).rejects.toBeInstanceOf(TypeError)
    await expect(fetch('https://user:secret@api.stripe.com/')).rejects.toBeInstanceOf(TypeError)
    await expect(fetch(CUSTOMERS, { body: 'x' })).rejects.toBeInstanceOf(TypeError)
  })

  test('answers HEAD without a body', async () => {
    const response = await createEchoSandbox().fetch(CUSTOMERS, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  test('rejects with the reason of the signal, before and during the latency', async () => {
    const sandbox = createEchoSandbox({ latencyMs: 10_000 })
    const reason = new Error('enough')
    await expect(sandbox.fetch(CUSTOMERS, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(sandbox.requests).toHaveLength(0)
    const controller = new AbortController()
    const response = sandbox.fetch(new Request(CUSTOMERS), { signal: controller.signal })
    setTimeout(() => controller.abort(reason), 5)
    await expect(response).rejects.toBe(reason)
    expect(sandbox.requests).toMatchObject([{ status: null }])
  })

  test('waits for the latency', async () => {
    const began = performance.now()
    await createEchoSandbox({ latencyMs: 30 }).fetch(CUSTOMERS)
    expect(performance.now() - began).toBeGreaterThan(25)
  })
})

describe('requests', () => {
  test('default', async () => {
    const sandbox = createEchoSandbox()
    const headers = { Authorization: `Basic ${btoa('sk_test_secret:')}`, 'X-Trace': '7' }
    await sandbox.fetch(`${CUSTOMERS}?limit=1`, { method: 'POST', headers, body: 'name=Acme' })
    expect(sandbox.requests).toEqual([
      {
        provider: 'stripe',
        method: 'POST',
        url: `${CUSTOMERS}?limit=1`,
        path: '/v1/customers?limit=1',
        headers: { authorization: 'Basic [redacted]', 'content-type': 'text/plain;charset=UTF-8', 'x-trace': '7' },
        body: 'name=Acme',
        status: 200,
        at: Date.UTC(2026, 2, 1),
      },
    ])
  })

  test('redacts an authorization header without a scheme', async () => {
    const sandbox = createEchoSandbox()
    await sandbox.fetch(CUSTOMERS, { headers: { authorization: 'secret' } })
    expect(JSON.stringify(sandbox.requests)).not.toContain('secret')
  })

  test('keeps the newest 10,000', async () => {
    const sandbox = createEchoSandbox()
    for (let i = 0; i < 10_002; i++) await sandbox.fetch(`${CUSTOMERS}?i=${i}`)
    expect(sandbox.requests).toHaveLength(10_000)
    expect(sandbox.requests[0]?.path).toBe('/v1/customers?i=2')
  })
})

describe('reset', () => {
  test('default', async () => {
    const sandbox = createEchoSandbox({ seed: 7 })
    const first = await json(sandbox.fetch(CUSTOMERS, { method: 'POST' }))
    sandbox.clock.advance('1 month')
    sandbox.faults.add({ status: 500 })
    expect((await sandbox.fetch(CUSTOMERS, { method: 'POST' })).status).toBe(500)
    sandbox.reset()
    expect(sandbox.requests).toHaveLength(0)
    expect(await json(sandbox.fetch(CUSTOMERS, { method: 'POST' }))).toEqual(first)
  })

  test('gives each provider random numbers of its own', async () => {
    const sandbox = createEchoSandbox()
    const alone = await json(sandbox.fetch(CUSTOMERS))
    sandbox.reset()
    await sandbox.fetch('https://api.chartmogul.com/v1/ping')
    expect(await json(sandbox.fetch(CUSTOMERS))).toEqual(alone)
  })
})

describe('export and import', () => {
  test('default', async () => {
    const sandbox = createEchoSandbox({ seed: 7 })
    await sandbox.fetch(CUSTOMERS, { method: 'POST' })
    sandbox.clock.advance('3 days')
    const state = JSON.parse(JSON.stringify(sandbox.export()))
    const next = await json(sandbox.fetch(CUSTOMERS))

    const other = createEchoSandbox({ seed: false })
    other.import(state)
    expect(await json(other.fetch(CUSTOMERS))).toEqual(next)
    const third = createEchoSandbox({ fixture: state })
    expect(await json(third.fetch(CUSTOMERS))).toEqual(next)
    third.reset()
    expect(await json(third.fetch(CUSTOMERS))).toEqual(next)
  })

  test('refuses any other value', () => {
    expect(() => createEchoSandbox().import({} as never)).toThrow(TypeError)
  })
})

test('refuses invalid options', () => {
  expect(() => createEchoSandbox({ seed: 1.5 })).toThrow('seed')
  expect(() => createEchoSandbox({ now: 'soon' })).toThrow('now')
  expect(() => createEchoSandbox({ sed: 42 } as object)).toThrow(
    'createSandbox: there is no key "sed". Known are seed, now, ',
  )
  expect(() => createEchoSandbox({ sample: { customer: 5 } as object })).toThrow(
    'createSandbox: sample: there is no key "customer". Known are customers, years.',
  )
})
