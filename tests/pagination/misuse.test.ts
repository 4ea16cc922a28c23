import * as chargeover from '@billing/chargeover'
import * as chartmogul from '@billing/chartmogul'
import * as stripe from '@billing/stripe'
import { describe, expect, test } from 'vitest'
import { chargeoverAnswer } from '../support/chargeover.js'
import { record } from '../support/recorder.js'
import { stripeList } from '../support/stripe.js'

const balance = { object: 'balance', available: [{ amount: 1 }], pending: [{ amount: 2 }] }
const metrics = { entries: [{ date: '2026-01-31', mrr: 1 }], summary: {} }
const metricsParams = { start_date: '2026-01-01', end_date: '2026-01-31' }

/** Each provider, its client with methods answered by `answer`. */
const PROVIDERS = {
  stripe: (answer: object = stripeList([])) => {
    const { fetch, requests } = record(answer)
    return { client: stripe.createStripe({ apiKey: 'sk_test_x', fetch }), paginate: stripe.paginate, requests }
  },
  chartmogul: (answer: object = { entries: [], has_more: false }) => {
    const { fetch, requests } = record(answer)
    return { client: chartmogul.createChartMogul({ apiKey: 'key', fetch }), paginate: chartmogul.paginate, requests }
  },
  chargeover: (answer: object = chargeoverAnswer([])) => {
    const { fetch, requests } = record(answer)
    const account = { subdomain: 'example', apiUsername: 'u', apiPassword: 'p' }
    return { client: chargeover.createChargeOver({ ...account, fetch }), paginate: chargeover.paginate, requests }
  },
}

type Provider = keyof typeof PROVIDERS
/** What a caller without types does. */
type Untyped = (...rest: unknown[]) => stripe.Paginator<unknown, unknown>

const names = Object.keys(PROVIDERS) as Provider[]
const refusal = (path: string, message: string) => ({
  name: 'ValidationError',
  issues: [{ path: [path], message: expect.stringContaining(message) }],
})

describe.each(names)('%s', (name) => {
  test.each([undefined, null, {}, 'listCustomers'])('paginate refuses %j for a list function', async (list) => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const walk = async () => (paginate as Untyped)(client, list).collect({ max: 9 })
    await expect(walk()).rejects.toMatchObject(refusal('list', 'listCustomers'))
    expect(requests).toHaveLength(0)
  })

  test('paginate takes a method of its own client for a list, whichever way it is called', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    for (const walk of [
      (client.paginate as Untyped)(client.listCustomers),
      (client.paginate as Untyped)(client, client.listCustomers),
      (paginate as Untyped)(client, client.listCustomers),
    ]) {
      expect(await walk.collect({ max: 9 })).toEqual([])
    }
    expect(requests).toHaveLength(3)
    expect(new Set(requests.map(({ path }) => path)).size).toBe(1)
  })

  test('paginate refuses a method of another client: which of the two accounts was meant?', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const other = PROVIDERS[name]().client
    for (const walk of [
      (client.paginate as Untyped)(other.listCustomers),
      (paginate as Untyped)(client, other.listCustomers),
    ]) {
      await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('client', 'function listCustomers'))
      await expect(walk.pages()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'ValidationError' })
    }
    expect(requests).toHaveLength(0)
  })

  test('paginate reports which of its arguments is in the wrong place', () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const walks: [issue: string, ...given: unknown[]][] = [
      ['client', client.listCustomers],
      ['client', Promise.resolve(client), client.listCustomers],
      ['client', 'cus_1', client.listCustomers],
      ['params', client, client.listCustomers, 'cus_1'],
      ['params', client, client.listCustomers, null],
      ['params', client, client.listCustomers, client],
      ['options', client, client.listCustomers, {}, null],
      ['options', client, client.listCustomers, {}, 500],
      ['timeoutMs', client, client.listCustomers, { timeoutMs: 5 }],
    ]
    for (const [issue, ...given] of walks) {
      const refused = expect.objectContaining({
        name: 'ValidationError',
        issues: [expect.objectContaining({ path: [issue] })],
      })
      expect(() => (paginate as Untyped)(...given)).toThrow(refused)
      if (given[0] === client) expect(() => (client.paginate as Untyped)(...given.slice(1))).toThrow(refused)
    }
    expect(requests).toHaveLength(0)
  })

  test('paginate refuses an option that neither it nor a call has, once it is iterated', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    for (const option of ['pageSize', 'account']) {
      const walk = (paginate as Untyped)(client, client.listCustomers, {}, { [option]: 1 })
      const walked = walk.collect({ max: 9 })
      await expect(walked).rejects.toMatchObject(refusal(option, 'unknown option; known: signal'))
      // Of `paginate` itself, which knows `concurrency` where several pages can be fetched at once.
      const own = `prefetch, max, resume${name === 'chartmogul' ? '' : ', concurrency'}`
      await expect(walked).rejects.toThrow(new RegExp(`${own}$`))
    }
    expect(requests).toHaveLength(0)
  })

  test.each([
    ['prefetch', -1],
    ['prefetch', 0.5],
    ['prefetch', 101],
    ['max', 0],
  ])('paginate refuses %s: %d', (option, value) => {
    const { client, paginate } = PROVIDERS[name]()
    for (const concurrency of [undefined, 4]) {
      const walk = () => (paginate as Untyped)(client, () => {}, {}, { [option]: value, concurrency })
      expect(walk).toThrow(`${option}: must be a whole number`)
    }
  })

  test('collect requires a maximum', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const { collect } = (paginate as Untyped)(client, client.listCustomers)
    const call = (collect as (options?: object) => Promise<unknown>)()
    await expect(call).rejects.toMatchObject(refusal('max', '1 or more; collect({ max: 1000 })'))
    await expect((collect as unknown as Untyped)(9 as never)).rejects.toMatchObject(refusal('max', '1 or more'))
    expect(requests).toHaveLength(0)
  })
})

