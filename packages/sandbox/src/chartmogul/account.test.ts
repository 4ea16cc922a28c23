import { expect, test } from 'vitest'
import { createTestClient } from './testing.js'

test('default', () => {
  const { body } = createTestClient('2026-01-01').get('/v1/account')
  expect(body).toEqual({
    id: expect.stringMatching(/^acc_/),
    name: 'Sandbox',
    currency: 'USD',
    time_zone: 'Etc/UTC',
    week_start_on: 'monday',
  })
})

test('include adds the settings that it names', () => {
  const { body } = createTestClient('2026-01-01').get(
    '/v1/account?include=churn_when_zero_mrr,refund_handling,constructor',
  )
  expect(body).toMatchObject({ churn_when_zero_mrr: true, refund_handling: 'refund_ignore' })
  expect(Object.keys(body)).toHaveLength(7)
})
