import { listInvoices } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import upstream from '~test/fixtures/chartmogul/invoices-list/1.json' with { type: 'json' }
import { chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

const { invoices: entries, ...paging } = upstream

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(upstream)
  const page = await listInvoices(chartmogul, {
    customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
    per_page: 10,
  })
  expect(requests).toEqual([
    chartmogulRequest('/v1/invoices?customer_uuid=cus_23740208-2c7e-11ee-9ea2-ffd2435982bb&per_page=10'),
  ])
  expect(page).toEqual({ ...paging, entries })
})

test('lists those of all customers, 50 at a time', async () => {
  const { chartmogul, requests } = recordChartMogul({ invoices: [], has_more: false })
  expect(await listInvoices(chartmogul)).toEqual({ entries: [], cursor: null, has_more: false })
  expect(requests).toEqual([chartmogulRequest('/v1/invoices?per_page=50')])
})

test('passes the further filters on', async () => {
  const { chartmogul, requests } = recordChartMogul(upstream)
  const filters = { data_source_uuid: 'ds_1', external_id: 'in 1', validation_type: 'all' }
  await listInvoices(chartmogul, { ...filters, with_disabled: true, include_edit_histories: true })
  expect(requests[0]?.path).toBe(
    '/v1/invoices?data_source_uuid=ds_1&external_id=in%201&validation_type=all&with_disabled=true&include_edit_histories=true&per_page=50',
  )
})

test('finds a page by following cursors, and is empty after the last one', async () => {
  const { chartmogul } = recordChartMogul(upstream, { invoices: entries, has_more: false })
  expect(await listInvoices(chartmogul, { page: 2 })).toEqual({ entries, cursor: null, has_more: false })
  const behind = recordChartMogul(upstream, { invoices: entries, has_more: false })
  expect(await listInvoices(behind.chartmogul, { page: 9 })).toEqual({ entries: [], cursor: null, has_more: false })
})

test('refuses a per_page above 200 before anything is sent', async () => {
  const { chartmogul, requests } = recordChartMogul(upstream)
  await expect(listInvoices(chartmogul, { per_page: 1000 })).rejects.toMatchObject({ issues: [{ path: ['per_page'] }] })
  expect(requests).toHaveLength(0)
})
