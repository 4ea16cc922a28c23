import { listInvoices, ValidationError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeList, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const invoices = [{ id: 'in_jkl012', number: 'INV-001', status: 'paid', total: 5000 }]
  const { stripe, requests } = recordStripe(stripeList(invoices, false, '/v1/invoices'))
  const page = await listInvoices(stripe, { customer: 'cus_abc123', limit: 25 })
  expect(requests).toEqual([stripeRequest('GET', '/v1/invoices?customer=cus_abc123&limit=25')])
  expect(page).toEqual({ object: 'list', invoices, has_more: false, url: '/v1/invoices' })
})

test('filters by status', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listInvoices(stripe, { customer: 'cus_abc123', status: 'open', limit: 10 })
  expect(requests[0]?.path).toBe('/v1/invoices?customer=cus_abc123&status=open&limit=10')
})

test('starts after an invoice', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listInvoices(stripe, { customer: 'cus_abc123', limit: 25, starting_after: 'in_jkl012' })
  expect(requests[0]?.path).toBe('/v1/invoices?customer=cus_abc123&limit=25&starting_after=in_jkl012')
})

test('filters by due date and subscription', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  await listInvoices(stripe, { subscription: 'sub_mno345', due_date: { lt: 1714982400 } })
  expect(requests[0]?.path).toBe('/v1/invoices?subscription=sub_mno345&due_date[lt]=1714982400')
})

test('refuses both cursors at once before anything is sent', async () => {
  const { stripe, requests } = recordStripe(stripeList([]))
  const page = listInvoices(stripe, { starting_after: 'in_1', ending_before: 'in_9' })
  await expect(page).rejects.toBeInstanceOf(ValidationError)
  expect(requests).toHaveLength(0)
})
