import { expect, test } from 'vitest'
import { call } from './call.js'

test('default', () => {
  const { signal } = new AbortController()
  const input = { limit: 1 }
  expect(call('acme_list_things', input, { signal })).toEqual({ operation: 'acme_list_things', input, signal })
})

test('needs neither input nor options', () => {
  expect(call('acme_get_account')).toEqual({ operation: 'acme_get_account', input: undefined })
})

test('cannot be renamed by an option', () => {
  expect(call('acme_list_things', {}, { operation: 'other' } as object)).toMatchObject({
    operation: 'acme_list_things',
  })
})
