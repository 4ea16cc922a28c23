import { listCustomers, paginate } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, recordChargeOver } from '../../../tests/support/chargeover.js'
import { rejection } from '../../../tests/support/client.js'

const refused = async (params: object): Promise<string> => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  const { message } = await rejection(listCustomers(chargeover, params))
  expect(requests).toHaveLength(0)
  return message
}

test.each(['!customer_id:ASC', 'customer_id:ASC!', ':ASC', 'customer_id:UP', 'customer_id:ASC,'])(
  'an order that ChargeOver would ignore is refused: %s',
  async (order) => {
    expect(await refused({ order })).toMatch(/^order: must read field:ASC/)
  },
)

test('a value of a condition may have an escaped space, and any other sign', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await listCustomers(chargeover, { where: 'company:EQUALS:a\\ b\\\nc' })
  expect(requests).toHaveLength(1)
})

test('a page that is too large is refused with the remedy', async () => {
  expect(await refused({ limit: 501 })).toBe('limit: must be a whole number, 1 to 500; paginate fetches all pages')
})

test.each<[string, object, string | number]>([
  ['a number, where pages are found by id', {}, 20],
  ['a text, where pages are found by offset', { concurrency: 2 }, '44'],
])('a walk cannot be resumed with %s', async (_, options, resume) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  const walk = async () => paginate(chargeover, listCustomers, {}, { ...options, resume }).collect({ max: 1 })
  expect((await rejection(walk())).message).toBe('resume: must be the cursor of an error of the same walk')
  expect(requests).toHaveLength(0)
})
