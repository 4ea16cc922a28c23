import { expect, test } from 'vitest'
import { rejection } from '../../support/client.js'
import { serveStrictStripe } from '../../support/strict-stripe.js'

const { stripe, types } = await serveStrictStripe()
const { id: customer } = await stripe.customers.create({ name: 'Acme' })
types()

test('a customer session', async () => {
  const session = await stripe.customerSessions.create({
    customer,
    components: {
      payment_element: { enabled: true, features: { payment_method_redisplay: 'enabled' } },
      pricing_table: { enabled: true },
    },
    expand: ['customer'],
  })
  expect(session).toMatchObject({
    object: 'customer_session',
    client_secret: expect.stringMatching(/^cuss_secret_\w+$/),
    customer: { id: customer, name: 'Acme' },
    components: {
      buy_button: { enabled: false },
      customer_sheet: { enabled: false, features: null },
      payment_element: {
        enabled: true,
        features: {
          payment_method_allow_redisplay_filters: ['always'],
          payment_method_redisplay: 'enabled',
          payment_method_redisplay_limit: 3,
          payment_method_remove: 'disabled',
          payment_method_save: 'disabled',
          payment_method_save_usage: null,
        },
      },
      pricing_table: { enabled: true },
    },
  })
  expect(session.expires_at - session.created).toBe(1800)
  expect(types()).toEqual([])
})

test.each([
  ['components', { customer, components: { buy_button: { enabled: false } } }],
  ['customer', { components: { buy_button: { enabled: true } } }],
  ['customer', { customer: 'cus_none', components: { buy_button: { enabled: true } } }],
  [
    'components[payment_element][features][payment_method_redisplay_limit]',
    { customer, components: { payment_element: { enabled: true, features: { payment_method_redisplay_limit: 11 } } } },
  ],
  [
    'components[payment_element][features][payment_method_redisplay_limit]',
    { customer, components: { payment_element: { enabled: true, features: { payment_method_redisplay_limit: 0 } } } },
  ],
])('a customer session without a proper %s is refused', async (param, params) => {
  expect(await rejection(stripe.customerSessions.create(params))).toMatchObject({ statusCode: 400, param })
})

test('an ephemeral key', async () => {
  const apiVersion = '2024-06-20'
  const key = await stripe.ephemeralKeys.create({ customer }, { apiVersion })
  expect(key).toMatchObject({ object: 'ephemeral_key', secret: expect.stringMatching(/^ek_test_\w+$/) })
  expect(key.expires - key.created).toBe(3600)
  const { secret, ...others } = key
  expect(await stripe.ephemeralKeys.del(key.id)).toEqual({ ...others, expires: key.created })
  expect(await rejection(stripe.ephemeralKeys.del(key.id))).toMatchObject({ statusCode: 404 })
  expect(await rejection(stripe.ephemeralKeys.create({}, { apiVersion }))).toMatchObject({ param: 'customer' })
  const card = stripe.ephemeralKeys.create({ issuing_card: 'ic_1' }, { apiVersion })
  expect(await rejection(card)).toMatchObject({ message: 'The sandbox does not emulate the parameter issuing_card.' })
})
