import { inspect } from 'node:util'
import {
  type ChargeOverClient,
  type ChargeOverClientOptions,
  ConfigError,
  createChargeOverClient,
  getCurrentUser,
  getCustomer,
  isApiError,
  listCustomers,
} from '@billing/chargeover'
import { createOpenApiClient } from '@billing/chargeover/openapi'
import { describe, expect, test } from 'vitest'
import {
  chargeoverAnswer,
  chargeoverError,
  chargeoverRequest,
  recordChargeOver,
  recordChargeOverWith,
} from '~test/support/chargeover.js'
import { record } from '~test/support/recorder.js'

test('default', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer({ customer_id: 1 }))
  const { data, response } = await chargeover.http.GET('/customer/{id}', { params: { path: { id: 1 } } })
  expect(data.response).toEqual({ customer_id: 1 })
  expect(response.status).toBe(200)
  expect(requests).toEqual([chargeoverRequest('/customer/1')])
})

describe('address', () => {
  const urlOf = async (options: Partial<ChargeOverClientOptions>) => {
    const { chargeover, requests } = recordChargeOverWith({ subdomain: undefined, ...options }, chargeoverAnswer({}))
    await getCustomer(chargeover, { id: 1 })
    return requests[0]?.url
  }

  test('default', async () => {
    expect(await urlOf({ subdomain: 'Acme-staging2' })).toBe('https://Acme-staging2.chargeover.com/api/v3/customer/1')
  })

  test.each([
    'https://billing.example.com',
    'https://billing.example.com/',
    'https://billing.example.com/api/v3',
    'https://billing.example.com/api/v3/',
    'https://billing.example.com//api/v3//',
  ])('takes %s as url', async (url) => {
    expect(await urlOf({ url })).toBe('https://billing.example.com/api/v3/customer/1')
  })

  test('takes a plain address of this machine as url', async () => {
    expect(await urlOf({ url: 'http://127.0.0.1:12113' })).toBe('http://127.0.0.1:12113/api/v3/customer/1')
  })

  test('baseUrl comes before both', async () => {
    const baseUrl = 'http://127.0.0.1:12113'
    expect(await urlOf({ subdomain: 'example', baseUrl })).toBe(`${baseUrl}/api/v3/customer/1`)
    expect(await urlOf({ url: 'https://example.com', baseUrl: `${baseUrl}/api/v3/` })).toBe(
      `${baseUrl}/api/v3/customer/1`,
    )
    expect(await urlOf({ baseUrl })).toBe(`${baseUrl}/api/v3/customer/1`)
  })
})

describe('credentials', () => {
  const credentialsOf = async (options: Partial<ChargeOverClientOptions>) => {
    const { chargeover, requests } = recordChargeOverWith({ apiUsername: undefined, ...options }, chargeoverAnswer({}))
    await getCustomer(chargeover, { id: 1 })
    return atob(requests[0]?.headers.authorization?.slice(6) ?? '')
  }

  test('default', async () => {
    expect(await credentialsOf({ apiUsername: 'user' })).toBe('user:private')
  })

  test('an access token replaces a missing user name, and nothing else', async () => {
    expect(await credentialsOf({ accessToken: 'token' })).toBe('token:private')
    expect(await credentialsOf({ accessToken: 'token', apiUsername: '' })).toBe('token:private')
    expect(await credentialsOf({ accessToken: 'token', apiUsername: 'user' })).toBe('user:private')
  })

  test('may be functions', async () => {
    expect(await credentialsOf({ apiUsername: async () => 'user', apiPassword: () => 'word' })).toBe('user:word')
  })
})

test.each<[Partial<ChargeOverClientOptions>, string]>([
  [{ subdomain: undefined }, 'subdomain is missing: pass example'],
  [{ subdomain: '' }, 'subdomain is missing: pass example'],
  [{ url: 'https://example.chargeover.com' }, 'subdomain and url exclude each other'],
  [{ url: 'https://example.chargeover.com', baseUrl: 'https://example.com' }, 'subdomain and url exclude each other'],
  [{ subdomain: undefined, url: 'example.chargeover.com' }, 'url must be an absolute URL such as https://'],
  [{ subdomain: undefined, url: 'ftp://example.chargeover.com' }, 'url must be an absolute URL such as https://'],
  [{ subdomain: undefined, url: 'see https://example.chargeover.com' }, 'url must be an absolute URL such as https://'],
  [{ subdomain: 'evil.example.com/' }, 'subdomain must be one host label'],
  [{ subdomain: 'evil.example.com#' }, 'subdomain must be one host label'],
  [{ subdomain: 'user@evil' }, 'subdomain must be one host label'],
  [{ subdomain: 'a.b' }, 'subdomain must be one host label'],
  [{ subdomain: 'exämple' }, 'subdomain must be one host label'],
  [
    { apiUsername: undefined },
    'apiUsername is missing: pass { apiUsername: process.env.CHARGEOVER_API_USERNAME } and see',
  ],
  [{ apiPassword: '' }, 'apiPassword is missing'],
  [{ apiUsername: undefined, accessToken: 'token', apiPassword: '' }, 'apiPassword is missing'],
  [{ baseUrl: 'example.com' }, 'baseUrl must be'],
  [{ baseUrl: '' }, 'baseUrl must be'],
  [
    { subdomain: undefined, url: 'http://example.com' },
    'url must be https; in a network that you trust set allowHttp to true',
  ],
  [{ subdomain: undefined, url: 'https://u:p@example.com' }, 'url must be a host and a path, without user name'],
  [{ apiUsername: 'public\n' }, 'apiUsername must be a string without line breaks or white space'],
  [
    { apiUsername: undefined, accessToken: ' token' },
    'accessToken must be a string without line breaks or white space',
  ],
  [{ apiPassword: 7 as never }, 'apiPassword must be a string'],
])('refuses %j', (options, message) => {
  const create = () =>
    createChargeOverClient({ subdomain: 'example', apiUsername: 'public', apiPassword: 'private', ...options })
  expect(create).toThrow(ConfigError)
  expect(create).toThrow(message)
})

