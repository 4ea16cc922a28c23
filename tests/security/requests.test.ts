import { createChargeOverClient, listCustomers as listChargeOverCustomers, where } from '@billing/chargeover'
import { createBilling } from '@billing/sdk'
import { callTool, tools } from '@billing/sdk/tools'
import { createStripeClient, getCustomer, listCustomers, updateCustomer } from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { chargeoverAnswer, queryOf, recordChargeOver } from '../support/chargeover.js'
import { rejection } from '../support/client.js'
import { record } from '../support/recorder.js'
import { recordStripe, recordStripeWith } from '../support/stripe.js'

const HOSTILE_IDS = ['..', '.', '../charges', 'cus_1/sources', 'a\\b', '', ' ', '\ud800', '%2e%2e/x', '..%2f']

describe('S8: an id changes the path', () => {
  const parametersInPath = tools.filter(({ inputSchema }) =>
    ['id', 'customer_id', 'customer_uuid', 'invoice_id', 'transaction_id'].some((name) =>
      (inputSchema as { required?: string[] }).required?.includes(name),
    ),
  )

  test('default', () => {
    expect(parametersInPath.length).toBeGreaterThanOrEqual(15)
  })

  test.each(parametersInPath)('$name', async (tool) => {
    const { fetch, requests } = record({})
    const billing = createBilling({
      stripe: { apiKey: 'sk', fetch },
      chartmogul: { apiKey: 'cm', fetch },
      chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch },
    })
    const { required = [] } = tool.inputSchema as { required?: string[] }
    const client = billing[tool.provider as 'stripe'].default
    for (const id of HOSTILE_IDS) {
      const before = requests.length
      const input = Object.fromEntries(required.map((name) => [name, id]))
      const outcome = await tool.execute(client as never, input).then(
        () => undefined,
        (error: unknown) => error,
      )
      // An id with a percent sign is sent with that encoded, so that it stays one segment of the path.
      const sent = requests.slice(before).map(({ path }) => path)
      if (sent.length) expect(sent).toEqual([expect.stringContaining(encodeURIComponent(id))])
      else expect(outcome).toMatchObject({ name: 'ValidationError' })
    }
  })
})

test('S9: a value injects a parameter', async () => {
  const { stripe, requests } = recordStripe({ id: 'cus_1' })
  const hostile = 'x&amount=1&metadata[a]=b=c\r\nHost: evil'
  await updateCustomer(stripe, { id: 'cus_1', name: hostile, metadata: { [hostile]: hostile } })
  const sent = [...new URLSearchParams(requests[0]?.body)]
  expect(sent).toEqual([
    ['name', hostile],
    [`metadata[${hostile}]`, hostile],
  ])
  await listCustomers(stripe, { email: 'a@example.com&limit=100#' }).catch(() => {})
  expect(new URL(requests[1]?.url ?? '').searchParams.get('email')).toBe('a@example.com&limit=100#')
})

test('S10: a value injects a condition', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  const hostile = 'x,customer_id:GT:0\\,y'
  await listChargeOverCustomers(chargeover, { where: where({ company: hostile }) })
  expect(queryOf(requests[0] as never).where).toBe('company:EQUALS:x\\,customer_id\\:GT\\:0\\\\\\,y')
  expect(() => where({ 'company:EQUALS:x,customer_id': 1 } as never)).toThrow('is not the name of a field')
})

test('S11: a subdomain changes the host', () => {
  for (const subdomain of ['evil.example', 'evil.com/', 'a@evil.com', 'a:b@evil.com#', '..', 'x\r\ny']) {
    expect(() => createChargeOverClient({ subdomain, apiUsername: 'u', apiPassword: 'p' })).toThrow('one host label')
  }
})

