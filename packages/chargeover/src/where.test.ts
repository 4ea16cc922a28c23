import { type CustomerWhere, createChargeOverClient, listCustomers, ValidationError, where } from '@billing/chargeover'
import { createSandbox } from '@billing/sandbox'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listQuery } from './list.js'

/** Reads a `where` back: conditions end at a comma, parts at a colon, unless a backslash stands before it. */
function parse(text: string): string[][] {
  const conditions: string[][] = [['']]
  for (const [token] of text.matchAll(/\\[\s\S]|[\s\S]/gu)) {
    const parts = conditions.at(-1) ?? []
    if (token === ',') conditions.push([''])
    else if (token === ':') parts.push('')
    else parts.push(`${parts.pop()}${token.length > 1 && token.startsWith('\\') ? token.slice(1) : token}`)
  }
  return conditions
}

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

test.each<[unknown, string]>([
  [{}, 'where'],
  [{ company: {} }, 'company'],
  [{ company: undefined }, 'company'],
  [{ company: { contains: undefined } }, 'company'],
  [{ company: { startsWith: 'a' } }, 'company'],
  [{ company: { contains: null } }, 'company'],
  [{ company: { isNull: false } }, 'company'],
  [{ company: { toString: true } }, 'company'],
  [{ company: ['a', 'b'] }, 'company'],
  [{ company: { equals: { a: 1 } } }, 'company'],
  [{ customer_id: Number.NaN }, 'customer_id'],
  [{ customer_id: { lt: Number.POSITIVE_INFINITY } }, 'customer_id'],
  [{ date: new Date('no date') }, 'date'],
  [{ 'company:EQUALS:x,token': 'y' }, 'company:EQUALS:x,token'],
  [{ '': 'x' }, ''],
  [{ '1st': 'x' }, '1st'],
])('refuses %j', (conditions, path) => {
  const write = () => where(conditions as CustomerWhere)
  expect(write).toThrow(ValidationError)
  expect(write).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path: [path] })] }))
})

describe('whatever the values are', () => {
  const field = fc.stringMatching(/^[A-Za-z_][\w.]{0,20}$/).filter((name) => !(name in {}))
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.stringMatching(/^[\\:,a]*$/))

  test('they can be read back, and no other condition comes in', () => {
    fc.assert(
      fc.property(fc.dictionary(field, value, { minKeys: 1, noNullPrototype: true }), (values) => {
        const text = where(values)
        expect(parse(text)).toEqual(Object.entries(values).map(([name, wanted]) => [name, 'EQUALS', wanted]))
        expect(listQuery({ where: text }).where).toBe(text)
      }),
    )
  })

  test('the operator stays what it is', () => {
    fc.assert(
      fc.property(
        field,
        fc.constantFrom('notEquals', 'gt', 'gte', 'lt', 'lte', 'contains'),
        value,
        (name, operator, wanted) => {
          expect(parse(where({ [name]: { [operator]: wanted } }))).toEqual([[name, operator.toUpperCase(), wanted]])
        },
      ),
    )
  })
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
