import { listPlans } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import plans from '~test/fixtures/chartmogul/plans-list/1.json' with { type: 'json' }
import { chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(plans)
  expect(await listPlans(chartmogul, { per_page: 100 })).toEqual(plans)
  expect(requests).toEqual([chartmogulRequest('/v1/plans?per_page=100')])
})

test('passes filters and cursor on', async () => {
  const { chartmogul, requests } = recordChartMogul(plans)
  await listPlans(chartmogul, { data_source_uuid: 'ds_1', external_id: 'gold', system: 'Stripe', cursor: plans.cursor })
  expect(requests[0]?.path).toBe(
    `/v1/plans?data_source_uuid=ds_1&external_id=gold&system=Stripe&cursor=${encodeURIComponent(plans.cursor)}&per_page=50`,
  )
})

test('finds a page by following cursors, and is empty after the last one', async () => {
  const last = { plans: [{ uuid: 'pl_2' }], has_more: false }
  const { chartmogul, requests } = recordChartMogul(plans, last)
  expect(await listPlans(chartmogul, { page: 2 })).toEqual({ ...last, cursor: null })
  expect(requests[1]?.path).toBe(`/v1/plans?per_page=50&cursor=${encodeURIComponent(plans.cursor)}`)
  expect(await listPlans(recordChartMogul(plans, last).chartmogul, { page: 3 })).toEqual({
    plans: [],
    cursor: null,
    has_more: false,
  })
})

test('refuses a per_page above 200 before anything is sent', async () => {
  const { chartmogul, requests } = recordChartMogul(plans)
  await expect(listPlans(chartmogul, { per_page: 201 })).rejects.toMatchObject({ issues: [{ path: ['per_page'] }] })
  expect(requests).toHaveLength(0)
})
