import { expect, test } from 'vitest'
import { nearestName, similarNames } from './nearest-name.js'

test('default', () => {
  expect(nearestName(['list_customers', 'get_customer', 'get_balance'], 'get_custmer')).toBe('get_customer')
})

test.each([
  ['a letter too few', 'limt'],
  ['a letter too many', 'limitt'],
  ['another letter', 'lumit'],
])('corrects %s', (_, wanted) => {
  expect(nearestName(['email', 'limit', 'expand'], wanted)).toBe('limit')
})

test('compares to the last letter', () => {
  expect(nearestName(['ca', 'cat', 'cats'], 'cat')).toBe('cat')
  expect(nearestName(['dog', 'do'], 'do')).toBe('do')
})

test('takes the first of equally near ones', () => {
  expect(nearestName(['ab', 'ac'], 'ad')).toBe('ab')
})

test('handles an empty list', () => {
  expect(nearestName([], 'limit')).toBeUndefined()
  expect(nearestName(['a', 'abc'], '')).toBe('a')
})

test.each([
  ['nmae', ['name']],
  ['limit_per_page', []],
  ['meta', ['metadata', 'metadata_mode']],
  ['me', []],
])('what %s may stand for is %j', (wanted, similar) => {
  expect(similarNames(['name', 'metadata', 'metadata_mode', 'limit'], wanted)).toEqual(similar)
  expect(similarNames([], wanted)).toEqual([])
})
