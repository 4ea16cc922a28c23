import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { afterAll, expect, test, vi } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe } = await serveStrictStripe()

/** A server that keeps what is posted to it. */
async function receiver(): Promise<{ url: string; received: { body: string; signature: string }[] }> {
  const received: { body: string; signature: string }[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    received.push({ body, signature: String(request.headers['stripe-signature']) })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => server.close())
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, received }
}

test('create, retrieve, update, list and delete', async () => {
  const { id, secret, ...created } = await stripe.webhookEndpoints.create({
    url: 'http://127.0.0.1:9/hook',
    enabled_events: ['invoice.paid'],
    description: 'Billing',
    metadata: { a: '1' },
  })
  expect(secret).toMatch(/^whsec_\w{32}$/)
  expect(created).toMatchObject({ status: 'enabled', enabled_events: ['invoice.paid'], api_version: null })
  const found = await stripe.webhookEndpoints.retrieve(id)
  expect(found).toMatchObject({ description: 'Billing', metadata: { a: '1' } })
  expect(found).not.toHaveProperty('secret')
  const changed = await stripe.webhookEndpoints.update(id, {
    disabled: true,
    enabled_events: ['*'],
    url: 'http://127.0.0.1:9/other',
    description: '',
  })
  expect(changed).toMatchObject({
    status: 'disabled',
    enabled_events: ['*'],
    url: 'http://127.0.0.1:9/other',
    description: null,
  })
  expect((await stripe.webhookEndpoints.list()).data).toMatchObject([{ id }])
  expect(await stripe.webhookEndpoints.del(id)).toEqual({ id, object: 'webhook_endpoint', deleted: true })
  expect(await rejection(stripe.webhookEndpoints.retrieve(id))).toMatchObject({ statusCode: 404 })
  const invalid = stripe.webhookEndpoints.create({ url: 'example.com', enabled_events: ['*'] })
  expect(await rejection(invalid)).toMatchObject({ code: 'url_invalid', param: 'url' })
  const none = stripe.webhookEndpoints.create({ url: 'https://example.com', enabled_events: [] })
  expect(await rejection(none)).toMatchObject({ statusCode: 400, param: 'enabled_events' })
})

test('an endpoint gets events in its API version', async () => {
  const { url, received } = await receiver()
  const { id } = await stripe.webhookEndpoints.create({
    url,
    enabled_events: ['payment_intent.created'],
    api_version: '2024-06-20',
  })
  await stripe.paymentIntents.create({ amount: 5000, currency: 'usd' })
  await vi.waitFor(() => expect(received).toHaveLength(1))
  const event = JSON.parse(received[0]?.body ?? '')
  expect(event).toMatchObject({ api_version: '2024-06-20', data: { object: { invoice: null } } })
  await stripe.webhookEndpoints.del(id)
  const api_version = '2019-12-03' as const
  const refused = await rejection(stripe.webhookEndpoints.create({ url, enabled_events: ['*'], api_version }))
  expect(refused).toMatchObject({ code: 'sandbox_not_emulated', message: expect.stringContaining(api_version) })
})

test('an endpoint gets the events that it wants, signed with its secret, until it is disabled', async () => {
  const { url, received } = await receiver()
  const { id, secret = '' } = await stripe.webhookEndpoints.create({
    url,
    enabled_events: ['customer.created', 'customer.updated'],
  })
  const customer = await stripe.customers.create({ name: 'Acme' })
  await stripe.products.create({ name: 'Pro' })
  await stripe.customers.update(customer.id, { name: 'Bolt' })
  await vi.waitFor(() => expect(received).toHaveLength(2))
  const events = received.map(({ body, signature }) => Stripe.webhooks.constructEvent(body, signature, secret))
  expect(events).toMatchObject([
    { type: 'customer.created', pending_webhooks: 2, data: { object: { id: customer.id } } },
    { type: 'customer.updated' },
  ])
  await stripe.webhookEndpoints.update(id, { disabled: true })
  await stripe.customers.create({ name: 'Acme' })
  await stripe.webhookEndpoints.update(id, { disabled: false, enabled_events: ['product.created'] })
  await stripe.products.create({ name: 'Pro' })
  await vi.waitFor(() => expect(received).toHaveLength(3))
  expect(JSON.parse(received[2]?.body ?? '')).toMatchObject({ type: 'product.created' })
  await stripe.webhookEndpoints.del(id)
})
