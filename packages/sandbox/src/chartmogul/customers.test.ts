import { describe, expect, test } from 'vitest'
import { createBillingData, createTestClient, subscriptionInvoice } from './testing.js'

const externalIds = (body: { entries: { external_id: string }[] }) => body.entries.map(({ external_id }) => external_id)

describe('POST /v1/customers', () => {
  test('default', () => {
    const client = createTestClient('2026-01-01')
    const { dataSource } = createBillingData(client)
    const { status, body } = client.send('POST', '/v1/customers', { data_source_uuid: dataSource, external_id: 'ada' })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      external_id: 'ada',
      name: '',
      email: '',
      company: '',
      status: 'New Lead',
      'customer-since': null,
      attributes: { custom: {}, stripe: {}, tags: [] },
      country: null,
      address: { country: null, state: null, city: null, address_zip: null },
      mrr: 0,
      arr: 0,
      'billing-system-type': 'Import API',
      currency: 'USD',
      'currency-sign': '$',
    })
    expect(client.get(`/v1/customers/${body.uuid}`).body).toEqual(body)
  })

  test('all writable fields', () => {
    const client = createTestClient('2026-01-01')
    const { dataSource } = createBillingData(client)
    const { body } = client.send('POST', '/v1/customers', {
      data_source_uuid: dataSource,
      external_id: 'ada',
      name: 'Ada Example',
      company: 'Example Works',
      email: 'ada@example.com',
      country: 'US',
      state: 'US-CA',
      city: 'Mountain View',
      zip: '94043',
      lead_created_at: '2025-11-01',
      free_trial_started_at: '2025-11-07 01:20:00',
      owner: 'staff@example.com',
      website_url: 'https://example.com',
      status: 'Qualified_Lead',
      attributes: {
        tags: ['vip', 'vip', 'beta'],
        custom: [
          { type: 'String', key: 'channel', value: 'Facebook' },
          { type: 'Timestamp', key: 'seen', value: '2025-12-24 10:00:00' },
        ],
      },
    })
    expect(body).toMatchObject({
      status: 'Qualified Lead',
      state: 'CA',
      address: { country: 'United States', state: 'California', city: 'Mountain View', address_zip: '94043' },
      lead_created_at: '2025-11-01T00:00:00.000Z',
      free_trial_started_at: '2025-11-07T01:20:00.000Z',
      owner: 'staff@example.com',
      attributes: { tags: ['vip', 'beta'], custom: { channel: 'Facebook', seen: '2025-12-24T10:00:00.000Z' } },
      'chartmogul-url': `https://app.chartmogul.com/#/customers/${body.id}-Example_Works`,
    })
  })

  test('the link to the application names the customer without parentheses', () => {
    const client = createTestClient('2026-01-01')
    const data = createBillingData(client)
    const link = (company: string) => client.get(`/v1/customers/${data.customer(company, { company })}`).body
    const { id, 'chartmogul-url': url } = link('Example (Works) (EU)')
    expect(url).toBe(`https://app.chartmogul.com/#/customers/${id}-Example_Works_EU`)
  })

  test('countries outside the short list have names too', () => {
    const client = createTestClient('2026-01-01')
    const data = createBillingData(client)
    const country = (code: string) =>
      client.get(`/v1/customers/${data.customer(code, { country: code })}`).body.address.country
    expect([country('PL'), country('jp'), country('Narnia')]).toEqual(['Poland', 'Japan', null])
  })

  test('an external id must be unique within a data source', () => {
    const client = createTestClient('2026-01-01')
    const data = createBillingData(client)
    data.customer('ada')
    const again = { data_source_uuid: data.dataSource, external_id: 'ada' }
    expect(client.send('POST', '/v1/customers', again)).toMatchObject({
      status: 422,
      body: { errors: { external_id: 'The external ID for this customer already exists in our system.' } },
    })
    const other = client.send('POST', '/v1/data_sources', { name: 'Other' }).body.uuid
    expect(client.send('POST', '/v1/customers', { ...again, data_source_uuid: other }).status).toBe(201)
    expect(client.get('/v1/customers?external_id=ada').body.entries).toHaveLength(2)
    expect(client.get(`/v1/customers?external_id=ada&data_source_uuid=${other}`).body.entries).toHaveLength(1)
  })

  test('an error names what is missing or malformed', () => {
    const client = createTestClient('2026-01-01')
    const { dataSource: data_source_uuid } = createBillingData(client)
    const refusal = (changes: object) =>
      client.send('POST', '/v1/customers', { data_source_uuid, external_id: 'ada', ...changes })
    expect(refusal({ external_id: undefined })).toMatchObject({ status: 400, body: { param: 'external_id' } })
    expect(refusal({ data_source_uuid: 'ds_unknown' })).toMatchObject({ status: 404 })
    expect(refusal({ status: 'Active' })).toMatchObject({ status: 400, body: { param: 'status' } })
    expect(refusal({ email: 5 })).toMatchObject({ status: 400, body: { param: 'email' } })
    expect(refusal({ lead_created_at: 'yesterday' })).toMatchObject({ status: 400, body: { param: 'lead_created_at' } })
    expect(refusal({ attributes: { tags: 'vip' } })).toMatchObject({ status: 400 })
  })
})

