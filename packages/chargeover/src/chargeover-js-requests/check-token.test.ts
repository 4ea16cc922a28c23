import { ValidationError } from '@billing/core'
import { expect, test } from 'vitest'
import { checkToken } from './check-token.js'

test('default', () => {
  expect(() => checkToken('4ac9wjmq9a1e')).not.toThrow()
})

test.each([undefined, null, '', 7])('refuses %j', (token) => {
  expect(() => checkToken(token as never)).toThrow(ValidationError)
})
