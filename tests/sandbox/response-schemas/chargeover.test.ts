import { allTools } from '@billing/chargeover/tools'
import { expect, test } from 'vitest'
import { createWalk } from './walk.js'

const { sandbox, call: callTool, left } = createWalk('chargeover', allTools)

/** What is in the envelope of the answer, if it has one. */
async function call(name: string, input?: object) {
  const answer = await callTool(name, input)
  return answer?.response ?? answer
}

/** The user name of the clients that tests create, whose account this is. */
const USER = 'c0nfidential_name'
const CARD = { number: '4242424242424242', expdate_year: '2030', expdate_month: '5' }
const newCustomer = async (more: object = {}): Promise<number> =>
  (await call('create_customer', { company: 'Acme', superuser_email: 'ann@example.com', ...more })).id
const customer_id = await newCustomer({ external_key: 'acme' })
const pricemodel = { base: 10, pricemodel: 'fla' }
const { id: item_id } = await call('create_item', { name: 'Plan', type: 'service', pricemodel, external_key: 'plan' })
const newInvoice = async (more: object = {}): Promise<number> =>
  (await call('create_invoice', { customer_id, line_items: [{ item_id, line_rate: 10 }], ...more })).id

test('customers and users', async () => {
  await call('get_current_user')
  await call('list_customers', { limit: 3, order: { company: 'asc' } })
  await call('count_customers')
  await call('get_customer', { id: customer_id })
  await call('update_customer', { id: customer_id, bill_city: 'Mashpee' })
  await call('find_customer_by_external_key', { external_key: 'acme' })
  await call('list_customer_revisions', { id: customer_id })
  const { id } = await call('create_user', { name: 'Sam Mason', customer_id, external_key: 'sam' })
  await call('get_user', { id })
  await call('list_users', { limit: 3 })
  await call('find_user_by_external_key', { external_key: 'sam' })
  await call('update_user', { id, phone: '555-0100' })
  await call('create_user_login_url', { id, destination: 'invoices' })
  await call('reset_user_password', { id })
  await call('delete_user', { id })
  await call('delete_customer', { id: await newCustomer() })
})

test('items', async () => {
  await call('get_item', { id: item_id })
  await call('list_items', { limit: 3 })
  await call('list_item_categories')
  await call('find_item_by_external_key', { external_key: 'plan' })
  const { id } = await call('create_item', { name: 'Other', type: 'service', pricemodel })
  await call('update_item', { id, description: 'Another' })
  await call('delete_item', { id })
})

test('subscriptions and usage', async () => {
  const tierset = { base: 0, pricemodel: 'uni', tiers: [{ unit_from: 1, unit_to: 999, amount: 2 }] }
  const line = { item_id, tierset, external_key: 'line' }
  const { id } = await call('create_subscription', { customer_id, line_items: [line], external_key: 'package' })
  const { line_items } = await call('get_subscription', { id })
  const [{ line_item_id }] = line_items
  await call('list_subscriptions', { limit: 3, expand: 'line_items' })
  await call('find_subscription_by_external_key', { external_key: 'package' })
  await call('update_subscription', { id, nickname: 'Main' })
  await call('create_usage', { line_item_id, usage_value: 5 })
  await call('create_usages', { usages: [{ line_item_external_key: 'line', usage_value: 3, type: 'add' }] })
  await call('list_usages')
  const made = await call('invoice_subscription', { id })
  await call('get_invoice', { id: made.id })
  await call('upgrade_subscription', { id, line_items: [{ item_id }] })
  await call('set_subscription_payment_method', { id, paymethod: 'inv' })
  await call('set_subscription_paycycle', { id, paycycle: 'yrl' })
  await call('hold_subscription', { id, holduntil_datetime: '2026-06-01' })
  await call('suspend_subscription', { id })
  await call('get_subscription', { id })
  await call('unsuspend_subscription', { id })
  await call('cancel_subscription', { id })
  await call('get_subscription', { id })
  await call('uncancel_subscription', { id })
  await call('send_subscription_welcome', { id })
  await call('delete_subscription', { id })
})

