import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { validateResponses } from '@billing/sdk/stripe/zod'
import { toolsOf } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { billingToolset } from './billing.js'

type Fetch = typeof globalThis.fetch
const sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })

const toolset = (fetch: Fetch = sandbox.fetch as Fetch, options: object = {}) =>
  billingToolset(
    createBilling({
      stripe: { apiKey: 'sk_test_x', fetch, maxRetries: 0, ...options },
      chartmogul: { apiKey: 'k', fetch },
    }),
  )
const call = { account: undefined, callId: undefined, signal: undefined }

test('has the documented tools of the providers that the client has, or those that are given', async () => {
  expect([...new Set(toolset().tools.map(({ provider }) => provider))]).toEqual(['chartmogul', 'stripe'])
  const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch: sandbox.fetch as Fetch } })
  const readers = billingToolset(billing, { tools: toolsOf({ access: 'read', resources: ['customers'] }) })
  expect(readers.tools.map(({ name }) => name)).toContain('stripe_list_customers')
  expect(readers.tools.some(({ access }) => access === 'write')).toBe(false)
  expect(await readers.call('stripe_delete_customer', { id: 'cus_1' }, call)).toMatchObject({
    success: false,
    error: 'stripe_delete_customer is not among the tools that can be called here. Nothing was sent.',
    problem: { kind: 'unknown_tool', sent: 'no' },
  })
})

test('sends an idempotency key with writes to Stripe, the same for the same call', async () => {
  const keys: (string | null)[] = []
  const recording: Fetch = (input, init) => {
    keys.push(new Headers(init?.headers).get('idempotency-key'))
    return (sandbox.fetch as Fetch)(input, init)
  }
  const { call: send } = toolset(recording)
  const first = await send('stripe_create_customer', { name: 'A' }, { ...call, callId: 'run#1' })
  const again = await send('stripe_create_customer', { name: 'A' }, { ...call, callId: 'run#1' })
  expect(again.data).toEqual(first.data)
  await send('stripe_create_customer', { name: 'A' }, { ...call, callId: 'run#2' })
  await send('stripe_list_customers', {}, { ...call, callId: 'run#3' })
  await send('chartmogul_list_plans', {}, { ...call, callId: 'run#4' })
  expect(keys[0]).toMatch(/^bill_[0-9a-f]{64}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
  expect(keys.slice(3)).toEqual([null, null])
})

const answer =
  (status: number, body: object): Fetch =>
  async () =>
    new Response(JSON.stringify(body), { status })

test.each([
  [
    'a refusal',
    answer(402, { error: { type: 'card_error', message: 'Declined.', code: 'card_declined' } }),
    { kind: 'card', code: 'card_declined', status: 402, sent: 'yes' },
    /^Declined.*[^.]\.$/,
  ],
  [
    'a failure of the provider',
    answer(500, {}),
    { kind: 'server', code: null, sent: 'unknown' },
    /It is not known whether the provider carried it out\.$/,
  ],
  ['HTML', (async () => new Response('<html>')) as Fetch, { kind: 'unexpected', sent: 'unknown' }, /not known/],
  [
    'no connection',
    (() => Promise.reject(new TypeError('fetch failed'))) as Fetch,
    { kind: 'connection', sent: 'unknown' },
    /not known/,
  ],
])('%s says what happened', async (_, fetch, problem, message) => {
  const { success, data, ...failed } = await toolset(fetch).call(
    'stripe_create_customer',
    { name: 'A' },
    { ...call, callId: 'a' },
  )
  expect([success, data]).toEqual([false, null])
  expect(failed.problem).toMatchObject(problem)
  expect(failed.error).toMatch(message)
})

test('no script sees a client secret, nor a key that an error repeats', async () => {
  const { data } = await toolset().call('stripe_create_payment_intent', { amount: 500, currency: 'usd' }, call)
  expect(data).toMatchObject({ amount: 500, client_secret: '[secret]' })
  const refusal = answer(401, { error: { type: 'invalid_request_error', message: 'Invalid API Key: sk_live_abc123' } })
  const refused = await toolset(refusal).call('stripe_get_customer', { id: 'sk_live_abc123' }, call)
  expect(refused.problem).toMatchObject({ kind: 'authentication' })
  expect(JSON.stringify(refused)).not.toContain('sk_live')
})

test('a live key asks nobody, a large result is not cut, and what carries other requests may be among the tools', async () => {
  const page = {
    object: 'list',
    url: '/v1/customers',
    has_more: false,
    data: Array.from({ length: 200 }, (_, index) => ({ id: `cus_${index}`, description: 'x'.repeat(1_000) })),
  }
  const fetch = async () => new Response(JSON.stringify(page))
  const live = billingToolset(createBilling({ stripe: { apiKey: 'sk_live_x', fetch } }))
  const listed = await live.call('stripe_list_customers', {}, call)
  expect((listed.data as { customers: object[] }).customers).toHaveLength(200)
  expect((await live.call('stripe_create_customer', {}, call)).success).toBe(true)
  let sent = 0
  const counting: Fetch = async () => {
    sent++
    return new Response('{"code":200,"status":"OK","response":[]}')
  }
  const chargeover = { subdomain: 'x', apiUsername: 'u', apiPassword: 'p', fetch: counting }
  const bulk = billingToolset(createBilling({ chargeover }), { tools: toolsOf() })
  await bulk.call('chargeover_run_bulk', { requests: [{ request_method: 'GET', uri: '/api/v3/customer' }] }, call)
  expect(sent).toBe(1)
})

test('an input that does not fit is not sent', async () => {
  expect(await toolset().call('stripe_get_customer', {}, call)).toMatchObject({
    error: expect.stringMatching(/^id: .*\. Nothing was sent\.$/),
    problem: { kind: 'invalid_input', sent: 'no', issues: [{ path: ['id'] }] },
  })
})

test('an answer that does not fit was sent', async () => {
  const strict = toolset(answer(200, { id: 5 }), { validate: validateResponses })
  const { problem } = await strict.call('stripe_create_customer', { name: 'A' }, call)
  expect(problem).toMatchObject({ kind: 'invalid_input', sent: 'yes' })
})

test('a call that takes too long, or is aborted, may have taken effect', async () => {
  const silent: Fetch = (_, init) =>
    new Promise((_resolve, reject) => init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)))
  const { problem } = await toolset(silent, { timeoutMs: 20 }).call('stripe_create_customer', { name: 'A' }, call)
  expect(problem).toMatchObject({ kind: 'timeout', sent: 'unknown', retry: 'with_key' })
  const controller = new AbortController()
  const aborting: Fetch = (url, init) => {
    queueMicrotask(() => controller.abort('stopped'))
    return silent(url, init)
  }
  const options = { ...call, signal: controller.signal }
  const aborted = toolset(aborting).call('stripe_create_customer', { name: 'A' }, options)
  expect(await aborted).toMatchObject({
    error: 'Aborted. It is not known whether the provider carried it out.',
    problem: { kind: 'aborted', sent: 'unknown' },
  })
})
