import { describe, expect, it } from 'vitest'
import { createTestClient } from './testing.js'

describe('products', () => {
  it('default', () => {
    const { ok, post, get, eventTypes } = createTestClient()
    const product = ok(post('/v1/products', { name: 'Pro', description: 'All of it', metadata: { a: '1' } }))
    expect(product).toMatchObject({ object: 'product', active: true, type: 'service', default_price: null })
    expect(ok(get(`/v1/products/${product.id}`))).toEqual(product)
    expect(eventTypes()).toEqual(['product.created'])
  })
  it('accepts an id of the caller once', () => {
    const { post } = createTestClient()
    expect(post('/v1/products', { id: 'pro', name: 'Pro' }).body.id).toBe('pro')
    expect(post('/v1/products', { id: 'pro', name: 'Pro' }).body.error.code).toBe('resource_already_exists')
  })
  it('creates its default price', () => {
    const { ok, post, get } = createTestClient()
    const data = { currency: 'eur', unit_amount: 900, recurring: { interval: 'year' } }
    const product = ok(post('/v1/products', { name: 'Pro', default_price_data: data, expand: ['default_price'] }))
    expect(product.default_price).toMatchObject({ unit_amount: 900, currency: 'eur', product: product.id })
    expect(ok(get('/v1/prices', { product: product.id })).data).toHaveLength(1)
  })
  it('is changed, and deleted while it has no price', () => {
    const { ok, post, remove, get, price } = createTestClient()
    const { id } = ok(post('/v1/products', { name: 'Pro', unit_label: 'seat' }))
    const size = { height: 1.5, length: 2, weight: 3, width: 4 }
    expect(ok(post(`/v1/products/${id}`, { name: 'Max', unit_label: null, package_dimensions: size }))).toMatchObject({
      name: 'Max',
      unit_label: null,
      package_dimensions: size,
    })
    expect(post(`/v1/products/${id}`, { default_price: 'price_x' }).status).toBe(400)
    expect(ok(remove(`/v1/products/${id}`))).toEqual({ id, object: 'product', deleted: true })
    expect(get(`/v1/products/${id}`).status).toBe(404)
    expect(remove(`/v1/products/${price().product}`).body.error.message).toContain('cannot be deleted')
  })
})

describe('prices', () => {
  it('default', () => {
    const { ok, get, price } = createTestClient()
    const created = price(2999, { interval: 'month', interval_count: 3 })
    expect(created).toMatchObject({
      object: 'price',
      type: 'recurring',
      unit_amount: 2999,
      unit_amount_decimal: '2999',
      recurring: { interval: 'month', interval_count: 3, usage_type: 'licensed' },
    })
    expect(ok(get(`/v1/prices/${created.id}`))).toEqual(created)
  })
  it('costs a fraction of a minor unit when given as a decimal', () => {
    const { ok, post } = createTestClient()
    const of = (unit_amount_decimal: string) =>
      ok(post('/v1/prices', { currency: 'usd', product_data: { name: 'x' }, unit_amount_decimal }))
    expect(of('0.5')).toMatchObject({ unit_amount: null, unit_amount_decimal: '0.5' })
    expect(of('12.00')).toMatchObject({ unit_amount: 12, unit_amount_decimal: '12' })
  })
  it('refuses invalid terms', () => {
    const { post, ok } = createTestClient()
    const product = ok(post('/v1/products', { name: 'Pro' })).id
    const error = (params: Parameters<typeof post>[1]) => post('/v1/prices', { currency: 'usd', ...params }).body.error
    expect(error({ product })).toMatchObject({ code: 'parameter_missing', param: 'unit_amount' })
    expect(error({ unit_amount: 1 })).toMatchObject({ code: 'parameter_missing', param: 'product' })
    expect(error({ product, unit_amount: -1 })).toMatchObject({ code: 'parameter_invalid_integer' })
    expect(error({ product: 'prod_x', unit_amount: 1 })).toMatchObject({
      code: 'resource_missing',
      message: "No such product: 'prod_x'",
      param: 'product',
    })
    expect(error({ product, unit_amount: 1, currency: 'zzz' }).message).toContain('Invalid currency: zzz.')
    expect(error({ product, unit_amount: 1, recurring: { interval: 'year', interval_count: 4 } }).param).toBe(
      'recurring[interval_count]',
    )
    expect(error({ product, unit_amount: 1, unit_amount_decimal: '1' }).message).toContain('only specify one')
    expect(error({ product, unit_amount: 1, recurring: { interval: 'month', usage_type: 'metered' } }).code).toBe(
      'sandbox_not_emulated',
    )
  })
  it('moves a lookup key only on request', () => {
    const { ok, post, get, price } = createTestClient()
    const first = price(1, null, { lookup_key: 'basic' })
    const second = { currency: 'usd', product: first.product, unit_amount: 2, lookup_key: 'basic' }
    expect(post('/v1/prices', second).body.error.param).toBe('lookup_key')
    expect(ok(post('/v1/prices', { ...second, transfer_lookup_key: true })).lookup_key).toBe('basic')
    expect(ok(get(`/v1/prices/${first.id}`)).lookup_key).toBeNull()
  })
  it('can be changed, but not its terms', () => {
    const { ok, post, price, events } = createTestClient()
    const { id } = price()
    expect(ok(post(`/v1/prices/${id}`, { active: false, nickname: 'Old', tax_behavior: 'exclusive' }))).toMatchObject({
      active: false,
      nickname: 'Old',
    })
    expect(events.at(-1).data.previous_attributes).toEqual({
      active: true,
      nickname: null,
      tax_behavior: 'unspecified',
    })
    expect(post(`/v1/prices/${id}`, { unit_amount: 5 }).body.error.code).toBe('parameter_unknown')
    expect(post(`/v1/prices/${id}`, { tax_behavior: 'inclusive' }).status).toBe(400)
  })
})
