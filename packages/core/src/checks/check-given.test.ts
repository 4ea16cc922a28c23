import { expect, test } from 'vitest'
import { ValidationError } from '../errors.js'
import { checkGiven } from './check-given.js'

test('default', () => {
  expect(checkGiven({ source: 'ds_1', id: 0, other: undefined }, ['source', 'id'])).toBeUndefined()
})

test.each([undefined, {}, { source: undefined, id: 7 }, { source: null, id: 7 }, { source: '', id: 7 }])(
  'refuses %j',
  (params) => {
    const check = () => checkGiven(params, ['source', 'id'])
    expect(check).toThrow(ValidationError)
    expect(check).toThrow('source: is missing; pass it with the parameters')
  },
)

test('names the one that is missing', () => {
  expect(() => checkGiven({ source: 'ds_1' }, ['source', 'id'])).toThrow(
    expect.objectContaining({ issues: [{ path: ['id'], message: expect.any(String) }] }),
  )
})