test.each([undefined, null, 'public:private', {}])('refuses %j instead of options', (options) => {
  const create = () => createChargeOverClient(options as unknown as ChargeOverClientOptions)
  expect(create).toThrow(ConfigError)
  expect(create).toThrow('apiUsername is missing: pass { apiUsername: process.env.CHARGEOVER_API_USERNAME }')
})

describe('errors', () => {
  test.each([
    [400, 'invalid_request'],
    [401, 'authentication'],
    [404, 'not_found'],
    [429, 'rate_limit'],
    [500, 'server'],
  ])('%d', async (status, kind) => {
    const { chargeover } = recordChargeOver(chargeoverError(status, 'No: 42, "really"'))
    await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({
      kind,
      status,
      code: `${status}`,
      message: `No: 42, "really" (chargeover_get_customer, ${status}, ${status})`,
    })
  })

  test.each(['Error', 'error', 'ERROR', 'Failed', 'Not OK', 'OK, but', ''])(
    'status %s is one under 200 as well',
    async (status) => {
      const body = { code: 404, status, message: 'This customer does not exist.', response: null }
      const { chargeover, requests } = recordChargeOver({ status: 200, body })
      await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({
        status: 200,
        kind: 'not_found',
        code: '404',
        message: expect.stringContaining('This customer does not exist.'),
        body,
      })
      expect(requests).toHaveLength(1)
    },
  )

  test('an error under 200 without a code is unexpected', async () => {
    const { chargeover } = recordChargeOver({ status: 200, body: { status: 'Error', message: null } })
    const error: unknown = await getCurrentUser(chargeover).catch((reason) => reason)
    expect(isApiError(error) && error).toMatchObject({ kind: 'unexpected', code: undefined })
  })

  test.each([null, 1, true, ['OK'], {}])('a status that is %j is one under 200 as well', async (status) => {
    const { chargeover } = recordChargeOver({ status: 200, body: { code: '404', status, message: 'No.' } })
    await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({
      // A string that is not a number is not a code of ChargeOver.
      kind: 'unexpected',
      code: undefined,
      message: expect.stringContaining('No.'),
    })
  })

  test('an answer without a status is not an envelope', async () => {
    const { chargeover } = recordChargeOver({ response: { customer_id: 1 } })
    expect(await getCustomer(chargeover, { id: 1 })).toEqual({ response: { customer_id: 1 } })
  })

  test('status OK makes no success of another HTTP status', async () => {
    const { chargeover } = recordChargeOver({ status: 400, body: { code: 400, status: 'OK', message: 'Refused.' } })
    await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({
      code: '400',
      message: expect.stringContaining('Refused.'),
    })
  })

  test.each(['<html>Wrong host</html>', '', 'null', '{"code":200,'])('%j instead of JSON', async (body) => {
    const { chargeover } = recordChargeOver({ status: 200, body })
    await expect(getCustomer(chargeover, { id: 1 })).rejects.toMatchObject({ kind: 'unexpected', status: 200 })
  })
})

test('retries a read, and no write', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverError(500, 'Sorry'), chargeoverAnswer([]))
  expect(await listCustomers(chargeover)).toMatchObject({ response: [] })
  expect(requests).toHaveLength(2)

  const failing = recordChargeOver(chargeoverError(500, 'Sorry'))
  const http = failing.chargeover.http as unknown as { POST(path: string, init: object): Promise<unknown> }
  await expect(http.POST('/transaction?action=pay', { body: { amount: 5 } })).rejects.toMatchObject({ kind: 'server' })
  expect(failing.requests).toMatchObject([{ body: '{"amount":5}', headers: { 'content-type': 'application/json' } }])
})

