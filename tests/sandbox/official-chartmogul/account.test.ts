import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { officialChartMogul, serveChartMogul } from '../../support/serve-sandbox.js'

const { config, server, sandbox } = await serveChartMogul()

test('account and ping', async () => {
  expect(await ChartMogul.Ping.ping(config)).toEqual({ data: 'pong!' })
  expect(await ChartMogul.Account.retrieve(config)).toMatchObject({
    id: expect.stringMatching(/^acc_/),
    currency: 'USD',
    week_start_on: 'monday',
  })
})

test('a request without a key is refused', async () => {
  const error = await rejection(ChartMogul.Ping.ping(officialChartMogul(server, '')))
  expect(error).toMatchObject({ status: 401, response: { body: { code: 401, message: 'No valid API key provided' } } })
})

test('data sources: create, retrieve, list and delete', async () => {
  const source = await ChartMogul.DataSource.create(config, { name: 'Ours' })
  expect(source).toMatchObject({ uuid: expect.stringMatching(/^ds_/), name: 'Ours', system: 'Custom' })
  expect(await ChartMogul.DataSource.retrieve(config, source.uuid)).toMatchObject({ uuid: source.uuid })
  expect(await ChartMogul.DataSource.all(config)).toMatchObject({ data_sources: [{ uuid: source.uuid }] })
  await ChartMogul.DataSource.destroy(config, source.uuid)
  expect(await ChartMogul.DataSource.all(config)).toEqual({ data_sources: [] })
  expect(await rejection(ChartMogul.DataSource.retrieve(config, source.uuid))).toMatchObject({ status: 404 })
})

test('data sources: a name is required', async () => {
  const missing = await rejection(ChartMogul.DataSource.create(config, {}))
  expect(missing).toMatchObject({ status: 400, response: { body: { param: 'name' } } })
  const blank = await rejection(ChartMogul.DataSource.create(config, { name: '' }))
  expect(blank).toMatchObject({ status: 422, response: { body: { errors: { name: expect.any(String) } } } })
})

test('plans: create, retrieve, modify, list and delete', async () => {
  const { uuid: data_source_uuid } = await ChartMogul.DataSource.create(config, { name: 'Ours' })
  const terms = { data_source_uuid, name: 'Gold', interval_count: 1, interval_unit: 'month', external_id: 'gold' }
  const plan = await ChartMogul.Plan.create(config, terms)
  expect(plan).toMatchObject({ uuid: expect.stringMatching(/^pl_/), ...terms })
  expect(await ChartMogul.Plan.retrieve(config, plan.uuid)).toEqual(plan)
  expect(await ChartMogul.Plan.modify(config, plan.uuid, { name: 'Gold 2' })).toEqual({ ...plan, name: 'Gold 2' })
  expect(await ChartMogul.Plan.all(config, { external_id: 'gold' })).toMatchObject({ plans: [{ uuid: plan.uuid }] })
  await ChartMogul.Plan.destroy(config, plan.uuid)
  expect(await rejection(ChartMogul.Plan.retrieve(config, plan.uuid))).toMatchObject({ status: 404 })
  expect(await rejection(ChartMogul.Plan.create(config, { name: 'x' }))).toMatchObject({ status: 400 })
})

test('what is not emulated is refused by name, and not tried again', async () => {
  const patient = officialChartMogul(server)
  patient.retries = 20
  const before = sandbox.requests.length
  const query = { 'start-date': '2026-01-01', 'end-date': '2026-01-31', filters: 'currency~ANY~USD' }
  const error = await rejection(ChartMogul.Metrics.mrr(patient, query))
  expect(error).toMatchObject({ status: 400 })
  expect((error.response as { text: string }).text).toContain('filters')
  expect(sandbox.requests).toHaveLength(before + 1)
})

test('a rate limit is 429, and the client’s own retry succeeds after it', async () => {
  const remove = sandbox.faults.add({ provider: 'chartmogul', retryAfter: 1, times: 2 })
  expect(await rejection(ChartMogul.Ping.ping(config))).toMatchObject({
    status: 429,
    response: { body: { message: 'Your request rate has exceeded our rate limit.' } },
  })
  const patient = officialChartMogul(server)
  patient.retries = 1
  expect(await ChartMogul.Ping.ping(patient)).toEqual({ data: 'pong!' })
  remove()
})
