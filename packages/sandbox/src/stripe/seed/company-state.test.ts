import { describe, expect, it } from 'vitest'
import { createRandom } from '../../runtime/random.js'
import { createCompany } from '../../seed/company.js'
import { createTestClient } from '../testing.js'

const NOW = '2026-03-01T00:00:00Z'
const company = createCompany(createRandom(42), Date.parse(NOW))

function all(client: ReturnType<typeof createTestClient>, path: string, params = {}) {
  const rows: any[] = []
  for (let page = client.ok(client.get(path, { limit: 100, ...params })); ; ) {
    rows.push(...page.data)
    if (!page.has_more) return rows
    page = client.ok(client.get(path, { limit: 100, starting_after: rows.at(-1).id, ...params }))
  }
}

describe('the sample company', () => {
  const client = createTestClient(NOW, { company: () => company })

  it('default', () => {
    expect(all(client, '/v1/products')).toHaveLength(company.plans.length)
    expect(all(client, '/v1/customers')).toHaveLength(company.customers.length)
    expect(all(client, '/v1/subscriptions', { status: 'all' })).toHaveLength(company.subscriptions.length)
    const invoices = all(client, '/v1/invoices')
    for (const status of ['open', 'paid', 'void', 'uncollectible']) {
      const told = company.invoices.filter((invoice) => invoice.status === status).length
      expect(invoices.filter((invoice) => invoice.status === status)).toHaveLength(told)
    }
    expect(all(client, '/v1/events')).toEqual([])
  })
  it('is consistent: every paid invoice has a charge, and the balance is what was charged and not refunded', () => {
    const sum = (rows: any[], key: string) => rows.reduce((total, row) => total + row[key], 0)
    const paid = all(client, '/v1/invoices', { status: 'paid' })
    const charged = all(client, '/v1/charges').filter(({ status }) => status === 'succeeded')
    const refunds = all(client, '/v1/refunds')
    expect(sum(charged, 'amount_captured')).toBe(sum(paid, 'amount_paid'))
    expect(refunds.length).toBeGreaterThan(0)
    const balance = client.ok(client.get('/v1/balance'))
    expect(balance.available[0].amount + balance.pending[0].amount).toBe(
      sum(charged, 'amount_captured') - sum(refunds, 'amount'),
    )
  })
  it('lists everything newest first', () => {
    for (const path of ['customers', 'invoices', 'subscriptions', 'charges', 'balance_transactions'].map(
      (name) => `/v1/${name}`,
    )) {
      const times = all(client, path).map(({ created }) => created)
      expect(times).toEqual([...times].sort((a, b) => b - a))
    }
  })
  it('continues with the clock', () => {
    const own = createTestClient(NOW, { company: () => company })
    const before = all(own, '/v1/invoices').length
    own.clock.advance('1 month')
    expect(all(own, '/v1/invoices').length).toBeGreaterThan(before)
  })
  it('continues from the end of its history, also when it is first read later', () => {
    const [early, late] = [1, 2].map(() => createTestClient(NOW, { company: () => company }))
    early?.ok(early.get('/v1/invoices'))
    for (const one of [early, late]) one?.clock.advance('2 months')
    const invoices = [early, late].map(
      (one) => one && all(one, '/v1/invoices', { created: { gt: Date.parse(NOW) / 1000 } }),
    )
    expect(invoices[0]?.length).toBeGreaterThan(50)
    expect(invoices[0]?.map(({ total, status }) => [total, status])).toEqual(
      invoices[1]?.map(({ total, status }) => [total, status]),
    )
  })
  it('does not depend on what is read first', () => {
    const [a, b] = [1, 2].map(() => createTestClient(NOW, { company: () => company }))
    const look = (one: typeof a, paths: string[]) =>
      Object.fromEntries(paths.map((path) => [path, one?.ok(one.get(path))]))
    const paths = ['/v1/customers', '/v1/prices', '/v1/subscriptions', '/v1/charges', '/v1/balance', '/v1/refunds']
    expect(look(b, paths.toReversed())).toEqual(look(a, paths))
  })
  it('is in accounts that are opened after a restore', () => {
    const own = createTestClient(NOW, { company: () => company })
    const before = own.ok(own.get('/v1/charges'))
    own.provider.restore(JSON.parse(JSON.stringify(own.provider.save())))
    expect(own.ok(own.get('/v1/charges', {}, { authorization: 'Bearer sk_test_new' }))).toEqual(before)
  })
  it('is the same for every key, as a copy for each', () => {
    const [a, b] = ['sk_test_a', 'sk_test_b'].map((key) => ({ authorization: `Bearer ${key}` }))
    const [customer] = client.ok(client.get('/v1/customers', {}, a)).data
    client.ok(client.post(`/v1/customers/${customer.id}`, { name: 'Changed' }, a))
    const other = client.ok(client.get(`/v1/customers/${customer.id}`, {}, b))
    expect(other).toEqual(customer)
  })
  it('is the same for the same seed', () => {
    const again = createTestClient(NOW, { company: () => company })
    const [first] = again.ok(again.get('/v1/customers')).data
    expect(client.ok(client.get(`/v1/customers/${first.id}`))).toEqual(first)
  })
})
