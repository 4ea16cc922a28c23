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

test('revises an invoice', async () => {
  const { stripe, requests } = recordStripe(draft)
  await createInvoice(stripe, { from_invoice: { action: 'revision', invoice: 'in_jkl012' }, auto_advance: false })
  expect(requests[0]?.body).toBe('from_invoice[action]=revision&from_invoice[invoice]=in_jkl012&auto_advance=false')
})

test('takes one customer, or what can take the place of it', async () => {
  const { stripe, requests } = recordStripe(draft)
  await expect(createInvoice(stripe, { description: 'March' } as never)).rejects.toMatchObject({
    issues: [{ path: ['customer'], message: 'required unless customer_account or from_invoice is given' }],
  })
  const customers = { customer: 'cus_abc123', customer_account: 'acct_abc123' }
  await expect(createInvoice(stripe, customers as never)).rejects.toMatchObject({
    issues: [{ path: ['customer_account'], message: 'cannot be combined with customer; pass one of them' }],
  })
  expect(requests).toHaveLength(0)
})

test('rejects for an unknown customer', async () => {
  const { stripe } = recordStripe(stripeError(400, { code: 'resource_missing', param: 'customer' }))
  await expect(createInvoice(stripe, { customer: 'cus_x' })).rejects.toMatchObject({
    status: 400,
    code: 'resource_missing',
  })
})
