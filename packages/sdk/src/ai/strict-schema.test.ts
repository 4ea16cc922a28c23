import { strictSchema } from '@billing/sdk/ai'
import { describe, expect, test } from 'vitest'

const of = (properties: object, required: string[] = []) =>
  strictSchema({ type: 'object', additionalProperties: false, properties, required })

/** The schema of a property that is always given. */
const given = (schema: object): unknown => (of({ a: schema }, ['a']) as { properties: { a: unknown } }).properties.a

/** The schema of a property that may be left out. */
const left = (schema: object): unknown => (of({ a: schema }) as { properties: { a: unknown } }).properties.a

test('default', () => {
  expect(
    of({ id: { type: 'string', description: 'The id.' }, limit: { type: 'integer', minimum: 1 } }, ['id']),
  ).toEqual({
    type: 'object',
    additionalProperties: false,
    required: ['id', 'limit'],
    properties: {
      id: { type: 'string', description: 'The id.' },
      limit: { type: ['integer', 'null'], minimum: 1 },
    },
  })
})

test('leaves the schema that it is given as it is', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } }, additionalProperties: false }
  const before = structuredClone(schema)
  strictSchema(schema)
  expect(schema).toEqual(before)
})

describe('a property that is given', () => {
  const PAIR = { type: 'object', required: ['key', 'value'], additionalProperties: false }

  test.each([
    [
      'with words for what has no keyword',
      {
        type: 'string',
        description: 'A.',
        default: 'x',
        examples: ['x', 'y'],
        minLength: 1,
        maxLength: 9,
        format: 'uri',
      },
      {
        type: 'string',
        description: 'A. Default: "x". Such as "x", "y". At least 1 characters. At most 9 characters. Format: uri.',
      },
    ],
    [
      'with the keywords that models are held to',
      { type: 'number', minimum: 0, maximum: 9, exclusiveMinimum: 0 },
      { type: 'number', minimum: 0, maximum: 9, exclusiveMinimum: 0 },
    ],
    [
      'of a pattern and a format',
      { type: 'string', pattern: '^a', format: 'date' },
      { type: 'string', pattern: '^a', format: 'date' },
    ],
    ['of one value', { const: 'now' }, { type: 'string', enum: ['now'] }],
    ['of values without a type', { enum: ['a', null] }, { type: ['string', 'null'], enum: ['a', null] }],
    [
      'that is a number or empty',
      { type: ['integer', 'string', 'null'], maxLength: 0 },
      { anyOf: [{ type: 'integer' }, { type: ['string', 'null'], enum: ['', null] }] },
    ],
    [
      'that is a list',
      { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
      { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 2 },
    ],
    [
      'that is a list of anything',
      { type: 'array' },
      { type: 'array', items: { type: 'string', description: 'A value as JSON.' } },
    ],
    [
      'that is an object with any names',
      { type: 'object', additionalProperties: { type: 'string' }, minProperties: 1 },
      {
        type: 'array',
        minItems: 1,
        items: { ...PAIR, properties: { key: { type: 'string' }, value: { type: 'string' } } },
      },
    ],
    [
      'that is an object with names of one pattern',
      { type: 'object', additionalProperties: false, patternProperties: { '^a$': { type: 'string' } } },
      {
        type: 'array',
        items: { ...PAIR, properties: { key: { type: 'string', pattern: '^a$' }, value: { type: 'string' } } },
      },
    ],
    [
      'that is an object with names of several patterns',
      { type: 'object', patternProperties: { '^a$': { type: 'string' }, '^b$': { type: 'boolean' } } },
      {
        type: 'array',
        items: {
          anyOf: [
            { ...PAIR, properties: { key: { type: 'string', pattern: '^a$' }, value: { type: 'string' } } },
            { ...PAIR, properties: { key: { type: 'string', pattern: '^b$' }, value: { type: 'boolean' } } },
          ],
        },
      },
    ],
    [
      'that is an object of which nothing is known',
      { type: 'object', description: 'A.' },
      { type: 'string', description: 'A. An object as JSON.' },
    ],
    [
      'that is an empty object',
      { type: 'object', additionalProperties: false },
      { type: 'object', properties: {}, required: [], additionalProperties: false },
    ],
    [
      'of several shapes',
      { description: 'A.', anyOf: [{ type: 'string', description: 'B.' }, { type: 'integer' }] },
      { description: 'A.', anyOf: [{ type: 'string', description: 'B.' }, { type: 'integer' }] },
    ],
  ])('%s', (_, schema, expected) => {
    expect(given(schema)).toEqual(expected)
  })
})

describe('a property that may be left out', () => {
  const CLEAR = expect.objectContaining({
    properties: { clear: { type: 'boolean', enum: [true] } },
    required: ['clear'],
  })

  test.each([
    ['has null among its values', { type: 'string', enum: ['a'] }, { type: ['string', 'null'], enum: ['a', null] }],
    [
      'is an object or null',
      { type: 'object', additionalProperties: false, description: 'A.' },
      {
        description: 'A.',
        anyOf: [{ type: 'object', properties: {}, required: [], additionalProperties: false }, { type: 'null' }],
      },
    ],
    [
      'is a list or null',
      { type: 'array', items: { type: 'string' } },
      { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'null' }] },
    ],
    [
      'is one of its shapes or null',
      { anyOf: [{ type: 'string' }, { type: 'integer' }] },
      { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    ],
    [
      'is set to null by an object',
      { type: ['string', 'null'], description: 'A.' },
      { description: 'A.', anyOf: [{ type: 'string' }, CLEAR, { type: 'null' }] },
    ],
    [
      'that is a text or null keeps the values of the text',
      { type: ['object', 'string', 'null'], additionalProperties: false, maxLength: 0 },
      {
        anyOf: [
          { type: 'object', properties: {}, required: [], additionalProperties: false },
          { type: 'string', enum: [''] },
          CLEAR,
          { type: 'null' },
        ],
      },
    ],
    [
      'that has several types keeps them',
      { type: ['string', 'boolean', 'null'] },
      { anyOf: [{ type: ['string', 'boolean'] }, CLEAR, { type: 'null' }] },
    ],
    ['that is only null', { type: 'null' }, { anyOf: [CLEAR, { type: 'null' }] }],
    ['that is anything', {}, { description: 'A value as JSON.', anyOf: [{ type: 'string' }, CLEAR, { type: 'null' }] }],
  ])('%s', (_, schema, expected) => {
    expect(left(schema)).toEqual(expected)
  })
})