describe('PATCH and DELETE /v1/customers/{uuid}', () => {
  test('default', () => {
    const client = createTestClient('2026-01-01')
    const customer = createBillingData(client).customer('ada', {
      name: 'Ada',
      email: 'ada@example.com',
      attributes: { tags: ['old'], custom: { plan: 'A', seats: 3 } },
    })
    const { status, body } = client.send('PATCH', `/v1/customers/${customer}`, {
      email: 'lovelace@example.com',
      status: 'Working Lead',
      attributes: { tags: ['new'], custom: { seats: 4 } },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      name: 'Ada',
      email: 'lovelace@example.com',
      status: 'Working Lead',
      attributes: { tags: ['new'], custom: { plan: 'A', seats: 4 } },
    })
    expect(client.get('/v1/customers/search?email=lovelace@example.com').body.entries).toEqual([body])
    expect(client.get('/v1/customers/search?email=ada@example.com').status).toBe(404)
  })

  test('deleting a customer deletes its invoices and subscriptions', () => {
    const client = createTestClient('2026-02-01')
    const data = createBillingData(client)
    const customer = data.customer('ada')
    data.invoice(customer, subscriptionInvoice(data.plans.monthly, 'sub', ['2026-01-01', '2026-02-01'], 1000))
    expect(client.send('DELETE', `/v1/customers/${customer}`)).toMatchObject({ status: 204, body: undefined })
    expect(client.get(`/v1/customers/${customer}`).status).toBe(404)
    expect(client.get('/v1/invoices').body.invoices).toEqual([])
    const { entries } = client.get('/v1/metrics/customer-count?start-date=2026-01-31&end-date=2026-01-31').body
    expect(entries[0].customers).toBe(0)
  })
})

describe('GET /v1/customers/search', () => {
  test('default', () => {
    const client = createTestClient('2026-01-01')
    const data = createBillingData(client)
    data.customer('ada', { email: 'ada@example.com' })
    data.customer('bob', { email: 'bob@example.com' })
    const { body } = client.get('/v1/customers/search?email=ada%40example.com&with_associated_emails=true')
    expect(externalIds(body)).toEqual(['ada'])
    expect(body).toMatchObject({ total_pages: null, current_page: 1, page: 1, per_page: 200, has_more: false })
  })

  test('an address is required, and must match as a whole', () => {
    const client = createTestClient('2026-01-01')
    createBillingData(client).customer('ada', { email: 'ada@example.com' })
    expect(client.get('/v1/customers/search')).toMatchObject({
      status: 400,
      body: { code: 400, message: 'Parameter "email" is missing', param: 'email' },
    })
    expect(client.get('/v1/customers/search?email=ada')).toMatchObject({
      status: 404,
      body: { code: 404, param: 'email' },
    })
  })
})

describe('the status of a customer', () => {
  const setUp = () => {
    const client = createTestClient('2026-02-15')
    const data = createBillingData(client)
    const { monthly } = data.plans
    const january = (subscription: string, more: object = {}) =>
      subscriptionInvoice(monthly, subscription, ['2026-01-20', '2026-02-20'], 1000, { invoice: more })
    data.customer('lead')
    data.invoice(data.customer('active'), january('a', { due_date: '2026-03-01' }))
    const gone = data.invoice(data.customer('gone'), january('g'))
    data.cancel(gone[0].line_items[0].subscription_uuid, '2026-02-10')
    data.invoice(data.customer('late'), january('l', { due_date: '2026-02-01' }))
    const failed = { type: 'payment', date: '2026-01-20', result: 'failed' }
    data.invoice(data.customer('declined'), january('d', { transactions: [failed] }))
    const free = subscriptionInvoice(monthly, 'f', ['2026-01-20', '2026-02-20'], 0)
    data.invoice(data.customer('free'), free)
    return client
  }

  test('default', () => {
    const { entries } = setUp().get('/v1/customers').body
    const statuses = entries.map(({ external_id, status }: Record<string, string>) => [external_id, status])
    expect(Object.fromEntries(statuses)).toEqual({
      lead: 'New Lead',
      active: 'Active',
      gone: 'Cancelled',
      late: 'Past Due',
      declined: 'Past Due',
      free: 'New Lead',
    })
  })

  test('a filter is written with underscores or spaces', () => {
    const client = setUp()
    expect(externalIds(client.get('/v1/customers?status=Past_Due').body)).toEqual(['late', 'declined'])
    expect(externalIds(client.get('/v1/customers?status=Past%20Due').body)).toEqual(['late', 'declined'])
    expect(externalIds(client.get('/v1/customers?status=Active').body)).toEqual(['active'])
    expect(externalIds(client.get('/v1/customers?status=Future').body)).toEqual([])
  })

  test('a customer becomes past due with time, and active with a payment', () => {
    const client = setUp()
    const [{ uuid }] = client.get('/v1/customers?external_id=active').body.entries
    client.clock.advance('20 days')
    expect(client.get(`/v1/customers/${uuid}`).body.status).toBe('Past Due')
    const [invoice] = client.get(`/v1/invoices?customer_uuid=${uuid}`).body.invoices
    const payment = { type: 'payment', date: '2026-03-02', result: 'successful' }
    client.send('POST', `/v1/import/invoices/${invoice.uuid}/transactions`, payment)
    expect(client.get(`/v1/customers/${uuid}`).body.status).toBe('Active')
  })
})
