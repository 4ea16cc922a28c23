import Stripe from 'stripe'
import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { NOW_SECONDS, serveStripe } from '../../support/serve-sandbox.js'

const { stripe } = await serveStripe()

test('create', async () => {
  const customer = await stripe.customers.create({
    name: 'Acme Corp',
    email: 'billing@acme.test',
    description: 'First',
    phone: '+15550100',
    address: { line1: '1 Main St', city: 'Berlin', country: 'DE' },
    shipping: { name: 'Acme', address: { line1: '2 Main St' } },
    metadata: { crm_id: '12345', 'with space': 'ä & ö' },
    invoice_settings: { footer: 'Thank you', custom_fields: [{ name: 'PO', value: '7' }] },
    preferred_locales: ['de', 'en'],
  })
  expect(customer).toMatchObject({
    object: 'customer',
    id: expect.stringMatching(/^cus_\w{14}$/),
    created: NOW_SECONDS,
    name: 'Acme Corp',
    metadata: { crm_id: '12345', 'with space': 'ä & ö' },
    address: { line1: '1 Main St', line2: null, country: 'DE' },
    shipping: { name: 'Acme', address: { line1: '2 Main St', postal_code: null } },
    invoice_settings: { footer: 'Thank you', custom_fields: [{ name: 'PO', value: '7' }] },
    preferred_locales: ['de', 'en'],
    balance: 0,
    livemode: false,
  })
  expect(customer.lastResponse).toMatchObject({
    statusCode: 200,
    requestId: expect.stringMatching(/^req_/),
    apiVersion: '2026-10-28.endive',
    idempotencyKey: expect.stringMatching(/^stripe-node-retry-/),
  })
})

test('create refuses what Stripe refuses', async () => {
  const unknown = await rejection(stripe.customers.create({ nickname: 'x' } as Stripe.CustomerCreateParams))
  expect(unknown).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  expect(unknown).toMatchObject({ statusCode: 400, code: 'parameter_unknown', param: 'nickname' })
  const email = await rejection(stripe.customers.create({ email: 'nowhere' }))
  expect(email).toMatchObject({ statusCode: 400, code: 'email_invalid', param: 'email' })
})

test('retrieve', async () => {
  const { id } = await stripe.customers.create({ name: 'Acme' })
  expect(await stripe.customers.retrieve(id)).toMatchObject({ id, name: 'Acme' })
  const error = await rejection(stripe.customers.retrieve('cus_none'))
  expect(error).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
  expect(error).toMatchObject({
    statusCode: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such customer: 'cus_none'",
    requestId: expect.stringMatching(/^req_/),
  })
})

test('update changes what is given and clears what is empty', async () => {
  const { id } = await stripe.customers.create({ name: 'Acme', phone: '1', metadata: { a: '1', b: '2', c: '3' } })
  const updated = await stripe.customers.update(id, { phone: '', metadata: { a: '', b: '4' } })
  expect(updated).toMatchObject({ name: 'Acme', phone: null })
  expect(updated.metadata).toEqual({ b: '4', c: '3' })
  expect((await stripe.customers.update(id, { metadata: '' })).metadata).toEqual({})
  expect(await rejection(stripe.customers.update('cus_none', { name: 'x' }))).toMatchObject({ statusCode: 404 })
})

test('a deleted customer shows only that it is deleted', async () => {
  const { id } = await stripe.customers.create({ name: 'Acme' })
  const deleted = { id, object: 'customer', deleted: true }
  expect(await stripe.customers.del(id)).toEqual(deleted)
  expect(await stripe.customers.retrieve(id)).toEqual(deleted)
  expect(await rejection(stripe.customers.del(id))).toMatchObject({ statusCode: 404, code: 'resource_missing' })
  expect(await rejection(stripe.customers.update(id, { name: 'x' }))).toMatchObject({ statusCode: 404 })
})

test('list filters by address and time', async () => {
  const email = 'filter@acme.test'
  const made = await Promise.all([1, 2, 3].map(() => stripe.customers.create({ email })))
  const { data, has_more, url } = await stripe.customers.list({ email, limit: 2 })
  expect([data.length, has_more, url]).toEqual([2, true, '/v1/customers'])
  const all = await stripe.customers.list({ email, created: { gte: NOW_SECONDS, lt: NOW_SECONDS + 1 } })
  expect(all.data.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort())
  expect((await stripe.customers.list({ email, created: { gt: NOW_SECONDS } })).data).toEqual([])
  expect(await rejection(stripe.customers.list({ limit: 101 }))).toMatchObject({ statusCode: 400, param: 'limit' })
})
