import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import type { Reply } from '~test/support/recorder.js'
import { ApiError } from '../errors.js'
import { call } from '../tools/call.js'

const ask = async (reply: Reply, [user = '', password = '']: readonly string[] = ['user', 'password']) => {
  const { client } = recordClient({ maxRetries: 0, credentials: { user, password } }, reply)
  return client.http.GET('/things/{id}', { params: { path: { id: '1' } } })
}

const refusal = (reply: Reply, credentials?: string[]) => rejection(ask(reply, credentials))

test('default', async () => {
  const { data, response } = await ask({ status: 200, headers: { 'x-trace': '7' }, body: { id: '1', extra: [null] } })
  expect(data).toEqual({ id: '1', extra: [null] })
  expect(response.headers.get('x-trace')).toBe('7')
})

test('rejects with everything that is known', async () => {
  const error = await refusal({
    status: 404,
    headers: { 'request-id': 'req_1', 'retry-after': '2' },
    body: { error: 'No such thing' },
  })
  expect(error).toBeInstanceOf(ApiError)
  expect(error).toMatchObject({
    message: 'No such thing (GET /things/{id}, 404, req_1)',
    provider: 'acme',
    operation: 'GET /things/{id}',
    status: 404,
    kind: 'not_found',
    requestId: 'req_1',
    retryAfterMs: 2000,
    attempts: 1,
    body: { error: 'No such thing' },
  })
})

test('finds the request id under its other name', async () => {
  expect(await refusal({ status: 500, headers: { 'x-request-id': 'abc' } })).toMatchObject({ requestId: 'abc' })
})

describe('an error status rejects with any body', () => {
  test.each<[string, unknown, unknown]>([
    ['a web page', '<html>Bad gateway</html>', '<html>Bad gateway</html>'],
    ['nothing', '', ''],
    ['null', 'null', null],
    ['a number', '42', 42],
    ['truncated JSON', '{"error":"No such th', '{"error":"No such th'],
    ['an array', [{ error: 'x' }], [{ error: 'x' }]],
    ['an object without an error', { ok: false }, { ok: false }],
  ])('%s', async (_, sent, body) => {
    const error = await refusal({ status: 502, body: sent })
    expect(error).toMatchObject({ name: 'ApiError', status: 502, kind: 'server', body })
    expect(error.message).toBe('No readable answer (GET /things/{id}, 502)')
  })

  test.each([null, ''])('an error whose message is %o', async (message) => {
    const { client } = recordClient(
      { readError: () => ({ message: message as string }), maxRetries: 0 },
      { status: 500 },
    )
    const error = await rejection(client.http.GET('/things'))
    expect(error.message).toBe('No readable answer (GET /things, 500)')
  })
})

describe('a success with an invalid body rejects too', () => {
  test.each([
    ['a web page', '<html>Log in</html>'],
    ['nothing', ''],
    ['null', 'null'],
    ['text', '"fine"'],
    ['truncated JSON', '{"id":"1"'],
    ['an array', '[1, 2]'],
  ])('%s', async (_, body) => {
    expect(await refusal({ status: 200, body })).toMatchObject({ name: 'ApiError', status: 200, kind: 'unexpected' })
  })

  test('an error with the status of a success', async () => {
    const error = await refusal({ status: 200, body: { error: 'Out of order' } })
    expect(error).toMatchObject({ status: 200, kind: 'unexpected', message: expect.stringMatching(/^Out of order/) })
  })
})

test('accepts 204 as an answer without a body', async () => {
  const { data, response } = await ask({ status: 204 })
  expect(data).toBeUndefined()
  expect(response.status).toBe(204)
})

test('does not follow a redirect', async () => {
  const redirect = { status: 302, headers: { location: 'https://evil.example.com/' } }
  const { client, requests } = recordClient({}, redirect, { things: [] })
  expect(await rejection(client.http.GET('/things'))).toMatchObject({ status: 302, kind: 'unexpected' })
  expect(requests).toHaveLength(1)
})

