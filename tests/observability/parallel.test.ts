import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { listCustomers } from '@billing/stripe'
import { afterEach, expect, test } from 'vitest'
import { below, calls, exported, forgetSpans, hooks, idOf, within } from './tracing.js'

afterEach(forgetSpans)

const busy = { status: 503, headers: { 'retry-after': '0' } }

function billingWith(options: Parameters<typeof createSandbox>[0]) {
  const { fetch } = createSandbox(options)
  return createBilling({
    stripe: {
      default: { apiKey: 'sk_test_x', fetch, hooks, maxRetries: 20 },
      work: { apiKey: 'sk_test_y', fetch, hooks },
    },
    chartmogul: { apiKey: 'key', fetch, hooks },
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'secret', fetch, hooks },
  })
}

/** The names of the spans of calls below each of the application's own, by the name of that. */
const callsByParent = (): object =>
  Object.fromEntries(
    exported()
      .filter(({ parentSpanContext }) => !parentSpanContext)
      .map((span) => [span.name, below(span).map(({ name }) => name)]),
  )

test('64 parallel calls of one operation keep their attempts apart', async () => {
  const billing = billingWith({
    seed: false,
    faults: [
      { ...busy, probability: 0.5 },
      { latencyMs: 3, probability: 0.5 },
    ],
  })
  const names = Array.from({ length: 64 }, (_, index) => `job ${index}`)
  await Promise.all(names.map((name) => within(name, () => billing.stripe.createCustomer({ name }))))
  expect(callsByParent()).toEqual(Object.fromEntries(names.map((name) => [name, ['stripe_create_customer']])))
  expect(calls()).toHaveLength(64)
  for (const call of calls()) {
    const attempts = below(call)
    expect(attempts).toHaveLength(Number(call.attributes['billing.attempts']))
    expect(attempts.map(({ attributes }) => attributes['http.request.resend_count'] ?? 0)).toEqual([...attempts.keys()])
    const statuses = attempts.map(({ attributes }) => attributes['http.response.status_code'])
    expect(statuses).toEqual([...attempts.slice(1).map(() => 503), 200])
    for (const attempt of attempts) expect(attempt.spanContext().traceId).toBe(call.spanContext().traceId)
    expect(attempts.at(-1)?.attributes['billing.request_id']).toBe(call.attributes['billing.request_id'])
  }
  const total = calls().reduce((sum, call) => sum + below(call).length, 0)
  expect(total).toBeGreaterThan(64)
  expect(exported()).toHaveLength(64 + 64 + total)
  expect(new Set(exported().map(idOf)).size).toBe(exported().length)
})

test('three providers and two accounts share the hooks', async () => {
  const billing = billingWith({ now: '2026-03-01' })
  await within('report', () =>
    Promise.all([
      billing.stripe.getBalance(),
      billing.stripe.work.getBalance(),
      billing.chartmogul.getCurrentUser(),
      billing.chargeover.listInvoices({ limit: 1 }),
    ]),
  )
  const told = calls().map((call) => [
    call.name,
    call.attributes['billing.provider'],
    call.attributes['billing.account'],
    below(call).map(({ attributes }) => attributes['url.full']),
  ])
  expect(told).toHaveLength(4)
  expect(told).toEqual(
    expect.arrayContaining([
      ['stripe_get_balance', 'stripe', 'default', ['https://api.stripe.com/v1/balance']],
      ['stripe_get_balance', 'stripe', 'work', ['https://api.stripe.com/v1/balance']],
      ['chartmogul_get_current_user', 'chartmogul', 'default', ['https://api.chartmogul.com/v1/account']],
      ['chargeover_list_invoices', 'chargeover', 'default', ['https://example.chargeover.com/api/v3/invoice']],
    ]),
  )
})

test('an error under status 200 is a failure', async () => {
  const body = { code: 400, status: 'Error', message: 'Malformed WHERE clause.', response: false }
  const billing = billingWith({ seed: false, faults: [{ provider: 'chargeover', status: 200, body }] })
  await billing.chargeover.listCustomers().catch(() => {})
  const [call] = calls()
  expect(call?.attributes['error.type']).toBe('invalid_request')
  expect(call && below(call)[0]?.attributes).toMatchObject({
    'http.response.status_code': 200,
    'error.type': 'invalid_request',
  })
})

test('each page of a walk is a call, below the span in which it is consumed', async () => {
  const { stripe } = billingWith({ now: '2026-03-01', faults: [{ ...busy, operation: 'GET /v1/customers', nth: 2 }] })
  const customers = await within('export', () => stripe.paginate(listCustomers, { limit: 50 }).collect({ max: 1000 }))
  expect(customers).toHaveLength(200)
  expect(callsByParent()).toEqual({ export: Array(4).fill('stripe_list_customers') })
  expect(calls().map((call) => call.attributes['billing.attempts'])).toEqual([1, 2, 1, 1])
})

test('an operation of several requests is a call for each of them', async () => {
  const { chartmogul } = billingWith({ now: '2026-03-01' })
  await within('export', () => chartmogul.listSubscriptions({ per_page: 3 }))
  expect(callsByParent()).toEqual({ export: Array(4).fill('chartmogul_list_subscriptions') })
  expect(calls().every((call) => below(call).length === 1)).toBe(true)
})
