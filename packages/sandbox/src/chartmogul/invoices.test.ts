import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

function setUp() {
  const client = createTestClient('2026-02-15')
  const data = createBillingData(client)
  const customer = data.customer('ada')
  const invoice = (external_id: string, more: object = {}) =>
    subscriptionInvoice(data.plans.monthly, 'sub', ['2026-01-20', '2026-02-20'], 10_00, {
      invoice: { external_id, ...more },
    })
  return { client, data, customer, invoice, importPath: `/v1/import/customers/${customer}/invoices` }
}

const externalIds = (body: { invoices: { external_id: string }[] }) =>
  body.invoices.map(({ external_id }) => external_id)

describe('importing invoices', () => {
  test('default', () => {
    const { client, data, customer, invoice, importPath } = setUp()
    const oneTime = { type: 'one_time', description: 'Training', amount_in_cents: 500, quantity: 2 }
    const subscribed = invoice('INV-1', { due_date: '2026-02-03', currency: 'eur' })
    const answer = client.send('POST', importPath, {
      invoices: [{ ...subscribed, line_items: [...subscribed.line_items, oneTime] }],
    })
    expect(answer.status).toBe(201)
    const [imported] = answer.body.invoices
    expect(imported).toMatchObject({
      uuid: expect.stringMatching(/^inv_/),
      external_id: 'INV-1',
      date: '2026-01-20T00:00:00.000Z',
      due_date: '2026-02-03T00:00:00.000Z',
      currency: 'EUR',
      errors: {},
      line_items: [
        {
          uuid: expect.stringMatching(/^li_/),
          type: 'subscription',
          subscription_uuid: expect.stringMatching(/^sub_/),
          subscription_external_id: 'sub',
          plan_uuid: data.plans.monthly,
          prorated: false,
          service_period_end: '2026-02-20T00:00:00.000Z',
          amount_in_cents: 10_00,
          quantity: 1,
          discount_code: '',
        },
        { type: 'one_time', description: 'Training', amount_in_cents: 500, quantity: 2 },
      ],
      transactions: [],
    })
    expect(imported.line_items[1]).not.toHaveProperty('subscription_uuid')
    expect(client.get(importPath).body).toMatchObject({ customer_uuid: customer, invoices: [imported], total_pages: 1 })
  })

  test('a customer’s invoices are listed oldest first, those of the account newest first', () => {
    const { client, data, customer, invoice, importPath } = setUp()
    data.invoice(customer, invoice('INV-1'))
    data.invoice(customer, invoice('INV-2'), invoice('INV-3'))
    expect(externalIds(client.get(importPath).body)).toEqual(['INV-1', 'INV-2', 'INV-3'])
    const { body } = client.get(`${importPath}?per_page=2`)
    expect(externalIds(body)).toEqual(['INV-1', 'INV-2'])
    expect(externalIds(client.get(`${importPath}?per_page=2&cursor=${body.cursor}`).body)).toEqual(['INV-3'])
    expect(externalIds(client.get('/v1/invoices').body)).toEqual(['INV-3', 'INV-2', 'INV-1'])
  })

  test('one malformed invoice fails the whole import', () => {
    const { client, invoice, importPath } = setUp()
    const refusal = (changes: object) =>
      client.send('POST', importPath, { invoices: [invoice('good'), { ...invoice('bad'), ...changes }] })
    expect(refusal({ date: undefined })).toMatchObject({
      status: 400,
      body: { message: 'Parameter "date" is missing' },
    })
    expect(refusal({ date: 'today' })).toMatchObject({ status: 400, body: { param: 'date' } })
    expect(refusal({ currency: 'dollars' })).toMatchObject({ status: 400, body: { param: 'currency' } })
    expect(refusal({ line_items: {} })).toMatchObject({ status: 400, body: { param: 'line_items' } })
    expect(refusal({ line_items: [{ type: 'gift', amount_in_cents: 1 }] })).toMatchObject({
      status: 400,
      body: { param: 'type' },
    })
    expect(refusal({ line_items: [{ type: 'one_time', amount_in_cents: 1.5 }] })).toMatchObject({
      status: 400,
      body: { param: 'amount_in_cents' },
    })
    expect(refusal({ transactions: [{ type: 'payment', result: 'successful' }] })).toMatchObject({
      status: 400,
      body: { param: 'date' },
    })
    expect(client.send('POST', importPath, {})).toMatchObject({ status: 400, body: { param: 'invoices' } })
    expect(client.get('/v1/invoices').body.invoices).toEqual([])
  })

  test('an external id must be unique', () => {
    const { client, invoice, importPath } = setUp()
    const expected = {
      status: 422,
      body: { errors: { external_id: 'The external ID for this invoice already exists in our system.' } },
    }
    expect(client.send('POST', importPath, { invoices: [invoice('INV-1'), invoice('INV-1')] })).toMatchObject(expected)
    client.send('POST', importPath, { invoices: [invoice('INV-1')] })
    expect(client.send('POST', importPath, { invoices: [invoice('INV-1')] })).toMatchObject(expected)
  })

  test('an inconsistent invoice is kept with its errors, and ignored by the metrics', () => {
    const { client, data, customer } = setUp()
    const [{ errors }] = data.invoice(
      customer,
      subscriptionInvoice('pl_unknown', '', ['2026-02-01', '2026-01-01'], 10_00, { invoice: { external_id: 'odd' } }),
    )
    expect(errors).toEqual({
      'line_items[0].subscription_external_id': ["can't be blank"],
      'line_items[0].plan_uuid': ['does not exist'],
      'line_items[0].service_period_end': ['must be after service_period_start'],
    })
    expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(0)
    expect(client.get(`/v1/customers/${customer}/subscriptions`).body.entries).toEqual([])
  })
})

