import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { Answer } from '~test/support/recorder.js'
import { createClient } from '../client/create-client.js'
import type { Transport } from '../client/transport.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const BROKEN = 'a broken connection'
const OUTCOMES = [BROKEN, 200, 302, 400, 401, 402, 403, 404, 408, 409, 422, 425, 429, 500, 502, 503, 504, 529] as const
const ADVICE = [undefined, 'true', 'false'] as const
const RETRY_AFTER = [undefined, '0', 'soon'] as const

/** A provider that advises in a header. */
const retryAdvice: Transport['retryAdvice'] = ({ headers }) => {
  const advice = headers.get('x-should-retry')
  return advice === null ? undefined : advice === 'true'
}

interface Case {
  readonly method: (typeof METHODS)[number]
  readonly outcome: (typeof OUTCOMES)[number]
  readonly advice: (typeof ADVICE)[number]
  /** Whether the provider honours idempotency keys on a POST. */
  readonly idempotent: boolean
}

/** The rules as the documentation states them. */
function mayRepeat({ method, outcome, advice, idempotent }: Case): boolean {
  if (outcome === BROKEN) return method === 'GET' || (method === 'POST' && idempotent)
  if (advice === 'false') return false
  if (outcome === 429) return true
  // Advice to send a payment again need not come from the provider.
  if (method !== 'GET' && !(method === 'POST' && idempotent)) return false
  return advice === 'true' || outcome === 408 || outcome === 409 || outcome >= 500
}

function answerOf(outcome: Case['outcome'], headers: Record<string, string>): Answer {
  if (outcome === BROKEN) return new TypeError('fetch failed')
  return { status: outcome, headers, body: 'no JSON, which makes an error of a 200, too' }
}

const present = (headers: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined))

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe.each(METHODS)('%s', (method) => {
  test.each(OUTCOMES)('that meets %s is sent as often as is safe', async (outcome) => {
    for (const advice of ADVICE) {
      for (const retryAfter of RETRY_AFTER) {
        for (const idempotent of [true, false]) {
          for (const idempotencyKey of idempotent ? [undefined, 'order-1'] : [undefined]) {
            for (const maxRetries of [0, 1, 2]) {
              const headers = present({ 'x-should-retry': advice, 'retry-after': retryAfter })
              const { client, requests } = recordClient(
                { idempotent, retryAdvice, maxRetries },
                answerOf(outcome, headers),
              )
              const send = client.http[method] as (...rest: unknown[]) => Promise<unknown>
              const error = await rejection(
                send('/things', { idempotencyKey, body: method === 'GET' ? undefined : {} }),
              )
              const expected = mayRepeat({ method, outcome, advice, idempotent }) ? maxRetries + 1 : 1
              const where = JSON.stringify({ advice, retryAfter, idempotent, idempotencyKey, maxRetries })
              expect(requests.length, where).toBe(expected)
              expect(error.attempts, where).toBe(expected)
              expect(error.name).toBe(outcome === BROKEN ? 'ConnectionError' : 'ApiError')
              // Every attempt has the same key, or none has.
              expect(new Set(requests.map((request) => request.headers['idempotency-key']))).toEqual(
                new Set([idempotencyKey]),
              )
            }
          }
        }
      }
    }
  })
})

test('a fetch that changes what it is called with changes only its own attempt', async () => {
  const tokens = ['first', 'second'].values()
  const sent: unknown[] = []
  const client = createClient({
    provider: 'acme',
    baseUrl: 'https://api.acme.test',
    credentials: { apiKey: () => tokens.next().value as string },
    readError: () => undefined,
    fetch: async (_, init) => {
      sent.push(new Headers(init.headers).get('authorization'))
      Object.assign(init, { headers: { authorization: 'Basic stale' }, body: 'changed' })
      return sent.length === 1 ? new Response('', { status: 500, headers: { 'retry-after': '0' } }) : Response.json({})
    },
  })
  await client.http.GET('/things')
  expect(sent).toEqual([`Basic ${btoa('first:')}`, `Basic ${btoa('second:')}`])
})
