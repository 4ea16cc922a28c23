import { expect, test } from 'vitest'
import { recordChartMogul } from '~test/support/chartmogul.js'
import { createActivitiesExport } from '../activities/create-activities-export.js'
import { listActivities } from '../activities/list-activities.js'
import { getMetrics } from './get-metrics.js'
import { getMrrMetrics } from './get-mrr-metrics.js'
import { periodQuery } from './period-query.js'

test('default', () => {
  expect(periodQuery({ start_date: '2025-01-01', end_date: '2025-03-31', geo: 'DE' })).toEqual({
    'start-date': '2025-01-01',
    'end-date': '2025-03-31',
    geo: 'DE',
  })
})

test.each([
  [{}, 'start_date: is required: the first day, such as 2025-01-01'],
  [{ start_date: '', end_date: '2025-03-31' }, 'start_date: is required: the first day, such as 2025-01-01'],
  [{ start_date: '2025-01-01' }, 'end_date: is required: the last day, such as 2025-03-31'],
])('refuses %j', (period, message) => {
  expect(() => periodQuery(period)).toThrow(message)
})

test.each([getMetrics, getMrrMetrics, listActivities, createActivitiesExport])(
  '%o names a date that is no text as the caller does',
  async (run) => {
    const { chartmogul, requests } = recordChartMogul({})
    const call = (run as (...given: unknown[]) => Promise<unknown>)(chartmogul, {
      start_date: '2026-01-01',
      end_date: new Date(0),
    })
    await expect(call).rejects.toThrow('end_date: must be a date as text, such as 2026-01-31')
    expect(requests).toEqual([])
  },
)
