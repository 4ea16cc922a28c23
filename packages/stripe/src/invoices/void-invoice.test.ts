import { voidInvoice } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'in_jkl012', status: 'void' }
  const { stripe, requests } = recordStripe(answer)
  expect(await voidInvoice(stripe, { id: 'in_jkl012' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('POST', '/v1/invoices/in_jkl012/void')])
})

test('rejects for a draft', async () => {
  const { stripe } = recordStripe(stripeError(400, { code: 'status_transition_invalid' }))
  await expect(voidInvoice(stripe, { id: 'in_draft' })).rejects.toMatchObject({
    kind: 'invalid_request',
    code: 'status_transition_invalid',
  })
})
