import { describe, expect, it } from 'vitest'
import { createTestClient, type Input } from './testing.js'

function start() {
  const client = createTestClient('2026-01-01T00:00:00Z')
  const { ok, get, post } = client
  const feature = (lookup_key: string, more: Readonly<Record<string, Input>> = {}) =>
    ok(post('/v1/entitlements/features', { name: lookup_key.toUpperCase(), lookup_key, ...more }))
  const productWith = (...features: readonly string[]) => {
    const price = client.price()
    for (const id of features) ok(post(`/v1/products/${price.product}/features`, { entitlement_feature: id }))
    return price
  }
  const customer = client.customerWith('pm_card_visa').id
  return {
    ...client,
    feature,
    productWith,
    customer,
    subscribe: (price: string) => ok(post('/v1/subscriptions', { customer, items: [{ price }] })),
    keys: () =>
      ok(get('/v1/entitlements/active_entitlements', { customer })).data.map(({ lookup_key }: any) => lookup_key),
    summaries: () =>
      client.events
        .splice(0)
        .filter(({ type }) => type === 'entitlements.active_entitlement_summary.updated')
        .map(({ data }) => [
          data.previous_attributes.entitlements.data.map((row: any) => row.lookup_key),
          data.object.entitlements.data.map((row: any) => row.lookup_key),
        ]),
  }
}

describe('features', () => {
  it('are created, changed, archived and listed', () => {
    const { ok, get, post, feature } = start()
    const sso = feature('sso', { metadata: { a: '1' } })
    expect(sso).toEqual({
      id: expect.stringMatching(/^feat_test_/),
      object: 'entitlements.feature',
      active: true,
      livemode: false,
      lookup_key: 'sso',
      metadata: { a: '1' },
      name: 'SSO',
    })
    expect(post('/v1/entitlements/features', { name: 'b', lookup_key: 'sso' }).body.error.param).toBe('lookup_key')
    const path = `/v1/entitlements/features/${sso.id}`
    expect(ok(post(path, { name: 'Single sign-on' })).name).toBe('Single sign-on')
    const list = (more = {}) => ok(get('/v1/entitlements/features', more)).data.map(({ id }: any) => id)
    expect([list(), list({ archived: true }), list({ lookup_key: 'api' })]).toEqual([[sso.id], [], []])
    expect(ok(post(path, { active: false })).active).toBe(false)
    expect([list(), list({ archived: true })]).toEqual([[], [sso.id]])
    expect(post(path, { name: 'c' }).status).toBe(400)
    expect(feature('sso').id).not.toBe(sso.id)
    expect(get('/v1/entitlements/features/feat_x').status).toBe(404)
  })
  it('are attached to products, and detached', () => {
    const { ok, get, post, remove, feature, price } = start()
    const { product } = price()
    const path = `/v1/products/${product}/features`
    const sso = feature('sso')
    const attached = ok(post(path, { entitlement_feature: sso.id }))
    expect(attached).toEqual({
      id: expect.stringMatching(/^prodft_/),
      object: 'product_feature',
      entitlement_feature: sso,
      livemode: false,
    })
    expect(post(path, { entitlement_feature: sso.id }).body.error.param).toBe('entitlement_feature')
    expect(post(path, { entitlement_feature: 'feat_x' }).body.error.code).toBe('resource_missing')
    expect(ok(get(path)).data).toEqual([attached])
    expect(ok(get(`${path}/${attached.id}`))).toEqual(attached)
    expect(ok(remove(`${path}/${attached.id}`))).toMatchObject({ id: attached.id, deleted: true })
    expect(get(`${path}/${attached.id}`).status).toBe(404)
    ok(post(`/v1/entitlements/features/${sso.id}`, { active: false }))
    expect(post(path, { entitlement_feature: sso.id }).body.error.param).toBe('entitlement_feature')
    expect(get('/v1/products/prod_x/features').status).toBe(404)
  })
})

describe('active entitlements', () => {
  it('follow the subscription', () => {
    const { ok, get, post, remove, feature, productWith, customer, subscribe, keys, summaries } = start()
    const [sso, api] = [feature('sso'), feature('api')]
    const [basic, pro] = [productWith(sso.id), productWith(sso.id, api.id)]
    const { id, items } = subscribe(basic.id)
    expect(keys()).toEqual(['sso'])
    expect(summaries()).toEqual([[[], ['sso']]])
    const item = items.data[0].id
    ok(post(`/v1/subscriptions/${id}`, { items: [{ id: item, price: pro.id }] }))
    expect(summaries()).toEqual([[['sso'], ['api', 'sso']]])
    ok(post(`/v1/subscriptions/${id}`, { metadata: { a: '1' } }))
    expect(summaries()).toEqual([])
    const { data } = ok(get('/v1/entitlements/active_entitlements', { customer, expand: ['data.feature'] }))
    expect(data[0].feature).toEqual(api)
    expect(ok(get(`/v1/entitlements/active_entitlements/${data[1].id}`))).toEqual({
      id: data[1].id,
      object: 'entitlements.active_entitlement',
      feature: sso.id,
      livemode: false,
      lookup_key: 'sso',
    })
    ok(remove(`/v1/subscriptions/${id}`))
    expect(keys()).toEqual([])
    expect(summaries()).toEqual([[['api', 'sso'], []]])
    expect(get('/v1/entitlements/active_entitlements/ent_x').status).toBe(404)
    expect(get('/v1/entitlements/active_entitlements').body.error.param).toBe('customer')
  })
  it('begin when the first payment is made', () => {
    const { ok, post, feature, productWith, customer, keys } = start()
    const { id: price } = productWith(feature('sso').id)
    const params = { customer, items: [{ price }], payment_behavior: 'default_incomplete' }
    const { latest_invoice } = ok(post('/v1/subscriptions', params))
    expect(keys()).toEqual([])
    ok(post(`/v1/invoices/${latest_invoice}/pay`))
    expect(keys()).toEqual(['sso'])
  })
  it('stay while another subscription gives them', () => {
    const { ok, remove, feature, productWith, subscribe, keys, summaries } = start()
    const { id: price } = productWith(feature('sso').id)
    const first = subscribe(price)
    subscribe(price)
    summaries()
    ok(remove(`/v1/subscriptions/${first.id}`))
    expect([keys(), summaries()]).toEqual([['sso'], []])
  })
  it('of a changed product change with the next period', () => {
    const { ok, post, feature, productWith, subscribe, keys, clock } = start()
    const price = productWith(feature('sso').id)
    subscribe(price.id)
    ok(post(`/v1/products/${price.product}/features`, { entitlement_feature: feature('api').id }))
    expect(keys()).toEqual(['sso'])
    clock.set('2026-02-01T00:00:00Z')
    expect(keys()).toEqual(['api', 'sso'])
  })
})
