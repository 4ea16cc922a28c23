import { expect, test } from 'vitest'
import { periodQuery } from './period-query.js'

test('default', () => {
  expect(periodQuery({ start_date: '2025-01-01', end_date: '2025-03-31', geo: 'DE' })).toEqual({
    'start-date': '2025-01-01',
    'end-date': '2025-03-31',
    geo: 'DE',
  })
})

test.each([
  [{}, 'start_date: is required: the first day, such as 2025-01-01'],
  [{ start_date: '', end_date: '2025-03-31' }, 'start_date: is required: the first day, such as 2025-01-01'],
  [{ start_date: '2025-01-01' }, 'end_date: is required: the last day, such as 2025-03-31'],
])('refuses %j', (period, message) => {
  expect(() => periodQuery(period)).toThrow(message)
})
