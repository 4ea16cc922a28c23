import { expect, test } from 'vitest'
import { kindOfStatus } from './kind-of-status.js'

test.each([
  [400, 'invalid_request'],
  [401, 'authentication'],
  [402, 'invalid_request'],
  [403, 'permission'],
  [404, 'not_found'],
  [409, 'conflict'],
  [418, 'invalid_request'],
  [422, 'invalid_request'],
  [429, 'rate_limit'],
  [500, 'server'],
  [503, 'server'],
  [200, 'unexpected'],
  [302, 'unexpected'],
])('status %i is %s', (status, kind) => {
  expect(kindOfStatus(status)).toBe(kind)
})