describe('secrets that a server echoes', () => {
  const password = 'päss"word\\/1'

  test.each<[string, unknown]>([
    ['in an error', { error: `Wrong password: ${password}` }],
    ['deep in a body', { error: 'Wrong', request: { headers: [{ value: password }] } }],
    ['in a web page', `<p>${password}</p>`],
    ['escaped in some other way', `{"error":"p\\u00e4ss\\"word\\\\\\/1"}`],
    ['as the header that was sent', { error: `Basic ${Buffer.from(`user:${password}`).toString('base64')}` }],
  ])('are redacted %s', async (_, body) => {
    const error = await refusal({ status: 401, body }, ['user', password])
    expect(JSON.stringify(error) + error.message).toContain('[redacted]')
    for (const shown of [error.message, inspect(error, { depth: 9 }), String(error.stack)]) {
      expect(shown).not.toContain(password)
      expect(shown).not.toContain(Buffer.from(`user:${password}`).toString('base64'))
    }
    expect(JSON.stringify(error)).not.toContain(JSON.stringify(password).slice(1, -1))
  })

  test('are redacted as keys', async () => {
    const error = await refusal({ status: 401, body: { request: { sk_123: 7 } } }, ['user', 'sk_123'])
    expect(error.body).toEqual({ request: { '[redacted]': 7 } })
  })

  test('are redacted as keys that the body escaped', async () => {
    const error = await refusal({ status: 401, body: '{"details":{"pw\\/123":1}}' }, ['user', 'pw/123'])
    expect(error.body).toEqual({ details: { '[redacted]': 1 } })
  })

  test('are redacted in a body that is too long, however it escaped them', async () => {
    const body = `{"error":"p\\u00e4ss\\/123","page":"${'x'.repeat(70_000)}"}`
    const error = await refusal({ status: 401, body }, ['user', 'päss/123'])
    expect(error.body).toMatch(/^{"error":"\[redacted]","page":"xxx/)
    expect(error.body).toHaveLength(65_536)
  })

  test('are redacted as a whole where the user name is the beginning of the password', async () => {
    const error = await refusal({ status: 401, body: { error: 'acme-co-9f8e is wrong for acme-co' } }, [
      'acme-co',
      'acme-co-9f8e',
    ])
    expect(error.body).toEqual({ error: '[redacted] is wrong for [redacted]' })
  })

  test('are redacted in a body that is too deep to be copied', async () => {
    const body = `${'['.repeat(20_000)}"hushhush"${']'.repeat(20_000)}`
    const error = await refusal({ status: 401, body }, ['user', 'hushhush'])
    expect(error).toMatchObject({ name: 'ApiError', status: 401 })
    expect(error.body).not.toContain('hushhush')
  })

  test('are redacted as numbers', async () => {
    const error = await refusal({ status: 401, body: { seen: 12345678, code: 1234567 } }, ['user', '12345678'])
    expect(error.body).toEqual({ seen: '[redacted]', code: 1234567 })
  })

  test.each([
    ['a', 'b'],
    ['redact', 'edacte'],
    ['[redacted]', 'redacted'],
    ['"', '{"error'],
  ])('never change the shape of a body: %j and %j', async (user, password) => {
    const body = { error: 'Wrong name and password', errors: [{ name: user, also: password }] }
    const error = await refusal({ status: 401, body }, [user, password])
    expect(error.message).toContain('Wrong name and password')
    expect(error.body).toEqual({ ...body, errors: [{ name: '[redacted]', also: '[redacted]' }] })
  })

  test('of fewer than 6 characters are redacted as whole strings only', async () => {
    const body = { error: 'ab is wrong', name: 'ab' }
    expect(await refusal({ status: 401, body }, ['ab', 'xyz12'])).toMatchObject({
      body: { error: 'ab is wrong', name: '[redacted]' },
    })
  })

  test('leave a message readable in a body that is too long', async () => {
    const error = await refusal({ status: 400, body: { error: 'No such thing', page: 'x'.repeat(70_000) } })
    expect(error.message).toBe('No such thing (GET /things/{id}, 400)')
    expect(error.body).toHaveLength(65_536)
  })

  test('leave everything else as it is', async () => {
    const body = { error: 'name: wrong', code: 7, list: [true, null] }
    expect(await refusal({ status: 401, body })).toMatchObject({ body })
  })
})

test('does not accept 204 as the answer of a tool', async () => {
  const { client } = recordClient({}, { status: 204 })
  const init = { ...call(client, 'acme_delete_thing'), params: { path: { id: '1' } } }
  expect(await rejection(client.http.DELETE('/things/{id}', init))).toMatchObject({ status: 204, kind: 'unexpected' })
})

test('an error of a request that was carried out has the whole answer', async () => {
  const readError = (_body: object, ok: boolean, method: string) => ({
    message: `${method} ${ok}`,
    kind: 'invalid_request' as const,
    isCarriedOut: method === 'POST',
  })
  const body = { rows: 'x'.repeat(70_000), key: 'password' }
  const { client } = recordClient({ readError, maxRetries: 0 }, { status: 201, body })
  const error = await rejection(client.http.POST('/things', { body: {} }))
  expect(error).toMatchObject({ message: 'POST true (POST /things, 201)', status: 201, kind: 'invalid_request' })
  expect(error.answer).toEqual({ ...body, key: '[redacted]' })
  expect(error.body).toHaveLength(65_536)
  expect(await rejection(client.http.PUT('/things', { body: {} }))).not.toHaveProperty('answer')
})
