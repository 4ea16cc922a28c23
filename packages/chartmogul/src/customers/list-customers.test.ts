import { createChartMogulClient, listCustomers } from '@billing/chartmogul'
import { validate } from '@billing/chartmogul/zod'
import { describe, expect, test } from 'vitest'
import firstPage from '~test/fixtures/chartmogul/customers-list/1.json' with { type: 'json' }
import found from '~test/fixtures/chartmogul/customers-search/1.json' with { type: 'json' }
import notFound from '~test/fixtures/chartmogul/errors/2.json' with { type: 'json' }
import { chartmogulError, chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'

const pages = (...names: string[]) =>
  names.map((name, index) => ({
    entries: [{ uuid: name }],
    cursor: `after ${name}+/=`,
    has_more: index < names.length - 1,
  }))

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(firstPage)
  const page = await listCustomers(chartmogul, { status: 'Active', per_page: 50 })
  expect(requests).toEqual([chartmogulRequest('/v1/customers?status=Active&per_page=50')])
  expect(page).toEqual(firstPage)
})

test('requests 50 by default', async () => {
  const { chartmogul, requests } = recordChartMogul({ entries: [] })
  expect(await listCustomers(chartmogul)).toEqual({ entries: [], cursor: null, has_more: false })
  expect(requests).toEqual([chartmogulRequest('/v1/customers?per_page=50')])
})

test('a status that is not a string is refused by validate', async () => {
  const { chartmogul, requests } = recordChartMogul({ entries: [] })
  const checked = createChartMogulClient({ apiKey: 'key', fetch: async () => Response.json({ entries: [] }), validate })
  await expect(listCustomers(checked, { status: ['Active'] as never })).rejects.toMatchObject({
    name: 'ValidationError',
    issues: [{ path: ['status'] }],
  })
  await listCustomers(chartmogul, { status: 7 as never })
  expect(requests.map(({ path }) => path)).toEqual(['/v1/customers?status=7&per_page=50'])
})

test('writes a status in the form of the filter', async () => {
  const { chartmogul, requests } = recordChartMogul(firstPage)
  await listCustomers(chartmogul, { status: 'Past Due' })
  await listCustomers(chartmogul, { status: 'Past_Due' })
  expect(requests.map(({ path }) => path)).toEqual(
    Array.from({ length: 2 }, () => '/v1/customers?status=Past_Due&per_page=50'),
  )
})

test('passes the further filters on', async () => {
  const { chartmogul, requests } = recordChartMogul(firstPage)
  await listCustomers(chartmogul, { data_source_uuid: 'ds_1', external_id: 'ö 1', system: 'Stripe', cursor: 'JjE=+/' })
  expect(requests[0]?.path).toBe(
    '/v1/customers?data_source_uuid=ds_1&external_id=%C3%B6%201&system=Stripe&cursor=JjE%3D%2B%2F&per_page=50',
  )
})

test.each([0, 201, -1, 1.5, Number.NaN])('refuses a per_page of %d before anything is sent', async (per_page) => {
  const { chartmogul, requests } = recordChartMogul(firstPage)
  await expect(listCustomers(chartmogul, { per_page })).rejects.toMatchObject({
    name: 'ValidationError',
    message: 'per_page: must be a whole number, 1 to 200; paginate fetches all pages',
    issues: [{ path: ['per_page'] }],
  })
  expect(requests).toHaveLength(0)
})

describe('page', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(...pages('a', 'b', 'c', 'd'))
    expect(await listCustomers(chartmogul, { page: 3, status: 'Active' })).toMatchObject({ entries: [{ uuid: 'c' }] })
    expect(requests.map(({ path }) => path)).toEqual([
      '/v1/customers?status=Active&per_page=50',
      '/v1/customers?status=Active&per_page=50&cursor=after%20a%2B%2F%3D',
      '/v1/customers?status=Active&per_page=50&cursor=after%20b%2B%2F%3D',
    ])
  })

  test('1 is the first, without a cursor', async () => {
    const { chartmogul, requests } = recordChartMogul(...pages('a', 'b'))
    expect(await listCustomers(chartmogul, { page: 1 })).toMatchObject({ entries: [{ uuid: 'a' }], has_more: true })
    expect(requests).toEqual([chartmogulRequest('/v1/customers?per_page=50')])
  })

  test('after the last one is empty', async () => {
    const { chartmogul, requests } = recordChartMogul(...pages('a', 'b'))
    expect(await listCustomers(chartmogul, { page: 7 })).toEqual({ entries: [], cursor: null, has_more: false })
    expect(requests).toHaveLength(2)
  })

  test('takes no longer than one call, however many there are before it', async () => {
    const [first, second, third] = pages('a', 'b', 'c')
    const after = (ms: number, page: object | undefined) => () =>
      new Promise<object>((resolve) => setTimeout(resolve, ms, page))
    const { chartmogul } = recordChartMogul(after(40, first), after(40, second), after(40, third))
    await expect(listCustomers(chartmogul, { page: 3 }, { timeoutMs: 70 })).rejects.toMatchObject({
      name: 'TimeoutError',
      message: 'No answer within 70 ms (chartmogul_list_customers)',
    })
  })

  test.each([0, -1, 1.5])('refuses %d', async (page) => {
    const { chartmogul, requests } = recordChartMogul(firstPage)
    await expect(listCustomers(chartmogul, { page })).rejects.toMatchObject({ issues: [{ path: ['page'] }] })
    expect(requests).toHaveLength(0)
  })

  test('refuses a cursor beside it', async () => {
    const { chartmogul, requests } = recordChartMogul(firstPage)
    await expect(listCustomers(chartmogul, { page: 1, cursor: 'JjE=' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: 'page: cannot be combined with cursor; pass one of them',
    })
    expect(requests).toHaveLength(0)
  })
})

