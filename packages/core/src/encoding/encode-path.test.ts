import { expect, test } from 'vitest'
import { ValidationError } from '../errors.js'
import { encodePath } from './encode-path.js'

test('default', () => {
  expect(encodePath('/v1/customers/{id}', { id: 'cus_abc123' })).toBe('/v1/customers/cus_abc123')
})

test('puts in several values, each of them where it belongs', () => {
  expect(encodePath('/a/{first}/b/{second}/{first}', { first: 'x', second: 2 })).toBe('/a/x/b/2/x')
})

test.each([
  ['a number', 7, '7'],
  ['zero', 0, '0'],
  ['letters of every script', 'é株🚀', '%C3%A9%E6%A0%AA%F0%9F%9A%80'],
  ['what is special in a URL', 'a b?c#d%e&f', 'a%20b%3Fc%23d%25e%26f'],
  ['dots among letters', 'a..b', 'a..b'],
  ['three dots', '...', '...'],
  ['dots that are encoded already', '%2e%2e', '%252e%252e'],
  ['a replacement pattern', '$&$1', '%24%26%241'],
  ['a template', '{id}', '%7Bid%7D'],
])('encodes %s', (_, id, expected) => {
  expect(encodePath('/things/{id}', { id })).toBe(`/things/${expected}`)
})

test.each([undefined, null])('says that a value is missing: %o', (id) => {
  expect(() => encodePath('/things/{id}', { id })).toThrow('id: is missing; pass it with the parameters')
})

test.each([
  undefined,
  null,
  '',
  ' ',
  '\t\n',
  '.',
  '..',
  ' .. ',
  'a/b',
  '../balance',
  'a\\b',
  '\ud83d',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  {},
  { toString: () => 'id' },
  ['id'],
  Symbol('id'),
  () => 'id',
])('refuses %o', (id) => {
  const encode = () => encodePath('/things/{id}', { id })
  expect(encode).toThrow(ValidationError)
  expect(encode).toThrow(expect.objectContaining({ issues: [{ path: ['id'], message: expect.any(String) }] }))
})