describe('GET /v1/invoices', () => {
  test('default', () => {
    const { client, data, customer, invoice } = setUp()
    data.invoice(customer, invoice('INV-1'), invoice('INV-2'))
    const { invoices, ...paging } = client.get('/v1/invoices').body
    expect(externalIds({ invoices })).toEqual(['INV-2', 'INV-1'])
    expect(paging).toEqual({ current_page: 1, total_pages: 1, has_more: false, cursor: expect.any(String) })
    expect(invoices[0]).toMatchObject({
      customer_uuid: customer,
      customer_external_id: 'ada',
      status: 'open',
      disabled: false,
    })
    expect(invoices[0].line_items[0]).toMatchObject({ balance_transfer: null, plan_external_id: 'monthly' })
    const { balance_transfer, ...line } = invoices[0].line_items[0]
    expect(client.get(`/v1/invoices/${invoices[0].uuid}`).body).toEqual({ ...invoices[0], line_items: [line] })
  })

  test('the list is filtered by customer, external id and data source', () => {
    const { client, data, customer, invoice } = setUp()
    const other = data.customer('bob')
    data.invoice(customer, invoice('INV-1'), invoice('INV-2'))
    data.invoice(other, invoice('INV-3'))
    const found = (query: string) => externalIds(client.get(`/v1/invoices?${query}`).body)
    expect(found(`customer_uuid=${customer}`)).toEqual(['INV-2', 'INV-1'])
    expect(found(`customer_uuid=${customer}&external_id=INV-1`)).toEqual(['INV-1'])
    expect(found(`customer_uuid=${other}&external_id=INV-1`)).toEqual([])
    expect(found(`data_source_uuid=${data.dataSource}`)).toHaveLength(3)
    expect(found('data_source_uuid=ds_unknown')).toEqual([])
    expect(found('customer_uuid=cus_unknown')).toEqual([])
  })

  test('invalid ones are listed only on request', () => {
    const { client, data, customer, invoice } = setUp()
    data.invoice(customer, invoice('good'), {
      ...invoice('odd'),
      line_items: [{ ...invoice('x').line_items[0], plan_uuid: null }],
    })
    const found = (type: string) => externalIds(client.get(`/v1/invoices?validation_type=${type}`).body)
    expect([found('valid'), found('invalid'), found('all')]).toEqual([['good'], ['odd'], ['odd', 'good']])
    const [odd] = client.get('/v1/invoices?validation_type=invalid').body.invoices
    expect(client.get(`/v1/invoices/${odd.uuid}`).status).toBe(404)
    expect(client.get(`/v1/invoices/${odd.uuid}?validation_type=all`).body.errors).toEqual(odd.errors)
    expect(client.get('/v1/invoices?validation_type=some')).toMatchObject({
      status: 400,
      body: { param: 'validation_type' },
    })
  })

  test('edit histories are shown only on request', () => {
    const { client, data, customer, invoice } = setUp()
    data.invoice(customer, invoice('INV-1'))
    expect(client.get('/v1/invoices').body.invoices[0]).not.toHaveProperty('edit_history_summary')
    expect(client.get('/v1/invoices?include_edit_histories=true').body.invoices[0].edit_history_summary).toEqual({})
  })
})

