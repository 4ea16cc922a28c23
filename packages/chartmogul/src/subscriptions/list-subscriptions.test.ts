import { createChartMogulClient, listCustomers, listSubscriptions } from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import { afterEach, describe, expect, test, vi } from 'vitest'
import upstream from '~test/fixtures/chartmogul/customer-subscriptions-list/1.json' with { type: 'json' }
import { chartmogulError, chartmogulRequest, recordChartMogul } from '~test/support/chartmogul.js'
import { createGate } from '~test/support/gate.js'
import { hang, type RecordedRequest } from '~test/support/recorder.js'

const uuid = 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb'

afterEach(() => void vi.useRealTimers())

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(upstream)
  const page = await listSubscriptions(chartmogul, { customer_uuid: uuid, status: 'active' })
  expect(requests).toEqual([chartmogulRequest(`/v1/customers/${uuid}/subscriptions?per_page=50`)])
  expect(page).toEqual({ ...upstream, entries: upstream.entries.map((entry) => ({ ...entry, customer_uuid: uuid })) })
})

describe('status', () => {
  const rows = [
    { id: 1, status: 'active', 'start-date': '2025-01-01T00:00:00+00:00' },
    { id: 2, status: 'inactive', 'start-date': '2024-01-01T00:00:00+00:00' },
    { id: 3, status: 'active', 'start-date': '2026-01-01T00:00:00+00:00' },
    { id: 4, status: 'trialing', 'start-date': null },
  ]

  test.each([
    [undefined, [1, 2, 3, 4]],
    ['active', [1, 3]],
    ['inactive', [2]],
    ['cancelled', [2]],
    ['expired', [2]],
    ['future', [3]],
    ['trialing', [4]],
    ['unknown', []],
  ])('%s', async (status, ids) => {
    vi.useFakeTimers({ now: new Date('2025-06-01T00:00:00Z'), toFake: ['Date'] })
    const { chartmogul, requests } = recordChartMogul({ entries: rows, has_more: true, cursor: 'next' })
    const page = await listSubscriptions(chartmogul, { customer_uuid: uuid, status })
    expect(page.entries.map(({ id }) => id)).toEqual(ids)
    expect(page).toMatchObject({ has_more: true, cursor: 'next' })
    expect(requests[0]?.path).not.toContain('status')
  })
})

test('pages by cursor, or by following it', async () => {
  const { chartmogul, requests } = recordChartMogul({ ...upstream, has_more: true, cursor: 'c=' }, upstream)
  await listSubscriptions(chartmogul, { customer_uuid: uuid, page: 2, per_page: 3 })
  await listSubscriptions(chartmogul, { customer_uuid: uuid, cursor: 'c=', per_page: 3 })
  const path = `/v1/customers/${uuid}/subscriptions?per_page=3`
  expect(requests.slice(0, 2).map((request) => request.path)).toEqual([path, `${path}&cursor=c%3D`])
  expect(requests[2]?.path).toBe(`/v1/customers/${uuid}/subscriptions?cursor=c%3D&per_page=3`)
})

test.each([
  { per_page: 201 },
  { page: 0 },
  { page: 1, cursor: 'c' },
  { page: 1, cursor: '' },
  { customer_uuid: '..' },
  { customer_uuid: '' },
])('refuses %j before anything is sent', async (params) => {
  const { chartmogul, requests } = recordChartMogul(upstream)
  await expect(listSubscriptions(chartmogul, params)).rejects.toMatchObject({ name: 'ValidationError' })
  expect(requests).toHaveLength(0)
})

