import {
  type CustomerWhere,
  createChargeOverClient,
  type InvoiceWhere,
  listCustomers,
  ValidationError,
  type Where,
  where,
} from '@billing/chargeover'
import { createSandbox } from '@billing/sandbox'
import { expect, test } from 'vitest'
import { listQuery } from '../pagination/list-query.js'

test('default', () => {
  expect(where({ company: { contains: 'acme' }, date: { gte: '2026-01-01' } })).toBe(
    'company:CONTAINS:acme,date:GTE:2026-01-01',
  )
})

test.each<[Where, string]>([
  [{ customer_id: 44 }, 'customer_id:EQUALS:44'],
  [{ company: 'Acme' }, 'company:EQUALS:Acme'],
  [{ company: { equals: 'Acme' } }, 'company:EQUALS:Acme'],
  [{ company: { notEquals: '' } }, 'company:NOTEQUALS:'],
  [{ amount: { gt: 1, lte: 99.5 } }, 'amount:GT:1,amount:LTE:99.5'],
  [{ amount: { gte: -1, lt: '0' } }, 'amount:GTE:-1,amount:LT:0'],
  [{ custom_50: 'x' }, 'custom_50:EQUALS:x'],
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
  expect(listQuery({ where: conditions }).where).toBe(written)
})

const OPERATORS = 'use equals, notEquals, gt, gte, lt, lte, contains, isNull: true or isNotNull: true'
const VALUE = 'must be a string, a finite number or a valid Date'
const FORM = 'must be { field: { equals: value } } or read field:OPERATOR:value'

test.each<[unknown, string, string]>([
  [{}, 'where', FORM],
  [undefined, 'where', FORM],
  [null, 'where', FORM],
  ['', 'where', FORM],
  [{ company: {} }, 'where', FORM],
  [{ company: 'x', token: {} }, 'where', FORM],
  [{ mod_datetime: new Date(0) }, 'where', FORM],
  [{ company: true }, 'company', VALUE],
  [{ company: { equals: Symbol('x') } }, 'company', VALUE],
  [{ company: undefined }, 'company', VALUE],
  [{ company: { contains: undefined } }, 'company', VALUE],
  [
    { company: { startsWith: 'a' } },
    'company',
    'cannot be compared by startsWith; use equals, notEquals, gt, gte, lt, lte, contains, isNull: true or isNotNull: true',
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
  [{ date: { gte: new Date('no date') } }, 'date', VALUE],
  [{ 'company:EQUALS:x,token': 'y' }, 'company:EQUALS:x,token', 'is not the name of a field'],
  [{ 'a,b': null }, 'a,b', 'is not the name of a field'],
  [{ '': 'x' }, 'where', FORM],
  [{ '1st': 'x' }, 'where', FORM],
])('refuses %j', (conditions, path, message) => {
  const write = () => where(conditions as CustomerWhere)
  expect(write).toThrow(ValidationError)
  expect(write).toThrow(
    expect.objectContaining({ issues: [{ path: [path], message: expect.stringContaining(message) }] }),
  )
})

test('finds the rows it describes in the sandbox', async () => {
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

test('takes the documented fields of each object, and their types', () => {
  expect(where({ custom_50: 'x' })).toBe('custom_50:EQUALS:x')
  expect(where({ 'applied_to.invoice_id': '456', amount: 5 })).toBe('applied_to.invoice_id:EQUALS:456,amount:EQUALS:5')
  // @ts-expect-error there is no such operator
  expect(() => where({ company: { like: 'acme' } })).toThrow(ValidationError)
  // @ts-expect-error a condition that is left out would make the list longer
  expect(() => where({ company: undefined })).toThrow(ValidationError)
  // @ts-expect-error nor an operator
  expect(() => where({ company: { contains: undefined } })).toThrow(ValidationError)
  // @ts-expect-error a misspelt field
  where({ compny: 'acme' })
  // @ts-expect-error the field of another object
  where({ company: 'acme' } satisfies InvoiceWhere)
  // @ts-expect-error customers have 50
  where({ custom_51: 'x' })
  // @ts-expect-error an id is a number
  where({ customer_id: 'acme' })
  // @ts-expect-error a company is a string
  where({ company: 7 })
  // @ts-expect-error a name is not a time
  where({ company: { gt: new Date() } })
})
