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

  test('paginate refuses a method, which is bound to its client already', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const walk = (paginate as Untyped)(client, client.listCustomers, {})
    await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('client', 'function listCustomers'))
    await expect(walk.pages()[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: 'ValidationError' })
    expect(requests).toHaveLength(0)
  })

  test('a method refuses a client', async () => {
    const { client, requests } = PROVIDERS[name]()
    const call = async () => (client.listCustomers as (...rest: unknown[]) => Promise<unknown>)(client, { limit: 3 })
    await expect(call()).rejects.toMatchObject(refusal('client', 'listCustomers has one already'))
    const walk = async () => (client.paginate as Untyped)(client, client.listCustomers).collect({ max: 9 })
    await expect(walk()).rejects.toMatchObject(refusal('client', 'paginate has one already'))
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

  test('collect wants to know when to stop', async () => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const { collect } = (paginate as Untyped)(client, client.listCustomers)
    const call = (collect as (options?: object) => Promise<unknown>)()
    await expect(call).rejects.toMatchObject(refusal('max', '1 or more'))
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
  ['chargeover', chargeover.getCurrentUser, {}, {}],
  ['chargeover', chargeover.getCurrentUser, {}, { concurrency: 3 }],
] as const)(
  '%s: a function that is no list is refused before anything is sent: %o',
  async (name, list, params, how) => {
    const { client, paginate, requests } = PROVIDERS[name]()
    const walk = (paginate as Untyped)(client, list, params, how)
    await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('list', 'such as listCustomers'))
    expect(requests).toHaveLength(0)
  },
)

test.each([
  ['stripe', stripe.getBalance, {}, balance],
  ['chartmogul', chartmogul.getMetrics, metricsParams, metrics],
  ['chartmogul', chartmogul.getCurrentUser, {}, { id: 'acc_1', name: 'Acme' }],
] as const)('%s: so is one whose answer shows it, with arrays or without', async (name, list, params, answer) => {
  const { client, paginate } = PROVIDERS[name](answer)
  const walk = (paginate as Untyped)(client, list, params)
  await expect(walk.collect({ max: 9 })).rejects.toMatchObject(refusal('list', 'such as listCustomers'))
})
