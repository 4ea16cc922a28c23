import { inspect } from 'node:util'
import {
  ConfigError,
  createStripeClient,
  getBalance,
  getCustomer,
  payInvoice,
  type StripeClientOptions,
} from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { record } from '~test/support/recorder.js'
import { recordStripe, recordStripeWith, stripeError, stripeRequest } from '~test/support/stripe.js'

const failure = (call: Promise<unknown>): Promise<Error> =>
  call.then(
    () => expect.unreachable(),
    (error) => error,
  )

test('default', async () => {
  const { stripe, requests } = recordStripe({ id: 'cus_abc123' })
  const { data, response } = await stripe.http.GET('/v1/customers/{id}', { params: { path: { id: 'cus_abc123' } } })
  expect(data).toEqual({ id: 'cus_abc123' })
  expect(response.status).toBe(200)
  expect(requests).toEqual([stripeRequest('GET', '/v1/customers/cus_abc123')])
})

test.each<[unknown, string]>([
  [{ apiKey: '' }, 'apiKey is missing: pass { apiKey: process.env.STRIPE_API_KEY } and see that the variable is set'],
  [{ apiKey: undefined }, 'STRIPE_API_KEY'],
  [{}, 'apiKey is missing'],
  [undefined, 'apiKey is missing'],
  [null, 'apiKey is missing'],
  ['sk_test_key', 'apiKey is missing: pass { apiKey'],
  [{ apiKey: 7 }, 'apiKey must be a string without line breaks or white space around it'],
  [{ apiKey: 'sk_test_key\n' }, 'apiKey must be a string without line breaks or white space around it'],
  [{ apiKey: 'sk', stripeAccount: '' }, 'stripeAccount must be a non-empty string'],
  [{ apiKey: 'sk', stripeAccount: 7 }, 'stripeAccount must be a non-empty string'],
  [{ apiKey: 'sk', apiVersion: 'a\nb' }, 'apiVersion must be a non-empty string'],
])('refuses %j, naming the option and the remedy', (options, message) => {
  const create = () => createStripeClient(options as StripeClientOptions)
  expect(create).toThrow(ConfigError)
  expect(create).toThrow(message)
  if (Object(options).apiKey) expect(create).not.toThrow(Object(options).apiKey)
})

test.each([
  ['apiVersion', 'stripe-version'],
  ['stripeAccount', 'stripe-account'],
])('refuses a line break in %s, naming the header, before anything is sent', async (option, header) => {
  const { stripe, requests } = recordStripe({})
  const error = await failure(getBalance(stripe, { [option]: 'a\nb' }))
  expect(error).toMatchObject({ name: 'ValidationError', issues: [{ path: [header] }] })
  expect(requests).toEqual([])
})

test.each([
  [400, 'true', 2],
  [503, 'false', 1],
  [503, 'perhaps', 2],
  [400, 'perhaps', 1],
])('a read refused with %i and Stripe-Should-Retry: %s is sent %i times', async (status, advice, count) => {
  const headers = { 'retry-after': '0', 'stripe-should-retry': advice }
  const { stripe, requests } = recordStripeWith({ maxRetries: 1 }, { status, headers, body: { error: {} } })
  await failure(getBalance(stripe))
  expect(requests).toHaveLength(count)
})

test('calls a key function for every attempt', async () => {
  const keys = ['sk_old', 'sk_new']
  const { stripe, requests } = recordStripeWith({ apiKey: async () => keys.shift() ?? '' }, stripeError(500, {}), {})
  await getBalance(stripe)
  expect(requests.map(({ headers }) => atob(headers.authorization?.slice(6) ?? ''))).toEqual(['sk_old:', 'sk_new:'])
})

test('sends the options of the client, and those of the call instead', async () => {
  const { stripe, requests } = recordStripeWith(
    {
      baseUrl: 'http://localhost:12111/',
      stripeAccount: 'acct_1',
      apiVersion: '2026-03-25.dahlia',
      headers: { 'X-Trace': '7' },
      appInfo: { name: 'acme', version: '1.2' },
    },
    {},
  )
  await getBalance(stripe)
  await getBalance(stripe, { stripeAccount: 'acct_2', apiVersion: '2025-03-31.basil', headers: { 'x-trace': '8' } })
  expect(requests[0]).toMatchObject({
    url: 'http://localhost:12111/v1/balance',
    headers: {
      'stripe-account': 'acct_1',
      'stripe-version': '2026-03-25.dahlia',
      'x-trace': '7',
      'user-agent': expect.stringMatching(/^billing-stripe\/\d+\.\d+\.\d+ acme\/1\.2$/),
    },
  })
  expect(requests[1]?.headers).toMatchObject({
    'stripe-account': 'acct_2',
    'stripe-version': '2025-03-31.basil',
    'x-trace': '8',
  })
})

