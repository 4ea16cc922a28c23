import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { Transport } from '../client/transport.js'
import { createRedact, reasonOf } from './redact.js'

test('default', () => {
  const redact = createRedact(['sk_001', 'sk_002'])
  expect(redact('key sk_001, again sk_001, and sk_002')).toBe('key [redacted], again [redacted], and [redacted]')
})

test('a secret may have characters that mean something to a regular expression', () => {
  const secrets = ['a.b*c+d', '[sk](1)|{2}', 'x\\d{9}', '^päss$-1/']
  const redact = createRedact(secrets)
  expect(secrets.map((secret) => redact(`<${secret}>`))).toEqual(secrets.map(() => '<[redacted]>'))
  expect(redact('aXb*c+d')).toBe('aXb*c+d')
})

describe('the reason for a failure', () => {
  const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), { code: 'ECONNREFUSED', port: 9 })

  test.each<[string, unknown, string, string | undefined]>([
    ['comes from the cause', new TypeError('fetch failed', { cause: refused }), refused.message, 'ECONNREFUSED'],
    ['comes from the error itself', refused, refused.message, 'ECONNREFUSED'],
    [
      'is a code where several addresses failed',
      new TypeError('fetch failed', { cause: Object.assign(new AggregateError([]), { code: 'ETIMEDOUT' }) }),
      'ETIMEDOUT',
      'ETIMEDOUT',
    ],
    ['may be unknown', null, 'undefined', undefined],
  ])('%s', (_, thrown, message, code) => {
    expect(reasonOf(thrown, (text) => text)).toMatchObject({ message, code })
  })

  test('has neither secrets nor other members of the error', () => {
    const error = Object.assign(new Error('sent sk_123'), {
      config: { headers: { authorization: 'sk_123' } },
      request: new Request('https://example.com', { headers: { authorization: 'sk_123' } }),
    })
    const reason = reasonOf(error, createRedact(['sk_123']))
    expect(reason.message).toBe('sent [redacted]')
    expect(inspect(reason, { depth: 9, showHidden: true })).not.toContain('sk_123')
    expect(error.message).toBe('sent sk_123')
  })
})

test('a failed connection reports a reason of limited length', async () => {
  const { client } = recordClient({ maxRetries: 0 }, new TypeError('x'.repeat(100_000)))
  expect((await rejection(client.http.GET('/things'))).message.length).toBeLessThan(1_100)
})

test('a failed connection reports its reason without a secret', async () => {
  const thrown = Object.assign(new TypeError('cannot send Basic dXNlcjpwYXNzd29yZA=='), { key: 'password' })
  const { client } = recordClient({ maxRetries: 0 }, thrown)
  const error = await rejection(client.http.GET('/things'))
  expect(error.message).toBe('Connection failed: cannot send Basic [redacted] (GET /things)')
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), String(error.stack), JSON.stringify(error)]) {
    expect(shown).not.toMatch(/dXNlcjpwYXNzd29yZA|"password|'password/)
  }
})

test('a request id contains no secret', async () => {
  const { client } = recordClient({ maxRetries: 0 }, { status: 500, headers: { 'request-id': 'req_password' } })
  expect(await rejection(client.http.GET('/things'))).toMatchObject({ requestId: 'req_[redacted]' })
})

describe('what the body of a request has', () => {
  const NUMBER = '4242424242424242'
  const redactorOf = (body: object) => createRedact([(body as { number: string }).number])
  const send = async (answer: object, options: Partial<Transport> = {}) => {
    const events: unknown[] = []
    const keep = (event: unknown) => void events.push(event)
    const hooks = { onRequest: keep, onResponse: keep, onRetry: keep, onError: keep }
    const { client, requests } = recordClient({ redactorOf, hooks, maxRetries: 0, ...options }, answer)
    const error = await rejection(client.http.POST('/things', { body: { number: NUMBER } }))
    expect(requests[0]?.body).toContain(NUMBER)
    const shown = inspect([error, events], { depth: 9, showHidden: true }) + JSON.stringify([error, events])
    return { error, shown }
  }

  test.each<[string, object]>([
    ['in the message', { error: `No such card: ${NUMBER}` }],
    ['in a member, a key or a number', { error: 'No', [NUMBER]: [NUMBER], card: { number: Number(NUMBER) } }],
    ['behind an escape sequence', `{"error":"No","card":"\\u0034${NUMBER.slice(1)}"}` as unknown as object],
  ])('is redacted where an answer repeats it %s', async (_, body) => {
    const { error, shown } = await send({ status: 400, body })
    expect(error).toMatchObject({ name: 'ApiError', status: 400 })
    expect(shown).toContain('[redacted]')
    expect(shown).not.toContain(NUMBER)
  })

  test('is redacted in the request id, and in the reason of a failed connection', async () => {
    expect((await send({ status: 400, headers: { 'request-id': NUMBER } })).shown).not.toContain(NUMBER)
    const { error, shown } = await send(new TypeError(`cannot send ${NUMBER} with Basic dXNlcjpwYXNzd29yZA==`))
    expect(error.message).toBe('Connection failed: cannot send [redacted] with Basic [redacted] (POST /things)')
    expect(shown).not.toContain(NUMBER)
  })

  test('is redacted beside the credentials, and nothing where there is none', async () => {
    const body = { error: `${NUMBER} and dXNlcjpwYXNzd29yZA==` }
    expect((await send({ status: 400, body })).error.message).toContain('[redacted] and [redacted]')
    const { error } = await send({ status: 400, body }, { redactorOf: () => undefined })
    expect(error.message).toContain(`${NUMBER} and [redacted]`)
  })
})
