import { expect, test } from 'vitest'
import { createTestInstance } from './testing.js'

function setUp() {
  const instance = createTestInstance()
  const parts = instance.start()
  const bank = { customer_id: parts.customer, type: 'chec', number: '000123456789', routing: '072403004', name: 'Ann' }
  return { ...instance, ...parts, bank }
}

test('a bank account is stored masked, and again when it is sent again', () => {
  const { post, get, call, bank } = setUp()
  expect(post('ach', bank)).toEqual({ id: 1 })
  expect(post('ach', { ...bank, name: 'Ann Archer', type: 'savi' })).toEqual({ id: 1 })
  expect(get('ach')).toMatchObject([
    {
      ach_id: 1,
      type: 'savi',
      type_name: 'Savings',
      name: 'Ann Archer',
      mask_number: 'xxxx6789',
      mask_routing: 'xxxx3004',
    },
  ])
  expect(JSON.stringify(get('ach'))).not.toContain('000123456789')
  expect(call('DELETE', 'ach/1').response).toBe(true)
  expect(get('ach')).toEqual([])
})

test('payments, invoices and packages are charged to it', () => {
  const { post, get, customer, item, bill, bank, clock } = setUp()
  const { id: ach_id } = post('ach', bank)
  const { id } = post('transaction?action=pay', { customer_id: customer, amount: 5, paymethods: [{ ach_id }] })
  expect(get(`transaction/${id}`)).toMatchObject({
    gateway_method: 'ach',
    transaction_method: 'ACH/eCheck',
    transaction_detail: 'x6789',
  })
  expect(get(`transaction?where=ach_id:EQUALS:${ach_id}`)).toHaveLength(1)
  const bought = bill(10)
  const { customer_id, ...fresh } = { ...bank, number: '000987654321' }
  expect(post(`invoice/${bought}/_action/pay`, fresh)).toBe(true)
  expect(get('ach/_count')).toBe(2)
  const made = post('package', { customer_id: customer, line_items: [{ item_id: item }], ach_id })
  expect(get(`package/${made.id}`).paymethod).toBe('ach')
  clock.advance('1 day')
  expect(get('invoice?order=invoice_id:DESC')[0]).toMatchObject({ package_id: made.id, is_paid: true })
})

test('without a card or a token, the newest bank account is on file', () => {
  const { post, get, customer, bank } = setUp()
  post('ach', bank)
  const { id } = post('transaction?action=pay', { customer_id: customer, amount: 5 })
  expect(get(`transaction/${id}`).transaction_detail).toBe('x6789')
})

test('what is missing or malformed is refused', () => {
  const { call, bank } = setUp()
  for (const name of ['customer_id', 'type', 'number', 'routing']) {
    expect(call('POST', 'ach', { ...bank, [name]: undefined }).code).toBe(400)
  }
  expect(call('POST', 'ach', { ...bank, type: 'cash' }).code).toBe(400)
  expect(call('POST', 'ach', { ...bank, routing: '12' }).code).toBe(400)
})
