import { getCustomer } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import customer from '~test/fixtures/chartmogul/customers-retrieve/3.json' with { type: 'json' }
import { chartmogulError, chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(customer)
  const result = await getCustomer(chartmogul, { id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
  expect(requests).toEqual([chartmogulRequest('/v1/customers/cus_23740208-2c7e-11ee-9ea2-ffd2435982bb')])
  expect(result).toEqual(customer)
})

test('encodes the id', async () => {
  const { chartmogul, requests } = recordChartMogul(customer)
  await getCustomer(chartmogul, { id: 'cus ä?&' })
  expect(requests[0]?.path).toBe('/v1/customers/cus%20%C3%A4%3F%26')
})

test.each(['', ' ', '.', '..', 'cus/1'])('refuses %j as an id', async (id) => {
  const { chartmogul, requests } = recordChartMogul(customer)
  await expect(getCustomer(chartmogul, { id })).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['id'] }],
  })
  expect(requests).toHaveLength(0)
})

test('rejects for an unknown customer', async () => {
  const { chartmogul } = recordChartMogul(chartmogulError(404, { error: 'Customer not found' }))
  await expect(getCustomer(chartmogul, { id: 'cus_1' })).rejects.toMatchObject({
    name: 'ApiError',
    kind: 'not_found',
    status: 404,
    operation: 'chartmogul_get_customer',
    requestId: 'req_1',
    message: 'Customer not found (chartmogul_get_customer, 404, req_1)',
  })
})
