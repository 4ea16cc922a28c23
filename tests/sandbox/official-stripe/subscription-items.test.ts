import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { sandbox, stripe, types } = await serveStrictStripe()

const newPrice = (unit_amount: number) =>
  stripe.prices.create({
    currency: 'usd',
    unit_amount,
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })

async function subscribe() {
  const { id: customer } = await stripe.customers.create({ name: 'Acme' })
  const method = await stripe.paymentMethods.attach('pm_card_visa', { customer })
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method.id } })
  const price = await newPrice(3000)
  return stripe.subscriptions.create({ customer, items: [{ price: price.id }] })
}

test('list and retrieve', async () => {
  const { id, items } = await subscribe()
  expect((await stripe.subscriptionItems.list({ subscription: id })).data).toMatchObject([{ id: items.data[0]?.id }])
  const item = await stripe.subscriptionItems.retrieve(items.data[0]?.id ?? '', { expand: ['price.product'] })
  expect(item).toMatchObject({ subscription: id, quantity: 1, price: { product: { name: 'Pro' } } })
  expect(await rejection(stripe.subscriptionItems.retrieve('si_none'))).toMatchObject({
    statusCode: 404,
    message: "No such subscription_item: 'si_none'",
  })
  expect(await rejection(stripe.subscriptionItems.list({ subscription: 'sub_none' }))).toMatchObject({
    statusCode: 400,
    param: 'subscription',
  })
})

test('an item that is added is charged for the rest of the period', async () => {
  const { id, customer } = await subscribe()
  const price = await newPrice(1000)
  types()
  const item = await stripe.subscriptionItems.create({
    subscription: id,
    price: price.id,
    quantity: 2,
    metadata: { a: '1' },
  })
  expect(item).toMatchObject({ subscription: id, quantity: 2, metadata: { a: '1' }, price: { id: price.id } })
  expect(types()).toEqual(['invoiceitem.created', 'customer.subscription.updated'])
  expect((await stripe.invoiceItems.list({ customer: String(customer), pending: true })).data).toMatchObject([
    { amount: 2000, proration: true },
  ])
  const again = stripe.subscriptionItems.create({ subscription: id, price: price.id })
  expect(await rejection(again)).toMatchObject({ statusCode: 400 })
  expect(await rejection(stripe.subscriptionItems.create({ subscription: id }))).toMatchObject({
    code: 'parameter_missing',
    param: 'price',
  })
  const unknown = stripe.subscriptionItems.create({ subscription: id, price: 'price_none' })
  expect(await rejection(unknown)).toMatchObject({ code: 'resource_missing', param: 'price' })
})

test('update changes the quantity, with prorations unless they are switched off', async () => {
  const { id, customer, items } = await subscribe()
  const item = items.data[0]?.id ?? ''
  await stripe.subscriptionItems.update(item, { quantity: 3, proration_behavior: 'none', metadata: { a: '1' } })
  expect(await stripe.subscriptions.retrieve(id)).toMatchObject({
    items: { data: [{ id: item, quantity: 3, metadata: { a: '1' } }] },
  })
  expect((await stripe.invoiceItems.list({ customer: String(customer) })).data).toEqual([])
  sandbox.clock.advance('15 days')
  await stripe.subscriptionItems.update(item, { quantity: 4, proration_behavior: 'always_invoice' })
  const { data } = await stripe.invoices.list({ subscription: id })
  expect(data[0]).toMatchObject({ billing_reason: 'subscription_update', status: 'paid' })
})

test('delete removes an item, but not the last one', async () => {
  const { id, items } = await subscribe()
  const price = await newPrice(1000)
  const { id: item } = await stripe.subscriptionItems.create({ subscription: id, price: price.id })
  expect(await stripe.subscriptionItems.del(item)).toEqual({ id: item, object: 'subscription_item', deleted: true })
  expect((await stripe.subscriptionItems.list({ subscription: id })).data).toHaveLength(1)
  expect(await rejection(stripe.subscriptionItems.del(items.data[0]?.id ?? ''))).toMatchObject({ statusCode: 400 })
})