describe('without customer_uuid', () => {
  const customers = (count: number) => ({
    entries: Array.from({ length: count }, (_, index) => ({ uuid: `cus_${index}` })),
    cursor: 'next customers',
    has_more: true,
    per_page: count,
    page: 1,
  })
  const ownerOf = ({ path }: RecordedRequest) => /cus_\d+/.exec(path)?.[0] ?? ''

  test('default', async () => {
    const { chartmogul, requests } = recordChartMogul(customers(2), (request: RecordedRequest) => ({
      entries: [{ id: 1, plan: ownerOf(request), status: 'active' }],
      has_more: false,
    }))
    expect(await listSubscriptions(chartmogul, { per_page: 2, cursor: 'c=' })).toEqual({
      entries: [
        { id: 1, plan: 'cus_0', status: 'active', customer_uuid: 'cus_0' },
        { id: 1, plan: 'cus_1', status: 'active', customer_uuid: 'cus_1' },
      ],
      cursor: 'next customers',
      has_more: true,
      per_page: 2,
      page: 1,
    })
    expect(requests.map(({ path }) => path)).toEqual([
      '/v1/customers?cursor=c%3D&per_page=2',
      '/v1/customers/cus_0/subscriptions?per_page=200',
      '/v1/customers/cus_1/subscriptions?per_page=200',
    ])
  })

  test('fetches all pages of each customer, and keeps the order of the customers', async () => {
    const { chartmogul } = recordChartMogul(customers(12), async (request: RecordedRequest) => {
      const owner = ownerOf(request)
      const isSecond = request.path.includes('cursor=')
      // The earlier the customer the later the answer.
      await new Promise((resolve) => setTimeout(resolve, 24 - 2 * Number(owner.slice(4))))
      return { entries: [{ plan: `${owner} ${isSecond ? 2 : 1}` }], has_more: !isSecond, cursor: 'second' }
    })
    const { entries } = await listSubscriptions(chartmogul)
    expect(entries.map(({ plan }) => plan)).toEqual(
      Array.from({ length: 12 }, (_, index) => [`cus_${index} 1`, `cus_${index} 2`]).flat(),
    )
  })

  test('asks for at most 10 customers at a time', async () => {
    vi.useFakeTimers()
    const gate = createGate()
    const { chartmogul, requests } = recordChartMogul(customers(35), async () => {
      await gate.pass()
      return { entries: [], has_more: false }
    })
    const call = listSubscriptions(chartmogul)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests).toHaveLength(1 + 10)
    gate.release()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(requests).toHaveLength(1 + 11)
    gate.open()
    await vi.advanceTimersByTimeAsync(5_000)
    await call
    expect(requests).toHaveLength(1 + 35)
  })

  test('filters by status', async () => {
    const entries = [{ status: 'active' }, { status: 'inactive' }]
    const { chartmogul } = recordChartMogul(customers(2), { entries, has_more: false })
    const page = await listSubscriptions(chartmogul, { status: 'cancelled' })
    expect(page.entries).toEqual([
      { status: 'inactive', customer_uuid: 'cus_0' },
      { status: 'inactive', customer_uuid: 'cus_1' },
    ])
  })

  test('rejects with the first failure and aborts the other requests', async () => {
    const { chartmogul, requests } = recordChartMogul(customers(30), (request: RecordedRequest) =>
      ownerOf(request) === 'cus_3' ? chartmogulError(403, { error: 'Trial expired' }) : hang(),
    )
    await expect(listSubscriptions(chartmogul)).rejects.toMatchObject({
      kind: 'permission',
      operation: 'chartmogul_list_subscriptions',
    })
    const underWay = requests.filter((request) => ownerOf(request) !== '' && ownerOf(request) !== 'cus_3')
    expect(underWay).toHaveLength(9)
    expect(underWay.every(({ signal }) => signal.aborted)).toBe(true)
  })

  test('treats a customer that was deleted since it was listed as one without subscriptions', async () => {
    const { chartmogul } = recordChartMogul(customers(3), (request: RecordedRequest) =>
      ownerOf(request) === 'cus_1'
        ? chartmogulError(404, { error: 'Customer not found' })
        : { entries: [{ id: 1 }], has_more: false },
    )
    const { entries } = await listSubscriptions(chartmogul)
    expect(entries.map(({ customer_uuid }) => customer_uuid)).toEqual(['cus_0', 'cus_2'])
  })

  test.each([
    ['a cursor that leads nowhere', ['a', 'a'], [{ id: 1 }]],
    ['an empty page with more behind it', ['a'], []],
  ])('refuses to go on for ever: %s', async (_, cursors, entries) => {
    const pages = cursors.map((cursor) => ({ entries, cursor, has_more: true }))
    const { chartmogul, requests } = recordChartMogul(customers(1), ...pages)
    await expect(listSubscriptions(chartmogul)).rejects.toMatchObject({
      kind: 'unexpected',
      message: expect.stringContaining('cus_0 at cursor a'),
    })
    expect(requests).toHaveLength(1 + pages.length)
  })

  test('can be cancelled between requests', async () => {
    const controller = new AbortController()
    const { chartmogul } = recordChartMogul(customers(3), () => {
      controller.abort(new Error('enough'))
      return hang()
    })
    await expect(listSubscriptions(chartmogul, {}, { signal: controller.signal })).rejects.toThrow('enough')
  })

  test('follows the customers to the page asked for', async () => {
    const { chartmogul, requests } = recordChartMogul(
      customers(1),
      { ...customers(1), has_more: false },
      { entries: [] },
    )
    await listSubscriptions(chartmogul, { page: 2 })
    expect(requests[1]?.path).toBe('/v1/customers?per_page=50&cursor=next%20customers')
  })

  test('finds in the sandbox what each customer has', async () => {
    const chartmogul = createChartMogulClient({ apiKey: 'key', fetch: createSandbox({ seed: 42 }).fetch })
    const { entries: known } = await listCustomers(chartmogul, { per_page: 5 })
    const { entries } = await listSubscriptions(chartmogul, { per_page: 5 })
    const each = await Promise.all(
      known.map(async (customer) => {
        const page = await listSubscriptions(chartmogul, { customer_uuid: customer.uuid, per_page: 200 })
        expect(page.entries.every(({ customer_uuid }) => customer_uuid === customer.uuid)).toBe(true)
        return page.entries
      }),
    )
    expect(entries.length).toBeGreaterThan(0)
    expect(entries).toEqual(each.flat())
  })
})
