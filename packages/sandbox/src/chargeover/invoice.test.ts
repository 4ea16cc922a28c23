import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

describe('invoice', () => {
  test('default', () => {
    const { get, start } = createTestInstance()
    const { customer, bill } = start()
    const id = bill(100.99)
    expect(get(`invoice/${id}`)).toMatchObject({
      invoice_id: id,
      refnumber: String(id),
      customer_id: customer,
      package_id: null,
      date: '2026-03-10',
      due_date: '2026-03-10',
      total: 100.99,
      balance: 100.99,
      is_paid: false,
      invoice_status_str: 'open-unpaid',
      line_items: [{ line_rate: 100.99, line_quantity: 1, is_taxed: '0', is_recurring: false }],
    })
  })

  test('sums are exact', () => {
    const { get, post, start } = createTestInstance()
    const { customer, item } = start()
    const line = { item_id: item, line_rate: 0.1, line_quantity: 1 }
    const { id } = post('invoice', {
      customer_id: customer,
      line_items: [line, line, { ...line, line_rate: 1.005, line_quantity: 3 }],
    })
    expect(get(`invoice/${id}`).total).toBe(3.23)
  })

  test('an update replaces the lines and keeps those that it names', () => {
    const { get, put, start } = createTestInstance()
    const { item, bill } = start()
    const id = bill(10)
    const [{ line_item_id }] = get(`invoice/${id}`).line_items
    put(`invoice/${id}`, { memo: 'Thanks', line_items: [{ line_item_id }, { item_id: item, line_rate: 5 }] })
    expect(get(`invoice/${id}`)).toMatchObject({ total: 15, memo: 'Thanks' })
    put(`invoice/${id}`, { line_items: [{ item_id: item, line_rate: 7 }] })
    expect(get(`invoice/${id}`)).toMatchObject({ total: 7, line_items: [{ line_rate: 7 }] })
  })

  test('becomes overdue', () => {
    const { clock, get, start } = createTestInstance()
    const id = start().bill(10, { terms_id: 2 })
    clock.advance('30 days')
    expect(get(`invoice/${id}`)).toMatchObject({ due_date: '2026-04-09', is_overdue: false })
    clock.advance('12 days')
    expect(get(`invoice/${id}`)).toMatchObject({
      invoice_status_str: 'open-overdue',
      is_overdue: true,
      days_overdue: 12,
    })
  })
})

describe('actions', () => {
  test('default', () => {
    const { call, get, start } = createTestInstance()
    const id = start().bill(4500)
    expect(call('POST', `invoice/${id}?action=void`).response).toBe(true)
    expect(get(`invoice/${id}`)).toMatchObject({
      total: 4500,
      balance: 0,
      is_paid: true,
      is_void: true,
      invoice_status_str: 'closed-void',
      void_datetime: '2026-03-10T09:15:00-05:00',
    })
    expect(call('POST', `invoice/${id}/_action/void`).code).toBe(400)
    expect(call('PUT', `invoice/${id}`, { memo: 'x' }).message).toBe(
      `The command requested is not supported: modify(invoice, ${id})`,
    )
    expect(call('POST', `invoice/${id}/_action/email`).response).toBe(true)
  })

  test('voiding releases its payments', () => {
    const { get, post, start } = createTestInstance()
    const { bill, card } = start()
    card()
    const id = bill(10)
    post(`invoice/${id}?action=pay`)
    post(`invoice/${id}?action=void`)
    expect(get('transaction/1')).toMatchObject({ amount: 10, applied: 0, unapplied: 10, applied_to: [] })
  })

  test('pay with the method on file, with a card, or from the balance', () => {
    const { call, get, post, start } = createTestInstance()
    const { customer, bill, card } = start()
    expect(call('POST', `invoice/${bill(10)}?action=pay`).code).toBe(400)
    card()
    const first = bill(10)
    expect(post(`invoice/${first}?action=pay`)).toBe(true)
    expect(get(`invoice/${first}`)).toMatchObject({ invoice_status_str: 'closed-paid', paid_date: '2026-03-10' })
    const second = bill(20)
    expect(
      post(`invoice/${second}?action=pay`, { number: '5555555555554444', expdate_year: 2030, expdate_month: 1 }),
    ).toBe(true)
    const third = bill(30)
    expect(call('POST', `invoice/${third}?action=pay`, { use_customer_balance: true }).code).toBe(400)
    post('transaction', { customer_id: customer, transaction_type: 'cre', amount: 30 })
    expect(post(`invoice/${third}?action=pay`, { use_customer_balance: true })).toBe(true)
    expect(get(`invoice/${third}`)).toMatchObject({ credits: 30, payments: 0, balance: 0 })
  })
})

test('the PDF of an invoice has its lines and sums', () => {
  const { send, start, post } = createTestInstance()
  const { customer, item } = start()
  const line_items = [{ item_id: item, line_rate: 12.5, line_quantity: 2, descrip: 'Kaffee (groß)' }]
  const { id } = post('invoice', { customer_id: customer, line_items })
  const { status, headers, body } = send('POST', `invoice/${id}/_action/pdf`)
  expect([status, headers]).toEqual([200, { 'content-type': 'application/pdf' }])
  const text = String(body)
  expect(text).toMatch(/^%PDF-1\.4\n/)
  expect(text).toContain('(2 x Kaffee \\(gro?\\): $ 25.00) Tj')
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1])
  expect(text.slice(table, table + 5)).toBe('xref\n')
  for (const action of ['print', 'approve']) expect(post(`invoice/${id}/_action/${action}`)).toBe(true)
})
