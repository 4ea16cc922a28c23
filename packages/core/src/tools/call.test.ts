import { expect, test } from 'vitest'
import { recordClient } from '~test/support/client.js'
import { call, callWithoutParams } from './call.js'

const { client } = recordClient({ idempotent: true })
const CHECKED = Symbol.for('@billing/checked')

test('default', () => {
  const { signal } = new AbortController()
  const input = { limit: 1 }
  expect(call(client, 'acme_list_things', input, { signal })).toEqual({
    operation: 'acme_list_things',
    input,
    signal,
    [CHECKED]: true,
  })
})

test('needs neither parameters nor options', () => {
  expect(call(client, 'acme_get_account')).toEqual({ operation: 'acme_get_account', input: undefined, [CHECKED]: true })
})

test('cannot be renamed by an option', () => {
  expect(() => call(client, 'acme_list_things', {}, { operation: 'other' } as object)).toThrow(
    'operation: unknown option; known: signal, timeoutMs, maxRetries',
  )
  expect(call(client, 'acme_list_things', {}, { operation: undefined } as object).operation).toBe('acme_list_things')
})

test.each([
  [{ timeoutMs: -1 }, 'timeoutMs must be a number, at least 1'],
  [{ idempotencyKey: '' }, 'idempotencyKey: must be a string of 1 to 255 ASCII characters'],
  [{ headers: 'x-one: 1' }, 'headers: must be an object of names and values, not String'],
])('checks its options, once for all requests of the tool: %j', (options, message) => {
  expect(() => call(client, 'acme_list_things', {}, options as never)).toThrow(message)
})

test('of a tool without parameters says where options go', () => {
  expect(callWithoutParams(client, 'acme_get_account', { timeoutMs: 1 }, [undefined])).toEqual({
    operation: 'acme_get_account',
    input: undefined,
    timeoutMs: 1,
    [CHECKED]: true,
  })
  expect(() => callWithoutParams(client, 'acme_get_account', {}, [{ timeoutMs: 1 }])).toThrow(
    'options: must follow the client; acme_get_account has no parameters',
  )
})
