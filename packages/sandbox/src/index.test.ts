import { describe, expect, test } from 'vitest'
import { PROVIDERS } from '~test/support/providers.js'
import { createSandbox, type Sandbox, type SandboxOptions } from './index.js'

const NOW = '2026-03-01T00:00:00Z'
const CUSTOMERS = {
  stripe: ['https://api.stripe.com/v1/customers?limit=3', 'sk_test_x:'],
  chartmogul: ['https://api.chartmogul.com/v1/customers?per_page=3', 'key:'],
  chargeover: ['https://example.chargeover.com/api/v3/customer?limit=3', 'user:password'],
} as const

async function customers(sandbox: Sandbox, provider: keyof typeof CUSTOMERS): Promise<unknown> {
  const [url, credentials] = CUSTOMERS[provider]
  const response = await sandbox.fetch(url, { headers: { authorization: `Basic ${btoa(credentials)}` } })
  expect(response.status, provider).toBe(200)
  return response.json()
}

describe.each(PROVIDERS)('%s', (provider) => {
  test('default', async () => {
    const first = await customers(createSandbox({ now: NOW }), provider)
    expect(await customers(createSandbox({ now: NOW }), provider)).toEqual(first)
    expect(await customers(createSandbox({ now: NOW, seed: 7 }), provider)).not.toEqual(first)
  })

  test('earlier requests to another provider change nothing', async () => {
    const alone = await customers(createSandbox({ now: NOW }), provider)
    const sandbox = createSandbox({ now: NOW })
    for (const other of PROVIDERS) if (other !== provider) await customers(sandbox, other)
    expect(await customers(sandbox, provider)).toEqual(alone)
  })

  test('reset returns to the start', async () => {
    const sandbox = createSandbox({ now: NOW })
    const first = await customers(sandbox, provider)
    sandbox.clock.advance('2 months')
    await customers(sandbox, provider)
    sandbox.reset()
    expect(await customers(sandbox, provider)).toEqual(first)
  })

  test('an exported state can be imported into another sandbox', async () => {
    const sandbox = createSandbox({ now: NOW })
    sandbox.clock.advance('10 days')
    const state = JSON.parse(JSON.stringify(sandbox.export()))
    const expected = await customers(sandbox, provider)
    expect(await customers(createSandbox({ fixture: state }), provider)).toEqual(expected)
    expect(await customers(createSandbox({ fixture: sandbox.export() }), provider)).toEqual(expected)
  })

  test('seed: false starts empty', async () => {
    expect(JSON.stringify(await customers(createSandbox({ now: NOW, seed: false }), provider))).not.toContain(
      '.example',
    )
  })
})

test('all providers have the same companies', async () => {
  const sandbox = createSandbox({ now: NOW })
  const [url, credentials] = CUSTOMERS.chargeover
  const headers = { authorization: `Basic ${btoa(credentials)}` }
  const { response } = await (await sandbox.fetch(url, { headers })).json()
  const { company, superuser_email } = response[0]
  const search = `https://api.chartmogul.com/v1/customers/search?email=${superuser_email}`
  const found = await sandbox.fetch(search, { headers: { authorization: `Basic ${btoa('key:')}` } })
  expect(JSON.stringify(await found.json())).toContain(company)
})

describe('JSON is written as the provider writes it', () => {
  const text = async (provider: keyof typeof CUSTOMERS, url: string, init: RequestInit = {}) => {
    const headers = { authorization: `Basic ${btoa(CUSTOMERS[provider][1])}` }
    return (await createSandbox({ now: NOW, seed: false }).fetch(url, { headers, ...init })).text()
  }

  test('stripe: indented by two spaces; an error ends with a line break', async () => {
    expect(await text('stripe', 'https://api.stripe.com/v1/customers')).toBe(
      '{\n  "object": "list",\n  "data": [],\n  "has_more": false,\n  "url": "/v1/customers"\n}',
    )
    const error = await text('stripe', 'https://api.stripe.com/v1/customers/none')
    expect(error).toMatch(/^\{\n {2}"error": \{\n {4}"code": "resource_missing",\n/)
    expect(error.endsWith('\n  }\n}\n')).toBe(true)
  })

  test('chartmogul: compact', async () => {
    expect(await text('chartmogul', 'https://api.chartmogul.com/v1/ping')).toBe('{"data":"pong!"}')
  })

  test('chargeover: indented by four spaces, slashes and everything beyond ASCII escaped', async () => {
    expect(await text('chargeover', 'https://example.chargeover.com/api/v3/customer')).toBe(
      '{\n    "code": 200,\n    "status": "OK",\n    "message": "",\n    "details": {},\n    "response": []\n}',
    )
    const sandbox = createSandbox({ now: NOW, seed: false })
    const headers = { authorization: `Basic ${btoa('user:password')}` }
    const customer = 'https://example.chargeover.com/api/v3/customer'
    const body = JSON.stringify({ company: 'Jürgen/Söhne 😀' })
    await sandbox.fetch(customer, { method: 'POST', headers, body })
    const answer = await (await sandbox.fetch(`${customer}/1`, { headers })).text()
    expect(answer).toContain(String.raw`"company": "J\u00fcrgen\/S\u00f6hne \ud83d\ude00"`)
    expect(JSON.parse(answer).response.company).toBe('Jürgen/Söhne 😀')
  })
})

test('answers for a ChargeOver account of 2015 on request', async () => {
  const read = async (options: SandboxOptions) => {
    const authorization = `Basic ${btoa('user:secret')}`
    const url = 'https://example.chargeover.com/api/v3/customer?limit=1'
    const response = await createSandbox({ now: NOW, ...options }).fetch(url, { headers: { authorization } })
    const { details, response: rows } = (await response.json()) as {
      details?: object
      response: [{ write_datetime: string }]
    }
    return [details, rows[0].write_datetime.length]
  }
  expect(await read({})).toEqual([{}, '2026-02-28T18:00:00-06:00'.length])
  expect(await read({ chargeoverAccountVersion: '2015' })).toEqual([undefined, '2026-02-28 18:00:00'.length])
})
