import { createInvoice } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

const draft = {
  id: 'in_jkl012',
  number: null,
  customer: 'cus_abc123',
  status: 'draft',
  total: 0,
  currency: 'usd',
  due_date: null,
  created: 1712304000,
}

test('default', async () => {
  const { stripe, requests } = recordStripe(draft)
  const invoice = await createInvoice(stripe, {
    customer: 'cus_abc123',
    description: 'March 2026 consulting',
    metadata: { project: 'website-redesign' },
    auto_advance: true,
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/invoices',
      'customer=cus_abc123&description=March%202026%20consulting&metadata[project]=website-redesign&auto_advance=true',
    ),
  ])
  expect(invoice).toEqual(draft)
})

test('sends the documented default of auto_advance', async () => {
  const { stripe, requests } = recordStripe(draft)
  await createInvoice(stripe, { customer: 'cus_abc123', subscription: 'sub_mno345' })
  await createInvoice(stripe, { customer: 'cus_abc123', auto_advance: undefined })
  expect(requests.map(({ body }) => body)).toEqual([
    'customer=cus_abc123&subscription=sub_mno345&auto_advance=true',
    'customer=cus_abc123&auto_advance=true',
  ])
})

test('leaves the invoice a draft on request', async () => {
  const { stripe, requests } = recordStripe(draft)
  await createInvoice(stripe, { customer: 'cus_abc123', auto_advance: false })
  expect(requests[0]?.body).toBe('customer=cus_abc123&auto_advance=false')
})

test('rejects for an unknown customer', async () => {
  const { stripe } = recordStripe(stripeError(400, { code: 'resource_missing', param: 'customer' }))
  await expect(createInvoice(stripe, { customer: 'cus_x' })).rejects.toMatchObject({
    status: 400,
    code: 'resource_missing',
  })
})
