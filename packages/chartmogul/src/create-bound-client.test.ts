import * as entry from '@billing/chartmogul'
import {
  bindChartMogul,
  type ChartMogulClient,
  createChartMogul,
  createChartMogulClient,
  getCustomer,
  listCustomers,
  plans,
} from '@billing/chartmogul'
import { allTools } from '@billing/chartmogul/tools'
import { expect, test } from 'vitest'
import { chartmogulRequest } from '~test/support/chartmogul.js'
import { record } from '~test/support/recorder.js'

const recordBound = (...answers: object[]) => {
  const { fetch, requests } = record(...answers)
  return { chartmogul: createChartMogul({ apiKey: 'cm_key', fetch }), requests }
}

test('default', async () => {
  const { chartmogul, requests } = recordBound({ uuid: 'cus_1', name: 'Acme Corp' })
  expect(await chartmogul.getCustomer({ id: 'cus_1' })).toMatchObject({ name: 'Acme Corp' })
  expect(requests).toEqual([chartmogulRequest('/v1/customers/cus_1')])
})

test('has every tool as a method that does what the function does', async () => {
  for (const tool of allTools) {
    const [example] = (tool.inputSchema as { examples?: object[] }).examples ?? []
    const sent = async (method: (client: ChartMogulClient, ...rest: object[]) => unknown, ...rest: object[]) => {
      const { chartmogul, requests } = recordBound({ entries: [], plans: [], invoices: [], has_more: false })
      await method(chartmogul, ...rest)
      return requests.map(({ method, path }) => ({ method, path }))
    }
    const name = tool.function as 'listCustomers'
    const rest = example ? [example] : []
    const byMethod = await sent((client) => (client as ReturnType<typeof createChartMogul>)[name](...rest))
    expect(byMethod, name).toHaveLength(1)
    expect(byMethod, name).toEqual(await sent(entry[name], ...rest))
  }
})

test('is a client, so that the standalone functions take it', async () => {
  const { chartmogul, requests } = recordBound({ uuid: 'cus_1' }, { data: 'pong!' })
  await getCustomer(chartmogul, { id: 'cus_1' })
  await chartmogul.http.GET('/v1/ping')
  expect(requests.map(({ path }) => path)).toEqual(['/v1/customers/cus_1', '/v1/ping'])
})

test('paginates', async () => {
  const page = { entries: [{ uuid: 'cus_1' }], cursor: 'c', has_more: true }
  const { chartmogul, requests } = recordBound(page, { entries: [{ uuid: 'cus_2' }], has_more: false })
  expect(await chartmogul.paginate(listCustomers, { per_page: 1 }).collect({ max: 9 })).toMatchObject([
    { uuid: 'cus_1' },
    { uuid: 'cus_2' },
  ])
  expect(requests.map(({ path }) => path)).toEqual(['/v1/customers?per_page=1', '/v1/customers?cursor=c&per_page=1'])
})

test('has only the tools of certain resources, if any are named', () => {
  const chartmogul = createChartMogul({ apiKey: 'key', resources: [plans] })
  expect(chartmogul.listPlans).toBeTypeOf('function')
  expect(chartmogul).not.toHaveProperty('createContact')
  expect(Object.keys(chartmogul.paginate)).toEqual(
    Object.keys(bindChartMogul(createChartMogulClient({ apiKey: 'key' }), [plans]).paginate),
  )
})

test('without options says what is missing', () => {
  expect(() => createChartMogul(undefined as never)).toThrow('is missing')
})
