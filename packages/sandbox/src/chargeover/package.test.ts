import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

function setUp(more: object = {}) {
  const instance = createTestInstance()
  const { customer, item, card } = instance.start()
  const input = { customer_id: customer, line_items: [{ item_id: item, descrip: 'The plan' }], ...more }
  const id: number = instance.post('package', input).id
  const read = () => instance.get(`package/${id}`)
  const act = (action: string, body?: object) => instance.post(`package/${id}?action=${action}`, body)
  return { ...instance, customer, item, card, id, read, act }
}

describe('package', () => {
  test('default', () => {
    expect(setUp().read()).toMatchObject({
      paymethod: 'inv',
      paycycle: 'mon',
      package_status_str: 'active-current',
      package_status_id: 2,
      next_invoice_datetime: '2026-03-11T00:00:01-05:00',
      mrr: 100.99,
      arr: 1211.88,
      line_items: [{ descrip: 'The plan', item_name: 'Plan', tierset: { base: 100.99, paycycle: 'mon' } }],
    })
  })

  test('needs a customer and lines of items that exist', () => {
    const { call, customer } = setUp()
    expect(call('POST', 'package', { line_items: [{ item_id: 1 }] }).code).toBe(400)
    expect(call('POST', 'package', { customer_id: customer }).code).toBe(400)
    expect(call('POST', 'package', { customer_id: customer, line_items: [{ item_id: 99 }] }).code).toBe(400)
  })

  test('what is misspelled or belongs to another customer is refused, not replaced', () => {
    const { call, post, customer, item, card, id } = setUp()
    const theirs = post('customer', { company: 'Bolt' }).id
    const creditcard_id = card({ customer_id: theirs })
    const line = (tierset: object) => ({ line_items: [{ item_id: item, tierset }] })
    for (const [input, message] of [
      [{ paycycle: 'monthly' }, 'invalid'],
      [{ paymethod: 'card' }, 'invalid'],
      [{ creditcard_id }, 'invalid'],
      [{ ach_id: 99 }, 'invalid'],
      [{ tokenized_id: 99 }, 'invalid'],
      [{ holduntil_datetime: '2026-02-30' }, 'invalid'],
      [line({ base: 'ten' }), 'invalid'],
      [line({ setup: {} }), 'invalid'],
      [line({ tiers: [{ unit_from: 1, unit_to: 9, amount: 'x' }] }), 'invalid'],
      [{ line_items: [null] }, 'item_id'],
      [{ line_items: [{ item_id: item, trial_days: 1e30 }] }, 'invalid'],
      [{ line_items: [{ item_id: item, trial_days: -1 }] }, 'invalid'],
      [line({ pricemodel: 'stair' }), 'does not emulate the price model "stair"'],
      [line({ percent: 5 }), 'does not emulate prices with "percent"'],
      [line({ minimum: '5.00' }), 'does not emulate prices with "minimum"'],
    ] as const) {
      const given = { customer_id: customer, line_items: [{ item_id: item }], ...input }
      const answer = call('POST', 'package', given)
      expect({ code: answer.code, message: answer.message }, JSON.stringify(input)).toEqual({
        code: 400,
        message: expect.stringContaining(message),
      })
    }
    expect(call('POST', `package/${id}/_action/upgrade`, { line_items: [null] }).code).toBe(400)
    expect(call('POST', 'invoice', { customer_id: customer, line_items: [null] }).code).toBe(400)
    for (const input of [{ paymethod: 'card' }, { paymethod: 'crd', creditcard_id }]) {
      expect(call('POST', `package/${id}/_action/setPayMethod`, input).code).toBe(400)
    }
    const plain = { base: 5, percent: '0.000000', minimum: 0 }
    expect(call('POST', 'package', { customer_id: customer, creditcard_id: 0, ...line(plain) }).code).toBe(201)
  })

  test('prices of a line replace those of its item', () => {
    const tierset = { base: 5, pricemodel: 'uni', tiers: [{ unit_from: 1, unit_to: 99, amount: 2.5 }] }
    const { read } = setUp({ line_items: [{ item_id: 1, line_quantity: 4, tierset }] })
    expect(read()).toMatchObject({
      mrr: 15,
      line_items: [{ tierset: { pricemodel: 'uni', tiers: [{ amount: 2.5 }] } }],
    })
  })
})