test.each(['stripe', 'chargeover'] as const)('%s: paginate refuses a concurrency below 1 and above 100', (name) => {
  const { client, paginate } = PROVIDERS[name]()
  for (const concurrency of [0, -1, 1.5, 101, Number.NaN]) {
    const walk = () => (paginate as Untyped)(client, () => {}, {}, { concurrency })
    expect(walk).toThrow('concurrency: must be a whole number, 1 to 100')
  }
})

test.each([
  ['stripe', stripe.createCustomer, { name: 'Acme' }, {}],
  ['stripe', stripe.getCustomer, { id: 'cus_1' }, {}],
  ['stripe', stripe.getCustomer, {}, {}],
  ['stripe', stripe.getInvoice, { id: 'in_1' }, {}],
  ['stripe', stripe.deleteCustomer, { id: 'cus_1' }, {}],
  ['chartmogul', chartmogul.getCustomer, { id: 'cus_1' }, {}],
  ['chargeover', chargeover.getCustomer, { id: 1 }, {}],
  ['chargeover', chargeover.getInvoice, { id: 1 }, {}],
] as const)(
  '%s: a function that is not a list function is refused before anything is sent: %o',
  async (name, list, params, how) => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const walk = (paginate as Untyped)(client, list, params, how)
    await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('list', 'such as listCustomers'))
    expect(requests).toHaveLength(0)
  },
)

test.each([
  ['stripe', stripe.getBalance],
  ['chartmogul', chartmogul.getCurrentUser],
  ['chargeover', chargeover.getCurrentUser],
] as const)('%s: so is one without parameters', async (name, list) => {
  const { client, paginate, requests } = PROVIDERS[name]()
  const walk = (paginate as Untyped)(client, list)
  await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('options', 'has no parameters'))
  expect(requests).toHaveLength(0)
})

/** List functions of a caller's own. */
const readBalance = async (client: stripe.StripeClient) => (await client.http.GET('/v1/balance')).data
const readAccount = async (client: chartmogul.ChartMogulClient) => (await client.http.GET('/v1/account')).data
const readCustomer = async (client: chargeover.ChargeOverClient, params: object) =>
  (await client.http.GET('/customer', { params: { query: { ...params, limit: 1 } } })).data

test.each([
  ['stripe', readBalance, {}, balance],
  ['chartmogul', chartmogul.getMetrics, metricsParams, metrics],
  ['chartmogul', readAccount, {}, { id: 'acc_1', name: 'Acme' }],
  ['chargeover', readCustomer, {}, chargeoverAnswer([])],
] as const)('%s: so is one whose answer shows it, with arrays or without', async (name, list, params, answer) => {
  const { client, paginate } = PROVIDERS[name](answer)
  const walk = (paginate as Untyped)(client, list, params)
  await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('list', 'such as listCustomers'))
})
