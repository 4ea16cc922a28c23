import ChartMogul from 'chartmogul-node'
import { expect, test } from 'vitest'
import { createDataSource } from '../../support/chartmogul-data-source.js'
import { rejection } from '../../support/client.js'
import { serveChartMogul } from '../../support/serve-sandbox.js'

const { config } = await serveChartMogul()
const { source: data_source_uuid, plan } = await createDataSource(config)
const yearly = { data_source_uuid, name: 'Silver', interval_count: 1, interval_unit: 'year' }

test('plan groups', async () => {
  const { uuid: other } = await ChartMogul.Plan.create(config, yearly)
  const group = await ChartMogul.PlanGroup.create(config, { name: 'All', plans: [plan, other, plan] })
  expect(group).toEqual({ uuid: expect.stringMatching(/^plg_/), name: 'All', plans_count: 2 })
  const listed = await ChartMogul.PlanGroup.all(config, group.uuid, { per_page: 1 })
  expect(listed).toMatchObject({ plans: [{ uuid: other }], has_more: true, current_page: 1, total_pages: 2 })
  const rest = await ChartMogul.PlanGroup.all(config, group.uuid, { per_page: 1, cursor: listed.cursor })
  expect(rest).toMatchObject({ plans: [{ uuid: plan }], has_more: false })
  expect(await ChartMogul.PlanGroup.modify(config, group.uuid, { name: 'One', plans: [plan] })).toMatchObject({
    name: 'One',
    plans_count: 1,
  })
  expect((await ChartMogul.PlanGroup.all(config, {})).plan_groups).toMatchObject([{ name: 'One' }])
  await ChartMogul.PlanGroup.destroy(config, group.uuid)
  expect(await rejection(ChartMogul.PlanGroup.retrieve(config, group.uuid))).toMatchObject({ status: 404 })
  expect((await ChartMogul.Plan.retrieve(config, plan)).name).toBe('Bronze')
})

test('a group needs a name and plans that exist', async () => {
  const error = await rejection(ChartMogul.PlanGroup.create(config, { name: '', plans: [] }))
  expect(error).toMatchObject({ status: 422 })
  expect(JSON.parse((error as unknown as { response: { text: string } }).response.text)).toEqual({
    name: ["Name can't be blank"],
    plan_ids: ["Plan ids can't be blank"],
    error_details: [
      { param: 'name', code: 'blank', message: "Name can't be blank" },
      { param: 'plan_ids', code: 'blank', message: "Plan ids can't be blank" },
    ],
  })
  const unknown = { name: 'None', plans: ['pl_unknown'] }
  expect(await rejection(ChartMogul.PlanGroup.create(config, unknown))).toMatchObject({ status: 404 })
})
