import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()

const terms = { currency: 'usd', interval: 'month' as const, amount: 1500 }

test('a plan is a recurring price', async () => {
  const plan = await stripe.plans.create({
    ...terms,
    id: 'gold',
    interval_count: 3,
    nickname: 'Gold',
    trial_period_days: 7,
    product: { name: 'Pro' },
    metadata: { a: '1' },
  })
  expect(plan).toMatchObject({
    id: 'gold',
    amount: 1500,
    interval: 'month',
    interval_count: 3,
    nickname: 'Gold',
    trial_period_days: 7,
    usage_type: 'licensed',
    metadata: { a: '1' },
  })
  expect(types()).toEqual(['product.created', 'price.created', 'plan.created'])
  expect(await stripe.prices.retrieve('gold')).toMatchObject({ unit_amount: 1500, recurring: { interval_count: 3 } })
  expect(await stripe.plans.retrieve('gold', { expand: ['product'] })).toMatchObject({ product: { name: 'Pro' } })
  const price = await stripe.prices.create({
    currency: 'usd',
    unit_amount: 100,
    recurring: { interval: 'year' },
    product: String(plan.product),
  })
  await stripe.prices.create({ currency: 'usd', unit_amount: 100, product: String(plan.product) })
  const { data } = await stripe.plans.list({ product: String(plan.product), active: true })
  expect(data.map(({ id }) => id)).toEqual([price.id, 'gold'])
})

test('update and delete; a subscription keeps what it has', async () => {
  const product = (await stripe.products.create({ name: 'Pro' })).id
  const plan = await stripe.plans.create({ ...terms, product })
  expect(plan.id).toMatch(/^plan_/)
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  const { id } = await stripe.subscriptions.create({
    customer,
    items: [{ plan: plan.id }],
    collection_method: 'send_invoice',
    days_until_due: 30,
  })
  types()
  const updated = await stripe.plans.update(plan.id, { nickname: 'Old', active: false, trial_period_days: 3 })
  expect(updated).toMatchObject({ nickname: 'Old', active: false, trial_period_days: 3 })
  expect(await stripe.plans.del(plan.id)).toEqual({ id: plan.id, object: 'plan', deleted: true })
  expect(types()).toEqual(['plan.updated', 'plan.deleted'])
  expect(await rejection(stripe.plans.retrieve(plan.id))).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.prices.retrieve(plan.id))).toMatchObject({ statusCode: 404 })
  expect((await stripe.subscriptions.retrieve(id)).items.data).toMatchObject([{ price: { id: plan.id } }])
  expect(await stripe.subscriptions.update(id, { metadata: { a: '1' } })).toMatchObject({ id })
  const again = stripe.subscriptions.create({ customer, items: [{ plan: plan.id }] })
  expect(await rejection(again)).toMatchObject({ code: 'resource_missing' })
})

test('what Stripe refuses', async () => {
  const refusal = (params: object) => rejection(stripe.plans.create({ ...terms, product: { name: 'Pro' }, ...params }))
  await stripe.plans.create({ ...terms, id: 'taken', product: { name: 'Pro' } })
  expect(await refusal({ id: 'taken' })).toMatchObject({ code: 'resource_already_exists', param: 'id' })
  expect(await refusal({ amount: undefined })).toMatchObject({ code: 'parameter_missing', param: 'amount' })
  expect(await refusal({ product: undefined })).toMatchObject({ code: 'parameter_missing', param: 'product' })
  expect(await refusal({ product: { id: 'x' } })).toMatchObject({ param: 'product[name]' })
  expect(await refusal({ product: 'prod_none' })).toMatchObject({ code: 'resource_missing', param: 'product' })
  const { id } = await stripe.plans.create({
    ...terms,
    amount: undefined,
    amount_decimal: '0.5',
    product: { name: 'P' },
  } as never)
  expect(await rejection(stripe.plans.update(id, { product: 'prod_none' }))).toMatchObject({ param: 'product' })
})
