import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source: data_source_uuid } = await createDataSource(config)
const create = (external_id: string, more = {}) =>
  ChartMogul.Customer.create(config, { data_source_uuid, external_id, name: 'Adam Smith', ...more })

test('create and retrieve', async () => {
  const customer = await create('cus_0001', {
    email: 'adam@smith.com',
    country: 'US',
    state: 'US-NY',
    city: 'New York',
    lead_created_at: '2025-10-01 00:00:00',
    attributes: { tags: ['important'], custom: [{ type: 'Integer', key: 'seats', value: 5 }] },
  })
  expect(customer).toMatchObject({
    uuid: expect.stringMatching(/^cus_/),
    external_id: 'cus_0001',
    data_source_uuid,
    status: 'New Lead',
    country: 'US',
    state: 'NY',
    address: { country: 'United States', state: 'New York', city: 'New York' },
    attributes: { tags: ['important'], custom: { seats: 5 } },
    mrr: 0,
    'customer-since': null,
  })
  expect(await ChartMogul.Customer.retrieve(config, customer.uuid)).toEqual(customer)
})

test('create refuses a second customer with the same external id, and one without', async () => {
  await create('twice')
  expect(await rejection(create('twice'))).toMatchObject({ status: 422 })
  const error = await rejection(ChartMogul.Customer.create(config, { data_source_uuid }))
  expect(error).toMatchObject({ status: 400, response: { body: { param: 'external_id' } } })
})

test('modify and delete', async () => {
  const { uuid } = await create('cus_0002')
  expect(await ChartMogul.Customer.modify(config, uuid, { company: 'Smith & Co' })).toMatchObject({
    company: 'Smith & Co',
    name: 'Adam Smith',
  })
  await ChartMogul.Customer.destroy(config, uuid)
  expect(await rejection(ChartMogul.Customer.retrieve(config, uuid))).toMatchObject({ status: 404 })
  expect(await rejection(ChartMogul.Customer.modify(config, uuid, { company: 'x' }))).toMatchObject({ status: 404 })
})

test('search by address: no match is a 404', async () => {
  const { uuid } = await create('cus_0003', { email: 'search@smith.com' })
  expect(await ChartMogul.Customer.search(config, { email: 'search@smith.com' })).toMatchObject({
    entries: [{ uuid }],
    has_more: false,
  })
  expect(await rejection(ChartMogul.Customer.search(config, { email: 'nobody@smith.com' }))).toMatchObject({
    status: 404,
    response: { body: { code: 404, message: expect.any(String) } },
  })
})

test('list with filters', async () => {
  const { uuid } = await create('cus_0004')
  const list = (query: object) => ChartMogul.Customer.all(config, query)
  expect(await list({ external_id: 'cus_0004' })).toMatchObject({ entries: [{ uuid }], has_more: false })
  expect(await list({ external_id: 'none' })).toMatchObject({ entries: [], cursor: null, has_more: false })
  expect((await list({ status: 'Active' })).entries).toEqual([])
  expect((await list({ status: 'New_Lead', system: 'Import API' })).entries).not.toEqual([])
})

test('the cursor pages through all customers', async () => {
  const { source } = await createDataSource(config)
  const made: string[] = []
  for (let i = 0; i < 7; i++) {
    const row = { data_source_uuid: source, external_id: `page_${i}` }
    made.push((await ChartMogul.Customer.create(config, row)).uuid)
  }
  const walked: string[] = []
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await ChartMogul.Customer.all(config, { data_source_uuid: source, per_page: 3, cursor })
    expect(page.entries.length).toBeLessThanOrEqual(3)
    walked.push(...page.entries.map(({ uuid }: { uuid: string }) => uuid))
    ;({ cursor, has_more: more } = page)
  }
  expect(walked.toSorted()).toEqual(made.toSorted())
})
