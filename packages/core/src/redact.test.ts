import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '../../../tests/support/client.js'
import { redact, redactError } from './redact.js'

test('default', () => {
  expect(redact('key sk_1, again sk_1', ['sk_1', ''])).toBe('key [redacted], again [redacted]')
})

describe('what was thrown', () => {
  const secrets = ['sk_1']
  const copyOf = (thrown: unknown) => redactError(thrown, secrets) as Record<string, unknown>

  test('keeps what it tells', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', port: 443 })
    const copy = copyOf(new TypeError('fetch failed', { cause: refused }))
    expect(copy).toBeInstanceOf(Error)
    expect(copy).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      stack: expect.stringContaining('redact.test'),
      cause: { message: 'connect ECONNREFUSED', code: 'ECONNREFUSED', port: 443 },
    })
    expect(Object.keys(copy)).toEqual([])
  })

  test('keeps the errors of several addresses', () => {
    const copy = copyOf(new AggregateError([new Error('first sk_1'), 'second'], 'all failed'))
    expect(copy.errors).toEqual([expect.objectContaining({ message: 'first [redacted]' }), 'second'])
  })

  test('keeps the name of an exception of the platform', () => {
    expect(copyOf(new DOMException('gone', 'AbortError'))).toMatchObject({ name: 'AbortError', message: 'gone' })
  })

  test('loses secrets and whatever it drags along', () => {
    const error = Object.assign(new Error('sent sk_1'), {
      config: { headers: { authorization: 'sk_1' } },
      request: new Request('https://example.com', { headers: { authorization: 'sk_1' } }),
      retry: () => 'sk_1',
      path: '/v1?key=sk_1',
    })
    const copy = copyOf(error)
    expect(inspect(copy, { depth: 9, showHidden: true })).not.toContain('sk_1')
    expect(copy).toMatchObject({ message: 'sent [redacted]', path: '/v1?key=[redacted]' })
    expect(Object.keys(copy)).toEqual(['path'])
    expect(error.message).toBe('sent sk_1')
  })

  test.each([
    ['sk_1!', '[redacted]!'],
    [7, 7],
    [undefined, undefined],
    [null, null],
    [{ status: 1 }, undefined],
    [() => 'sk_1', undefined],
  ])('may be no error: %o', (thrown, shown) => {
    expect(redactError(thrown, secrets)).toBe(shown)
  })

  test('may go in circles', () => {
    const error = new Error('round')
    error.cause = error
    expect(() => copyOf(error)).not.toThrow()
  })

  test('cannot change the prototype', () => {
    const error = Object.defineProperty(new Error('x'), '__proto__', { value: new Error('polluted'), enumerable: true })
    expect(Object.getPrototypeOf(copyOf(error))).toBe(Error.prototype)
  })
})

test('a failed connection tells why, and no secret', async () => {
  const thrown = Object.assign(new TypeError('cannot send Basic dXNlcjpwYXNzd29yZA=='), { key: 'password' })
  const { client } = recordClient({ maxRetries: 0 }, thrown)
  const error = await rejection(client.http.GET('/things'))
  expect(error.message).toBe('The connection failed: cannot send Basic [redacted] (GET /things)')
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), String(error.stack), JSON.stringify(error)]) {
    expect(shown).not.toMatch(/dXNlcjpwYXNzd29yZA|"password|'password/)
  }
})

test('a request id tells no secret', async () => {
  const { client } = recordClient({ maxRetries: 0 }, { status: 500, headers: { 'request-id': 'req_password' } })
  expect(await rejection(client.http.GET('/things'))).toMatchObject({ requestId: 'req_[redacted]' })
})
