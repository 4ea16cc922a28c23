import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { Hooks } from '../client/hooks.js'
import type { Transport } from '../client/transport.js'
import { ConnectionError } from '../errors.js'
import { isControlFlow } from './is-control-flow.js'

const carrying = (fields: object): Error => Object.assign(new Error('This page needs its request'), fields)

/** What Next.js 13 to 16 throws, and React for it. */
const SIGNALS: [string, Error][] = [
  ['a page that becomes dynamic', carrying({ digest: 'DYNAMIC_SERVER_USAGE' })],
  ['a prerender that ends', carrying({ digest: 'HANGING_PROMISE_REJECTION' })],
  ['a prerender that is interrupted', carrying({ digest: 'NEXT_PRERENDER_INTERRUPTED' })],
  ['a bailout to the browser', carrying({ digest: 'BAILOUT_TO_CLIENT_SIDE_RENDERING' })],
  ['a redirect', carrying({ digest: 'NEXT_REDIRECT;replace;/login;307;' })],
  ['a page that is not there', carrying({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })],
  ['a postponed part', carrying({ $$typeof: Symbol.for('react.postpone') })],
]

const FAILURES: [string, unknown][] = [
  ['a broken connection', new TypeError('fetch failed', { cause: carrying({ code: 'ECONNRESET' }) })],
  ['a code of undici', carrying({ code: 'UND_ERR_SOCKET' })],
  ['an error that Next has shown and counted', carrying({ digest: '1153545433' })],
  ['the digest of a content', carrying({ digest: 'X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=' })],
  ['an element of React', carrying({ $$typeof: Symbol.for('react.element') })],
  ['nothing', undefined],
  ['null', null],
  ['a string', 'DYNAMIC_SERVER_USAGE'],
]

test.each(SIGNALS)('%s is control flow', (_, signal) => {
  expect(isControlFlow(signal)).toBe(true)
})

test.each(FAILURES)('%s is not', (_, failure) => {
  expect(isControlFlow(failure)).toBe(false)
})

describe.each(SIGNALS)('%s', (_, signal) => {
  const fail = () => Promise.reject(signal)

  test.each<[string, Partial<Transport>]>([
    ['fetch', { fetch: fail }],
    ['a credential function', { credentials: { apiKey: fail } }],
    ['a limiter', { limiter: { acquire: fail } }],
    ['hooks.onRequest', { hooks: { onRequest: fail } }],
    ['hooks.onResponse', { hooks: { onResponse: fail } }],
  ])('is rethrown unchanged from %s, at the first attempt', async (_, options) => {
    const { client, requests } = recordClient(options, {})
    expect(await rejection(client.http.GET('/things'))).toBe(signal)
    expect(requests.length).toBeLessThanOrEqual(1)
  })

  test('is rethrown from hooks.onError instead of the error that the hook received', async () => {
    const { client } = recordClient({ hooks: { onError: fail } }, { status: 404 })
    expect(await rejection(client.http.GET('/things'))).toBe(signal)
  })

  test('is passed to hooks, which can neither swallow nor change it', async () => {
    const told: unknown[] = []
    const hooks: Hooks = {
      onResponse: () => void told.push('onResponse'),
      onRetry: () => void told.push('onRetry'),
      onError({ error }) {
        told.push(error)
        throw new Error('telemetry is down')
      },
    }
    const fields = Object.keys(signal)
    const { client } = recordClient({ hooks, fetch: fail })
    expect(await rejection(client.http.GET('/things'))).toBe(signal)
    expect(told).toEqual([signal])
    expect(Object.keys(signal)).toEqual(fields)
  })

  test('releases the slot of the limiter', async () => {
    let places = 1
    const acquire = async () => {
      places -= 1
      return () => {
        places += 1
      }
    }
    const { client } = recordClient({ limiter: { acquire }, fetch: fail })
    await rejection(client.http.GET('/things'))
    expect(places).toBe(1)
  })
})

test('a failure that only looks like it is repeated, and wrapped', async () => {
  let attempts = 0
  const fetch = () => {
    attempts += 1
    return Promise.reject(carrying({ digest: '1153545433' }))
  }
  const { client } = recordClient({ fetch, maxRetries: 1 })
  expect(await rejection(client.http.GET('/things'))).toBeInstanceOf(ConnectionError)
  expect(attempts).toBe(2)
})
