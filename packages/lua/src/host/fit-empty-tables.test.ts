import { expect, test } from 'vitest'
import { fitEmptyTables } from './fit-empty-tables.js'

const list = { type: 'array', items: { type: 'object', properties: { inner: { type: 'array' } } } }
const schema = {
  type: 'object',
  properties: {
    list,
    object: { type: 'object' },
    either: { anyOf: [list, { type: 'object' }] },
    items: { anyOf: [{ type: 'null' }, list] },
  },
}

test('an empty table becomes a list where the schema has one', () => {
  expect(
    fitEmptyTables({ list: {}, object: {}, either: {}, items: {}, unknown: {}, text: 'a', none: null }, schema),
  ).toEqual({
    list: [],
    object: {},
    either: {},
    items: [],
    unknown: {},
    text: 'a',
    none: null,
  })
  expect(fitEmptyTables({ list: [{ inner: {} }] }, schema)).toEqual({ list: [{ inner: [] }] })
})
