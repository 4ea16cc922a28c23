import { expect, test } from 'vitest'
import { recordClient } from '~test/support/client.js'
import { call, callWithoutParams } from './call.js'

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
    'operation: is no option; there are signal, timeoutMs, maxRetries',
  )
  expect(call(client, 'acme_list_things', {}, { operation: undefined } as object).operation).toBe('acme_list_things')
})

test('of a tool without parameters says where options go', () => {
  expect(callWithoutParams(client, 'acme_get_account', { timeoutMs: 1 }, [undefined])).toEqual({
    operation: 'acme_get_account',
    input: undefined,
    timeoutMs: 1,
  })
  expect(() => callWithoutParams(client, 'acme_get_account', {}, [{ timeoutMs: 1 }])).toThrow(
    'options: must follow the client; acme_get_account has no parameters',
  )
})
