import { createPaymentIntent } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

const intent = {
  id: 'pi_ghi789',
  amount: 5000,
  currency: 'usd',
  status: 'requires_payment_method',
  client_secret: 'pi_ghi789_secret_1',
  capture_method: 'automatic_async',
  customer: 'cus_abc123',
  created: 1712304000,
}

test('default', async () => {
  const { stripe, requests } = recordStripe(intent)
  const created = await createPaymentIntent(stripe, {
    amount: 5000,
    currency: 'usd',
    customer: 'cus_abc123',
    description: 'Order #1234',
    metadata: { order_id: '1234' },
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/payment_intents',
      'amount=5000&currency=usd&customer=cus_abc123&description=Order%20%231234&metadata[order_id]=1234' +
        '&automatic_payment_methods[enabled]=true',
    ),
  ])
  expect(created).toEqual(intent)
})

test('captures manually', async () => {
  const { stripe, requests } = recordStripe(intent)
  await createPaymentIntent(stripe, {
    amount: 10000,
    currency: 'usd',
    capture_method: 'manual',
    customer: 'cus_abc123',
  })
  expect(requests[0]?.body).toBe(
    'amount=10000&currency=usd&capture_method=manual&customer=cus_abc123&automatic_payment_methods[enabled]=true',
  )
})

test('turns automatic payment methods off', async () => {
  const { stripe, requests } = recordStripe(intent)
  await createPaymentIntent(stripe, { amount: 2500, currency: 'eur', automatic_payment_methods_enabled: false })
  expect(requests[0]?.body).toBe('amount=2500&currency=eur&automatic_payment_methods[enabled]=false')
})

test('keeps automatic payment methods from redirecting', async () => {
  const { stripe, requests } = recordStripe(intent)
  await createPaymentIntent(stripe, {
    amount: 2500,
    currency: 'eur',
    automatic_payment_methods_allow_redirects: 'never',
    confirm: true,
    payment_method: 'pm_card_visa',
  })
  expect(requests[0]?.body).toBe(
    'amount=2500&currency=eur&confirm=true&payment_method=pm_card_visa' +
      '&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never',
  )
})

test('rejects an amount that is too small', async () => {
  const { stripe } = recordStripe(stripeError(400, { type: 'invalid_request_error', code: 'amount_too_small' }))
  await expect(createPaymentIntent(stripe, { amount: 1, currency: 'usd' })).rejects.toMatchObject({
    kind: 'invalid_request',
    code: 'amount_too_small',
  })
})

test("forwards Stripe's own parameter in place of the default", async () => {
  const { stripe, requests } = recordStripe(intent)
  const own = { automatic_payment_methods: { enabled: true, allow_redirects: 'never' } }
  await createPaymentIntent(stripe, { amount: 2500, currency: 'eur', ...own })
  expect(requests[0]?.body).toBe(
    'amount=2500&currency=eur&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never',
  )
})

test.each([{ automatic_payment_methods_enabled: false }, { automatic_payment_methods_allow_redirects: 'never' }])(
  "refuses %j beside Stripe's own parameter",
  async (documented) => {
    const { stripe, requests } = recordStripe(intent)
    const own = { automatic_payment_methods: { enabled: true } }
    await expect(createPaymentIntent(stripe, { amount: 1, currency: 'eur', ...documented, ...own })).rejects.toThrow(
      `${Object.keys(documented)[0]}: cannot be combined with automatic_payment_methods; pass one of them`,
    )
    expect(requests).toHaveLength(0)
  },
)
