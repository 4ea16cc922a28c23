import { describe, expect, it } from 'vitest'
import { createTestClient } from '../testing.js'

function withCustomers(count: number) {
  const client = createTestClient()
  const ids: string[] = []
  for (let index = 0; index < count; index += 1) {
    ids.push(client.customer({ name: `n${index}`, email: index % 2 ? 'odd@x.com' : 'even@x.com' }).id)
    client.clock.advance('1 minute')
  }
  const list = (params: Parameters<typeof client.get>[1] = {}) => {
    const { data, has_more } = client.ok(client.get('/v1/customers', params))
    return { ids: data.map(({ id }: { id: string }) => ids.indexOf(id)), has_more }
  }
  return { ...client, ids, list }
}

describe('lists', () => {
  it('default', () => {
    const { ok, get, list } = withCustomers(12)
    expect(list()).toEqual({ ids: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2], has_more: true })
    expect(ok(get('/v1/customers', { limit: 1 }))).toMatchObject({
      object: 'list',
      url: '/v1/customers',
      has_more: true,
    })
  })
  it('pages forwards with starting_after and back with ending_before', () => {
    const { list, ids } = withCustomers(7)
    expect(list({ limit: 3, starting_after: ids[4] })).toEqual({ ids: [3, 2, 1], has_more: true })
    expect(list({ limit: 3, starting_after: ids[3] })).toEqual({ ids: [2, 1, 0], has_more: false })
    expect(list({ limit: 3, starting_after: ids[0] })).toEqual({ ids: [], has_more: false })
    expect(list({ limit: 3, ending_before: ids[1] })).toEqual({ ids: [4, 3, 2], has_more: true })
    expect(list({ limit: 3, ending_before: ids[4] })).toEqual({ ids: [6, 5], has_more: false })
  })
  it('pages inside a filter', () => {
    const { list, ids } = withCustomers(9)
    expect(list({ email: 'odd@x.com', limit: 2 })).toEqual({ ids: [7, 5], has_more: true })
    expect(list({ email: 'odd@x.com', limit: 2, starting_after: ids[5] })).toEqual({ ids: [3, 1], has_more: false })
    expect(list({ email: 'odd@x.com', limit: 2, starting_after: ids[4] })).toEqual({ ids: [3, 1], has_more: false })
    expect(list({ email: 'odd@x.com', limit: 2, ending_before: ids[1] })).toEqual({ ids: [5, 3], has_more: true })
    expect(list({ email: 'odd@x.com', limit: 9, ending_before: ids[4] })).toEqual({ ids: [7, 5], has_more: false })
    expect(list({ email: 'nobody@x.com' })).toEqual({ ids: [], has_more: false })
  })
  it('follows a changed e-mail address', () => {
    const { list, ids, post } = withCustomers(3)
    post(`/v1/customers/${ids[0]}`, { email: 'odd@x.com' })
    expect(list({ email: 'odd@x.com' }).ids).toEqual([1, 0])
    expect(list({ email: 'even@x.com' }).ids).toEqual([2])
  })
  it('omits deleted customers', () => {
    const { list, ids, remove } = withCustomers(3)
    remove(`/v1/customers/${ids[1]}`)
    expect(list().ids).toEqual([2, 0])
  })
  it('filters by creation time', () => {
    const { list, account, ids } = withCustomers(5)
    const created = account().customers.get(ids[2] ?? '')?.created ?? 0
    expect(list({ created }).ids).toEqual([2])
    expect(list({ created: { gt: created } }).ids).toEqual([4, 3])
    expect(list({ created: { gte: created } }).ids).toEqual([4, 3, 2])
    expect(list({ created: { lt: created } }).ids).toEqual([1, 0])
    expect(list({ created: { lte: created, gt: created - 61 } }).ids).toEqual([2, 1])
  })
  it('refuses limits outside of 1 to 100', () => {
    const { get } = createTestClient()
    expect(get('/v1/customers', { limit: 0 }).body.error).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'limit',
    })
    expect(get('/v1/customers', { limit: 101 }).body.error.message).toBe(
      "This value must be less than or equal to 100 (it currently is '101').",
    )
  })
  it('refuses an unknown cursor and two cursors', () => {
    const { get, customer } = createTestClient()
    expect(get('/v1/customers', { starting_after: 'cus_x' })).toMatchObject({
      status: 400,
      body: { error: { code: 'resource_missing', message: "No such customer: 'cus_x'", param: 'starting_after' } },
    })
    const { id } = customer()
    expect(get('/v1/customers', { starting_after: id, ending_before: id }).status).toBe(400)
  })
  it('filters invoices, subscriptions, prices and products by their fields', () => {
    const { ok, get, post, price, customerWith } = createTestClient()
    const customer = customerWith('pm_card_visa')
    const monthly = price(1000, { interval: 'month' }, { lookup_key: 'm' })
    const once = price(500, null)
    const subscription = ok(post('/v1/subscriptions', { customer: customer.id, items: [{ price: monthly.id }] }))
    ok(post('/v1/invoices', { customer: customer.id }))
    const ids = (path: string, params: Parameters<typeof get>[1]) =>
      ok(get(path, params)).data.map(({ id }: { id: string }) => id)
    expect(ids('/v1/invoices', { subscription: subscription.id })).toEqual([subscription.latest_invoice])
    expect(ids('/v1/invoices', { status: 'draft', customer: customer.id })).toHaveLength(1)
    expect(ids('/v1/invoices', { collection_method: 'send_invoice' })).toEqual([])
    expect(ids('/v1/prices', { type: 'recurring' })).toEqual([monthly.id])
    expect(ids('/v1/prices', { lookup_keys: ['m'] })).toEqual([monthly.id])
    expect(ids('/v1/prices', { product: once.product })).toEqual([once.id])
    expect(ids('/v1/prices', { recurring: { interval: 'month' } })).toEqual([monthly.id])
    expect(ids('/v1/prices', { currency: 'eur' })).toEqual([])
    expect(ids('/v1/products', { ids: [once.product] })).toEqual([once.product])
    expect(ids('/v1/products', { active: false })).toEqual([])
    expect(ids('/v1/subscriptions', { price: monthly.id })).toEqual([subscription.id])
    expect(ids('/v1/subscriptions', { status: 'canceled' })).toEqual([])
  })
})
