import { listPrices, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeList, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const prices = [{ id: 'price_def456', unit_amount: 2999, currency: 'usd', active: true }]
  const { stripe, requests } = recordStripe(stripeList(prices, false, '/v1/prices'))
  const page = await listPrices(stripe, { product: 'prod_xyz789', active: true, limit: 50 })
  expect(requests).toEqual([stripeRequest('GET', '/v1/prices?product=prod_xyz789&active=true&limit=50')])
  expect(page).toEqual({ object: 'list', prices, has_more: false, url: '/v1/prices' })
})

test('starts after a price', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listPrices(stripe, { limit: 50, starting_after: 'price_def456' })
  expect(requests[0]?.path).toBe('/v1/prices?limit=50&starting_after=price_def456')
})

test('filters by lookup keys, type and currency', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listPrices(stripe, { lookup_keys: ['pro_monthly', 'pro_yearly'], type: 'recurring', currency: 'eur' })
  expect(requests[0]?.path).toBe(
    '/v1/prices?lookup_keys[0]=pro_monthly&lookup_keys[1]=pro_yearly&type=recurring&currency=eur',
  )
})

test('refuses both cursors at once before anything is sent', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  const page = listPrices(stripe, { starting_after: 'price_1', ending_before: 'price_9' })
  await expect(page).rejects.toBeInstanceOf(ValidationError)
  expect(requests).toHaveLength(0)
})
