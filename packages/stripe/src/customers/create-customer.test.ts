import { createCustomer, isApiError } from '@billing/stripe'
import { expect, test } from 'vitest'
import { recordStripe, stripeError, stripeRequest } from '~test/support/stripe.js'

const acme = { id: 'cus_abc123', object: 'customer', name: 'Acme Corp', phone: '+1 555-0123', created: 1712304000 }

test('default', async () => {
  const { stripe, requests } = recordStripe(acme)
  const customer = await createCustomer(stripe, {
    name: 'Acme Corp',
    email: 'jane@example.com',
    description: 'Enterprise customer',
    phone: '+1 555-0123',
    metadata: { crm_id: '12345', tier: 'enterprise' },
  })
  expect(requests).toEqual([
    stripeRequest(
      'POST',
      '/v1/customers',
      'name=Acme%20Corp&email=jane%40example.com&description=Enterprise%20customer&phone=%2B1%20555-0123' +
        '&metadata[crm_id]=12345&metadata[tier]=enterprise',
    ),
  ])
  expect(customer).toEqual(acme)
})

test('needs no parameters', async () => {
  const { stripe, requests } = recordStripe(acme)
  await createCustomer(stripe)
  expect(requests).toEqual([stripeRequest('POST', '/v1/customers')])
})

test('sends nested and repeated parameters with brackets', async () => {
  const { stripe, requests } = recordStripe(acme)
  await createCustomer(stripe, {
    address: { line1: 'Königstraße 1', country: 'DE' },
    preferred_locales: ['de', 'en'],
    invoice_settings: { custom_fields: [{ name: 'PO', value: '#7' }] },
    expand: ['tax'],
  })
  expect(requests[0]?.body).toBe(
    'address[line1]=K%C3%B6nigstra%C3%9Fe%201&address[country]=DE&preferred_locales[0]=de&preferred_locales[1]=en' +
      '&invoice_settings[custom_fields][0][name]=PO&invoice_settings[custom_fields][0][value]=%237&expand[0]=tax',
  )
})

test('leaves out what is undefined', async () => {
  const { stripe, requests } = recordStripe(acme)
  await createCustomer(stripe, { name: '株式会社 🚀', email: undefined, metadata: undefined })
  expect(decodeURIComponent(requests[0]?.body ?? '')).toBe('name=株式会社 🚀')
})

test('sends the options of the call', async () => {
  const { stripe, requests } = recordStripe(acme)
  await createCustomer(
    stripe,
    { name: 'Acme Corp' },
    {
      idempotencyKey: 'signup-12345',
      stripeAccount: 'acct_1',
      apiVersion: '2026-03-25.dahlia',
      headers: { 'X-Trace': '7' },
    },
  )
  expect(requests[0]?.headers).toMatchObject({
    'idempotency-key': 'signup-12345',
    'stripe-account': 'acct_1',
    'stripe-version': '2026-03-25.dahlia',
    'x-trace': '7',
  })
})

test('rejects with the parameter that Stripe refuses', async () => {
  const { stripe } = recordStripe(
    stripeError(400, {
      type: 'invalid_request_error',
      code: 'email_invalid',
      param: 'email',
      message: 'Invalid email address: jane',
    }),
  )
  const error = await createCustomer(stripe, { email: 'jane' }).catch((reason: unknown) => reason)
  expect(isApiError(error)).toBe(true)
  expect(error).toMatchObject({
    message: 'Invalid email address: jane (stripe_create_customer, 400, email_invalid, req_1)',
    provider: 'stripe',
    operation: 'stripe_create_customer',
    status: 400,
    kind: 'invalid_request',
    code: 'email_invalid',
    requestId: 'req_1',
    attempts: 1,
    body: { error: { param: 'email' } },
  })
})
