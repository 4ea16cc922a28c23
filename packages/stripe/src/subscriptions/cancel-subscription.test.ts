import { cancelSubscription } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

const answer = {
  id: 'sub_mno345',
  object: 'subscription',
  customer: 'cus_abc123',
  status: 'canceled',
  canceled_at: 1712304000,
  ended_at: 1712304000,
}

test('default', async () => {
  const { stripe, requests } = recordStripe(answer)
  expect(await cancelSubscription(stripe, { id: 'sub_mno345', prorate: true, invoice_now: true })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('DELETE', '/v1/subscriptions/sub_mno345?prorate=true&invoice_now=true')])
})

test('sends the documented defaults', async () => {
  const { stripe, requests } = recordStripe(answer)
  await cancelSubscription(stripe, { id: 'sub_mno345' })
  await cancelSubscription(stripe, { id: 'sub_mno345', prorate: undefined, invoice_now: undefined })
  expect(requests.map(({ path }) => path)).toEqual([
    '/v1/subscriptions/sub_mno345?prorate=true&invoice_now=true',
    '/v1/subscriptions/sub_mno345?prorate=true&invoice_now=true',
  ])
})

test('cancels without proration or final invoice', async () => {
  const { stripe, requests } = recordStripe(answer)
  await cancelSubscription(stripe, { id: 'sub_mno345', prorate: false, invoice_now: false })
  expect(requests[0]?.path).toBe('/v1/subscriptions/sub_mno345?prorate=false&invoice_now=false')
})

test('shows the last period at the top', async () => {
  const period = { current_period_start: 1712304000, current_period_end: 1714982400 }
  const { stripe } = recordStripe({ ...answer, items: { data: [{ id: 'si_1', ...period }] } })
  expect(await cancelSubscription(stripe, { id: 'sub_mno345' })).toMatchObject(period)
})

test('rejects for a subscription that is cancelled already', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(cancelSubscription(stripe, { id: 'sub_mno345' })).rejects.toMatchObject({ kind: 'not_found' })
})