describe('actions', () => {
  test('default', () => {
    const { read, act, call, id } = setUp()
    expect(act('cancel')).toBe(true)
    expect(read()).toMatchObject({
      package_status_str: 'canceled-manual',
      package_status_state: 'c',
      cancel_datetime: '2026-03-10T09:15:00-05:00',
      next_invoice_datetime: '',
      mrr: 0,
    })
    expect(call('POST', `package/${id}/_action/cancel`)).toMatchObject({
      code: 400,
      message: `The command requested is not supported: cancel(package, ${id})`,
    })
  })

  test('cancel at a later date', () => {
    const { read, act, clock } = setUp()
    act('cancel', { cancel_date: '2026-03-20' })
    expect(read().package_status_state).toBe('a')
    clock.advance('2 weeks')
    expect(read()).toMatchObject({ package_status_state: 'c', next_invoice_datetime: '' })
  })

  test('a cancellation that is taken back leaves the schedule as it was', () => {
    const { read, act, clock, get } = setUp()
    clock.advance('5 days')
    const before = read().next_invoice_datetime
    act('cancel')
    expect(read().next_invoice_datetime).toBe('')
    clock.advance('1 day')
    expect(act('uncancel')).toBe(true)
    expect(read()).toMatchObject({ package_status_state: 'a', next_invoice_datetime: before })
    act('cancel')
    clock.advance('2 months')
    act('uncancel')
    clock.advance('2 days')
    expect(get('invoice').map(({ date }: { date: string }) => date)).toEqual(['2026-03-11', '2026-05-17'])
  })

  test('hold', () => {
    const { read, act } = setUp()
    expect(act('hold', { holduntil_datetime: '2026-03-26' })).toBe(true)
    const held = '2026-03-26T00:00:00-05:00'
    expect(read()).toMatchObject({ holduntil_datetime: held, next_invoice_datetime: held })
  })

  test('suspend and unsuspend', () => {
    const { read, act, call, id } = setUp()
    expect(call('POST', `package/${id}/_action/suspend`, { suspendto_datetime: '2026-03-01' }).code).toBe(400)
    expect(act('suspend', { suspendto_datetime: '2026-04-01' })).toBe(true)
    expect(read()).toMatchObject({
      package_status_str: 'suspended-suspended',
      suspendto_datetime: '2026-04-01T00:00:00-05:00',
    })
    expect(act('unsuspend')).toBe(true)
    expect(read()).toMatchObject({ package_status_state: 'a', suspendfrom_datetime: null })
  })

  test.each(['setPayMethod', 'paymethod'])('%s', (name) => {
    const { read, act, card } = setUp()
    const creditcard_id = card()
    expect(act(name, { paymethod: 'crd', creditcard_id })).toBe(true)
    expect(read()).toMatchObject({ paymethod: 'crd', creditcard_id })
    act(name, { paymethod: 'inv' })
    expect(read()).toMatchObject({ paymethod: 'inv', creditcard_id: null })
  })

  test('upgrade changes, adds and removes lines, also with the newer path', () => {
    const { read, post, item, id } = setUp()
    const [line] = read().line_items
    const change = { line_item_id: line.line_item_id, tierset: { base: 200 } }
    expect(post(`package/${id}/_action/upgrade`, { line_items: [change, { item_id: item }] })).toBe(true)
    expect(read().line_items).toMatchObject([{ tierset: { base: 200 } }, { tierset: { base: 100.99 } }])
    post(`package/${id}/_action/upgrade`, { line_items: [{ line_item_id: line.line_item_id, cancel: true }] })
    expect(read()).toMatchObject({ mrr: 100.99 })
    expect(read().line_items[0].cancel_datetime).not.toBeNull()
  })
})

