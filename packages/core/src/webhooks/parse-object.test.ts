import { expect, test } from 'vitest'
import { parseObject } from './parse-object.js'

test('default', () => {
  expect(parseObject('{"a":1}')).toEqual({ a: 1 })
})

test.each([['{"a":'], [''], ['[1]'], ['null'], ['7'], ['"text"']])('returns undefined for %s', (text) => {
  expect(parseObject(text)).toBeUndefined()
})
