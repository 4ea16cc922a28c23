import { describe, expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

function setUp() {
  const instance = createTestInstance()
  const parts = instance.start()
  const pay = (body: object) =>
    instance.call('POST', 'transaction?action=pay', { customer_id: parts.customer, ...body })
  const read = (id: number | string) => instance.get(`transaction/${id}`)
  const invoice = (id: number) => instance.get(`invoice/${id}`)
  return { ...instance, ...parts, pay, read, invoice }
}

describe('pay', () => {
  test('default', () => {
    const { card, bill, pay, read, invoice } = setUp()
    card()
    const bought = bill(1259.28)
    const { response } = pay({ applied_to: [bought] })
    expect(response).toEqual({ id: 1 })
    expect(read(1)).toMatchObject({
      amount: 1259.28,
      fee: -36.82,
      transaction_type: 'pay',
      transaction_type_name: 'Payment',
      transaction_method: 'Visa',
      transaction_detail: 'x4242',
      transaction_status_state: 'o',
      gateway_status: 1,
      applied_to: [{ invoice_id: bought, applied: 1259.28 }],
    })
    expect(invoice(bought)).toMatchObject({ is_paid: true, balance: 0, payments: 1259.28, applied: 1259.28 })
  })

  test('ids may be strings or objects, and an amount is spread in this order', () => {
    const { card, bill, pay, read, invoice } = setUp()
    card()
    const [first, second] = [bill(10), bill(10)]
    const { response } = pay({ amount: 15, applied_to: [String(first), { invoice_id: second }] })
    expect(read(response.id)).toMatchObject({ amount: 15, applied: 15, unapplied: 0 })
    expect([invoice(first).balance, invoice(second).balance]).toEqual([0, 5])
    expect(read(pay({ amount: 7.5 }).response.id)).toMatchObject({ applied: 0, unapplied: 7.5, applied_to: [] })
  })

  test('an expired card is refused with the recorded message, and nothing changes', () => {
    const { card, bill, pay, get, invoice } = setUp()
    card({ expdate_year: 2026, expdate_month: 2 })
    const bought = bill(10)
    expect(pay({ applied_to: [bought] })).toEqual({
      code: 400,
      status: 'Error',
      message: 'This transaction could not be processed: Your card has expired.',
      details: {},
      response: false,
    })
    expect(get('transaction')).toEqual([])
    expect(invoice(bought)).toMatchObject({ balance: 10, declines: 1 })
  })

  test('the first payment method that works is charged', () => {
    const { customer, card, pay, post, read } = setUp()
    const refused = card({ number: '4000000000000002' })
    const { id } = post('tokenized', { customer_id: customer, type: 'customer', token: 'cus_1' })
    expect(pay({ amount: 5, paymethods: [{ creditcard_id: refused }] }).message).toContain('Your card was declined.')
    const { response } = pay({ amount: 5, paymethods: [{ creditcard_id: refused }, { tokenized_id: id }] })
    expect(read(response.id)).toMatchObject({ transaction_method: 'Tokenized', transaction_detail: 'cus_1' })
  })

  test('needs a customer, an amount and a payment method', () => {
    const { bill, card, pay } = setUp()
    expect(pay({ amount: 5 }).message).toContain('could not be processed')
    card()
    expect(pay({}).code).toBe(400)
    expect(pay({ amount: 5, customer_id: 99 }).code).toBe(400)
    expect(pay({ amount: 5, applied_to: [1] }).code).toBe(400)
    expect(pay({ amount: -5, applied_to: [bill(1)] }).code).toBe(400)
    expect(pay({ amount: 5, paymethods: [{ ach_id: 1 }] }).code).toBe(400)
  })
})

describe('refund', () => {
  test('default', () => {
    const { card, bill, pay, post, read, invoice } = setUp()
    card()
    const bought = bill(99)
    const { id } = pay({ applied_to: [bought] }).response
    const refund = post(`transaction/${id}?action=refund`, { amount: 10 })
    expect(refund).toEqual({ id: '2' })
    expect(read(refund.id)).toMatchObject({
      amount: -10,
      fee: 0,
      transaction_type: 'ref',
      transaction_type_name: 'Refund',
      gateway_transid: read(id).gateway_transid,
      applied_to: [{ invoice_id: bought, applied: -10 }],
    })
    expect(read(id).refunds).toEqual([{ transaction_id: 2 }])
    expect(invoice(bought)).toMatchObject({ balance: 10, payments: 89, invoice_status_state: 'o' })
  })

  test('all that is left, but not more', () => {
    const { card, bill, pay, post, call, read } = setUp()
    card()
    const { id } = pay({ applied_to: [bill(99)] }).response
    post(`transaction/${id}/_action/refund`, { amount: 10 })
    expect(call('POST', `transaction/${id}/_action/refund`, { amount: 90 }).code).toBe(400)
    const rest = post(`transaction/${id}/_action/refund`)
    expect(read(rest.id).amount).toBe(-89)
    expect(call('POST', `transaction/${id}/_action/refund`).message).toBe(
      `The command requested is not supported: refund(transaction, ${id})`,
    )
  })
})

describe('recording', () => {
  test('default', () => {
    const { customer, bill, call, read, invoice } = setUp()
    const bought = bill(4500)
    const created = call('POST', 'transaction', {
      customer_id: customer,
      transaction_type: 'pay',
      gateway_method: 'check',
      amount: '4500.00',
      gateway_transid: 'Manual Entry',
      applied_to: [{ invoice_id: bought }],
    })
    expect(created).toMatchObject({ code: 201, response: { id: 1 } })
    expect(read(1)).toMatchObject({
      amount: 4500,
      fee: 0,
      transaction_method: 'Paid by Check',
      gateway_transid: 'Manual Entry',
      // No gateway was involved.
      applied_to: [{ invoice_id: String(bought), applied: 4500 }],
    })
    expect(invoice(bought).is_paid).toBe(true)
  })

  test('a credit has its invoice’s id as a string, and lacks two keys', () => {
    const { customer, bill, post, read, invoice } = setUp()
    const bought = bill(10)
    const { id } = post('transaction', {
      customer_id: customer,
      transaction_type: 'cre',
      amount: 4,
      auto_apply: 'best_fit',
    })
    expect(read(id)).toMatchObject({
      transaction_method: 'Credit',
      applied_to: [{ invoice_id: String(bought), applied: 4 }],
    })
    expect(read(id)).not.toHaveProperty('external_key')
    expect(read(id)).not.toHaveProperty('transaction_ipaddr')
    expect(invoice(bought)).toMatchObject({ credits: 4, payments: 0, balance: 6 })
  })

  test('a credit is named by the method that it gives', () => {
    const { customer, post, read } = setUp()
    const credit = { customer_id: customer, transaction_type: 'cre', amount: 4 }
    expect(read(post('transaction', credit).id).transaction_method).toBe('Credit')
    const { id } = post('transaction', { ...credit, gateway_method: 'credit' })
    expect(read(id)).toMatchObject({ transaction_method: 'Credits', gateway_method: 'credit' })
  })

  test('the detail is cut after 32 characters', () => {
    const { customer, post, put, read, pay } = setUp()
    const long = 'Payment for services rendered in the year'
    const { id } = post('transaction', { customer_id: customer, amount: 4, transaction_detail: long })
    expect(read(id).transaction_detail).toBe('Payment for services rendered in')
    put(`transaction/${id}`, { transaction_detail: `Second ${long}` })
    expect(read(id).transaction_detail).toBe('Second Payment for services rend')
    post('tokenized', { customer_id: customer, type: 'customer', token: 'tok_0123456789012345678901234567890' })
    expect(read(pay({ amount: 5 }).response.id).transaction_detail).toBe('tok_0123456789012345678901234567')
  })

  test('void undoes it', () => {
    const { customer, bill, post, read, invoice } = setUp()
    const bought = bill(10)
    const { id } = post('transaction', { customer_id: customer, amount: 10, applied_to: [bought] })
    expect(post(`transaction/${id}?action=void`)).toBe(true)
    expect(read(id)).toMatchObject({ void_datetime: '2026-03-10T09:15:00-05:00', applied: 0, unapplied: 0 })
    expect(invoice(bought)).toMatchObject({ balance: 10, is_paid: false, paid_date: null })
  })
})

describe('declining and applying', () => {
  test('a payment that was refunded can neither be undone nor applied anew: invoices would be paid less than nothing', () => {
    const { card, bill, pay, call, post, invoice } = setUp()
    card()
    const bought = bill(100)
    const { id } = pay({ applied_to: [bought] }).response
    post(`transaction/${id}?action=refund`, { amount: 40 })
    const answers = [
      call('POST', `transaction/${id}?action=void`),
      call('POST', `transaction/${id}?action=decline`),
      call('POST', `transaction/${id}?action=changeAppliedAmounts`, { applied_to: [] }),
      call('DELETE', `transaction/${id}`),
    ]
    expect(answers.map(({ code, message }) => [code, /: (\w+)\(/.exec(message)?.[1]])).toEqual([
      [400, 'void'],
      [400, 'decline'],
      [400, 'changeAppliedAmounts'],
      [400, 'delete'],
    ])
    expect(invoice(bought)).toMatchObject({ payments: 60, balance: 40 })
    // What was refunded does not pay another invoice, and what is left of a void one does.
    post(`invoice/${bought}/_action/void`)
    const [small, large] = [bill(50), bill(20)]
    expect(call('POST', `invoice/${small}/_action/pay`, { use_customer_balance: true }).response).toBe(true)
    expect(invoice(small)).toMatchObject({ balance: 0, paid_date: '2026-03-10' })
    expect(call('POST', `invoice/${large}/_action/pay`, { use_customer_balance: true }).code).toBe(400)
    expect(invoice(large)).toMatchObject({ balance: 20, payments: 0 })
  })

  test('one that is recorded as failed pays nothing', () => {
    const { customer, bill, post, read, invoice } = setUp()
    const bought = bill(10)
    const { id } = post('transaction', { customer_id: customer, amount: 10, gateway_status: 0, applied_to: [bought] })
    expect(read(id)).toMatchObject({ gateway_status: 0, transaction_status_name: 'Failed', applied: 0, unapplied: 0 })
    expect(invoice(bought)).toMatchObject({ balance: 10, is_paid: false })
  })

  test('amounts and times that are none are refused, not replaced', () => {
    const { customer, bill, call, item } = setUp()
    const bought = bill(10)
    const record = (more: object) => call('POST', 'transaction', { customer_id: customer, amount: 10, ...more }).code
    for (const more of [
      { amount: 'ten' },
      { amount: -10 },
      { amount: -10, transaction_type: 'cre' },
      { transaction_date: '2026-13-01' },
      { transaction_datetime: '2026-02-30 10:00:00' },
      { applied_to: [{ invoice_id: bought, applied: 'all' }] },
    ]) {
      expect(record(more), JSON.stringify(more)).toBe(400)
    }
    expect(record({ amount: -10, transaction_type: 'ref' })).toBe(201)
    const sell = (line: object, more: object = {}) =>
      call('POST', 'invoice', { customer_id: customer, line_items: [{ item_id: item, ...line }], ...more }).code
    expect([sell({ line_rate: 'abc' }), sell({}, { date: '2026-02-30' }), sell({ line_rate: '9.99' })]).toEqual([
      400, 400, 201,
    ])
  })

  test('a declined payment pays nothing any more', () => {
    const { customer, bill, post, call, read, invoice } = setUp()
    const bought = bill(10)
    const { id } = post('transaction', { customer_id: customer, amount: 10, applied_to: [bought] })
    const reason = { gateway_msg: 'Insufficient Funds', gateway_err_code: 2 }
    expect(post(`transaction/${id}/_action/decline`, reason)).toBe(true)
    expect(read(id)).toMatchObject({
      ...reason,
      gateway_status: 0,
      transaction_status_name: 'Failed',
      applied: 0,
      unapplied: 0,
    })
    expect(invoice(bought)).toMatchObject({ balance: 10, is_paid: false })
    expect(call('POST', `transaction/${id}/_action/decline`).code).toBe(400)
    expect(call('POST', `invoice/${bought}/_action/pay`, { use_customer_balance: true }).code).toBe(400)
  })

  test('applied_to replaces what was applied before', () => {
    const { customer, bill, post, call, read, invoice } = setUp()
    const [first, second] = [bill(10), bill(10)]
    const { id } = post('transaction', { customer_id: customer, amount: 15, applied_to: [first] })
    const apply = (applied_to: unknown) => call('POST', `transaction/${id}?action=changeAppliedAmounts`, { applied_to })
    expect(apply([{ invoice_id: second, applied: 10 }]).response).toBe(true)
    expect([invoice(first).balance, invoice(second).balance]).toEqual([10, 0])
    expect(
      apply([
        { invoice_id: first, applied: 10 },
        { invoice_id: second, applied: 10 },
      ]).code,
    ).toBe(400)
    expect(apply([{ invoice_id: 99 }]).code).toBe(400)
    expect(apply(undefined).code).toBe(400)
    expect([invoice(first).balance, invoice(second).balance]).toEqual([10, 0])
    expect(apply([]).response).toBe(true)
    expect(read(id)).toMatchObject({ applied: 0, unapplied: 15 })
    post(`transaction/${id}?action=void`)
    expect(apply([first]).code).toBe(400)
    expect(post(`transaction/${id}/_action/email`)).toBe(true)
  })
})