test('invoices', async () => {
  const id = await newInvoice({ external_key: 'invoice' })
  await call('list_invoices', { limit: 3, where: { invoice_status_state: 'o' } })
  await call('find_invoice_by_external_key', { external_key: 'invoice' })
  await call('update_invoice', { id, memo: 'Thanks' })
  await call('approve_invoice', { id })
  await call('email_invoice', { id })
  await call('print_invoice', { id })
  const bytes = await call('get_invoice_pdf', { id })
  expect(new TextDecoder().decode(bytes)).toMatch(/^%PDF-1\.4\n.*\(Total \$ 10\.00\) Tj.*%%EOF\n$/s)
  await call('pay_invoice', { id, ...CARD })
  await call('get_invoice', { id })
  const other = await newInvoice()
  await call('void_invoice', { id: other })
  await call('get_invoice', { id: other })
  await call('delete_invoice', { id: other })
})

test('payment methods and transactions', async () => {
  const { id: card } = await call('create_credit_card', { customer_id, ...CARD })
  await call('list_credit_cards', { where: { customer_id } })
  const bank = { customer_id, type: 'chec', number: '000123456789', routing: '072403004', name: 'Ann' }
  const { id: ach_id } = await call('create_ach_account', bank)
  await call('list_ach_accounts', { where: { customer_id } })
  const token = await call('create_tokenized_paymethod', { customer_id, type: 'customer', token: 'cus_1' })
  await call('list_tokenized_paymethods')
  const bought = await newInvoice()
  const paymethods = [{ ach_id }]
  const { id: payment } = await call('create_payment', { customer_id, applied_to: [bought], paymethods })
  await call('get_transaction', { id: payment })
  await call('refund_transaction', { id: payment, amount: 1 })
  const manual = { customer_id, transaction_type: 'pay', amount: 10, gateway_method: 'check' }
  const { id } = await call('create_transaction', { ...manual, external_key: 'check' })
  await call('find_transaction_by_external_key', { external_key: 'check' })
  await call('apply_transaction', { id, applied_to: [{ invoice_id: await newInvoice(), applied: 10 }] })
  await call('email_transaction', { id })
  await call('list_transactions', { limit: 5, expand: 'applied_to' })
  await call('decline_transaction', { id, gateway_msg: 'Insufficient Funds' })
  await call('get_transaction', { id })
  await call('void_transaction', { id: (await call('create_transaction', manual)).id })
  await call('delete_credit_card', { id: card })
  await call('delete_ach_account', { id: ach_id })
  await call('delete_tokenized_paymethod', { id: token.id })
})

test('notes and quotes', async () => {
  await call('create_note', { note: 'Likes tea', obj_type: 'customer', obj_id: customer_id })
  await call('list_notes', { where: { obj_type: 'customer' } })
  for (const paycycle of ['one', 'mon']) {
    const { id } = await call('create_quote', { customer_id, paycycle, line_items: [{ item_id }] })
    await call('convert_quote', { id })
    await call('get_quote', { id })
  }
  await call('list_quotes')
})

test('settings', async () => {
  const lists = ['admins', 'brands', 'campaigns', 'classes', 'countries', 'coupons', 'currencies', 'custom_fields']
  for (const list of [...lists, 'languages', 'terms', 'system_logs']) await call(`list_${list}`)
  await call('set_config', { key: 'invoice_delivery', value: 'email' })
  await call('set_exchange_rate', { from: 'EUR', to: 'USD', exchange: 1.1 })
  await call('get_exchange_rate', { from: 'EUR', to: 'USD' })
})

test('webhooks, forms, bulk requests and aggregates', async () => {
  const { id } = await call('subscribe_webhook', { target_url: 'https://example.com/hooks', event: 'customer.insert' })
  await call('list_webhooks')
  await call('unsubscribe_webhook', { id })
  for (const name of ['commit', 'reject']) {
    const payload = { customer: { company: name } }
    const token = sandbox.chargeover.addPendingRequest(USER, 'customer.create', payload)
    await call('list_chargeoverjs_requests')
    await call(`${name}_chargeoverjs_request`, { token })
  }
  await call('run_bulk', { requests: [{ request_method: 'GET', uri: `/api/v3/customer/${customer_id}` }] })
  await call('run_aggregate', { object: 'invoice', fields: ['SUM(total)'], group: ['customer_id'] })
})

test('every operation was called but those that are not emulated', () => {
  expect(left()).toEqual(['list_reports', 'run_report'])
})
