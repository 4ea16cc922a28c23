import { expect, test } from 'vitest'
import { ValidationError } from '../errors.js'
import { checkCount } from './check-count.js'

test('default', () => {
  expect(() => checkCount('limit', 500, 1, 500)).not.toThrow()
  expect(() => checkCount('limit', 501, 1, 500, 'ask for the rest with offset')).toThrow(
    /^limit: must be a whole number, .*1 to 500.*ask for the rest with offset$/,
  )
})

test('accepts the minimum and the maximum, and omits what is not set from the message', () => {
  for (const value of [1, 500]) expect(() => checkCount('limit', value, 1, 500)).not.toThrow()
  expect(() => checkCount('limit', 0, 1, 500)).toThrow(/^limit: must be a whole number, 1 to 500$/)
  expect(() => checkCount('max', 0, 1, undefined, 'leave it out')).toThrow(
    /^max: must be a whole number, 1 or more; leave it out$/,
  )
})

test.each([0, -1, 1.5, Number.NaN, undefined, null])('refuses %o where 1 is the least', (value) => {
  expect(() => checkCount('max', value as number, 1)).toThrow(ValidationError)
})

test('accepts infinity where there is no maximum', () => {
  expect(() => checkCount('max', Number.POSITIVE_INFINITY, 1)).not.toThrow()
  expect(() => checkCount('max', Number.POSITIVE_INFINITY, 1, 9)).toThrow('1 to 9')
  expect(() => checkCount('max', -1, 0)).toThrow('0 or more')
})
