import { type CustomerWhere, createChargeOverClient, listCustomers, ValidationError, where } from '@billing/chargeover'
import { createSandbox } from '@billing/sandbox'
import { expect, test } from 'vitest'
import { listQuery } from './list.js'

test('default', () => {
  expect(where({ company: { contains: 'acme' }, date: { gte: '2026-01-01' } })).toBe(
    'company:CONTAINS:acme,date:GTE:2026-01-01',
  )
})

test.each<[CustomerWhere, string]>([
  [{ customer_id: 44 }, 'customer_id:EQUALS:44'],
  [{ company: 'Acme' }, 'company:EQUALS:Acme'],
  [{ company: { equals: 'Acme' } }, 'company:EQUALS:Acme'],
  [{ company: { notEquals: '' } }, 'company:NOTEQUALS:'],
  [{ total: { gt: 1, lte: 99.5 } }, 'total:GT:1,total:LTE:99.5'],
  [{ total: { gte: -1, lt: 0 } }, 'total:GTE:-1,total:LT:0'],
  [{ is_paid: true, is_void: { notEquals: false } }, 'is_paid:EQUALS:true,is_void:NOTEQUALS:false'],
  [{ external_key: null }, 'external_key:IS:NULL'],
  [{ external_key: { equals: null } }, 'external_key:IS:NULL'],
  [{ external_key: { notEquals: null } }, 'external_key:ISNOT:NULL'],
  [{ external_key: { isNull: true } }, 'external_key:IS:NULL'],
  [{ external_key: { isNotNull: true, contains: 'crm' } }, 'external_key:ISNOT:NULL,external_key:CONTAINS:crm'],
  [{ 'transaction_status.state': 'o' }, 'transaction_status.state:EQUALS:o'],
  [{ company: 'Smith, Jones: a \\ b' }, 'company:EQUALS:Smith\\, Jones\\: a \\\\ b'],
  [{ company: 'Müller 🦊 & Co=1' }, 'company:EQUALS:Müller 🦊 & Co=1'],
  [
    { mod_datetime: { gte: new Date('2026-10-05T10:18:49.750-05:00') } },
    'mod_datetime:GTE:2026-10-05T15\\:18\\:49+00\\:00',
  ],
])('writes %j', (conditions, written) => {
  expect(where(conditions)).toBe(written)
  expect(listQuery({ where: written }).where).toBe(written)
})

const OPERATORS = 'cannot be compared by'
const VALUE = 'must be a string, a finite number, a boolean or a valid Date'

test.each<[unknown, string, string]>([
  [{}, 'where', 'must name a field; to get everything leave it out'],
  [{ company: {} }, 'company', 'must say what to compare with'],
  [{ company: undefined }, 'company', VALUE],
  [{ company: { contains: undefined } }, 'company', VALUE],
  [
    { company: { startsWith: 'a' } },
    'company',
    'cannot be compared by startsWith; use equals,notEquals,gt,gte,lt,lte,contains, isNull: true or isNotNull: true',
  ],
  [{ company: { contains: null } }, 'company', VALUE],
  [{ company: { isNull: false } }, 'company', OPERATORS],
  [{ company: { isNullOrEmpty: true } }, 'company', OPERATORS],
  [{ company: { reallyisNull: true } }, 'company', OPERATORS],
  [{ company: { isNotNullOrEmpty: true } }, 'company', OPERATORS],
  [{ company: { reallyisNotNull: true } }, 'company', OPERATORS],
  [{ company: { toString: true } }, 'company', OPERATORS],
  [{ company: ['a', 'b'] }, 'company', OPERATORS],
  [{ company: { equals: { a: 1 } } }, 'company', VALUE],
  [{ customer_id: Number.NaN }, 'customer_id', VALUE],
  [{ customer_id: { lt: Number.POSITIVE_INFINITY } }, 'customer_id', VALUE],
  [{ date: new Date('no date') }, 'date', VALUE],
  [{ 'company:EQUALS:x,token': 'y' }, 'company:EQUALS:x,token', 'is not the name of a field'],
  [{ '': 'x' }, '', 'is not the name of a field'],
  [{ '1st': 'x' }, '1st', 'is not the name of a field'],
])('refuses %j', (conditions, path, message) => {
  const write = () => where(conditions as CustomerWhere)
  expect(write).toThrow(ValidationError)
  expect(write).toThrow(
    expect.objectContaining({ issues: [{ path: [path], message: expect.stringContaining(message) }] }),
  )
})

test('finds in the sandbox what it says', async () => {
  const chargeover = createChargeOverClient({
    subdomain: 'example',
    apiUsername: 'u',
    apiPassword: 'p',
    fetch: createSandbox({ seed: 42 }).fetch,
  })
  const { response: all } = await listCustomers(chargeover, { limit: 500 })
  const find = async (conditions: CustomerWhere) => {
    const { response } = await listCustomers(chargeover, { where: where(conditions), limit: 500 })
    return response.map(({ customer_id }) => customer_id)
  }
  const [one] = all
  expect(await find({ company: one?.company ?? '' })).toEqual([one?.customer_id])
  expect(await find({ company: { contains: 'no, such: company\\' } })).toEqual([])
  expect(await find({ customer_id: { gt: 3, lte: 5 } })).toHaveLength(2)
  const changed = new Date(one?.mod_datetime ?? '')
  const recent = all.filter(({ mod_datetime }) => new Date(mod_datetime) >= changed)
  expect(await find({ mod_datetime: { gte: changed } })).toHaveLength(recent.length)
})

test('completes the documented fields of each object, and takes others', () => {
  const conditions: CustomerWhere = { custom_50: 'x', field_of_tomorrow: { contains: 'y' } }
  expect(where(conditions)).toBe('custom_50:EQUALS:x,field_of_tomorrow:CONTAINS:y')
  // @ts-expect-error there is no such operator
  expect(() => where({ company: { like: 'acme' } })).toThrow(ValidationError)
  // @ts-expect-error a condition that is left out would make the list longer
  expect(() => where({ company: undefined })).toThrow(ValidationError)
})
