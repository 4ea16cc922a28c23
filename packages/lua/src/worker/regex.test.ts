import { expect, test } from 'vitest'
import { regex } from './regex.js'

const match = (subject: string, pattern: string) => regex('match', { subject, pattern })

test('match answers the groups by number and name', () => {
  expect(match('Order 12', '/(?<id>\\d)(\\d)(x)?/')).toEqual({ 0: '12', 1: '1', 2: '2', 3: undefined, id: '1' })
  expect(match('a', 'b')).toBeNull()
})

test.each([
  ['aB', '/ab/i', 'aB'],
  ['a\nb', '/a.b/s', 'a\nb'],
  ['a/b', '#a/b#', 'a/b'],
  ['a#b', '#a\\#b#', 'a#b'],
  ['a', '(a)', 'a'],
  ['/a', '/a', '/a'],
  ['/a/1', '/a/1', '/a/1'],
])('in %s the pattern %s matches %s', (subject, pattern, found) => {
  expect(match(subject, pattern)).toMatchObject({ 0: found })
})

test('match_all answers a list for each group', () => {
  expect(regex('match_all', { subject: 'a1 b', pattern: '[a-z](\\d)?' })).toEqual({ 0: ['a1', 'b'], 1: ['1', ''] })
})

test('gsub replaces', () => {
  const gsub = (third: string | undefined, fourth?: number) =>
    regex('gsub', { subject: 'a1b2', pattern: '([a-z])\\d', third, fourth })
  expect(gsub(['<$1\\0$', '{1}$9>'].join(''))).toBe('<aa1a><bb2b>')
  expect(gsub('', 1)).toBe('b2')
  expect(() => gsub(undefined)).toThrow('the replacement must be a text')
})

test('results are limited', () => {
  const subject = 'a'.repeat(600_000)
  expect(() => regex('match_all', { subject, pattern: 'a' })).toThrow('there are more than 500000 matches')
  expect(() => regex('gsub', { subject, pattern: 'a', third: 'b'.repeat(100) })).toThrow(
    'longer than 16000000 characters',
  )
})

test('a flag that is not known is refused', () => {
  expect(() => match('a', '/a/ix')).toThrow('the flag x is not supported; i, m, s and u are')
})
