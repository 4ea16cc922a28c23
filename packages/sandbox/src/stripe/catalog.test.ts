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
    expect(error({ product })).toMatchObject({
      code: 'parameter_missing',
      message: 'Prices require an `unit_amount` or `unit_amount_decimal` parameter to be set.',
      param: 'unit_amount',
    })
    expect(error({ unit_amount: 1 })).toMatchObject({ code: 'parameter_missing', param: 'product' })
    expect(error({})).toMatchObject({ code: 'parameter_missing', param: 'product' })
    expect(error({ product, unit_amount: -1 })).toMatchObject({
      code: 'parameter_invalid_integer',
      message: 'Invalid integer: -1',
      param: 'unit_amount',
    })
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
  })
  it('has amounts that its currency has', () => {
    const { post, ok } = createTestClient()
    const product = ok(post('/v1/products', { name: 'Pro' })).id
    const create = (currency: string, terms: Parameters<typeof post>[1]) =>
      post('/v1/prices', { product, currency, recurring: { interval: 'month' }, ...terms })
    const refused = { code: 'parameter_invalid_integer' }
    for (const currency of ['isk', 'ugx']) {
      expect(create(currency, { unit_amount: 150 }).body.error).toMatchObject({ ...refused, param: 'unit_amount' })
      expect(create(currency, { unit_amount: 200 }).status).toBe(200)
    }
    for (const currency of ['bhd', 'jod', 'kwd', 'omr', 'tnd']) {
      expect(create(currency, { unit_amount: 5125 }).body.error).toMatchObject(refused)
      expect(create(currency, { unit_amount: 5120 }).status).toBe(200)
    }
    expect(create('isk', { unit_amount_decimal: '150' }).body.error.param).toBe('unit_amount_decimal')
    expect(create('isk', { unit_amount_decimal: '0.5' }).status).toBe(200)
    const custom = { custom_unit_amount: { enabled: true, minimum: 150 } }
    expect(create('isk', custom).body.error).toMatchObject({ ...refused, param: 'custom_unit_amount[minimum]' })
    const tiered = { billing_scheme: 'tiered', tiers_mode: 'volume', tiers: [{ up_to: 'inf', unit_amount: 150 }] }
    expect(create('isk', tiered).body.error).toMatchObject({ ...refused, param: 'tiers[0][unit_amount]' })
  })
  it('has no unit amount when the customer chooses it', () => {
    const { post, ok } = createTestClient()
    const base = { currency: 'usd', product_data: { name: 'Pro' } }
    const terms = { custom_unit_amount: { enabled: true, minimum: 100, preset: 500 } }
    const shown = {
      unit_amount: null,
      unit_amount_decimal: null,
      custom_unit_amount: { maximum: null, minimum: 100, preset: 500 },
    }
    expect(ok(post('/v1/prices', { ...base, ...terms }))).toMatchObject({ ...shown, type: 'one_time' })
    expect(ok(post('/v1/prices', { ...base, ...terms, recurring: { interval: 'month' } }))).toMatchObject(shown)
    expect(post('/v1/prices', { ...base, ...terms, unit_amount: 5 }).body.error.message).toContain('only specify one')
    expect(post('/v1/prices', { ...base, custom_unit_amount: { enabled: false } }).body.error.param).toBe('unit_amount')
    const refused = (custom: { readonly [name: string]: number }) =>
      post('/v1/prices', { ...base, custom_unit_amount: { enabled: true, ...custom } }).body.error.param
    expect(refused({ minimum: 500, maximum: 400 })).toBe('custom_unit_amount[minimum]')
    expect(refused({ minimum: 500, preset: 400 })).toBe('custom_unit_amount[preset]')
    expect(refused({ maximum: 500, preset: 501 })).toBe('custom_unit_amount[preset]')
  })
  it('has no unit amount under tiers', () => {
    const { post, ok, get } = createTestClient()
    const base = { currency: 'usd', product_data: { name: 'Pro' }, billing_scheme: 'tiered', tiers_mode: 'graduated' }
    const tiers = [
      { up_to: 5, unit_amount: 500, flat_amount: 1000 },
      { up_to: 'inf', unit_amount_decimal: '0.5' },
    ]
    const recurring = { interval: 'month' }
    const { id, ...price } = ok(post('/v1/prices', { ...base, tiers, recurring }))
    expect(price).toMatchObject({
      billing_scheme: 'tiered',
      tiers_mode: 'graduated',
      unit_amount: null,
      unit_amount_decimal: null,
    })
    expect(price).not.toHaveProperty('tiers')
    const none = { flat_amount: null, flat_amount_decimal: null }
    expect(ok(get(`/v1/prices/${id}`, { expand: ['tiers'] })).tiers).toEqual([
      { up_to: 5, unit_amount: 500, unit_amount_decimal: '500', flat_amount: 1000, flat_amount_decimal: '1000' },
      { up_to: null, unit_amount: null, unit_amount_decimal: '0.5', ...none },
    ])
    const error = (params: Parameters<typeof post>[1]) => post('/v1/prices', { ...base, ...params }).body.error
    expect(error({ tiers })).toMatchObject({
      message: 'Prices with `type=one_time` are not supported with tiered billing.',
      param: 'interval',
    })
    expect(error({ recurring })).toMatchObject({ code: 'parameter_missing', param: 'tiers' })
    expect(error({ recurring, tiers, unit_amount: 1 }).message).toContain('only specify one')
    expect(error({ recurring, tiers: [{ up_to: 'inf' }] }).param).toBe('tiers[0][unit_amount]')
    expect(error({ recurring, tiers, billing_scheme: 'per_unit' }).param).toBe('tiers')
    const bounds = (...upTo: readonly (number | string)[]) =>
      error({ recurring, tiers: upTo.map((up_to) => ({ up_to, unit_amount: 1 })) }).param
    expect(bounds(5, 5, 'inf')).toBe('tiers[1][up_to]')
    expect(bounds(0, 'inf')).toBe('tiers[0][up_to]')
    expect(bounds('inf', 5)).toBe('tiers[0][up_to]')
    expect(bounds(5)).toBe('tiers[0][up_to]')
    expect(error({ recurring, tiers, transform_quantity: { divide_by: 2, round: 'up' } })).toMatchObject({
      message: 'You may only specify one of these parameters: tiers, transform_quantity.',
      param: 'tiers',
    })
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
