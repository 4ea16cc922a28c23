import type Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStripe } from '../../support/serve-sandbox.js'

const { stripe } = await serveStripe()

test('products: create and retrieve', async () => {
  const product = await stripe.products.create({
    name: 'Pro',
    description: 'Everything',
    metadata: { tier: '2' },
    default_price_data: { currency: 'usd', unit_amount: 3000, recurring: { interval: 'month' } },
  })
  expect(product).toMatchObject({ object: 'product', name: 'Pro', active: true, metadata: { tier: '2' } })
  expect(await stripe.products.retrieve(product.id)).toMatchObject({ id: product.id })
  const { default_price } = await stripe.products.retrieve(product.id, { expand: ['default_price'] })
  expect(default_price).toMatchObject({ object: 'price', unit_amount: 3000, product: product.id })
  expect(await rejection(stripe.products.retrieve('prod_none'))).toMatchObject({ code: 'resource_missing' })
  expect(await rejection(stripe.products.create({} as Stripe.ProductCreateParams))).toMatchObject({
    code: 'parameter_missing',
    param: 'name',
  })
})

test('products: update, list and delete', async () => {
  const { id } = await stripe.products.create({ name: 'Basic' })
  expect(await stripe.products.update(id, { name: 'Basic 2', active: false })).toMatchObject({ name: 'Basic 2' })
  const inactive = await stripe.products.list({ active: false })
  expect(inactive.data.map((product) => product.id)).toEqual([id])
  expect(await stripe.products.del(id)).toEqual({ id, object: 'product', deleted: true })
  expect(await rejection(stripe.products.retrieve(id))).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.products.update('prod_none', { name: 'x' }))).toMatchObject({ statusCode: 404 })
})

test('a product with prices cannot be deleted', async () => {
  const { id } = await stripe.products.create({ name: 'Sold' })
  await stripe.prices.create({ product: id, currency: 'usd', unit_amount: 100 })
  expect(await rejection(stripe.products.del(id))).toMatchObject({ statusCode: 400 })
})

test('prices: create, one-time and recurring', async () => {
  const { id: product } = await stripe.products.create({ name: 'Pro' })
  const once = await stripe.prices.create({ product, currency: 'usd', unit_amount: 2000 })
  expect(once).toMatchObject({ object: 'price', type: 'one_time', recurring: null, unit_amount: 2000, product })
  expect(String(once.unit_amount_decimal)).toBe('2000')
  const yearly = await stripe.prices.create({
    product_data: { name: 'Made with its price' },
    currency: 'eur',
    unit_amount_decimal: '1050.5' as never,
    recurring: { interval: 'year', interval_count: 2 },
    nickname: 'Every two years',
    lookup_key: 'two-years',
  })
  expect(yearly).toMatchObject({
    type: 'recurring',
    currency: 'eur',
    unit_amount: null,
    nickname: 'Every two years',
    recurring: { interval: 'year', interval_count: 2, usage_type: 'licensed' },
  })
  expect(String(yearly.unit_amount_decimal)).toBe('1050.5')
})

test('prices: invalid terms are refused', async () => {
  const { id: product } = await stripe.products.create({ name: 'Pro' })
  const create = (params: object) => rejection(stripe.prices.create(params as Stripe.PriceCreateParams))
  expect(await create({ product })).toMatchObject({ code: 'parameter_missing', param: 'currency' })
  expect(await create({ product: 'prod_none', currency: 'usd', unit_amount: 1 })).toMatchObject({
    statusCode: 400,
    code: 'resource_missing',
    param: 'product',
  })
  expect(await create({ product, currency: 'usd', unit_amount: 1.5 })).toMatchObject({ param: 'unit_amount' })
  expect(await create({ product, currency: 'zzz', unit_amount: 1 })).toMatchObject({ statusCode: 400 })
})

test('prices: retrieve, update and list', async () => {
  const { id: product } = await stripe.products.create({ name: 'Pro' })
  const terms = { product, currency: 'usd', unit_amount: 100 }
  const once = await stripe.prices.create(terms)
  const monthly = await stripe.prices.create({ ...terms, recurring: { interval: 'month' }, lookup_key: 'monthly' })
  expect(await stripe.prices.retrieve(once.id)).toMatchObject({ id: once.id })
  expect(await stripe.prices.update(once.id, { active: false, nickname: 'Old' })).toMatchObject({ active: false })
  const ids = async (params: Stripe.PriceListParams) => (await stripe.prices.list(params)).data.map(({ id }) => id)
  expect(await ids({ product })).toEqual([monthly.id, once.id])
  expect(await ids({ product, active: true })).toEqual([monthly.id])
  expect(await ids({ product, type: 'one_time' })).toEqual([once.id])
  expect(await ids({ lookup_keys: ['monthly'] })).toEqual([monthly.id])
  expect(await rejection(stripe.prices.retrieve('price_none'))).toMatchObject({ statusCode: 404 })
})
