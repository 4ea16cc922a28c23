import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
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
