import { expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

test('an account of 2015 gets percentages as strings, datetimes without an offset and no details', () => {
  const { call, start } = createTestInstance(undefined, undefined, { accountVersion: '2015' })
  const { customer, item } = start()
  call('POST', 'package', { customer_id: customer, line_items: [{ item_id: item }] })
  const { details, ...single } = call('GET', 'package/1') as unknown as Record<string, any>
  expect(details).toBeUndefined()
  expect(single['response'].write_datetime).toBe('2026-03-10 09:15:00')
  expect(single['response'].line_items[0].tierset.percent).toBe('0.000000')
  expect(call('GET', `item/${item}`).response.tiersets[0].percent).toBe('0.000000')
  expect(call('GET', 'item/99')).toEqual({
    code: 404,
    status: 'Error',
    message: 'This item does not exist.',
    response: null,
  })
})

test('a new account gets percentages as numbers', () => {
  const { get, start } = createTestInstance()
  const { item } = start()
  expect(get(`item/${item}`).tiersets[0].percent).toBe(0)
  expect(get(`item/${item}`).write_datetime).toBe('2026-03-10T09:15:00-05:00')
})
