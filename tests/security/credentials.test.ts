import { inspect } from 'node:util'
import { createBilling } from '@billing/sdk'
import { createStripe, createStripeClient, getBalance } from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { record } from '../support/recorder.js'
import { expectNoSecret, PROVIDERS, ROUTES, SECRET, serve } from './hostile.js'

describe('S1: a provider echoes the credentials', () => {
  test.each(ROUTES)('$route', async ({ ask }) => {
    const { origin, asked } = await serve((request, response) => {
      const { authorization = '' } = request.headers
      const echo = `${authorization} ${atob(authorization.slice(6))}`
      const error = { message: echo, code: echo, decline_code: echo, type: 'card_error' }
      response.writeHead(402, { 'request-id': encodeURI(echo).replaceAll('%20', ' ') })
      response.end(JSON.stringify({ error, message: echo, status: 'Error', code: echo, seen: [{ [`h`]: echo }] }))
    })
    const events: unknown[] = []
    const keep = (event: unknown) => events.push(event)
    const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep }
    const error = await rejection(ask({ baseUrl: origin, hooks }))
    expect(asked).toHaveLength(1)
    expect(error.message).toContain('[redacted]')
    expect(events).toHaveLength(3)
    expectNoSecret(error)
    expectNoSecret(events)
  })
})

describe('S2: a transport attaches the request to its error', () => {
  test.each(Object.entries(PROVIDERS))('%s', async (_, ask) => {
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      const headers = Object.fromEntries(init.headers as Headers)
      const cause = Object.assign(new Error(`cannot send ${headers.authorization}`), { config: { url, headers } })
      throw Object.assign(new TypeError('fetch failed', { cause }), {
        request: init,
        authorization: headers.authorization,
      })
    }
    const error = await rejection(ask({ fetch, maxRetries: 0 }))
    expect(error).toMatchObject({ name: 'ConnectionError', cause: { message: 'cannot send Basic [redacted]' } })
    expectNoSecret(error)
  })
})

describe('S3: a client is printed', () => {
  test('default', () => {
    const billing = createBilling({
      stripe: { default: { apiKey: SECRET }, work: { apiKey: SECRET } },
      chartmogul: { apiKey: SECRET },
      chargeover: { subdomain: 'example', apiUsername: 'public', apiPassword: SECRET },
    })
    expect(inspect(billing, { depth: Infinity })).toContain('listCustomers')
    for (const client of [billing, createStripe({ apiKey: SECRET }), createStripeClient({ apiKey: SECRET })]) {
      expectNoSecret(client)
    }
  })

  test('and so is the error of a client that cannot be created', () => {
    for (const options of [{ baseUrl: `https://${SECRET}@example.com` }, { headers: { 'x-key': `${SECRET}\n\n1` } }]) {
      try {
        createStripeClient({ apiKey: SECRET, ...options })
        expect.unreachable()
      } catch (error) {
        expect(error).toMatchObject({ name: expect.stringMatching(/^(Config|Validation)Error$/) })
        expectNoSecret(error)
      }
    }
  })
})

describe('S4: a URL is logged on the way', () => {
  test.each(ROUTES)('$route', async ({ ask }) => {
    const { origin, asked } = await serve((_, response) => response.writeHead(404).end('{}'))
    await rejection(ask({ baseUrl: origin }))
    expect(asked[0]?.url).toMatch(/cus_1|\/customer\/1$/)
    expectNoSecret(asked[0]?.url)
    expect(asked[0]?.headers.authorization).toMatch(/^Basic /)
  })
})

describe('S5: an answer redirects', () => {
  test.each(ROUTES)('$route', async ({ ask }) => {
    const elsewhere = await serve((_, response) => response.end('{}'))
    for (const status of [301, 302, 303, 307, 308]) {
      const { origin } = await serve((_, response) =>
        response.writeHead(status, { location: `${elsewhere.origin}/collect` }).end(),
      )
      expect(await rejection(ask({ baseUrl: origin }))).toMatchObject({ name: 'ApiError', status, kind: 'unexpected' })
    }
    expect(elsewhere.asked).toHaveLength(0)
  })
})

describe('S6: the connection is not encrypted', () => {
  test.each(Object.entries(PROVIDERS))('%s', async (_, ask) => {
    const { fetch, requests } = record({})
    for (const baseUrl of [
      'http://api.example.com',
      'http://192.0.2.1:80/',
      'http://localhost.example.com',
      'http://127.1.example',
    ]) {
      expect(await rejection(Promise.resolve().then(() => ask({ fetch, baseUrl })))).toMatchObject({
        name: 'ConfigError',
        message: expect.stringContaining('allowHttp'),
      })
    }
    expect(requests).toHaveLength(0)
    await ask({ fetch, baseUrl: 'http://api.example.com', allowHttp: true }).catch(() => {})
    expect(requests).toHaveLength(1)
  })
})

test('S7: a function that fetches the credentials fails or never ends', async () => {
  const { fetch, requests } = record({})
  const broken = createStripeClient({ apiKey: () => Promise.reject(new Error('vault is sealed')), fetch })
  expect(await rejection(getBalance(broken))).toMatchObject({
    name: 'ConfigError',
    cause: { message: 'vault is sealed' },
  })
  const stuck = createStripeClient({ apiKey: () => new Promise<string>(() => {}), fetch, timeoutMs: 20 })
  expect(await rejection(getBalance(stuck))).toMatchObject({ name: 'TimeoutError' })
  const wrong = createStripeClient({ apiKey: (() => ({ key: SECRET })) as never, fetch })
  const error = await rejection(getBalance(wrong))
  expect(error).toMatchObject({ name: 'ConfigError' })
  expectNoSecret(error)
  expect(requests).toHaveLength(0)
})
