import { listActivities, paginate } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import activities from '~test/fixtures/chartmogul/activities-list/1.json' with { type: 'json' }
import { chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(activities)
  const params = { start_date: '2016-01-01', end_date: '2016-12-31', type: 'new_biz', order: '-date', per_page: 2 }
  expect(await listActivities(chartmogul, params)).toEqual(activities)
  expect(requests).toEqual([
    chartmogulRequest('/v1/activities?type=new_biz&order=-date&start-date=2016-01-01&end-date=2016-12-31&per_page=2'),
  ])
})

test('asks for 50 of everything by default', async () => {
  const { chartmogul, requests } = recordChartMogul(activities)
  await listActivities(chartmogul)
  expect(requests[0]?.path).toBe('/v1/activities?per_page=50')
})

test('refuses an end without a start', async () => {
  const { chartmogul, requests } = recordChartMogul(activities)
  await expect(listActivities(chartmogul, { end_date: '2016-12-31' })).rejects.toMatchObject({
    message: 'end_date: needs start_date',
    issues: [{ path: ['end_date'] }],
  })
  expect(requests).toHaveLength(0)
})

test('is walked with the same dates', async () => {
  const { chartmogul, requests } = recordChartMogul(activities, { entries: [], cursor: null, has_more: false })
  const found = await paginate(chartmogul, listActivities, { start_date: '2016-01-01', per_page: 2 }).collect({
    max: 10,
  })
  expect(found).toEqual(activities.entries)
  expect(requests[1]?.path).toBe(`/v1/activities?cursor=${activities.cursor}&start-date=2016-01-01&per_page=2`)
})

test('forwards the dates under the names of ChartMogul, and refuses both names together', async () => {
  const { chartmogul, requests } = recordChartMogul(activities)
  const own = { 'start-date': '2016-01-01', 'end-date': '2016-12-31' }
  await listActivities(chartmogul, { ...own, type: 'churn' })
  expect(requests[0]?.path).toBe('/v1/activities?start-date=2016-01-01&end-date=2016-12-31&type=churn&per_page=50')
  await expect(listActivities(chartmogul, { ...own, start_date: '2017-01-01' })).rejects.toThrow(
    'start-date: cannot be combined with start_date; pass one of them',
  )
  expect(requests).toHaveLength(1)
})
