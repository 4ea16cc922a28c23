import { listCustomers, paginate, ValidationError } from '@billing/chargeover'
import { expect, test } from 'vitest'
import { chargeoverAnswer, chargeoverError, recordChargeOver } from '~test/support/chargeover.js'
import { rejection } from '~test/support/client.js'
import { cpuTimeOf } from '~test/support/cpu-time.js'
import { listQuery } from './list-query.js'

test('default', () => {
  expect(listQuery({})).toEqual({ limit: 10, offset: 0, where: undefined })
  expect(listQuery({ limit: 500, offset: 20, where: 'a:EQUALS:1', order: 'a:ASC' }, 'b:EQUALS:2')).toEqual({
    limit: 500,
    offset: 20,
    where: 'b:EQUALS:2,a:EQUALS:1',
    order: 'a:ASC',
  })
})

test.each([
  'company:CONTAINS:acme',
  'transaction_status.state:EQUALS:succeeded',
  'line_items.item.categories.item_category_id:EQUALS:7',
  'date:GTE:2026-01-01,date:LT:2026-02-01',
  'mod_datetime:GTE:2026-10-05T10\\:18\\:49-05\\:00',
  'company:EQUALS:Smith\\, Jones & Söhne 🦊',
  'company:EQUALS:back\\\\slash',
  'external_key:IS:NULL',
  'external_key:ISNOT:NULL,custom_1:EQUALS:x',
  'external_key:EQUALS:',
  'company:STARTSWITH:acme',
])('lets %s through', (where) => {
  expect(listQuery({ where }).where).toBe(where)
})

test.each([
  '',
  'acme',
  'company:acme',
  'company:CONTAINS',
  ':CONTAINS:acme',
  'company:contains:acme',
  'company:CONTAINS:acme,',
  ',company:CONTAINS:acme',
  'company:CONTAINS:acme,,token:EQUALS:1',
  'company:CONTAINS:acme, token:EQUALS:1',
  'company:CONTAINS:acme,token',
  'mod_datetime:GTE:2026-10-05T10:18:49-05:00',
  'company:CONTAINS:acme\\',
  'external_key:IS:EMPTY',
  'external_key:ISNOT:',
  'external_key:IS:NULL:NULL',
  'com pany:EQUALS:x',
  '1st:EQUALS:x',
  'company=acme',
])('refuses where %j with the remedy', (where) => {
  expect(() => listQuery({ where })).toThrow(
    /^where: must be \{ field: \{ equals: value \} \} or read field:OPERATOR:value/,
  )
})

test('takes conditions as an object, beside a further one', () => {
  const where = { company: { contains: 'a, b' }, customer_id: { gt: 3, lte: 9 } }
  expect(listQuery({ where }, 'x:EQUALS:1').where).toBe(
    'x:EQUALS:1,company:CONTAINS:a\\, b,customer_id:GT:3,customer_id:LTE:9',
  )
})

test.each([[{}], [[]], [null], [7], [true], [new Date(0)], [new Map([['company', 'x']])], [{ company: {} }]])(
  'refuses where %j, which says nothing',
  (where) => {
    expect(() => listQuery({ where: where as object })).toThrow(/^where: must be /)
  },
)

test('refuses an empty part at any position', () => {
  for (const nothing of [{}, [], new Date(0)]) {
    for (const where of [
      { company: nothing, token: 'x' },
      { token: 'x', company: nothing },
      { company: nothing, token: nothing },
    ]) {
      expect(() => listQuery({ where })).toThrow(/^where: must be /)
    }
  }
})

test.each<[object, string]>([
  [{ customer_id: 'desc' }, 'customer_id:DESC'],
  [{ date: 'desc', 'customer.company': 'asc', invoice_id: 'asc' }, 'date:DESC,customer.company:ASC,invoice_id:ASC'],
  [{ total: 'asc', date: 'desc' }, 'total:ASC,date:DESC'],
])('takes order %j', (order, written) => {
  expect(listQuery({ order }).order).toBe(written)
})

