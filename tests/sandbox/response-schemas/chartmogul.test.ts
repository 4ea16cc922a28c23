import { allTools } from '@billing/chartmogul/tools'
import { expect, test } from 'vitest'
import { createWalk } from './walk.js'

const { call, left } = createWalk('chartmogul', allTools)

const { uuid: data_source_uuid } = await call('create_data_source', { name: 'Billing' })
const { uuid: plan_uuid } = await call('create_plan', {
  ...{ data_source_uuid, name: 'Monthly', interval_count: 1, interval_unit: 'month', external_id: 'monthly' },
})
const customerOf = (external_id: string, more: object = {}) =>
  call('create_customer', { data_source_uuid, external_id, name: external_id, email: 'ada@example.com', ...more })
const { uuid: customer_uuid } = await customerOf('ada', { primary_contact: { email: 'ada.l@example.com' } })

/** A month of a subscription. */
const line = (subscription: string) => ({
  type: 'subscription',
  subscription_external_id: subscription,
  plan_uuid,
  service_period_start: '2026-02-01',
  service_period_end: '2026-03-01',
  amount_in_cents: 1000,
  external_id: `line-${subscription}`,
})
const payment = (external_id: string) => ({ type: 'payment', date: '2026-02-01', result: 'successful', external_id })
const invoice = (external_id: string) => ({
  external_id,
  date: '2026-02-01',
  currency: 'USD',
  line_items: [line(external_id)],
  transactions: [payment(`payment-${external_id}`)],
})
const { invoices } = await call('import_invoices', { customer_uuid, invoices: [invoice('one'), invoice('two')] })
const [{ uuid: invoice_uuid, line_items, transactions }] = invoices

/** Of the sample company, which is imported from a billing system: only such records can be disabled. */
const { entries: samples } = await call('list_invoices', { per_page: 1, customer_uuid: (await sampleCustomer()).uuid })

async function sampleCustomer() {
  const { entries } = await call('list_customers', { status: 'Active', system: 'Stripe', per_page: 1 })
  return entries[0]
}

test('account and data sources', async () => {
  await call('ping_api')
  await call('get_current_user')
  const settings = {
    with_processing_status: true,
    with_auto_churn_subscription_setting: true,
    with_invoice_handling_setting: true,
  }
  await call('list_data_sources', settings)
  await call('get_data_source', { uuid: data_source_uuid, ...settings })
  const { uuid } = await call('create_data_source', { name: 'Other' })
  await call('empty_data_source', { uuid })
  await call('delete_data_source', { uuid })
})

test('bulk imports', async () => {
  const { uuid } = await call('create_data_source', { name: 'Bulk' })
  const customer_external_id = 'bulk'
  await call('import_data', {
    data_source_uuid: uuid,
    external_id: 'batch-1',
    customers: [{ external_id: customer_external_id, name: 'Bulk' }],
    plans: [{ name: 'Plan', interval_count: 1, interval_unit: 'month', external_id: 'plan' }],
    invoices: [{ customer_external_id, external_id: 'bulk-1', date: '2026-02-01', currency: 'USD' }],
    line_items: [{ invoice_external_id: 'bulk-1', type: 'one_time', amount_in_cents: 100 }],
    transactions: [{ invoice_external_id: 'bulk-1', type: 'payment', result: 'successful', date: '2026-02-01' }],
  })
  const done = await call('get_data_import', { data_source_uuid: uuid, import_id: 'batch-1' })
  expect(done).toMatchObject({ status: 'completed', error_count: 0, processed_count: 5 })
  await call('upload_data', { data_source_uuid: uuid, type: 'customer', file: 'Name,External ID\nAcme,acme\n' })
})

test('customers', async () => {
  await call('get_customer', { id: customer_uuid })
  await call('update_customer', { id: customer_uuid, city: 'Paris' })
  await call('search_customers', { email: 'ada@example.com', with_associated_emails: true })
  const { uuid: from } = await customerOf('bob')
  await call('merge_customers', { from: { customer_uuid: from }, into: { customer_uuid } })
  await call('get_customer', { id: customer_uuid })
  await call('unmerge_customers', { customer_uuid, data_source_uuid, external_id: 'bob' })
  const { uuid } = await customerOf('eve')
  await call('delete_customer', { id: uuid })
})

