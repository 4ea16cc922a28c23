import { expect, test } from 'vitest'
import { recordClient } from '~test/support/client.js'
import { ApiError } from '../errors.js'
import { checkRows } from './check-rows.js'

const { client } = recordClient({})

test('default', () => {
  const answer = { things: [{ id: 'a' }, { id: 'b' }], has_more: false }
  expect(checkRows(client, 'acme_list_things', answer, 'things')).toBe(answer)
  expect(checkRows(client, 'acme_list_things', { things: [] }, 'things')).toEqual({ things: [] })
})

test.each([
  ['no body', undefined],
  ['no list', {}],
  ['null for a list', { things: null }],
  ['an object for a list', { things: { id: 'a' } }],
  ['a string for a list', { things: 'abc' }],
  ['null for a row', { things: [{ id: 'a' }, null] }],
  ['a string for a row', { things: ['a'] }],
])('refuses %s', (_, answer) => {
  const check = () => checkRows(client, 'acme_list_things', answer as { things: object[] }, 'things')
  expect(check).toThrow(ApiError)
  expect(check).toThrow('No readable list: things (acme_list_things)')
  expect(check).toThrow(
    expect.objectContaining({
      provider: 'acme',
      operation: 'acme_list_things',
      status: 200,
      kind: 'unexpected',
      attempts: 1,
    }),
  )
})

test('finds the rows of a list by itself where their name is not given', () => {
  const answer = { has_more: false, things: [{ id: 'a' }] }
  expect(checkRows(client, 'acme_list_things', answer, undefined)).toBe(answer)
  for (const none of [{ has_more: false }, undefined as never]) {
    expect(() => checkRows(client, 'acme_list_things', none, undefined)).toThrow('No readable list (acme_list_things)')
  }
})
