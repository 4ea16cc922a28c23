import { createChargeOver } from '@billing/chargeover'
import { createOpenApiClient as createChargeOverApi } from '@billing/chargeover/openapi'
import { createStripe } from '@billing/stripe'
import { createOpenApiClient } from '@billing/stripe/openapi'
import { expect, test } from 'vitest'
import { rejection } from '../support/client.js'
import { record } from '../support/recorder.js'

const NUMBER = '4111111111111111'
const echo = { error: { type: 'card_error', message: `Card ${NUMBER} is refused`, number: NUMBER } }

test('an answer of Stripe that repeats a card number shows it to nobody', async () => {
  const { fetch } = record({ status: 402, body: echo })
  const stripe = createStripe({ apiKey: 'sk_test_x', fetch })
  const card = { number: NUMBER, exp_month: 1, exp_year: 2030, cvc: '123' }
  const error = await rejection(stripe.createPaymentMethod({ type: 'card', card }))
  expect(JSON.stringify([error.message, error])).not.toContain(NUMBER)
  const { error: body } = await createOpenApiClient(stripe).POST('/v1/payment_methods', {
    body: { type: 'card', card },
  })
  expect(JSON.stringify(body)).not.toContain(NUMBER)
  expect(JSON.stringify(body)).toContain('[redacted]')
})

test('a body that is no JSON is sent as it is, for ChargeOver to refuse', async () => {
  const { fetch, requests } = record({
    status: 400,
    body: { code: 400, status: 'Error', message: 'Not JSON', response: false },
  })
  const chargeover = createChargeOver({ subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch })
  const api = createChargeOverApi(chargeover)
  api.use({ onRequest: ({ request }) => new Request(request, { body: 'company=Acme' }) })
  const { error } = await api.POST('/customer', { body: { company: 'Acme' } })
  expect(error).toMatchObject({ message: 'Not JSON' })
  expect(requests[0]?.body).toBe('company=Acme')
})
