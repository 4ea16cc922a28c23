import { payInvoice } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = { id: 'in_jkl012', status: 'paid' }
  const { stripe, requests } = recordStripe(answer)
  expect(await payInvoice(stripe, { id: 'in_jkl012' })).toEqual(answer)
  expect(requests).toEqual([stripeRequest('POST', '/v1/invoices/in_jkl012/pay')])
})

test('pays with another payment method or outside of Stripe', async () => {
  const { stripe, requests } = recordStripe({})
  await payInvoice(stripe, { id: 'in_jkl012', payment_method: 'pm_card_visa', off_session: false })
  await payInvoice(stripe, { id: 'in_jkl012', paid_out_of_band: true })
  expect(requests.map(({ body }) => body)).toEqual([
    'payment_method=pm_card_visa&off_session=false',
    'paid_out_of_band=true',
  ])
})

test('is charged once, however often it is sent', async () => {
  const { stripe, requests } = recordStripe(stripeError(500, { type: 'api_error' }), { id: 'in_jkl012' })
  await payInvoice(stripe, { id: 'in_jkl012' })
  const keys = requests.map(({ headers }) => headers['idempotency-key'])
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('rejects when the card is declined', async () => {
  const { stripe } = recordStripe(
    stripeError(402, { type: 'card_error', code: 'card_declined', decline_code: 'do_not_honor' }),
  )
  await expect(payInvoice(stripe, { id: 'in_jkl012' })).rejects.toMatchObject({
    kind: 'card',
    declineCode: 'do_not_honor',
  })
})