test('redacts the credentials in errors and hooks', async () => {
  const { fetch } = record(chargeoverError(401, 'Invalid: s3cret-name s3cret-word'))
  const chargeover = createChargeOverClient({
    subdomain: 'example',
    apiUsername: 's3cret-name',
    apiPassword: 's3cret-word',
    fetch,
  })
  const error: unknown = await getCurrentUser(chargeover).catch((reason) => reason)
  for (const shown of [
    inspect(error, { depth: 9 }),
    JSON.stringify(error),
    inspect(chargeover, { depth: 9 }),
    JSON.stringify(chargeover),
  ]) {
    expect(shown).not.toContain('s3cret')
    expect(shown).not.toContain(btoa('s3cret-name:s3cret-word'))
  }
})

describe('card and account numbers', () => {
  const NUMBER = '4111 1111 1111 1111'
  const DIGITS = NUMBER.replaceAll(' ', '')
  const card = { number: NUMBER, cvv: '9876543', expdate: '2030-01-01' }
  // What is sent, what ChargeOver answers, and what is left of that.
  const cases: Record<string, [body: object, echo: string, shown: string]> = {
    'a card': [{ customer_id: 1, ...card }, `${NUMBER} or ${DIGITS}, 9876543`, '[redacted] or [redacted], [redacted]'],
    'a number': [{ customer_id: 1, number: Number(DIGITS) }, DIGITS, '[redacted]'],
    'a card within a payment': [{ amount: 1, paymethods: [card, { creditcard_id: 7 }] }, DIGITS, '[redacted]'],
    'a card within a batch': [[{ uri: '/api/v3/creditcard', payload: card }], NUMBER, '[redacted]'],
    'a bank account': [
      { number: DIGITS, routing: '072403004', type: 'chec' },
      `${DIGITS} at 072403004`,
      '[redacted] at [redacted]',
    ],
    'a password': [{ password: 'kangaroo 1' }, 'kangaroo 1 is too short', '[redacted] is too short'],
  }

  test.each(Object.entries(cases))('%s is in no error, hook or address', async (_, [body, echo, shown]) => {
    const events: unknown[] = []
    const keep = (event: unknown) => void events.push(event)
    const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep }
    const { chargeover, requests } = recordChargeOverWith({ hooks }, chargeoverError(400, `Refused: ${echo}`))
    const error: unknown = await chargeover.http.POST('/any_path', { body }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'ApiError', message: `Refused: ${shown} (POST /any_path, 400, 400)` })
    const secret = /4111|9876543|072403|kangaroo/
    expect(requests[0]?.body).toMatch(secret)
    expect(requests[0]?.url).not.toMatch(secret)
    expect(events).toHaveLength(3)
    expect(inspect([error, events], { depth: 9, showHidden: true })).not.toMatch(secret)
    expect(JSON.stringify([error, events])).not.toMatch(secret)
  })

  test('a body without them leaves an answer as it is', async () => {
    const { chargeover } = recordChargeOver(chargeoverError(400, 'Missing or invalid parameter.'))
    await expect(
      chargeover.http.POST('/any_path', { body: { number: null, cvv: '', note: 'Missing' } }),
    ).rejects.toThrow('Missing or invalid parameter.')
  })

  test('are redacted in the errors of openapi-fetch too', async () => {
    const { chargeover } = recordChargeOver(chargeoverError(400, `Refused: ${DIGITS}`))
    const api = createOpenApiClient(chargeover)
    const { error } = await api.POST('/any_path' as never, { body: { number: NUMBER } } as never)
    expect(error).toMatchObject({ message: 'Refused: [redacted]' })
  })
})

describe('a write', () => {
  const calls: Record<string, (client: ChargeOverClient) => Promise<unknown>> = {
    POST: (client) => client.http.POST('/any_path', { body: { amount: 1 } }),
    PUT: (client) => client.http.PUT('/any_path/1', { body: { company: 'Acme' } }),
    DELETE: (client) => client.http.DELETE('/any_path/1'),
  }

  test.each(Object.entries(calls))('by %s is sent once, whatever became of it', async (method, send) => {
    for (const failure of [chargeoverError(500, 'Sorry'), chargeoverError(503, 'Sorry'), new TypeError('reset')]) {
      const { chargeover, requests } = recordChargeOver(failure)
      await expect(send(chargeover)).rejects.toMatchObject({ attempts: 1 })
      expect(requests.map((request) => request.method)).toEqual([method])
    }
  })

  test.each(Object.entries(calls))('by %s is sent again where it was refused unprocessed', async (_, send) => {
    const { chargeover, requests } = recordChargeOver(chargeoverError(429, 'Too many requests'), chargeoverAnswer(true))
    await send(chargeover)
    expect(requests).toHaveLength(2)
  })

  test('sends no idempotency key, which ChargeOver does not know', async () => {
    const { chargeover, requests } = recordChargeOver(chargeoverAnswer(true))
    await chargeover.http.POST('/any_path', { body: {} })
    expect(requests[0]?.headers).not.toHaveProperty('idempotency-key')
  })
})