describe('billing', () => {
  test('default', () => {
    const { get, clock, read, id } = setUp()
    clock.advance('2 months')
    expect(get(`invoice?where=package_id:EQUALS:${id}`)).toMatchObject([
      { date: '2026-03-11', total: 100.99, balance: 100.99, invoice_status_str: 'open-overdue', days_overdue: 60 },
      { date: '2026-04-11', total: 100.99 },
    ])
    expect(read()).toMatchObject({
      amount_invoiced: 201.98,
      amount_due: 201.98,
      package_status_str: 'active-overdue',
      next_invoice_datetime: '2026-05-11T00:00:01-05:00',
    })
  })

  test('a setup fee is a line of the first invoice', () => {
    const { get, clock, post, id, item } = setUp({
      line_items: [{ item_id: 1, descrip: 'The plan', tierset: { base: 50, setup: 10 } }],
    })
    clock.advance('1 day')
    const added = { item_id: item, tierset: { base: 5, setup: 1, pricemodel: 'fla' } }
    expect(post(`package/${id}/_action/upgrade`, { line_items: [added] })).toBe(true)
    clock.advance('2 months')
    const [first, second, third] = get('invoice')
    expect([first, second, third]).toMatchObject([
      { total: 60, sum_base: 50, sum_onetime: 10 },
      { total: 56, sum_base: 55, sum_onetime: 1 },
      { total: 55, sum_base: 55, sum_onetime: 0 },
    ])
    expect(get(`invoice/${first.invoice_id}`).line_items).toMatchObject([
      { line_rate: 50, is_setup: false, is_base: true, is_recurring: true },
      { line_rate: 10, is_setup: true, is_base: false, is_recurring: false, descrip: 'The plan', item_id: item },
    ])
  })

  test('a package whose lines are all cancelled is not invoiced', () => {
    const { get, call, clock, read, act, id } = setUp()
    act('upgrade', { line_items: [{ line_item_id: read().line_items[0].line_item_id, cancel: true }] })
    clock.advance('2 months')
    expect(get('invoice')).toEqual([])
    expect(call('POST', `package/${id}/_action/invoice`).code).toBe(400)
  })

  test('a card on file is charged, and one that is refused leaves the invoice open', () => {
    const { act, get, clock, card } = setUp()
    act('paymethod', { paymethod: 'crd', creditcard_id: card({ expdate_year: 2026, expdate_month: 3 }) })
    clock.advance('40 days')
    expect(get('invoice')).toMatchObject([
      { is_paid: true, payments: 100.99 },
      { is_paid: false, declines: 1, invoice_status_str: 'open-overdue' },
    ])
  })

  test('nothing is invoiced during a trial, while suspended or after cancellation', () => {
    const trial = setUp({ line_items: [{ item_id: 1, trial_days: 30 }] })
    expect(trial.read()).toMatchObject({
      package_status_str: 'active-trial',
      next_invoice_datetime: '2026-04-09T00:00:01-05:00',
    })
    trial.clock.advance('29 days')
    expect(trial.get('invoice')).toEqual([])
    for (const action of ['suspend', 'cancel']) {
      const stopped = setUp()
      stopped.act(action)
      stopped.clock.advance('3 months')
      expect(stopped.get('invoice')).toEqual([])
    }
  })
})

describe('further actions', () => {
  test('uncancel takes a cancellation back', () => {
    const { call, read, act } = setUp()
    expect(call('POST', 'package/1?action=uncancel').code).toBe(400)
    act('cancel')
    expect(read()).toMatchObject({ package_status_str: 'canceled-manual', next_invoice_datetime: '' })
    expect(act('uncancel')).toBe(true)
    expect(read()).toMatchObject({
      package_status_str: 'active-current',
      cancel_datetime: null,
      next_invoice_datetime: '2026-03-11T00:00:01-05:00',
    })
  })

  test('invoice makes the next invoice at once, charges it and moves the schedule on', () => {
    const { customer, card, get, act, read } = setUp()
    const creditcard_id = card()
    act('setPayMethod', { paymethod: 'crd', creditcard_id })
    const { id } = act('invoice')
    expect(get(`invoice/${id}`)).toMatchObject({
      date: '2026-03-10',
      total: 100.99,
      is_paid: true,
      customer_id: customer,
    })
    expect(read().next_invoice_datetime).toBe('2026-04-10T00:00:01-05:00')
    const scheduled = act('invoice', { date: 'NEXT_SCHEDULED_INVOICE' })
    expect(get(`invoice/${scheduled.id}`).date).toBe('2026-04-10')
    expect(get(`invoice/${act('invoice', { date: '2026-06-01' }).id}`).date).toBe('2026-06-01')
  })

  test('a package that has ended is not invoiced', () => {
    const { call, act, id } = setUp()
    act('cancel')
    expect(call('POST', `package/${id}/_action/invoice`).code).toBe(400)
  })

  test('paycycle changes how often it is invoiced', () => {
    const { call, act, read, id } = setUp()
    expect(act('paycycle', { paycycle: 'yrl' })).toBe(true)
    expect(read()).toMatchObject({ paycycle: 'yrl', mrr: 8.42 })
    expect(call('POST', `package/${id}?action=paycycle`, { paycycle: 'eon' }).code).toBe(400)
    expect(call('POST', `package/${id}?action=paycycle`).code).toBe(400)
  })

  test('welcome answers true', () => {
    expect(setUp().act('welcome')).toBe(true)
  })
})
