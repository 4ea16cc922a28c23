import { expect, test } from 'vitest'
import { equalDigests } from './equal-digests.js'

test('default', () => {
  expect(equalDigests('0a1b', '0a1b')).toBe(true)
})

test.each([
  ['the first letter', '1a1b'],
  ['the last letter', '0a1c'],
  ['a letter more', '0a1b0'],
  ['a letter less', '0a1'],
  ['nothing', ''],
  ['letters of another case', '0A1B'],
  ['a letter that shares its low bits', '0a1\u0162'],
])('tells apart by %s', (_, given) => {
  expect(equalDigests(given, '0a1b')).toBe(false)
})