test.each<[unknown, string]>([
  [{}, 'order: must be'],
  [[], 'order: must be'],
  [null, 'order: must be'],
  [7, 'order: must be'],
  [{ date: 'down' }, 'order: must be'],
  [{ date: 'DESC' }, 'order: must be'],
  [{ date: undefined }, 'order: must be'],
  [{ date: 1 }, 'order: must be'],
  [{ date: Object.create(null) }, 'order: must be'],
  [{ date: 'asc', total: undefined }, 'order: must be'],
  [{ '': 'asc' }, 'order: must be'],
  [{ '1st': 'asc' }, 'order: must be'],
  [['date'], 'order: must be'],
  [{ 'date:ASC,total': 'asc' }, 'date:ASC,total: is not the name of a field'],
  [{ 'date DESC': 'asc' }, 'date DESC: is not the name of a field'],
])('refuses order %j', (order, message) => {
  expect(() => listQuery({ order: order as object })).toThrow(ValidationError)
  expect(() => listQuery({ order: order as object })).toThrow(message)
})

test.each(['invoice_id:DESC', 'date:ASC,customer.company:DESC'])('lets order %s through', (order) => {
  expect(listQuery({ order }).order).toBe(order)
})

test.each(['', 'date', 'date:desc', 'date:', 'date:DOWN', 'date:ASC,', 'date:ASC,id', '-date', 'date DESC'])(
  'refuses order %j with the remedy',
  (order) => {
    expect(() => listQuery({ order })).toThrow(
      "order: must be { field: 'asc' } or read field:ASC or field:DESC, joined by commas",
    )
  },
)

test('takes no longer for a long value', async () => {
  const parse = () => expect(() => listQuery({ where: `company:EQUALS:${'\\,'.repeat(50_000)}:` })).toThrow()
  expect(await cpuTimeOf(parse)).toBeLessThan(500)
})

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
  expect(await refused({ order })).toMatch(/^order: must be .* or read field:ASC/)
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
      'where: must be { field: { equals: value } } or read field:OPERATOR:value,… with \\: and \\, in values',
    )
  },
)

test('a value of a condition may have an escaped space, and any other sign', async () => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await listCustomers(chargeover, { where: 'company:EQUALS:a\\ b\\\nc' })
  expect(requests).toHaveLength(1)
})

test('a page size that is too large is refused, and the message names paginate', async () => {
  expect(await refused({ limit: 501 })).toBe('limit: must be a whole number, 1 to 500; paginate fetches all pages')
})

test.each<[string, object, string | number]>([
  ['a number, where pages are found by id', {}, 20],
  ['a string, where pages are found by offset', { concurrency: 2 }, '44'],
  ['a string, where pages are found by id', {}, 'abc'],
])('a walk cannot be resumed with %s', async (_, options, resume) => {
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  const walk = async () => paginate(chargeover, listCustomers, {}, { ...options, resume }).collect({ max: 1 })
  expect((await rejection(walk())).message).toBe('resume: must be the cursor of an error of the same walk')
  expect(requests).toHaveLength(0)
})

test('a walk by offset is resumed at the cursor of its error', async () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({ customer_id: index + 1 }))
  const failing = recordChargeOver(
    chargeoverAnswer(rows),
    chargeoverAnswer(rows.toReversed()),
    chargeoverError(400, 'No'),
  )
  const options = { concurrency: 2 }
  const { cursor } = await rejection(paginate(failing.chargeover, listCustomers, {}, options).collect({ max: 90 }))
  expect(cursor).toBe('offset:20')
  const { chargeover, requests } = recordChargeOver(chargeoverAnswer([]))
  await paginate(chargeover, listCustomers, {}, { ...options, resume: cursor as string }).collect({ max: 90 })
  expect(requests.map(({ path }) => /offset=\d+/.exec(path)?.[0])).toEqual(['offset=20', 'offset=30'])
})

test('a page size that is a string is refused: offsets would be concatenated', async () => {
  expect(await refused({ limit: '50' as never })).toContain('limit: must be a whole number')
})
