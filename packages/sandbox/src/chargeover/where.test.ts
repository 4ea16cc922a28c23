import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'
import { parseWhere } from './where.js'

describe('parseWhere', () => {
  test('default', () => {
    expect(parseWhere('company:CONTAINS:acme,customer_id:GT:5,external_key:IS:NULL')).toEqual([
      { field: 'company', operator: 'CONTAINS', value: 'acme' },
      { field: 'customer_id', operator: 'GT', value: '5' },
      { field: 'external_key', operator: 'IS' },
    ])
  })

  test('a backslash escapes colons and commas in the value', () => {
    const [condition] = parseWhere('company:EQUALS:Acme\\, Inc\\: west\\\\east')
    expect(condition).toEqual({ field: 'company', operator: 'EQUALS', value: 'Acme, Inc: west\\east' })
  })

  test('a malformed condition is ignored', () => {
    expect(parseWhere('')).toEqual([])
    expect(parseWhere('company')).toEqual([])
    expect(parseWhere('company:acme')).toEqual([])
    expect(parseWhere('company:LIKE:acme,:EQUALS:1,company:IS:EMPTY')).toEqual([])
  })
})

describe('filtering', () => {
  function setUp() {
    const instance = createTestInstance()
    const add = (company: string, more: object = {}) => instance.post('customer', { company, ...more }).id as number
    const ids = {
      acme: add('Acme Corp', { external_key: 'a:1', superuser_email: 'ann@acme.example' }),
      bolt: add('Bolt, Inc', { bill_state: 'MN' }),
      cask: add('Cask', { bill_state: 'VT' }),
    }
    const found = (where: string) =>
      instance.get(`customer?where=${encodeURIComponent(where)}`).map((row: { customer_id: number }) => row.customer_id)
    return { ...instance, ...ids, found }
  }

  test('each operator', () => {
    const { found, acme, bolt, cask } = setUp()
    expect(found('company:EQUALS:Cask')).toEqual([cask])
    expect(found('company:NOTEQUALS:Cask')).toEqual([acme, bolt])
    expect(found(`customer_id:GT:${acme}`)).toEqual([bolt, cask])
    expect(found(`customer_id:GTE:${bolt}`)).toEqual([bolt, cask])
    expect(found(`customer_id:LT:${bolt}`)).toEqual([acme])
    expect(found(`customer_id:LTE:${bolt}`)).toEqual([acme, bolt])
    expect(found('company:CONTAINS:AC')).toEqual([acme])
    expect(found('bill_state:IS:NULL')).toEqual([acme])
    expect(found('bill_state:ISNOT:NULL')).toEqual([bolt, cask])
  })

  test('a comma means and', () => {
    const { found, cask } = setUp()
    expect(found('bill_state:ISNOT:NULL,company:CONTAINS:a')).toEqual([cask])
  })

  test('escaped values', () => {
    const { found, acme, bolt } = setUp()
    expect(found('company:EQUALS:Bolt\\, Inc')).toEqual([bolt])
    expect(found('external_key:EQUALS:a\\:1')).toEqual([acme])
  })

  test('comparisons with null are never true', () => {
    const { found, bolt, cask } = setUp()
    expect(found('bill_state:NOTEQUALS:VT')).toEqual([bolt])
    expect(found('bill_state:GT:A')).toEqual([bolt, cask])
  })

  test('a malformed query is tolerated: the digits at the start of a value count, the rest is ignored', () => {
    const { get, post, acme } = setUp()
    const contact = post('user', { first_name: 'Sam', customer_id: acme }).id
    const users = get(`user?where=customers.customer_id:EQUALS:${acme}limit=100?offset=0`)
    expect(users.map((row: { user_id: number }) => row.user_id)).toContain(contact)
    expect(get('customer?where=company')).toHaveLength(3)
  })

  test('an unknown field is refused', () => {
    expect(setUp().call('GET', 'customer?where=compny:EQUALS:Cask')).toMatchObject({
      code: 400,
      message: 'You cannot filter by: compny.',
      response: false,
    })
  })

  test('further custom fields are known and null', () => {
    const { found, acme, bolt, cask } = setUp()
    expect(found('custom_50:IS:NULL')).toEqual([acme, bolt, cask])
    expect(found('custom_50:EQUALS:x')).toEqual([])
  })

  test('datetimes compare as times, in any notation', () => {
    const { clock, found, post, acme, bolt, cask } = setUp()
    clock.advance('1 day')
    const late = post('customer', { company: 'Dock' }).id
    expect(found('write_datetime:GTE:2026-03-11')).toEqual([late])
    expect(found('write_datetime:LT:2026-03-10 09\\:15\\:01')).toEqual([acme, bolt, cask])
    expect(found('write_datetime:EQUALS:2026-03-10T14\\:15\\:00Z')).toEqual([acme, bolt, cask])
    expect(found('write_datetime:GT:2026-03-10T09\\:15\\:00-05\\:00')).toEqual([late])
  })

  test('fields of related objects', () => {
    const { get, call, found, acme } = setUp()
    expect(found('superuser_email:EQUALS:ann@acme.example')).toEqual([acme])
    const item = call('POST', 'item', { name: 'Plan', pricemodel: { base: 10 } }).response.id
    const lines = [{ item_id: item, external_key: 'line-1' }]
    const pack = call('POST', 'package', { customer_id: acme, line_items: lines, external_key: 'p1' }).response.id
    const packages = (where: string) =>
      get(`package?where=${where}`).map((row: { package_id: number }) => row.package_id)
    expect(packages(`line_items.item_id:EQUALS:${item}`)).toEqual([pack])
    expect(packages('line_items.external_key:EQUALS:line-1')).toEqual([pack])
    expect(packages('customer.superuser_email:EQUALS:ann@acme.example')).toEqual([pack])
    expect(packages('customer.users.email:CONTAINS:nobody')).toEqual([])
  })

  test('transactions by status, and by what they are applied to', () => {
    const instance = createTestInstance()
    const { customer, bill, card } = instance.start()
    card()
    const invoice = bill(20)
    const { id } = instance.post('transaction?action=pay', { customer_id: customer, applied_to: [invoice] })
    const count = (where: string) => instance.get(`transaction/_count?where=${where}`)
    expect(count('transaction_status.state:EQUALS:o')).toBe(1)
    expect(count('transaction_status.state:EQUALS:succeeded')).toBe(0)
    expect(count(`applied_to.invoice_id:EQUALS:${invoice}`)).toBe(1)
    expect(count('applied_to.invoice_id:EQUALS:1')).toBe(0)
    expect(instance.get(`invoice/_count?where=transaction.transaction_id:EQUALS:${id}`)).toBe(1)
  })
})
