import { expect, test } from 'vitest'
import { listQuery } from './list.js'

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
  expect(() => listQuery({ where })).toThrow(/^where: must read field:OPERATOR:value.*where\(/)
})

test('refuses conditions as an object, which where() would have written', () => {
  expect(() => listQuery({ where: { company: 'acme' } as unknown as string })).toThrow('where(')
})

test.each(['invoice_id:DESC', 'date:ASC,customer.company:DESC'])('lets order %s through', (order) => {
  expect(listQuery({ order }).order).toBe(order)
})

test.each(['', 'date', 'date:desc', 'date:', 'date:DOWN', 'date:ASC,', 'date:ASC,id', '-date', 'date DESC'])(
  'refuses order %j with the remedy',
  (order) => {
    expect(() => listQuery({ order })).toThrow('order: must read field:ASC or field:DESC, joined by commas')
  },
)

test('takes no longer for a long value', () => {
  const started = performance.now()
  expect(() => listQuery({ where: `company:EQUALS:${'\\,'.repeat(50_000)}:` })).toThrow()
  expect(performance.now() - started).toBeLessThan(500)
})
