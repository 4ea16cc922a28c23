import { getInvoice } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'in_jkl012', number: 'INV-001', customer: 'cus_abc123', status: 'paid', total: 5000 }
  const { stripe, requests } = recordStripe(answer)
  expect(await getInvoice(stripe, { id: 'in_jkl012' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/invoices/in_jkl012')])
})

test('expands', async () => {
  const { stripe, requests } = recordStripe({})
  await getInvoice(stripe, { id: 'in_jkl012', expand: ['parent.subscription_details.subscription'] })
  expect(requests[0]?.path).toBe('/v1/invoices/in_jkl012?expand[0]=parent.subscription_details.subscription')
})

test('rejects for an unknown invoice', async () => {
  const { stripe } = recordStripe(stripeError(404, { code: 'resource_missing' }))
  await expect(getInvoice(stripe, { id: 'in_x' })).rejects.toMatchObject({ kind: 'not_found' })
})
