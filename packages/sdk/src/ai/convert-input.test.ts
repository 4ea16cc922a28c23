import { fromStrict, toStrictInput } from '@billing/sdk/ai'
import { describe, expect, test } from 'vitest'

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    email: { type: ['string', 'null'] },
    metadata: { type: ['object', 'string', 'null'], additionalProperties: { type: 'string' }, maxLength: 0 },
    where: { anyOf: [{ type: 'string' }, { type: 'object', patternProperties: { '^a$': { type: 'integer' } } }] },
    data: { type: 'object' },
    any: {},
    lines: {
      type: 'array',
      items: { type: 'object', properties: { price: { type: 'string' }, count: { type: ['integer', 'boolean'] } } },
    },
    target: {
      anyOf: [
        { type: 'object', properties: { uuid: { type: 'string' } }, required: ['uuid'] },
        { type: 'object', properties: { code: { type: 'string' } }, required: ['code'] },
      ],
    },
  },
}
const NONE = { email: null, metadata: null, where: null, data: null, any: null, lines: null, target: null }

test.each([
  [{ id: '1' }, { id: '1', ...NONE }],
  [
    { id: '1', email: null },
    { id: '1', ...NONE, email: { clear: true } },
  ],
  [
    { id: '1', metadata: { a: 'b' } },
    { id: '1', ...NONE, metadata: [{ key: 'a', value: 'b' }] },
  ],
  [
    { id: '1', metadata: '' },
    { id: '1', ...NONE, metadata: '' },
  ],
  [
    { id: '1', where: 'a:EQUALS:1' },
    { id: '1', ...NONE, where: 'a:EQUALS:1' },
  ],
  [
    { id: '1', where: { a: 1 } },
    { id: '1', ...NONE, where: [{ key: 'a', value: 1 }] },
  ],
  [
    { id: '1', data: { a: [1] } },
    { id: '1', ...NONE, data: '{"a":[1]}' },
  ],
  [
    { id: '1', any: 'text' },
    { id: '1', ...NONE, any: '"text"' },
  ],
  [
    { id: '1', any: null },
    { id: '1', ...NONE, any: { clear: true } },
  ],
  [
    { id: '1', lines: [{ count: 1 }, { price: 'p' }] },
    {
      id: '1',
      ...NONE,
      lines: [
        { price: null, count: 1 },
        { price: 'p', count: null },
      ],
    },
  ],
  [
    { id: '1', target: { code: 'c' } },
    { id: '1', ...NONE, target: { code: 'c' } },
  ],
])('%j is written and read', (input, strict) => {
  expect(toStrictInput(schema, input)).toEqual(strict)
  expect(fromStrict(schema, strict)).toEqual(input)
})

describe('what does not have the form', () => {
  test.each([
    ['a map as an object', { metadata: { a: 'b' } }],
    ['an unknown member', { id: '1', unknown_key: 1 }],
    [
      'a key twice, of which it is not known which one is meant',
      {
        metadata: [
          { key: 'a', value: 'b' },
          { key: 'a', value: 'c' },
        ],
      },
    ],
    ['null, and a value where JSON is meant', { id: null, any: 5, data: { a: 1 } }],
    ['text that is no JSON', { any: 'not JSON', data: 'nor this' }],
    ['JSON of something else than an object', { data: '[1]' }],
    ['another type', { id: 7, lines: 'none', where: 1.5, email: { clear: false }, metadata: { clear: true, more: 1 } }],
  ])('is passed on, for the check of the call to explain: %s', (_, input) => {
    expect(fromStrict(schema, input)).toEqual(input)
  })

  test('does not keep the rest from being read', () => {
    expect(fromStrict(schema, { id: '1', unknown_key: 1, email: null, where: [{ key: 'a', value: 1 }] })).toEqual({
      id: '1',
      unknown_key: 1,
      where: { a: 1 },
    })
    expect(toStrictInput(schema, { id: '1', unknown_key: null })).toEqual({ id: '1', ...NONE, unknown_key: null })
  })

  test('may have names that no pattern fits', () => {
    expect(fromStrict(schema, { where: [{ key: 'b', value: '"x"' }] })).toEqual({ where: { b: 'x' } })
  })
})

test('a key that would change the object is a key', () => {
  const restored = fromStrict(schema, { metadata: [{ key: '__proto__', value: 'x' }] }) as { metadata: object }
  expect(Object.keys(restored.metadata)).toEqual(['__proto__'])
  expect(Object.getPrototypeOf(restored.metadata)).toBe(Object.prototype)
})