describe('S12: a value injects a header', () => {
  test.each([
    ['headers', 'x-tenant'],
    ['stripeAccount', 'stripe-account'],
    ['apiVersion', 'stripe-version'],
    ['idempotencyKey', 'idempotencyKey'],
  ])('%s', async (option, name) => {
    const { stripe, requests } = recordStripe({})
    const hostile = 'acct_1\r\nauthorization: Basic evil'
    const options = { [option]: option === 'headers' ? { 'x-tenant': hostile } : hostile }
    expect(await rejection(getCustomer(stripe, { id: 'cus_1' }, options))).toMatchObject({
      name: 'ValidationError',
      issues: [{ path: [name] }],
    })
    expect(requests).toHaveLength(0)
  })

  test('nor can it replace the credentials or the idempotency key of a write', async () => {
    const headers = { Authorization: 'Basic evil', 'Idempotency-Key': 'theirs' }
    const { stripe, requests } = recordStripeWith({ headers }, { id: 'cus_1' })
    await updateCustomer(stripe, { id: 'cus_1', name: 'x' }, { headers, idempotencyKey: 'ours' })
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Basic ${btoa('sk_test_key:')}`,
      'idempotency-key': 'ours',
    })
  })
})

describe('S13: an input has keys such as __proto__', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"x":"1"}')

  test('default', async () => {
    const { stripe, requests } = recordStripe({ id: 'cus_1' })
    await updateCustomer(stripe, { id: 'cus_1', metadata: hostile })
    expect(decodeURIComponent(requests[0]?.body ?? '')).toBe(
      'metadata[__proto__][polluted]=true&metadata[constructor][prototype][polluted]=true&metadata[x]=1',
    )
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test('as the name of a tool or of an account', async () => {
    const billing = createBilling({ stripe: { apiKey: 'sk' } })
    for (const name of ['__proto__', 'constructor', 'stripe.constructor', 'stripe.__proto__.list_customers']) {
      expect(await rejection(callTool(billing, name))).toMatchObject({ name: 'ValidationError' })
    }
    expect(() => billing.stripe.account('__proto__')).toThrow('unknown account "__proto__" of stripe')
    expect(await rejection(callTool(billing, 'stripe_list_customers', hostile))).toMatchObject({
      name: 'ValidationError',
    })
  })

  test('as an account of a configuration', () => {
    const accounts = JSON.parse('{"default":{"apiKey":"a"},"__proto__":{"apiKey":"b"}}')
    expect(() => createBilling({ stripe: accounts })).toThrow('choose another name')
  })
})

test('S14: an agent passes unknown tools or keys', async () => {
  const { fetch, requests } = record({ id: 'cus_1' })
  const billing = createBilling({ stripe: { apiKey: 'sk', fetch } })
  for (const [name, input] of [
    ['stripe_create_customer', { name: 'x', baseUrl: 'https://evil.example' }],
    ['stripe_get_customer', { id: '../charges' }],
    ['stripe_create_payment_intent', { amount: 10.5, currency: 'usd' }],
    ['stripe_refund_everything', {}],
  ] as const) {
    expect(await rejection(callTool(billing, name, input))).toMatchObject({ name: 'ValidationError' })
  }
  expect(requests).toHaveLength(0)
})

describe('S15: a write with an unknown outcome is repeated', () => {
  test('without a key it is not', async () => {
    const { fetch, requests } = record(new TypeError('fetch failed'))
    const { http } = createChargeOverClient({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch })
    const post = http.POST as (path: string, init: object) => Promise<unknown>
    expect(await rejection(post('/customer', { body: { company: 'x' } }))).toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
    })
    expect(requests).toHaveLength(1)
  })

  test('with a key every attempt carries the same one', async () => {
    const { stripe, requests } = recordStripe({ status: 500, headers: { 'retry-after': '0' } })
    await rejection(updateCustomer(stripe, { id: 'cus_1', name: 'x' }))
    expect(requests).toHaveLength(3)
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
  })

  test('an empty key is refused rather than replaced', async () => {
    const { stripe, requests } = recordStripe({ id: 'cus_1' })
    expect(await rejection(updateCustomer(stripe, { id: 'cus_1' }, { idempotencyKey: '' }))).toMatchObject({
      name: 'ValidationError',
    })
    expect(requests).toHaveLength(0)
  })

  test('separate calls never share a key', async () => {
    const { stripe, requests } = recordStripe({ id: 'cus_1' })
    await Promise.all(Array.from({ length: 50 }, () => updateCustomer(stripe, { id: 'cus_1', name: 'x' })))
    expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(50)
  })
})

test('S16: the library calls home', async () => {
  const { fetch, requests } = record({ object: 'list', data: [], has_more: false })
  const stripe = createStripeClient({ apiKey: 'sk', fetch })
  await listCustomers(stripe)
  expect(requests.map(({ url }) => url)).toEqual(['https://api.stripe.com/v1/customers'])
  expect(Object.keys(requests[0]?.headers ?? {}).sort()).toEqual(['authorization', 'stripe-version', 'user-agent'])
})
