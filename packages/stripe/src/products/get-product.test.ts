import { getProduct } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'prod_xyz789', name: 'Pro Plan', description: 'Access to all pro features', active: true }
  const { stripe, requests } = recordStripe(answer)
  expect(await getProduct(stripe, { id: 'prod_xyz789' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/products/prod_xyz789')])
})

test('expands', async () => {
  const { stripe, requests } = recordStripe({})
  await getProduct(stripe, { id: 'prod_xyz789', expand: ['default_price'] })
  expect(requests[0]?.path).toBe('/v1/products/prod_xyz789?expand[0]=default_price')
})

test('encodes an id of the caller’s own', async () => {
  const { stripe, requests } = recordStripe({})
  await getProduct(stripe, { id: 'gold plan?é' })
  expect(requests[0]?.path).toBe('/v1/products/gold%20plan%3F%C3%A9')
})

test('rejects for an unknown product', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(getProduct(stripe, { id: 'prod_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
