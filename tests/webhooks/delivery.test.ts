import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createSandbox } from '@billing/sandbox'
import { createStripe } from '@billing/stripe'
import { verifyWebhook } from '@billing/stripe/webhooks'
import { afterEach, expect, test } from 'vitest'

const SECRET = 'whsec_test'
const received: string[] = []
const endpoint = createServer(async (request, response) => {
  const event = await verifyWebhook(await text(request), request.headers['stripe-signature'], SECRET)
  received.push(String(event.type))
  response.end()
})

afterEach(() => void endpoint.close())

test('the sandbox delivers signed events to an endpoint, in order, until it is stopped', async () => {
  endpoint.listen(0, '127.0.0.1')
  await once(endpoint, 'listening')
  const { fetch, stripe: emulated } = createSandbox({ seed: false, now: '2020-01-01T00:00:00Z' })
  const stripe = createStripe({ apiKey: 'sk_test_x', fetch })
  const delivered = new Promise<number | undefined>((resolve) => {
    const stop = emulated.deliverTo(
      `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/webhooks`,
      SECRET,
      ({ event, status }) => {
        if (event.type !== 'customer.updated') return
        stop()
        resolve(status)
      },
    )
  })
  const { id } = await stripe.createCustomer({ name: 'Acme' })
  await stripe.updateCustomer({ id, name: 'Acme Corp' })
  expect(await delivered).toBe(200)
  await stripe.createProduct({ name: 'Pro' })
  expect(received).toEqual(['customer.created', 'customer.updated'])
})

test('an endpoint that is not there leaves the request alone', async () => {
  const { fetch, stripe: emulated } = createSandbox({ seed: false })
  const stripe = createStripe({ apiKey: 'sk_test_x', fetch })
  const delivered = new Promise((resolve) => emulated.deliverTo('http://127.0.0.1:1/', SECRET, resolve))
  await stripe.createCustomer({ name: 'Acme' })
  expect(await delivered).toMatchObject({ event: { type: 'customer.created' }, status: undefined })
})
