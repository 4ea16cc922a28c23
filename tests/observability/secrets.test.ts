import { inspect } from 'node:util'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { afterEach, expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { exported, forgetSpans, hooks } from './tracing.js'

afterEach(forgetSpans)

const SECRETS = ['sk_test_secret', 'cm_secret', 'co_user', 'co_password', btoa('sk_test_secret:'), 'idempotent-secret']
const CONTENTS = ['ada@example.com', 'Ada Lovelace', 'gateway-token', 'Acme', 'per_page', 'limit=', 'where=']

test('no span has a credential, a header, a body or a query', async () => {
  const echo = { error: { type: 'invalid_request_error', message: 'No: sk_test_secret, ada@example.com' } }
  const { fetch } = createSandbox({
    faults: [
      { operation: 'POST /v1/products', status: 400, body: echo },
      { operation: 'GET /v1/products', html: true },
      { operation: 'GET /v1/prices', reset: true },
      { operation: 'GET /v1/balance', hang: true },
    ],
  })
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_secret', fetch, hooks, maxRetries: 0 },
    chartmogul: { apiKey: 'cm_secret', fetch, hooks },
    chargeover: { subdomain: 'example', apiUsername: 'co_user', apiPassword: 'co_password', fetch, hooks },
  })
  const { stripe, chartmogul, chargeover } = billing
  const headers = { 'x-gateway': 'gateway-token' }
  const outcomes = await Promise.allSettled([
    stripe.createCustomer(
      { name: 'Ada Lovelace', email: 'ada@example.com' },
      { headers, idempotencyKey: 'idempotent-secret' },
    ),
    stripe.listCustomers({ email: 'ada@example.com', limit: 3 }),
    chartmogul.listCustomers({ email: 'ada@example.com' }),
    chargeover.listCustomers({ where: 'company:CONTAINS:Acme' }),
    stripe.createProduct({ name: 'Ada Lovelace' }),
    stripe.listProducts({ limit: 3 }),
    stripe.listPrices({ limit: 3 }),
    stripe.getBalance({ timeoutMs: 200 }),
    stripe.getCustomer({ id: 'cus_missing' }),
    chartmogul.getCustomer({ id: 'cus_missing' }),
    chargeover.getCustomer({ id: 987_654 }),
  ])
  expect(outcomes.map(({ status }) => status)).toEqual([...Array(4).fill('fulfilled'), ...Array(7).fill('rejected')])
  expect(exported()).toHaveLength(22)
  // Everything that an exporter can reach from the spans.
  const shown = exported().map(({ name, attributes, status, events, links }) =>
    inspect({ name, attributes, status, events, links }, { depth: null }),
  )
  for (const text of [...SECRETS, ...CONTENTS]) expect(shown.join()).not.toContain(text)
  for (const { attributes } of exported()) expect(`${attributes['url.full'] ?? ''}`).not.toContain('?')
})

test('a transport that names the address in its error reveals no credential', async () => {
  const fetch = async (url: string) => {
    throw new Error(`request to ${url} failed`)
  }
  const { stripe } = createBilling({ stripe: { apiKey: 'sk_test_secret', fetch, hooks, maxRetries: 0 } })
  await rejection(stripe.listCustomers({ email: 'ada@example.com' }))
  expect(exported().map(({ status }) => status.message)).toEqual(['ConnectionError', 'ConnectionError'])
  expect(inspect(exported(), { depth: 4 })).not.toContain('ada')
})
