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

test.each([
  '!customer_id:ASC',
  'customer_id:ASC!',
  ':ASC',
  'customer_id:UP',
  'customer_id:ASC,',
  'customer_id:ASC,company',
])('an order that ChargeOver would ignore is refused: %s', async (order) => {
  expect(await refused({ order })).toMatch(/^order: must read field:ASC/)
})

test('an order may go by several fields', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await listCustomers(chargeover, { order: 'company:ASC,customer_id:DESC' })
  expect(requests[0]?.path).toContain('order=company%3AASC%2Ccustomer_id%3ADESC')
})

test.each(['company:IS:Acme', 'company:ISNOT:Acme', 'company:EQUALS:Acme,country'])(
  'a condition that ChargeOver would ignore is refused: %s',
  async (where) => {
    expect(await refused({ where })).toBe(
      'where: must read field:OPERATOR:value,… with \\: and \\, in values; where({ field: value }) writes it',
    )
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

test('a walk by offset is resumed at one', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await paginate(chargeover, listCustomers, {}, { concurrency: 2, resume: 20 }).collect({ max: 1 })
  expect(requests[0]?.path).toContain('offset=20')
})