test('attributes', async () => {
  const custom = [{ type: 'Integer', key: 'seats', value: 3 }]
  await call('add_customer_custom_attributes', { customer_uuid, custom })
  await call('update_customer_custom_attributes', { customer_uuid, custom: { seats: 4 } })
  await call('add_customer_tags', { customer_uuid, tags: ['vip', 'beta'] })
  await call('remove_customer_tags', { customer_uuid, tags: ['beta'] })
  await call('add_tags_by_email', { email: 'ada@example.com', tags: ['mail'] })
  await call('add_custom_attributes_by_email', { email: 'ada@example.com', custom })
  await call('get_customer_attributes', { customer_uuid })
  await call('remove_customer_custom_attributes', { customer_uuid, custom: ['seats'] })
  const [subscription] = (await call('list_subscriptions', { customer_uuid })).entries
  for (const [kind, uuid] of [
    ['subscription', subscription.uuid],
    ['subscription_set', subscription.subscription_set_uuid],
  ]) {
    await call(`add_${kind}_custom_attributes`, { uuid, custom })
    await call(`get_${kind}_attributes`, { uuid })
    await call(`update_${kind}_custom_attributes`, { uuid, custom: { seats: 5 } })
    await call(`remove_${kind}_custom_attributes`, { uuid, custom: ['seats'] })
    await call(`get_${kind}_attributes`, { uuid })
  }
})

test('plans and plan groups', async () => {
  await call('list_plans', { per_page: 2 })
  await call('get_plan', { uuid: plan_uuid })
  await call('update_plan', { uuid: plan_uuid, name: 'Month' })
  const { uuid: group } = await call('create_plan_group', { name: 'Group', plans: [plan_uuid] })
  await call('get_plan_group', { uuid: group })
  await call('list_plan_groups')
  await call('list_plan_group_plans', { uuid: group })
  await call('update_plan_group', { uuid: group, name: 'New name' })
  await call('delete_plan_group', { uuid: group })
  const weekly = { data_source_uuid, name: 'Weekly', interval_count: 7, interval_unit: 'day' }
  await call('delete_plan', { uuid: (await call('create_plan', weekly)).uuid })
})

test('line items and transactions', async () => {
  const all = { validation_type: 'all', include_edit_histories: true, with_disabled: true }
  await call('create_line_item', { invoice_uuid, type: 'one_time', amount_in_cents: 5, external_id: 'extra' })
  await call('create_transaction', { invoice_uuid, ...payment('more'), amount_in_cents: 5 })
  for (const [kind, { uuid, external_id }, change, second] of [
    ['line_item', line_items[0], { amount_in_cents: 1100 }, 'extra'],
    ['transaction', transactions[0], { result: 'failed' }, 'more'],
  ]) {
    await call(`get_${kind}`, { uuid, ...all })
    await call(`update_${kind}`, { uuid, ...change, handle_as_user_edit: true })
    await call(`get_${kind}_by_external_id`, { data_source_uuid, external_id, ...all })
    await call(`update_${kind}_by_external_id`, { data_source_uuid, external_id, ...change })
    await call(`delete_${kind}`, { uuid })
    await call(`delete_${kind}_by_external_id`, { data_source_uuid, external_id: second })
  }
})

test('invoices', async () => {
  const view = { validation_type: 'all', include_edit_histories: true, with_disabled: true }
  await call('get_invoice', { uuid: invoice_uuid, ...view })
  await call('list_customer_invoices', { customer_uuid, per_page: 1 })
  await call('update_invoice', { uuid: invoice_uuid, due_date: '2026-03-15', handle_as_user_edit: true })
  const named = { data_source_uuid, external_id: 'one' }
  await call('update_invoice_by_external_id', { ...named, collection_method: 'manual' })
  await call('get_invoice', { uuid: invoice_uuid, ...view })
  await call('update_invoice_status', { ...named, status: 'voided' })
  await call('delete_invoice_by_external_id', { data_source_uuid, external_id: 'two' })
  await call('delete_invoice', { uuid: invoice_uuid })
  await call('delete_customer_invoices', { data_source_uuid, customer_uuid })
})

test('disabled records', async () => {
  const [{ uuid, external_id, line_items: items, transactions: paid }] = samples
  const [source] = (await call('list_data_sources', { system: 'Stripe' })).data_sources
  const named = { data_source_uuid: source.uuid }
  await call('update_line_item', { uuid: items[0].uuid, external_id: 'sample-line' })
  await call('update_transaction', { uuid: paid[0].uuid, external_id: 'sample-payment' })
  for (const disabled of [true, false]) {
    await call('disable_line_item', { uuid: items[0].uuid, disabled })
    await call('disable_line_item_by_external_id', { ...named, external_id: 'sample-line', disabled })
    await call('disable_transaction', { uuid: paid[0].uuid, disabled })
    await call('disable_transaction_by_external_id', { ...named, external_id: 'sample-payment', disabled })
    await call('disable_invoice', { uuid, disabled })
    await call('disable_invoice_by_external_id', { ...named, external_id, disabled })
  }
})

