import { createProduct } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'prod_xyz789', name: 'Pro Plan', description: 'Access to all pro features', active: true }
  const { stripe, requests } = recordStripe(answer)
  const product = await createProduct(stripe, {
    name: 'Pro Plan',
    description: 'Access to all pro features',
    active: true,
    metadata: { type: 'subscription' },
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/products',
      'name=Pro%20Plan&description=Access%20to%20all%20pro%20features&active=true&metadata[type]=subscription',
    ),
  ])
  expect(product).toEqual(answer)
})

test('sends false', async () => {
  const { stripe, requests } = recordStripe({})
  await createProduct(stripe, { name: 'Draft', active: false })
  expect(requests[0]?.body).toBe('name=Draft&active=false')
})

test('rejects when Stripe refuses a parameter', async () => {
  const { stripe } = recordStripe(stripeError(400, { type: 'invalid_request_error', code: 'parameter_invalid_empty' }))
  await expect(createProduct(stripe, { name: '' })).rejects.toMatchObject({ kind: 'invalid_request', status: 400 })
})
