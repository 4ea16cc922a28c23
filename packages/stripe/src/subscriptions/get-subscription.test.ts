import { getSubscription } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'sub_mno345', customer: 'cus_abc123', status: 'active', plan: { id: 'price_def456' } }
  const { stripe, requests } = recordStripe(answer)
  expect(await getSubscription(stripe, { id: 'sub_mno345' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/subscriptions/sub_mno345')])
})

test('expands', async () => {
  const { stripe, requests } = recordStripe({})
  await getSubscription(stripe, { id: 'sub_mno345', expand: ['latest_invoice.payments'] })
  expect(requests[0]?.path).toBe('/v1/subscriptions/sub_mno345?expand[0]=latest_invoice.payments')
})

test('rejects for an unknown subscription', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(getSubscription(stripe, { id: 'sub_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
