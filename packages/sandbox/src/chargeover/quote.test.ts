import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

function setUp() {
  const instance = createTestInstance()
  const { customer, item } = instance.start()
  const line_items = [{ item_id: item, descrip: 'The plan', line_quantity: 2, tierset: { base: 50, setup: 5 } }]
  const create = (paycycle: string, more: object = {}) =>
    instance.call('POST', 'quote', { customer_id: customer, paycycle, line_items, ...more })
  const read = (id: number) => instance.get(`quote/${id}`)
  return { ...instance, customer, item, create, read }
}

describe('quote', () => {
  test('default', () => {
    const { create, read, get } = setUp()
    const { id } = create('mon', { bill_city: 'Mashpee', date: '2026-03-12' }).response
    expect(read(id)).toMatchObject({
      quote_status_str: 'open-new',
      paycycle: 'mon',
      date: '2026-03-12',
      total: 55,
      setup: 5,
      bill_block: 'Mashpee',
      line_items: [{ item_name: 'Plan', descrip: 'The plan', line_quantity: 2 }],
      invoices: [],
      packages: [],
    })
    const [row] = get('quote?where=quote_status_state:EQUALS:o')
    expect(row.quote_id).toBe(id)
    expect(row).not.toHaveProperty('line_items')
  })

  test('one for a subscription becomes a package', () => {
    const { create, read, get, post } = setUp()
    const { id } = create('qtr').response
    expect(post(`quote/${id}/_action/convert`)).toBe(true)
    expect(read(id)).toMatchObject({ quote_status_str: 'closed-won', packages: [{ package_id: 1 }], invoices: [] })
    expect(get('package/1')).toMatchObject({
      paycycle: 'qtr',
      paymethod: 'inv',
      next_invoice_datetime: '2026-03-11T00:00:01-05:00',
      line_items: [{ descrip: 'The plan' }],
    })
    expect(get(`package?where=quote.quote_id:EQUALS:${id}`)).toHaveLength(1)
  })

  test('one for a single time becomes an invoice', () => {
    const { create, read, get, post, call } = setUp()
    const { id } = create('one').response
    post(`quote/${id}/_action/convert`)
    const [{ invoice_id }] = read(id).invoices
    expect(get(`invoice/${invoice_id}`)).toMatchObject({ total: 55, package_id: null, date: '2026-03-10' })
    expect(get(`invoice?where=quote.quote_id:EQUALS:${id}`)).toHaveLength(1)
    expect(call('POST', `quote/${id}/_action/convert`).code).toBe(400)
  })

  test('needs a customer, a pay cycle and lines', () => {
    const { call, customer, item } = setUp()
    const send = (body: object) => call('POST', 'quote', body).code
    const line_items = [{ item_id: item }]
    expect(send({ paycycle: 'mon', line_items })).toBe(400)
    expect(send({ customer_id: customer, line_items })).toBe(400)
    expect(send({ customer_id: customer, paycycle: 'dly', line_items })).toBe(400)
    expect(send({ customer_id: customer, paycycle: 'mon' })).toBe(400)
    expect(send({ customer_id: customer, paycycle: 'mon', line_items, date: 'soon' })).toBe(400)
  })
})
