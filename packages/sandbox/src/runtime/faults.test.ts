import { describe, expect, test } from 'vitest'
import type { FaultRule } from './faults.types.js'
import { CUSTOMERS, createEchoSandbox } from './testing.js'

type Sandbox = ReturnType<typeof createEchoSandbox>

const post = (sandbox: Sandbox) => sandbox.fetch(CUSTOMERS, { method: 'POST' })

async function statuses(sandbox: Sandbox, count: number): Promise<number[]> {
  const seen: number[] = []
  for (let i = 0; i < count; i++) seen.push((await post(sandbox)).status)
  return seen
}

async function writes(sandbox: Sandbox): Promise<number> {
  return (await (await sandbox.fetch('https://api.stripe.com/count')).json()).writes
}

describe('conditions', () => {
  test('default', async () => {
    expect(await statuses(createEchoSandbox({ faults: [{ status: 503 }] }), 3)).toEqual([503, 503, 503])
  })

  test('provider and operation', async () => {
    const hit = async (rule: FaultRule, url = CUSTOMERS, method = 'POST') =>
      (await createEchoSandbox({ faults: [{ status: 500, ...rule }] }).fetch(url, { method })).status === 500
    expect(await hit({ provider: 'stripe' })).toBe(true)
    expect(await hit({ provider: 'chartmogul' })).toBe(false)
    expect(await hit({ operation: 'POST /v1/customers' })).toBe(true)
    expect(await hit({ operation: 'GET /v1/customers' })).toBe(false)
    expect(await hit({ operation: '/v1/customers' })).toBe(true)
    expect(await hit({ operation: '/v1/customers' }, `${CUSTOMERS}/cus_1`)).toBe(false)
    expect(await hit({ operation: '/v1/customers/{id}' }, `${CUSTOMERS}/cus_1`)).toBe(true)
    expect(await hit({ operation: '/v1/customers/{id}' }, `${CUSTOMERS}/cus_1/sources`)).toBe(false)
    expect(await hit({ operation: '/v1/*' }, `${CUSTOMERS}/cus_1/sources`)).toBe(true)
    expect(await hit({ operation: 'POST *' })).toBe(true)
    expect(await hit({ operation: 'GET /customer/{id}' }, 'https://x.chargeover.com/api/v3/customer/1', 'GET')).toBe(
      true,
    )
    expect(
      await hit({ operation: '/transaction?action=pay' }, 'https://x.chargeover.com/api/v3/transaction?action=pay'),
    ).toBe(true)
    expect(await hit({ operation: '/transaction?action=pay' }, 'https://x.chargeover.com/api/v3/transaction')).toBe(
      false,
    )
  })

  test('nth and times', async () => {
    expect(await statuses(createEchoSandbox({ faults: [{ status: 500, nth: 2 }] }), 3)).toEqual([200, 500, 200])
    expect(await statuses(createEchoSandbox({ faults: [{ status: 500, nth: [1, 3] }] }), 4)).toEqual([
      500, 200, 500, 200,
    ])
    expect(await statuses(createEchoSandbox({ faults: [{ status: 500, times: 2 }] }), 3)).toEqual([500, 500, 200])
  })

  test('probability selects the same requests for the same seed', async () => {
    const faults = [{ status: 500, probability: 0.5 }]
    const first = await statuses(createEchoSandbox({ seed: 3, faults }), 40)
    expect(await statuses(createEchoSandbox({ seed: 3, faults }), 40)).toEqual(first)
    expect(await statuses(createEchoSandbox({ seed: 4, faults }), 40)).not.toEqual(first)
    const struck = first.filter((status) => status === 500).length
    expect(struck).toBeGreaterThan(8)
    expect(struck).toBeLessThan(32)
  })

  test('rules can be added and removed while the sandbox runs', async () => {
    const sandbox = createEchoSandbox()
    const remove = sandbox.faults.add({ status: 500 })
    sandbox.faults.add({ status: 503 })
    expect(await statuses(sandbox, 1)).toEqual([500])
    remove()
    expect(await statuses(sandbox, 1)).toEqual([503])
    sandbox.faults.clear()
    expect(await statuses(sandbox, 1)).toEqual([200])
  })

  test('an invalid rule is refused', () => {
    const refused: FaultRule[] = [
      { probability: 2 },
      { status: 99 },
      { nth: 0 },
      { latencyMs: -1 },
      { reset: true, hang: true },
      { operation: 'v1/customers' },
      { operation: 'PSOT /v1/customers', status: 500 },
      { html: true, body: {} },
    ]
    for (const rule of refused) expect(() => createEchoSandbox({ faults: [rule] })).toThrow(TypeError)
    for (const rule of [{}, { operation: '/v1/customers', times: 1 }, { status: undefined }, { reset: false }]) {
      expect(() => createEchoSandbox({ faults: [rule as FaultRule] })).toThrow('faults: A rule needs one of status, ')
    }
    expect(() => createEchoSandbox({ faults: [{ stauts: 500 } as FaultRule] })).toThrow(
      'faults: there is no key "stauts". Known are provider, operation, ',
    )
  })
})