describe('email', () => {
  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(found)
    expect(await listCustomers(chartmogul, { email: 'gavin+x@example.com', per_page: 10 })).toEqual(found)
    expect(requests).toEqual([chartmogulRequest('/v1/customers/search?email=gavin%2Bx%40example.com&per_page=10')])
  })

  test('returns an empty list when no customer has it', async () => {
    const { chartmogul } = recordChartMogul(chartmogulError(404, notFound))
    expect(await listCustomers(chartmogul, { email: 'no@email.com' })).toEqual({
      entries: [],
      cursor: null,
      has_more: false,
    })
  })

  test('does not treat every 404 as an empty list', async () => {
    const { chartmogul } = recordChartMogul(chartmogulError(404, '<html>No such page</html>'))
    await expect(listCustomers(chartmogul, { email: 'no@email.com' })).rejects.toMatchObject({ kind: 'not_found' })
  })

  test('passes other failures on', async () => {
    const { chartmogul } = recordChartMogul(
      chartmogulError(401, { code: 401, message: 'No valid API key provided', param: null }),
    )
    await expect(listCustomers(chartmogul, { email: 'no@email.com' })).rejects.toMatchObject({ kind: 'authentication' })
  })

  test.each([
    [{ status: 'Cancelled' }, 1],
    [{ status: 'cancelled' }, 1],
    [{ status: 'Past_Due' }, 1],
    [{ status: 'Past Due' }, 1],
    [{ status: 'Active' }, 0],
    [{ data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46' }, 2],
    [{ data_source_uuid: 'ds_other' }, 0],
    [{ external_id: 'cus_003' }, 2],
    [{ external_id: 'CUS_003' }, 0],
    [{ system: 'Google Sheets' }, 2],
    [{ system: 'google sheets' }, 0],
    [{ status: 'Cancelled', system: 'Google Sheets', external_id: 'cus_003' }, 1],
  ])('applies %j to the answer', async (filter, count) => {
    const [customer] = found.entries
    const system = { 'billing-system-type': 'Google Sheets' }
    const entries = [
      { ...customer, ...system },
      { ...customer, ...system, status: 'Past Due' },
    ]
    const { chartmogul, requests } = recordChartMogul({ ...found, entries })
    const page = await listCustomers(chartmogul, { email: 'gavin@example.com', ...filter })
    expect(page.entries).toHaveLength(count)
    expect(requests[0]?.path).toBe('/v1/customers/search?email=gavin%40example.com&per_page=50')
  })

  test('leaves out a customer whose status is not a string', async () => {
    const { chartmogul } = recordChartMogul({
      entries: [
        { uuid: 'a', status: 7 },
        { uuid: 'b', status: 'Active' },
      ],
    })
    const { entries } = await listCustomers(chartmogul, { email: 'jane@example.com', status: 'Active' })
    expect(entries).toEqual([{ uuid: 'b', status: 'Active' }])
  })

  test('an answer without a list is an error of the tool', async () => {
    const { chartmogul } = recordChartMogul({})
    await expect(listCustomers(chartmogul, { email: 'jane@example.com' })).rejects.toMatchObject({
      kind: 'unexpected',
      operation: 'chartmogul_list_customers',
    })
  })

  test('is distinguished from other calls in the errors of its endpoint', async () => {
    const { chartmogul } = recordChartMogul(chartmogulError(401, {}))
    await expect(listCustomers(chartmogul, { email: 'jane@example.com' })).rejects.toMatchObject({
      operation: 'chartmogul_list_customers',
    })
  })

  test('follows cursors as well', async () => {
    const { chartmogul, requests } = recordChartMogul(...pages('a', 'b'))
    expect(await listCustomers(chartmogul, { email: 'a@b.c', page: 2 })).toMatchObject({ entries: [{ uuid: 'b' }] })
    expect(requests[1]?.path).toBe('/v1/customers/search?email=a%40b.c&per_page=50&cursor=after%20a%2B%2F%3D')
  })
})