test('subscriptions and their events', async () => {
  const own = await call('import_invoices', { customer_uuid, invoices: [invoice('three'), invoice('four')] })
  const references = own.invoices.map(({ line_items: [item] }: { line_items: { subscription_uuid: string }[] }) => ({
    data_source_uuid,
    uuid: item?.subscription_uuid,
  }))
  await call('connect_subscriptions', { customer_uuid, subscriptions: references })
  await call('disconnect_subscriptions', { customer_uuid, subscriptions: references })
  await call('list_imported_subscriptions', { customer_uuid })
  await call('cancel_imported_subscription', { uuid: references[0].uuid, cancelled_at: '2026-02-20' })
  const named = { data_source_uuid, external_id: 'event' }
  const { id } = await call('create_subscription_event', {
    ...{ ...named, customer_external_id: 'ada', subscription_external_id: 'five', plan_external_id: 'monthly' },
    ...{ event_type: 'subscription_start', event_date: '2026-02-01', effective_date: '2026-02-01' },
    ...{ currency: 'USD', amount_in_cents: 1000, quantity: 1 },
  })
  await call('update_subscription_event', { id, amount_in_cents: 1200, handle_as_user_edit: true })
  await call('update_subscription_event_by_external_id', { ...named, quantity: 2 })
  await call('list_subscription_events', { data_source_uuid, include_edit_histories: true })
  await call('disable_subscription_event', { id, disabled: true })
  await call('disable_subscription_event_by_external_id', { ...named, disabled: false })
  await call('delete_subscription_event', { id })
  await call('create_subscription_event', {
    ...{ ...named, customer_external_id: 'ada', subscription_external_id: 'four' },
    ...{ event_type: 'subscription_cancelled', event_date: '2026-02-10', effective_date: '2026-02-10' },
  })
  await call('delete_subscription_event_by_external_id', named)
})

test('activities and metrics', async () => {
  await call('list_activities', { per_page: 100, start_date: '2025-01-01', order: '-date' })
  await call('list_customer_activities', { customer_uuid })
  const { id } = await call('create_activities_export', { type: 'churn', start_date: '2025-01-01' })
  await call('get_activities_export', { id })
  const range = { start_date: '2025-06-01', end_date: '2026-02-28', interval: 'month' }
  const single = ['mrr', 'arr', 'arpa', 'asp', 'customer_count']
  for (const metric of single) await call(`get_${metric}_metrics`, range)
  for (const metric of ['customer_churn_rate', 'mrr_churn_rate', 'ltv']) {
    await call(`get_${metric}_metrics`, { start_date: '2025-06-01', end_date: '2026-02-28' })
  }
  await call('get_metrics', range)
})

test('contacts, notes, opportunities and tasks', async () => {
  const { uuid } = await call('create_contact', { customer_uuid, data_source_uuid, first_name: 'Adam', position: 1 })
  const { uuid: from_uuid } = await call('create_customer_contact', { customer_uuid, data_source_uuid, title: 'CTO' })
  await call('get_contact', { uuid })
  await call('update_contact', { uuid, custom: [{ key: 'newsletter', value: true }] })
  await call('list_contacts', { customer_uuid })
  await call('list_customer_contacts', { customer_uuid })
  await call('merge_contacts', { into_uuid: uuid, from_uuid })

  const about = { associated_object_identifier: { associated_object: 'contact', method: 'uuid', value: uuid } }
  const note = (await call('create_customer_note', { customer_uuid, type: 'call', call_duration: 60 })).uuid
  await call('get_customer_note', { uuid: note })
  await call('update_customer_note', { uuid: note, text: 'Long call' })
  await call('list_customer_notes', { type: 'call' })
  await call('delete_customer_note', { uuid: note })
  const other = (await call('create_note', { ...about, type: 'note', text: 'Hello' })).uuid
  await call('get_note', { uuid: other })
  await call('update_note', { uuid: other, text: 'Goodbye' })
  await call('list_notes', { contact_uuid: uuid })
  await call('delete_note', { uuid: other })

  const opportunity = await call('create_opportunity', {
    ...{ customer_uuid, owner: 'sales@example.com', pipeline: 'New Business', pipeline_stage: 'Discovery' },
    ...{ estimated_close_date: '2026-06-30', amount_in_cents: 100, currency: 'USD' },
  })
  await call('get_opportunity', { uuid: opportunity.uuid })
  await call('update_opportunity', { uuid: opportunity.uuid, win_likelihood: 80 })
  await call('list_opportunities', { estimated_close_date_on_or_after: '2026-01-01' })
  await call('delete_opportunity', { uuid: opportunity.uuid })

  const due_date = '2026-04-30'
  const task = await call('create_task', { ...about, task_details: 'Call', assignee: 'sales@example.com', due_date })
  await call('get_task', { uuid: task.task_uuid })
  await call('update_task', { uuid: task.task_uuid, completed_at: '2026-04-20' })
  await call('list_tasks', { completed: true })
  await call('delete_task', { uuid: task.task_uuid })
  await call('delete_contact', { uuid })
})

test('every operation was called', () => {
  expect(left()).toEqual([])
})
