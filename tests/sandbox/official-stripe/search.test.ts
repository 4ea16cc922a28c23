import { describe, expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe } = await serveStrictStripe()

const ids = ({ data }: { data: { id: string }[] }): string[] => data.map(({ id }) => id)

describe('customers', async () => {
  const acme = await stripe.customers.create({ name: 'Acme Corp', email: 'Jane@acme.test', metadata: { tier: 'gold' } })
  const bolt = await stripe.customers.create({
    name: 'Bolt',
    email: 'joe@bolt.test',
    phone: '1',
    metadata: { tier: 'tin' },
  })
  const gone = await stripe.customers.create({ name: 'Acme Gone' })
  await stripe.customers.del(gone.id)

  test.each([
    ['name:"acme corp"', [acme.id]],
    ['name~"acm"', [acme.id]],
    ['email:"jane@ACME.test"', [acme.id]],
    ['-name~"acme"', [bolt.id]],
    ['name~"acme" OR name:"bolt"', [bolt.id, acme.id]],
    ['name~"acme" AND email~"bolt"', []],
    ['name~"acme" email~"jane"', [acme.id]],
    ['metadata["tier"]:"GOLD"', [acme.id]],
    ['metadata["tier"]~"old"', [acme.id]],
    ['-metadata["tier"]:null', []],
    ['metadata["none"]:null', []],
    ['phone:"1"', [bolt.id]],
    [`created>=${acme.created}`, [bolt.id, acme.id]],
    [`created<${acme.created}`, []],
  ])('%s', async (query, expected) => {
    expect(ids(await stripe.customers.search({ query }))).toEqual(expected)
  })

  test('pages', async () => {
    const first = await stripe.customers.search({ query: 'created>0', limit: 1, expand: ['total_count'] })
    expect(first).toMatchObject({
      object: 'search_result',
      has_more: true,
      next_page: expect.any(String),
      total_count: 2,
      url: '/v1/customers/search',
    })
    const rest = await stripe.customers.search({ query: 'created>0', limit: 1, page: first.next_page ?? '' })
    expect(rest).toMatchObject({ has_more: false, next_page: null, data: [{ id: acme.id }] })
    expect(rest).not.toHaveProperty('total_count')
    const all = await stripe.customers.search({ query: 'created>0', limit: 1 }).autoPagingToArray({ limit: 10 })
    expect(all.map(({ id }) => id)).toEqual([bolt.id, acme.id])
    const wrong = await rejection(stripe.customers.search({ query: 'created>0', page: '?' }))
    expect(wrong).toMatchObject({ statusCode: 400, param: 'page' })
    const unknown = await rejection(stripe.customers.search({ query: 'created>0', page: btoa('cus_none') }))
    expect(unknown).toMatchObject({ statusCode: 400, param: 'page' })
  })

  test.each([
    ['nonsense', 'We were unable to parse your search query.'],
    ['foo:"bar"', 'Field `foo` is an unsupported search field for resource `customers`.'],
    ['toString:"bar"', 'Field `toString` is an unsupported search field for resource `customers`.'],
    ['name>"a"', 'The operator `>` is not supported for the field `name`.'],
    ['name~"ac"', 'at least 3 characters'],
    ['created~"123"', 'The operator `~` is not supported for the field `created`.'],
    ['created:"abc"', 'The operator `:` is not supported for the field `created`.'],
  ])('refuses %s', async (query, message) => {
    const error = await rejection(stripe.customers.search({ query }))
    expect(error).toMatchObject({ statusCode: 400, message: expect.stringContaining(message) })
  })
})

test('invoices, payments, charges, subscriptions, prices and products', async () => {
  const customer = await stripe.customers.create({ name: 'Acme' })
  const method = await stripe.paymentMethods.attach('pm_card_mastercard', { customer: customer.id })
  await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: method.id } })
  const price = await stripe.prices.create({
    currency: 'usd',
    unit_amount: 1234,
    lookup_key: 'pro_monthly',
    recurring: { interval: 'month' },
    product_data: { name: 'Pro' },
  })
  const subscription = await stripe.subscriptions.create({
    customer: customer.id,
    items: [{ price: price.id }],
    metadata: { a: '1' },
    expand: ['latest_invoice.payments'],
  })
  const invoice = subscription.latest_invoice
  if (invoice === null || typeof invoice === 'string') throw new Error('latest_invoice is not expanded')

  const query = `customer:"${customer.id}"`
  const find = {
    invoices: await stripe.invoices.search({ query: `subscription:"${subscription.id}" total:1234 status:"paid"` }),
    intents: await stripe.paymentIntents.search({ query: `${query} amount>1000 status:"succeeded"` }),
    charges: await stripe.charges.search({
      query: `${query} payment_method_details.card.brand:"mastercard" payment_method_details.card.last4:4444`,
      expand: ['data.customer'],
    }),
    refunded: await stripe.charges.search({ query: `${query} refunded:"true"` }),
    subscriptions: await stripe.subscriptions.search({ query: 'status:"active" metadata["a"]:"1"' }),
    prices: await stripe.prices.search({ query: 'lookup_key:"pro_monthly" active:"true" type:"recurring"' }),
    products: await stripe.products.search({ query: 'name~"pro" -active:"false"' }),
  }
  expect(ids(find.invoices)).toEqual([invoice.id])
  expect(find.intents.data).toMatchObject([{ amount: 1234, customer: customer.id }])
  expect(find.charges.data).toMatchObject([{ amount: 1234, customer: { id: customer.id } }])
  expect(find.refunded.data).toEqual([])
  expect(ids(find.subscriptions)).toEqual([subscription.id])
  expect(ids(find.prices)).toEqual([price.id])
  expect(ids(find.products)).toEqual([price.product])
  const token = await rejection(stripe.charges.search({ query: 'currency~"usd"' }))
  expect(token).toMatchObject({ message: 'The operator `~` is not supported for the field `currency`.' })
})
