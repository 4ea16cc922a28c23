import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

/** A package with one line of 2.00 a unit. */
function setUp() {
  const instance = createTestInstance()
  const { customer, item } = instance.start()
  instance.put(`item/${item}`, { external_key: 'seat' })
  instance.put(`customer/${customer}`, { external_key: 'acme' })
  const tierset = { base: 0, pricemodel: 'uni', tiers: [{ unit_from: 1, unit_to: 999, amount: 2 }] }
  const line = { item_id: item, tierset, external_key: 'seats' }
  const { id } = instance.post('package', { customer_id: customer, line_items: [line] })
  const line_item_id: number = instance.get(`package/${id}`).line_items[0].line_item_id
  const bill = () => instance.get(`invoice/${instance.post(`package/${id}/_action/invoice`).id}`)
  return { ...instance, line_item_id, bill }
}

describe('usage', () => {
  test('the next invoice charges it, and no other one', () => {
    const { post, get, line_item_id, bill } = setUp()
    post('usage', { line_item_id, usage_value: 5, from: '2026-03-10', to: '2026-03-10' })
    post('usage', { line_item_external_key: 'seats', usage_value: 2.5 })
    expect(get('usage?where=line_item_id:EQUALS:1')).toMatchObject([
      { usage_history_id: 1, usage_value: 5, type: 'add', from: '2026-03-10T00:00:00-05:00' },
      { usage_history_id: 2, usage_value: 2.5 },
    ])
    expect(bill()).toMatchObject({
      total: 15,
      sum_usage: 15,
      sum_base: 0,
      line_items: [{ is_usage: true, is_base: false, line_usage: 7.5, line_quantity: 7.5 }],
    })
    expect(bill()).toMatchObject({
      total: 2,
      sum_usage: 0,
      sum_base: 2,
      line_items: [{ is_usage: false, line_usage: 0 }],
    })
  })

  test('a maximum and a latest count are counted once', () => {
    const { post, line_item_id, bill } = setUp()
    for (const usage_value of [4, 9, 6]) post('usage', { line_item_id, usage_value, type: 'max' })
    expect(bill().total).toBe(18)
    for (const usage_value of [4, 9, 6]) post('usage', { line_item_id, usage_value, type: 'lat' })
    expect(bill().total).toBe(12)
  })

  test('in bulk, by the keys of customer and item, all or none', () => {
    const { call, get, bill } = setUp()
    const names = { 'customer.external_key': 'acme', 'line_item.item_external_key': 'seat' }
    const send = (...records: object[]) => call('POST', 'usage/_action/bulk', records)
    expect(send({ ...names, usage_value: 3 }, { ...names, usage_value: 4 }).response).toEqual([{ id: 1 }, { id: 2 }])
    expect(send({ ...names, usage_value: 3 }, { ...names, 'customer.external_key': 'none', usage_value: 1 }).code).toBe(
      400,
    )
    expect(get('usage/_count')).toBe(2)
    expect(bill().total).toBe(14)
    expect(send(...Array.from({ length: 1_001 }, () => ({ ...names, usage_value: 1 }))).code).toBe(400)
    expect(send().code).toBe(400)
  })

  test('needs a line, a value and a known type, and a key of its own', () => {
    const { call, line_item_id } = setUp()
    const send = (body: object) => call('POST', 'usage', body).code
    expect(send({ usage_value: 1 })).toBe(400)
    expect(send({ line_item_id: 99, usage_value: 1 })).toBe(400)
    expect(send({ line_item_id })).toBe(400)
    expect(send({ line_item_id, usage_value: 'many' })).toBe(400)
    expect(send({ line_item_id, usage_value: 1, type: 'sum' })).toBe(400)
    expect(send({ line_item_id, usage_value: 1, from: 'soon' })).toBe(400)
    expect(call('POST', 'usage', { line_item_id, usage_value: 1, type: 'dlt' }).message).toContain('does not emulate')
    expect(send({ line_item_id, usage_value: 1, external_key: 'once' })).toBe(201)
    expect(send({ line_item_id, usage_value: 1, external_key: 'once' })).toBe(400)
  })
})