describe('answers', () => {
  test('an error status has the provider’s own error body, and the request is not carried out', async () => {
    const sandbox = createEchoSandbox({ faults: [{ status: 500, times: 3 }] })
    const bodyAt = async (url: string) => (await sandbox.fetch(url, { method: 'POST' })).json()
    expect(await bodyAt(CUSTOMERS)).toMatchObject({ error: { type: 'api_error' } })
    expect(await bodyAt('https://api.chartmogul.com/v1/plans')).toMatchObject({ code: 500, param: null })
    expect(await bodyAt('https://x.chargeover.com/api/v3/customer')).toMatchObject({
      code: 500,
      status: 'Error',
      response: false,
    })
    expect(await writes(sandbox)).toBe(0)
  })

  test('after: the request is carried out and its answer replaced', async () => {
    const sandbox = createEchoSandbox({ faults: [{ status: 500, after: true, nth: 1 }] })
    expect((await post(sandbox)).status).toBe(500)
    expect(await writes(sandbox)).toBe(1)
  })

  test('retryAfter', async () => {
    const response = await post(createEchoSandbox({ faults: [{ retryAfter: 7 }] }))
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('7')
    const date = 'Sun, 01 Mar 2026 00:00:05 GMT'
    const dated = await post(createEchoSandbox({ faults: [{ retryAfter: date, status: 503 }] }))
    expect(dated.status).toBe(503)
    expect(dated.headers.get('retry-after')).toBe(date)
  })

  test('body and headers alone change the real answer', async () => {
    const sandbox = createEchoSandbox({ faults: [{ body: '{"cut', nth: 1 }, { headers: { 'x-extra': '1' } }] })
    const broken = await post(sandbox)
    expect(broken.status).toBe(200)
    expect(await broken.text()).toBe('{"cut')
    const marked = await post(sandbox)
    expect(marked.headers.get('x-extra')).toBe('1')
    expect(marked.headers.get('x-writes')).toBe('2')
  })

  test('html', async () => {
    const response = await post(createEchoSandbox({ faults: [{ html: true, status: 504 }] }))
    expect(response.status).toBe(504)
    expect(response.headers.get('content-type')).toBe('text/html')
    expect(await response.text()).toContain('<h1>504 Gateway Timeout</h1>')
  })

  test('truncate: half of the body, then the connection ends', async () => {
    const response = await post(createEchoSandbox({ faults: [{ truncate: true }] }))
    expect(response.status).toBe(200)
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(50)
    await expect(response.text()).rejects.toBeInstanceOf(TypeError)
  })

  test('reset: rejects with a TypeError whose cause is ECONNRESET', async () => {
    const sandbox = createEchoSandbox({
      faults: [
        { reset: true, times: 1 },
        { reset: true, after: true, nth: 1 },
      ],
    })
    await expect(post(sandbox)).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNRESET' } })
    expect(sandbox.requests.at(-1)?.status).toBeNull()
    await expect(post(sandbox)).rejects.toBeInstanceOf(TypeError)
    expect(await writes(sandbox)).toBe(1)
  })

  test('hang: only an abort ends the request', async () => {
    const sandbox = createEchoSandbox({ faults: [{ hang: true }] })
    const signal = AbortSignal.timeout(20)
    await expect(sandbox.fetch(CUSTOMERS, { signal })).rejects.toBe(await aborted(signal))
  })

  test('latencyMs delays, alone or before another fault', async () => {
    const sandbox = createEchoSandbox({ faults: [{ latencyMs: 30 }, { status: 500 }] })
    const began = performance.now()
    expect((await post(sandbox)).status).toBe(500)
    expect(performance.now() - began).toBeGreaterThan(25)
  })
})

function aborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)))
}
