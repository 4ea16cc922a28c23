import { getCustomer } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'cus_abc123', object: 'customer', name: 'Acme Corp', email: 'jane@example.com' }
  const { stripe, requests } = recordStripe(answer)
  expect(await getCustomer(stripe, { id: 'cus_abc123' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/customers/cus_abc123')])
})

test('resolves with the remaining fields of a deleted customer', async () => {
  const answer = { id: 'cus_abc123', object: 'customer', deleted: true }
  const { stripe } = recordStripe(answer)
  expect(await getCustomer(stripe, { id: 'cus_abc123' })).toEqual(answer)
})

test('expands', async () => {
  const { stripe, requests } = recordStripe({})
  await getCustomer(stripe, { id: 'cus_abc123', expand: ['subscriptions', 'tax'] })
  expect(requests[0]?.path).toBe('/v1/customers/cus_abc123?expand[0]=subscriptions&expand[1]=tax')
})

test('rejects for an unknown customer', async () => {
  const { stripe } = recordStripe(
    stripeError(404, {
      type: 'invalid_request_error',
      code: 'resource_missing',
      param: 'id',
      message: "No such customer: 'cus_x'",
    }),
  )
  await expect(getCustomer(stripe, { id: 'cus_x' })).rejects.toMatchObject({
    status: 404,
    kind: 'not_found',
    code: 'resource_missing',
    operation: 'stripe_get_customer',
  })
})
