import { deleteCustomer } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'cus_abc123', object: 'customer', deleted: true }
  const { stripe, requests } = recordStripe(answer)
  expect(await deleteCustomer(stripe, { id: 'cus_abc123' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('DELETE', '/v1/customers/cus_abc123')])
})

test('is not repeated after a failure, since a DELETE carries no idempotency key', async () => {
  const { stripe, requests } = recordStripe(stripeError(500, { type: 'api_error' }))
  await expect(deleteCustomer(stripe, { id: 'cus_abc123' })).rejects.toMatchObject({ kind: 'server', attempts: 1 })
  expect(requests).toHaveLength(1)
})

test('rejects for an unknown customer', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(deleteCustomer(stripe, { id: 'cus_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
