import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

describe('customer', () => {
  test('default', () => {
    const { get, post, put, call } = createTestInstance()
    const input = {
      company: 'Acme',
      superuser_name: 'Ann Archer',
      superuser_email: 'ann@acme.example',
      bill_city: 'Mashpee',
      bill_state: 'MA',
      bill_postcode: '05401',
    }
    const { id } = post('customer', input)
    expect(get(`customer/${id}`)).toMatchObject({
      company: 'Acme',
      display_as: 'Acme',
      superuser_name: 'Ann Archer',
      superuser_last_name: 'Archer',
      superuser_email: 'ann@acme.example',
      bill_block: 'Mashpee MA 05401',
      balance: 0,
      terms_name: 'Due on Receipt',
      customer_status_str: 'active-current',
      write_datetime: '2026-03-10T09:15:00-05:00',
      tags: [],
    })
    expect(put(`customer/${id}`, { company: 'Acme Corp', superuser_phone: '555-0100', custom_1: 7 })).toEqual({ id })
    expect(get(`customer/${id}`)).toMatchObject({ company: 'Acme Corp', superuser_phone: '555-0100', custom_1: '7' })
    expect(call('DELETE', `customer/${id}`).response).toBe(true)
    expect(call('GET', `customer/${id}`).code).toBe(404)
  })

  test('the company is required', () => {
    expect(createTestInstance().call('POST', 'customer', { bill_city: 'x' })).toMatchObject({ code: 400 })
  })

  test('has the currency that it names, and so has what it buys', () => {
    const { call, get, post, start } = createTestInstance()
    const { item } = start()
    const euro = { currency_id: 2, currency_symbol: '€', currency_iso4217: 'EUR' }
    const customer_id = post('customer', { company: 'Kaffee', currency_id: 2 }).id
    const line_items = [{ item_id: item, line_rate: 5 }]
    const bought = post('invoice', { customer_id, line_items }).id
    const subscribed = post('package', { customer_id, line_items }).id
    post('creditcard', { customer_id, number: '4242424242424242', expdate_year: 2030, expdate_month: 5 })
    post(`package/${subscribed}/_action/invoice`)
    post('transaction?action=pay', { customer_id, applied_to: [bought] })
    post('transaction', { customer_id, amount: 5 })
    post('quote', { customer_id, paycycle: 'one', line_items })
    for (const path of [
      'customer/2',
      'package/1',
      'invoice/10000',
      'invoice/10001',
      'transaction/1',
      'transaction/2',
      'quote/1',
    ]) {
      expect(get(path), path).toMatchObject(euro)
    }
    expect(get('package/1').line_items[0].tierset).toMatchObject({ ...euro, base_formatted: '€ 100.99' })
    const given = { company: 'Nowhere' }
    expect(call('POST', 'customer', { ...given, currency_id: 99 }).code).toBe(400)
    expect(call('POST', 'customer', { ...given, terms_id: 99 }).code).toBe(400)
  })

  test('an external key must be unique, also on update', () => {
    const { call, post } = createTestInstance()
    post('customer', { company: 'Acme', external_key: 'k1' })
    expect(call('POST', 'customer', { company: 'Bolt', external_key: 'k1' })).toMatchObject({
      code: 400,
      response: false,
    })
    const { id } = post('customer', { company: 'Bolt' })
    expect(call('PUT', `customer/${id}`, { external_key: 'k1' }).code).toBe(400)
    expect(call('PUT', 'customer/1', { external_key: 'k1' }).code).toBe(202)
    call('DELETE', 'customer/1')
    expect(call('PUT', `customer/${id}`, { external_key: 'k1' }).code).toBe(202)
  })

  test('invoices and payments change its sums and its status', () => {
    const { clock, get, post, start } = createTestInstance()
    const { customer, bill, card } = start()
    card()
    bill(100.99)
    const second = bill(0.2)
    post('transaction?action=pay', { customer_id: customer, applied_to: [second] })
    expect(get(`customer/${customer}`)).toMatchObject({ total: 101.19, paid: 0.2, balance: 100.99 })
    clock.advance('1 day')
    expect(get(`customer/${customer}`).customer_status_str).toBe('active-overdue')
  })
})

describe('user', () => {
  test('is of a customer that exists, or of none', () => {
    const { call } = createTestInstance()
    const code = (more: object) => call('POST', 'user', { name: 'Jo Doe', ...more }).code
    expect([
      code({}),
      code({ customer_id: null }),
      code({ customer_id: 99 }),
      code({ customer_token: 'none' }),
    ]).toEqual([201, 201, 400, 400])
  })

  test('default', () => {
    const { get, post, put, start } = createTestInstance()
    const { customer } = start()
    const { id } = post('user', { first_name: 'Sam', last_name: 'Mason', customer_id: customer })
    expect(get(`user/${id}`)).toMatchObject({
      name: 'Sam Mason',
      username: expect.stringMatching(/^[a-z0-9]{12}$/),
      customers: [{ customer_id: String(customer), company: 'Acme Corp' }],
    })
    expect(get(`customer/${customer}`).superuser_id).toBe(id)
    put(`user/${id}`, { name: 'Alex Archer' })
    expect(get(`user/${id}`).last_name).toBe('Archer')
  })
})

describe('item', () => {
  test('default', () => {
    const { get, post } = createTestInstance()
    const { id } = post('item', {
      name: 'Plan',
      type: 'service',
      pricemodel: { base: 100.99, paycycle: 'mon', pricemodel: 'fla' },
    })
    expect(get(`item/${id}`)).toMatchObject({
      item_type: 'service',
      tiersets: [{ base: 100.99, base_formatted: '$ 100.99', paycycle: 'mon', pricemodel: 'fla', tiers: [] }],
    })
  })
})

describe('creditcard and tokenized', () => {
  test('default', () => {
    const { get, post, call, start } = createTestInstance()
    const { customer, card } = start()
    const id = card()
    expect(get(`creditcard?where=customer_id:EQUALS:${customer}`)).toMatchObject([
      {
        creditcard_id: id,
        mask_number: 'xxxx-xxxx-xxxx-4242',
        type: 'visa',
        expdate: '2030-05-01',
        expdate_month: '5',
        expdate_formatted: 'May 2030',
      },
    ])
    const token = post('tokenized', { customer_id: customer, type: 'customer', token: 'cus_1' })
    expect(get('tokenized')).toEqual([
      { tokenized_id: token.id, type: 'customer', token: 'cus_1', customer_id: customer },
    ])
    expect(call('DELETE', `creditcard/${id}`).response).toBe(true)
    expect(get('creditcard')).toEqual([])
  })

  test('storing a number again updates the card', () => {
    const { get, start } = createTestInstance()
    const { card } = start()
    expect(card()).toBe(card({ expdate_year: 2031 }))
    expect(get('creditcard')).toMatchObject([{ expdate_year: '2031' }])
  })

  test('an invalid number or expiry is refused', () => {
    const { call, start } = createTestInstance()
    const { customer } = start()
    const input = { customer_id: customer, number: '4242', expdate: '2030-05' }
    expect(call('POST', 'creditcard', input)).toMatchObject({ code: 400, message: 'Missing or invalid parameter.' })
    expect(call('POST', 'creditcard', { ...input, number: '4242424242424242', expdate: 'soon' }).code).toBe(400)
    expect(call('POST', 'creditcard', { ...input, number: '4242424242424242' }).code).toBe(201)
  })
})
