import { listProducts, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeList, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const products = [{ id: 'prod_xyz789', name: 'Pro Plan' }]
  const { stripe, requests } = recordStripe(stripeList(products, false, '/v1/products'))
  const page = await listProducts(stripe, { active: true, limit: 50 })
  expect(requests).toEqual([stripeRequest('GET', '/v1/products?active=true&limit=50')])
  expect(page).toEqual({ object: 'list', products, has_more: false, url: '/v1/products' })
})

test('lists the inactive ones', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listProducts(stripe, { active: false })
  expect(requests[0]?.path).toBe('/v1/products?active=false')
})

test('starts after a product and expands its rows', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listProducts(stripe, { limit: 50, starting_after: 'prod_xyz789', expand: ['data.default_price'] })
  expect(requests[0]?.path).toBe('/v1/products?limit=50&starting_after=prod_xyz789&expand[0]=data.default_price')
})

test('refuses both cursors at once before anything is sent', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  const page = listProducts(stripe, { starting_after: 'prod_1', ending_before: 'prod_9' })
  await expect(page).rejects.toBeInstanceOf(ValidationError)
  expect(requests).toHaveLength(0)
})
