import { listSubscriptions } from '@billing/chartmogul'
import { expect, test } from 'vitest'
import { chartmogulError, recordChartMogul } from '~test/support/chartmogul.js'

const answering = (customers: readonly object[], subscriptions: object) =>
  recordChartMogul(({ path }: { readonly path: string }) =>
    path.startsWith('/v1/customers?') ? { entries: customers } : subscriptions,
  )

test('default', async () => {
  const { chartmogul, requests } = answering([{ uuid: 'cus_1' }, { uuid: 'cus_2' }], { entries: [{ id: 1 }] })
  expect((await listSubscriptions(chartmogul)).entries).toEqual([
    { id: 1, customer_uuid: 'cus_1' },
    { id: 1, customer_uuid: 'cus_2' },
  ])
  expect(requests).toHaveLength(3)
})

test.each([undefined, null, '', 'a/b', '..', {}])(
  'a customer whose uuid is %j is refused, not asked for',
  async (uuid) => {
    const { chartmogul, requests } = answering([{ uuid }], { entries: [] })
    await expect(listSubscriptions(chartmogul)).rejects.toMatchObject({ name: 'ValidationError' })
    expect(requests).toHaveLength(1)
  },
)

test('a page that is not found where a customer should be is an error', async () => {
  const { chartmogul } = answering([{ uuid: 'cus_1' }], { status: 404, body: '<html>No such page</html>' })
  await expect(listSubscriptions(chartmogul)).rejects.toMatchObject({
    kind: 'not_found',
    operation: 'chartmogul_list_subscriptions',
  })
})

test('customers that cannot be listed are an error of this tool', async () => {
  const { chartmogul } = recordChartMogul(chartmogulError(403, { error: 'Trial expired' }))
  await expect(listSubscriptions(chartmogul)).rejects.toMatchObject({
    kind: 'permission',
    operation: 'chartmogul_list_subscriptions',
  })
})
