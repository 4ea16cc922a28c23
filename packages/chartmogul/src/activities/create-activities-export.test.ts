import { createActivitiesExport } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import pending from '~test/fixtures/chartmogul/activities-export-create/1.json' with { type: 'json' }
import { recordChartMogul } from '~test/support/chartmogul.js'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(pending)
  const params = { start_date: '2020-01-01', end_date: '2020-12-31', type: 'new_biz' }
  expect(await createActivitiesExport(chartmogul, params)).toEqual(pending)
  expect(requests).toMatchObject([{ method: 'POST', path: '/v1/activities_export' }])
  expect(requests[0]?.body).toBe('{"type":"new_biz","start-date":"2020-01-01","end-date":"2020-12-31"}')
})

test('exports everything by default', async () => {
  const { chartmogul, requests } = recordChartMogul(pending)
  await createActivitiesExport(chartmogul)
  expect(requests[0]?.body).toBe('{}')
})
