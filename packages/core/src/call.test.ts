import { expect, test } from 'vitest'
import { recordClient } from '../../../tests/support/client.js'
import { call } from './call.js'

const { client } = recordClient({})

test('default', () => {
  const { signal } = new AbortController()
  const input = { limit: 1 }
  expect(call(client, 'acme_list_things', input, { signal })).toEqual({ operation: 'acme_list_things', input, signal })
})

test('needs neither parameters nor options', () => {
  expect(call(client, 'acme_get_account')).toEqual({ operation: 'acme_get_account', input: undefined })
})

test('cannot be renamed by an option', () => {
  expect(() => call(client, 'acme_list_things', {}, { operation: 'other' } as object)).toThrow(
    'operation: is not an option of a call; there are signal, timeoutMs, maxRetries',
  )
  expect(call(client, 'acme_list_things', {}, { operation: undefined } as object).operation).toBe('acme_list_things')
})

test('of a tool without parameters says where options go', () => {
  expect(() => call(client, 'acme_get_account', undefined, {}, { timeoutMs: 1 })).toThrow(
    'options: must be the only argument beside the client; acme_get_account has no parameters',
  )
  expect(call(client, 'acme_get_account', undefined, {}, undefined).operation).toBe('acme_get_account')
})