describe('idempotency key', () => {
  const keysOf = (requests: readonly { headers: Readonly<Record<string, string>> }[]) =>
    requests.map(({ headers }) => headers['idempotency-key'])

  test('default', async () => {
    const { stripe, requests } = recordStripe({})
    await payInvoice(stripe, { id: 'in_1' })
    await payInvoice(stripe, { id: 'in_1' })
    expect(new Set(keysOf(requests)).size).toBe(2)
  })

  test('is the caller’s own on every attempt', async () => {
    const { stripe, requests } = recordStripe(new TypeError('reset'), stripeError(409, {}), {})
    await payInvoice(stripe, { id: 'in_1' }, { idempotencyKey: 'pay-in_1' })
    expect(keysOf(requests)).toEqual(['pay-in_1', 'pay-in_1', 'pay-in_1'])
  })

  test('is not generated for a GET', async () => {
    const { stripe, requests } = recordStripe({})
    await getBalance(stripe)
    expect(keysOf(requests)).toEqual([undefined])
  })
})

describe('errors', () => {
  test.each([
    [402, { type: 'card_error', code: 'card_declined', decline_code: 'lost_card' }, 'card', 'card_declined'],
    [400, { type: 'idempotency_error' }, 'conflict', 'idempotency_error'],
    [400, { type: 'invalid_request_error', code: 'rate_limit' }, 'rate_limit', 'rate_limit'],
    [400, { type: 'invalid_request_error' }, 'invalid_request', 'invalid_request_error'],
    [401, { type: 'invalid_request_error' }, 'authentication', 'invalid_request_error'],
    [
      403,
      { type: 'invalid_request_error', code: 'more_permissions_required' },
      'permission',
      'more_permissions_required',
    ],
    [404, { code: 'resource_missing' }, 'not_found', 'resource_missing'],
    [429, { code: 'lock_timeout' }, 'rate_limit', 'lock_timeout'],
    [503, { type: 'api_error' }, 'server', 'api_error'],
  ])('%i with %o', async (status, error, kind, code) => {
    const { stripe } = recordStripeWith({ maxRetries: 0 }, stripeError(status, error))
    await expect(getBalance(stripe)).rejects.toMatchObject({ status, kind, code })
  })

  test.each([
    ['a body without an error', { message: 'Bad request' }],
    ['an error that is a word', { error: 'invalid_grant' }],
    ['null', 'null'],
    ['a web page', '<html>Bad gateway</html>'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    const { stripe } = recordStripeWith({ maxRetries: 0 }, { status: 400, body })
    await expect(getBalance(stripe)).rejects.toMatchObject({ name: 'ApiError', status: 400, kind: 'invalid_request' })
  })
})

test('redacts the key in errors and hooks', async () => {
  const seen: unknown[] = []
  const see = (event: unknown) => void seen.push(event)
  const echo = stripeError(401, { message: `Invalid API Key provided: sk_live_secret` })
  const { stripe } = recordStripeWith(
    {
      apiKey: 'sk_live_secret',
      hooks: { onRequest: see, onResponse: see, onRetry: see, onError: see },
    },
    echo,
  )
  const error = await failure(getCustomer(stripe, { id: 'cus_1' }))
  const shown = [
    inspect(stripe, { depth: 9, showHidden: true }),
    inspect(error, { depth: 9 }),
    inspect(seen, { depth: 9 }),
  ]
  shown.push(JSON.stringify([stripe, error, seen]), String(error.stack))
  expect(shown.join('\n')).not.toContain('sk_live_secret')
  expect(error.message).toContain('Invalid API Key provided: [redacted]')
})

test('reads the global fetch at call time', async () => {
  const { fetch, requests } = record({ available: [] })
  const stripe = createStripeClient({ apiKey: 'sk_test_key' })
  const original = globalThis.fetch
  globalThis.fetch = fetch as typeof globalThis.fetch
  try {
    await getBalance(stripe)
  } finally {
    globalThis.fetch = original
  }
  expect(requests).toHaveLength(1)
})

test('an empty account is refused: the call would act for another', async () => {
  const { stripe, requests } = recordStripe({ id: 'cus_1' })
  const refusal = { name: 'ValidationError', issues: [{ path: ['stripe-account'] }] }
  expect(await failure(getBalance(stripe, { stripeAccount: '' }))).toMatchObject(refusal)
  expect(requests).toHaveLength(0)
})
