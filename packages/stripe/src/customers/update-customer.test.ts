import { updateCustomer } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'cus_abc123', name: 'Acme Corp (Updated)', email: 'jane@example.com' }
  const { stripe, requests } = recordStripe(answer)
  const customer = await updateCustomer(stripe, {
    id: 'cus_abc123',
    name: 'Acme Corp (Updated)',
    email: 'jane@example.com',
    metadata: { tier: 'premium' },
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/customers/cus_abc123',
      'name=Acme%20Corp%20(Updated)&email=jane%40example.com&metadata[tier]=premium',
    ),
  ])
  expect(customer).toEqual(answer)
})

test('clears what is empty or null', async () => {
  const { stripe, requests } = recordStripe({})
  await updateCustomer(stripe, { id: 'cus_abc123', description: '', address: null, metadata: { a: '', b: null } })
  await updateCustomer(stripe, { id: 'cus_abc123', metadata: '' })
  await updateCustomer(stripe, { id: 'cus_abc123', metadata: null })
  expect(requests.map(({ body }) => body)).toEqual([
    'description=&address=&metadata[a]=&metadata[b]=',
    'metadata=',
    'metadata=',
  ])
})

test('leaves the metadata alone when there is nothing in it', async () => {
  const { stripe, requests } = recordStripe({})
  await updateCustomer(stripe, { id: 'cus_abc123', metadata: {} })
  expect(requests[0]?.body).toBe('')
})

test('rejects for an unknown customer', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(updateCustomer(stripe, { id: 'cus_x', name: 'Nobody' })).rejects.toMatchObject({ kind: 'not_found' })
})
