import { createSubscription, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

const period = { current_period_start: 1712304000, current_period_end: 1714982400 }
const plan = { id: 'price_def456', interval: 'month' }
const answer = {
  id: 'sub_mno345',
  object: 'subscription',
  customer: 'cus_abc123',
  status: 'active',
  trial_end: null,
  items: { data: [{ id: 'si_1', plan, ...period }] },
}

test('default', async () => {
  const { stripe, requests } = recordStripe(answer)
  const subscription = await createSubscription(stripe, { customer: 'cus_abc123', price: 'price_def456' })
  expect(requests).toEqual([
    stripeRequest('POST', '/v1/subscriptions', 'customer=cus_abc123&items[0][price]=price_def456&items[0][quantity]=1'),
  ])
  expect(subscription).toEqual({ ...answer, ...period, plan })
})

test('takes a quantity and a trial', async () => {
  const { stripe, requests } = recordStripe(answer)
  await createSubscription(stripe, {
    customer: 'cus_abc123',
    price: 'price_def456',
    quantity: 5,
    trial_period_days: 14,
    metadata: { plan: 'enterprise' },
  })
  expect(requests[0]?.body).toBe(
    'customer=cus_abc123&trial_period_days=14&metadata[plan]=enterprise&items[0][price]=price_def456&items[0][quantity]=5',
  )
})

test('keeps a quantity of 0', async () => {
  const { stripe, requests } = recordStripe(answer)
  await createSubscription(stripe, { customer: 'cus_abc123', price: 'price_def456', quantity: 0 })
  expect(requests[0]?.body).toContain('items[0][quantity]=0')
})

test('takes several prices', async () => {
  const { stripe, requests } = recordStripe(answer)
  await createSubscription(stripe, {
    customer: 'cus_abc123',
    items: [{ price: 'price_base' }, { price: 'price_seat', quantity: 3 }],
  })
  expect(requests[0]?.body).toBe(
    'customer=cus_abc123&items[0][price]=price_base&items[1][price]=price_seat&items[1][quantity]=3',
  )
})

test('refuses items together with price or quantity before anything is sent', async () => {
  const { stripe, requests } = recordStripe(answer)
  const items = [{ price: 'price_base' }]
  for (const extra of [{ price: 'price_def456' }, { quantity: 2 }]) {
    const params = { customer: 'cus_abc123', items, ...extra } as never
    const subscription = createSubscription(stripe, params)
    await expect(subscription).rejects.toBeInstanceOf(ValidationError)
    await expect(subscription).rejects.toMatchObject({
      issues: [
        {
          path: ['items'],
          message: `cannot be combined with ${Object.keys(extra)}; pass one of them`,
        },
      ],
    })
  }
  expect(requests).toHaveLength(0)
})

test('takes the account that represents the customer', async () => {
  const { stripe, requests } = recordStripe(answer)
  await createSubscription(stripe, { customer_account: 'acct_abc123', price: 'price_def456' })
  expect(requests[0]?.body).toBe('customer_account=acct_abc123&items[0][price]=price_def456&items[0][quantity]=1')
})

test('names what can take the place of a missing customer or price', async () => {
  const { stripe, requests } = recordStripe(answer)
  await expect(createSubscription(stripe, { price: 'price_def456' } as never)).rejects.toMatchObject({
    issues: [{ path: ['customer'], message: 'required unless customer_account is given' }],
  })
  await expect(createSubscription(stripe, { customer: 'cus_abc123' } as never)).rejects.toMatchObject({
    issues: [{ path: ['price'], message: 'required unless items is given' }],
  })
  expect(requests).toHaveLength(0)
})

test('rejects when the first payment is declined with payment_behavior error_if_incomplete', async () => {
  const { stripe } = recordStripe(stripeError(402, { type: 'card_error', code: 'card_declined' }))
  await expect(
    createSubscription(stripe, {
      customer: 'cus_abc123',
      price: 'price_def456',
      payment_behavior: 'error_if_incomplete',
    }),
  ).rejects.toMatchObject({ status: 402, kind: 'card' })
})
