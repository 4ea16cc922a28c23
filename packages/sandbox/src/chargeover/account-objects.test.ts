import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

describe('notes', () => {
  test('are about an object that exists', () => {
    const { post, get, call, start } = createTestInstance()
    const { customer, bill } = start()
    const invoice = bill(10)
    expect(post('note', { note: 'Likes tea', obj_type: 'customer', obj_id: customer })).toEqual({ id: 1 })
    post('note', { note: 'Paid late', obj_type: 'invoice', obj_id: String(invoice) })
    expect(get(`note?where=obj_type:EQUALS:invoice,obj_id:EQUALS:${invoice}`)).toMatchObject([
      { note_id: 2, note: 'Paid late', context_str: 'invoice', context_id: invoice, note_is_pinned: false },
    ])
    for (const body of [
      { obj_type: 'customer', obj_id: customer },
      { note: 'x', obj_id: customer },
      { note: 'x', obj_type: 'customer' },
      { note: 'x', obj_type: 'customer', obj_id: 99 },
      { note: 'x', obj_type: 'planet', obj_id: 1 },
    ]) {
      expect(call('POST', 'note', body).code).toBe(400)
    }
  })
})

describe('users', () => {
  test('log in by an address of their own', () => {
    const { post, call } = createTestInstance()
    const { id } = post('user', { name: 'Ann' })
    const first = post(`user/${id}/_action/getLoginURL`, { destination: 'invoices' })
    expect(first).toMatch(/^https:\/\/example\.chargeover\.com\/r\/user\/login\/[a-z0-9]{24}\?destination=invoices$/)
    expect(post(`user/${id}?action=login`)).not.toBe(first)
    expect(call('POST', `user/${id}/_action/getLoginURL`, { destination: 'moon' }).code).toBe(400)
    expect(post(`user/${id}?action=password`)).toBe(true)
    expect(post(`user/${id}?action=reset_password`, { password: 'secret' })).toBe(true)
  })
})

describe('revisions', () => {
  test('are the latest changes, newest first', () => {
    const { get, put, start } = createTestInstance()
    const { customer } = start()
    expect(get(`customer/${customer}/_revision`)).toEqual([])
    for (let i = 0; i < 12; i++) put(`customer/${customer}`, { custom_1: i, ...(i === 11 && { company: 'Bolt' }) })
    const latest = get(`customer/${customer}/_revision`)
    expect(latest).toHaveLength(10)
    expect(latest[0]).toMatchObject({
      context_str: 'customer',
      context_id: customer,
      revision_datetime: '2026-03-10T09:15:00-05:00',
      revision_note: 'Changed custom_1, company',
    })
    expect(get(`customer/${customer}/_revision?limit=2`)).toHaveLength(2)
    expect(get('item/1/_revision')).toEqual([])
  })
})

describe('settings', () => {
  test('are lists with pages and without filters', () => {
    const { get, call } = createTestInstance()
    expect(get('terms')).toEqual([
      { terms_id: 2, name: 'Net 30', days: 30 },
      { terms_id: 3, name: 'Due on Receipt', days: 0 },
    ])
    expect(get('country?limit=1&offset=1')).toMatchObject([{ name: 'Canada', iso2: 'CA' }])
    expect(get('country/_count')).toBe(5)
    expect(get('brand/1').brand).toBe('Default')
    expect(call('GET', 'brand/2').code).toBe(404)
    expect(call('GET', 'country?where=iso2:EQUALS:CA').message).toBe('You cannot filter by: iso2.')
    for (const list of ['campaign', 'class', 'coupon', '_customfield', '_log_system', 'item_category']) {
      expect(get(list)).toEqual([])
    }
    expect(call('POST', 'coupon', { code: 'x' }).code).toBe(400)
  })

  test('values of the configuration are taken', () => {
    const { post, call } = createTestInstance()
    expect(post('_config', { invoice_delivery: 'email' })).toBe(true)
    expect(call('POST', '_config').code).toBe(400)
    expect(call('POST', '_config', { nested: {} }).code).toBe(400)
  })

  test('exchange rates are 1 until they are set', () => {
    const { post, get, call, provider } = createTestInstance()
    const pair = { from: 'EUR', to: 'USD' }
    expect(get('currency')).toHaveLength(4)
    expect(post('currency?action=getExchangeRate', pair)).toBe(1)
    expect(post('currency/_action/setExchangeRate', { ...pair, exchange: 1.25 })).toBe(true)
    provider.restore(JSON.parse(JSON.stringify(provider.save())))
    expect(post('currency?action=getExchangeRate', pair)).toBe(1.25)
    expect(post('currency?action=getExchangeRate', { from: 'USD', to: 'EUR' })).toBe(0.8)
    for (const [action, body] of [
      ['getExchangeRate', { from: 'EUR' }],
      ['getExchangeRate', { from: 'EUR', to: 'XXX' }],
      ['setExchangeRate', pair],
      ['setExchangeRate', { ...pair, exchange: 0 }],
      ['convert', pair],
    ] as const) {
      expect(call('POST', `currency?action=${action}`, body).code).toBe(400)
    }
  })
})

