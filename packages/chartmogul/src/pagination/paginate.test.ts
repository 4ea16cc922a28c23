import {
  type Customer,
  createChartMogulClient,
  getMetrics,
  type Invoice,
  type ListCustomersResult,
  type ListInvoicesResult,
  listCustomers,
  listInvoices,
  listPlans,
  listSubscriptions,
  type Paginator,
  paginate,
  type SubscriptionEntry,
} from '@billing/chartmogul'
import { createSandbox } from '@billing/sandbox'
import { expect, expectTypeOf, test } from 'vitest'
import { recordChartMogul } from '~test/support/chartmogul.js'
import type { RecordedRequest } from '~test/support/recorder.js'

/** Three pages of two customers, whose cursors name the last customer seen. */
const answerPage = ({ url }: RecordedRequest): object => {
  const start = Number(new URL(url).searchParams.get('cursor') ?? 0)
  const entries = [1, 2].map((number) => ({ uuid: `cus_${start + number}`, status: 'Active' }))
  return { entries, cursor: `${start + 2}`, has_more: start < 4 }
}

const uuids = ['cus_1', 'cus_2', 'cus_3', 'cus_4', 'cus_5', 'cus_6']
const cursorsOf = (requests: readonly RecordedRequest[]) =>
  requests.map(({ url }) => new URL(url).searchParams.get('cursor'))

test('default', async () => {
  const { chartmogul, requests } = recordChartMogul(answerPage)
  const found: string[] = []
  for await (const { uuid } of paginate(chartmogul, listCustomers, { status: 'Active', per_page: 2 })) found.push(uuid)
  expect(found).toEqual(uuids)
  expect(cursorsOf(requests)).toEqual([null, '2', '4'])
  expect(requests.every(({ path }) => path.includes('status=Active') && path.includes('per_page=2'))).toBe(true)
})

test('infers the type of the items', () => {
  const { chartmogul } = recordChartMogul({})
  expectTypeOf(paginate(chartmogul, listCustomers)).toEqualTypeOf<Paginator<Customer, ListCustomersResult>>()
  expectTypeOf(paginate(chartmogul, listInvoices)).toEqualTypeOf<Paginator<Invoice, ListInvoicesResult>>()
  expectTypeOf(paginate(chartmogul, listSubscriptions).collect).returns.resolves.toEqualTypeOf<SubscriptionEntry[]>()
  // @ts-expect-error getMetrics is not a list
  paginate(chartmogul, getMetrics)
  // @ts-expect-error there is no such filter
  paginate(chartmogul, listPlans, { stauts: 'Active' })
})

test('resumes at a cursor, or at a page', async () => {
  const { chartmogul, requests } = recordChartMogul(answerPage)
  expect(await paginate(chartmogul, listCustomers, { cursor: '2' }).collect({ max: 9 })).toHaveLength(4)
  expect(await paginate(chartmogul, listCustomers, { page: 2 }).collect({ max: 9 })).toHaveLength(4)
  expect(cursorsOf(requests)).toEqual(['2', '4', null, '2', '4'])
})

test('continues after pages that a filter left empty', async () => {
  const { chartmogul } = recordChartMogul(
    { entries: [{ status: 'active', id: 1 }], cursor: 'a', has_more: true },
    { entries: [{ status: 'active', id: 2 }], cursor: 'b', has_more: true },
    { entries: [{ status: 'inactive', id: 3 }], cursor: 'c', has_more: false },
  )
  const inactive = paginate(chartmogul, listSubscriptions, { customer_uuid: 'cus_1', status: 'cancelled' })
  expect(await inactive.collect({ max: 9 })).toMatchObject([{ id: 3 }])
})

test('continues after customers without subscriptions', async () => {
  const { chartmogul } = recordChartMogul(({ path, url }: RecordedRequest) => {
    if (path.startsWith('/v1/customers?')) return answerPage({ url } as RecordedRequest)
    return { entries: path.includes('cus_6') ? [{ id: 6 }] : [], has_more: false, cursor: null }
  })
  expect(await paginate(chartmogul, listSubscriptions).collect({ max: 9 })).toEqual([{ id: 6, customer_uuid: 'cus_6' }])
})

test('ends where the cursor is missing', async () => {
  const { chartmogul, requests } = recordChartMogul({ plans: [{ uuid: 'pl_1' }], cursor: null, has_more: true })
  expect(await paginate(chartmogul, listPlans).collect({ max: 9 })).toHaveLength(1)
  expect(requests).toHaveLength(1)
})

test.each([
  ['a cursor that repeats', { plans: [{ uuid: 'pl_1' }], cursor: 'same', has_more: true }],
  ['an empty page with more behind it', { plans: [], cursor: 'next', has_more: true }],
])('refuses to go on for ever: %s', async (_, page) => {
  const { chartmogul } = recordChartMogul(page)
  await expect(paginate(chartmogul, listPlans).collect({ max: 99 })).rejects.toMatchObject({
    kind: 'unexpected',
    provider: 'chartmogul',
  })
})

test('finds every customer and invoice of the sandbox once', async () => {
  const chartmogul = createChartMogulClient({
    apiKey: 'key',
    fetch: createSandbox({ seed: 42 }).fetch,
    limiter: { acquire: async () => {} },
  })
  const collect = (per_page: number) => paginate(chartmogul, listCustomers, { per_page }).collect({ max: 10_000 })
  const all = await collect(200)
  expect(await collect(17)).toEqual(all)
  expect(new Set(all.map(({ uuid }) => uuid)).size).toBe(all.length)
  const invoices = await paginate(chartmogul, listInvoices, { per_page: 200 }).collect({ max: 10_000 })
  expect(new Set(invoices.map(({ uuid }) => uuid)).size).toBe(invoices.length)
  expect(invoices.length).toBeGreaterThan(0)
})