describe('the status of an invoice', () => {
  const payment = { type: 'payment', date: '2026-01-21', result: 'successful' }

  test('default', () => {
    const { client, data, customer, invoice } = setUp()
    const transactions = {
      none: [],
      failed: [{ ...payment, result: 'failed' }],
      part: [{ ...payment, amount_in_cents: 400 }],
      paid: [payment],
      twice: [
        { ...payment, amount_in_cents: 400 },
        { ...payment, amount_in_cents: 600 },
      ],
      returned: [payment, { ...payment, type: 'refund' }],
      partlyReturned: [payment, { ...payment, type: 'refund', amount_in_cents: 300 }],
    }
    for (const [external_id, each] of Object.entries(transactions)) {
      data.invoice(customer, invoice(external_id, { transactions: each }))
    }
    const statuses = client
      .get('/v1/invoices')
      .body.invoices.map((row: Record<string, string>) => [row.external_id, row.status])
    expect(Object.fromEntries(statuses)).toEqual({
      none: 'open',
      failed: 'open',
      part: 'open',
      paid: 'paid',
      twice: 'paid',
      returned: 'refunded',
      partlyReturned: 'paid',
    })
  })

  test('a void or written-off invoice has no MRR, a refunded one does', () => {
    const { client, data, customer, invoice } = setUp()
    const refund = { ...payment, type: 'refund' }
    data.invoice(customer, invoice('INV-1', { transactions: [payment, refund] }))
    expect(client.get(`/v1/customers/${customer}`).body.mrr).toBe(10_00)
    const path = `/v1/data_sources/${data.dataSource}/invoices/INV-1/status`
    for (const status of ['voided', 'written_off']) {
      expect(client.send('PUT', path, { status })).toMatchObject({ status: 200, body: { message: 'Invoice updated' } })
      expect(client.get('/v1/invoices').body.invoices[0].status).toBe(status)
      expect(client.get(`/v1/customers/${customer}`).body).toMatchObject({ mrr: 0, status: 'New Lead' })
    }
    expect(client.send('PUT', path, { status: 'paid' })).toMatchObject({ status: 400, body: { param: 'status' } })
    expect(client.send('PUT', path.replace('INV-1', 'INV-9'), { status: 'voided' }).status).toBe(404)
  })
})

test('deleting the last invoice of a subscription deletes the subscription', () => {
  const { client, data, customer, invoice } = setUp()
  const [first] = data.invoice(customer, invoice('INV-1'))
  const [second] = data.invoice(customer, invoice('INV-2'))
  const subscriptions = () => client.get(`/v1/import/customers/${customer}/subscriptions`).body.subscriptions
  expect(client.send('DELETE', `/v1/invoices/${first.uuid}`)).toMatchObject({ status: 204, body: undefined })
  expect(subscriptions()).toHaveLength(1)
  client.send('DELETE', `/v1/invoices/${second.uuid}`)
  expect(subscriptions()).toEqual([])
  expect(client.get(`/v1/customers/${customer}`).body).toMatchObject({
    mrr: 0,
    status: 'New Lead',
    'customer-since': null,
  })
})

describe('POST /v1/import/invoices/{uuid}/transactions', () => {
  test('default', () => {
    const { client, data, customer, invoice } = setUp()
    const [{ uuid }] = data.invoice(customer, invoice('INV-1'))
    const { status, body } = client.send('POST', `/v1/import/invoices/${uuid}/transactions`, {
      type: 'payment',
      date: '2026-01-21 08:00:00',
      result: 'successful',
      external_id: 'pay-1',
      amount_in_cents: 10_00,
    })
    expect(status).toBe(201)
    expect(body).toEqual({
      uuid: expect.stringMatching(/^tr_/),
      external_id: 'pay-1',
      type: 'payment',
      date: '2026-01-21T08:00:00.000Z',
      result: 'successful',
      amount_in_cents: 10_00,
      transaction_fees_in_cents: null,
    })
    expect(client.get(`/v1/invoices/${uuid}`).body).toMatchObject({ status: 'paid', transactions: [body] })
  })

  test('an error names what is missing, malformed or repeated', () => {
    const { client, data, customer, invoice } = setUp()
    const [{ uuid }] = data.invoice(customer, invoice('INV-1'))
    const payment = { type: 'payment', date: '2026-01-21', result: 'successful', external_id: 'pay-1' }
    const send = (changes: object = {}) =>
      client.send('POST', `/v1/import/invoices/${uuid}/transactions`, { ...payment, ...changes })
    expect(send({ type: undefined })).toMatchObject({ status: 400, body: { param: 'type' } })
    expect(send({ type: 'gift' })).toMatchObject({ status: 400, body: { param: 'type' } })
    expect(send({ result: 'maybe' })).toMatchObject({ status: 400, body: { param: 'result' } })
    expect(send().status).toBe(201)
    expect(send()).toMatchObject({
      status: 422,
      body: { errors: { 'transactions.external_id': 'has already been taken' } },
    })
  })
})