describe('requests of ChargeOver.js', () => {
  test('wait until they are committed or rejected', () => {
    const { provider, get, post, call } = createTestInstance()
    const submit = (company: string) =>
      provider.addPendingRequest('user', 'customer.create', { customer: { company }, user: { name: 'John Doe' } })
    const [wanted, unwanted] = [submit('Wanted'), submit('Unwanted')]
    expect(get('_chargeoverjs')).toMatchObject([{ action: 'customer.create', token: wanted, chargeoverjs_id: 1 }, {}])
    expect(post('_chargeoverjs', { commit: wanted })).toBe(true)
    expect(post('_chargeoverjs', { reject: unwanted })).toBe(true)
    expect(get('_chargeoverjs')).toEqual([])
    expect(get('customer')).toMatchObject([{ company: 'Wanted', superuser_name: 'John Doe' }])
    expect(call('POST', '_chargeoverjs', { commit: wanted }).code).toBe(404)
    expect(call('POST', '_chargeoverjs', { commit: null }).code).toBe(400)
    const other = provider.addPendingRequest('user', 'card.update' as 'customer.create', {})
    expect(call('POST', '_chargeoverjs', { commit: other }).code).toBe(400)
  })
})

describe('bulk requests', () => {
  test('each has an answer of its own', () => {
    const { post, call, get } = createTestInstance()
    const { _bulk } = post('_bulk', [
      { request_method: 'POST', uri: '/api/v3/customer', payload: { company: 'Acme' } },
      { request_method: 'PUT', uri: '/api/v3/customer/1', payload: { company: 'Bolt' } },
      { request_method: 'GET', uri: '/api/v3/customer/99' },
      { request_method: 'GET', uri: 'https://example.chargeover.com/api/v3/customer?limit=1' },
    ])
    expect(_bulk).toMatchObject([
      { code: 201, response: { id: 1 } },
      { code: 202, response: { id: 1 } },
      { code: 404, response: null },
      { code: 200, response: [{ company: 'Bolt' }] },
    ])
    const one = { request_method: 'GET', uri: '/api/v3/customer' }
    for (const requests of [
      [],
      Array.from({ length: 26 }, () => one),
      [{ ...one, request_method: 'DELETE' }],
      [{ ...one, uri: '/login' }],
      [{ ...one, uri: '/api/v3/_bulk' }],
      [{ ...one, uri: 'http://' }],
      [
        { request_method: 'POST', uri: '/api/v3/customer', payload: { company: 'Half' } },
        { ...one, uri: 5 },
      ],
    ]) {
      expect(call('POST', '_bulk', requests).code).toBe(400)
    }
    expect(call('POST', '_bulk', 'nonsense').code).toBe(400)
    expect(get('customer')).toHaveLength(1)
  })
})

describe('aggregates', () => {
  test('sums, counts and the like, in total and by group', () => {
    const { post, call, start } = createTestInstance()
    const { customer, item, bill } = start()
    for (const rate of [10, 20.5, 30]) bill(rate)
    const other = post('customer', { company: 'Bolt' }).id
    post('invoice', { customer_id: other, date: '2026-01-31', line_items: [{ item_id: item, line_rate: 5 }] })
    const run = (body: object) => post('_aggregate', { object: 'invoice', ...body })
    const fields = ['COUNT(invoice_id)', 'SUM(total)', 'AVG(total)', 'MIN(date)', 'MAX(total)']
    expect(run({ fields })).toEqual([
      { 'COUNT(invoice_id)': 4, 'SUM(total)': 65.5, 'AVG(total)': 16.38, 'MIN(date)': '2026-01-31', 'MAX(total)': 30 },
    ])
    expect(run({ fields: ['SUM(total)'], group: ['customer_id'] })).toEqual([
      { customer_id: customer, 'SUM(total)': 60.5 },
      { customer_id: other, 'SUM(total)': 5 },
    ])
    expect(run({ fields: ['SUM(total)'], where: ['date:GTE:2026-03-01', 'total:LT:25'] })).toEqual([
      { 'SUM(total)': 30.5 },
    ])
    expect(run({ fields: ['COUNT(invoice_id)', 'AVG(total)', 'MAX(date)'], where: ['total:GT:99'] })).toEqual([
      { 'COUNT(invoice_id)': 0, 'AVG(total)': null, 'MAX(date)': null },
    ])
    // Null counts for nothing.
    const ids = ['AVG(default_creditcard_id)', 'COUNT(default_creditcard_id)']
    expect(run({ object: 'customer', fields: ids })).toEqual([{ [ids[0] as string]: null, [ids[1] as string]: 0 }])
    for (const body of [
      { fields: [] },
      { fields: ['MEDIAN(total)'] },
      { fields: ['SUM(weight)'] },
      { fields: [5] },
      { object: 'planet', fields: ['COUNT(id)'] },
    ]) {
      expect(call('POST', '_aggregate', { object: 'invoice', ...body }).code).toBe(400)
    }
    expect(call('POST', '_aggregate', { fields: ['COUNT(invoice_id)'] }).code).toBe(400)
  })
})
