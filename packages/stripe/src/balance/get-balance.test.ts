import { getBalance } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

test('default', async () => {
  const answer = {
    available: [{ amount: 12345, currency: 'usd' }],
    pending: [{ amount: 5000, currency: 'usd' }],
  }
  const { stripe, requests } = recordStripe(answer)
  expect(await getBalance(stripe)).toEqual(answer)
  expect(requests).toEqual([stripeRequest('GET', '/v1/balance')])
})

test('asks for the balance of a connected account', async () => {
  const { stripe, requests } = recordStripe({})
  await getBalance(stripe, { stripeAccount: 'acct_1' })
  expect(requests[0]?.headers).toMatchObject({ 'stripe-account': 'acct_1' })
})

test('rejects an invalid key', async () => {
  const { stripe, requests } = recordStripe(
    stripeError(401, { type: 'invalid_request_error', message: 'Invalid API Key provided: sk_test_****key' }),
  )
  await expect(getBalance(stripe)).rejects.toMatchObject({ status: 401, kind: 'authentication' })
  expect(requests).toHaveLength(1)
})
