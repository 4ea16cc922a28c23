import { searchCustomers } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import found from '~test/fixtures/chartmogul/customers-search/1.json' with { type: 'json' }
import notFound from '~test/fixtures/chartmogul/errors/2.json' with { type: 'json' }
import { chartmogulError, chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

const email = 'gavin@example.com'

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(found)
  expect(await searchCustomers(chartmogul, { email, with_associated_emails: true })).toEqual(found)
  expect(requests).toEqual([
    chartmogulRequest('/v1/customers/search?email=gavin%40example.com&with_associated_emails=true&per_page=50'),
  ])
})

test('is empty when no customer has the address', async () => {
  const { chartmogul } = recordChartMogul(chartmogulError(404, notFound))
  expect(await searchCustomers(chartmogul, { email })).toEqual({ entries: [], cursor: null, has_more: false })
})

test('finds a page by following cursors', async () => {
  const page = (uuid: string) => ({ entries: [{ uuid }], cursor: `after ${uuid}`, has_more: true })
  const { chartmogul, requests } = recordChartMogul(page('a'), page('b'))
  expect(await searchCustomers(chartmogul, { email, page: 2, per_page: 1 })).toEqual(page('b'))
  expect(requests[1]?.path).toBe('/v1/customers/search?email=gavin%40example.com&per_page=1&cursor=after%20a')
})

test.each([undefined, {}, { email: undefined }, { email: '' }])(
  'refuses %j before anything is sent',
  async (params) => {
    const { chartmogul, requests } = recordChartMogul(found)
    await expect(searchCustomers(chartmogul, params as never)).rejects.toMatchObject({
      name: 'ValidationError',
      issues: [{ path: ['email'] }],
    })
    expect(requests).toHaveLength(0)
  },
)

test('rejects a 404 that is not of the search', async () => {
  const { chartmogul } = recordChartMogul(chartmogulError(404, '<html>Not found</html>'))
  await expect(searchCustomers(chartmogul, { email })).rejects.toMatchObject({
    kind: 'not_found',
    operation: 'chartmogul_search_customers',
  })
})
