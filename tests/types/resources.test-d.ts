import { customers as chartmogulCustomers } from '@billing/chartmogul'
import {
  bindStripe,
  createStripe,
  createStripeClient,
  customers,
  type Invoice,
  invoices,
  type Stripe,
} from '@billing/stripe'
import { expectTypeOf, test } from 'vitest'

test('a client with certain resources has their methods and walks, and no others', () => {
  const stripe = createStripe({ apiKey: 'sk_test_x', resources: [invoices, customers] })
  expectTypeOf(stripe.listInvoices).toEqualTypeOf<Stripe['listInvoices']>()
  expectTypeOf(stripe.createCustomer).toEqualTypeOf<Stripe['createCustomer']>()
  expectTypeOf(stripe.paginate.invoices).toEqualTypeOf<Stripe['paginate']['invoices']>()
  expectTypeOf(stripe).not.toHaveProperty('createRefund')
  expectTypeOf(stripe.paginate).not.toHaveProperty('products')
})

test('bindStripe adds them to a bare client', () => {
  const small = bindStripe(createStripeClient({ apiKey: 'sk_test_x' }), [invoices])
  expectTypeOf(small.paginate(small.listInvoices).collect({ max: 1 })).resolves.toEqualTypeOf<Invoice[]>()
  expectTypeOf(small).not.toHaveProperty('createCustomer')
})

test('without resources it has all', () => {
  expectTypeOf(createStripe({ apiKey: 'sk_test_x' })).toEqualTypeOf<Stripe>()
})

test('a resource of another provider is refused', () => {
  // @ts-expect-error its routes are not those of Stripe
  createStripe({ apiKey: 'sk_test_x', resources: [chartmogulCustomers] })
  // @ts-expect-error as well beside one of Stripe
  bindStripe(createStripeClient({ apiKey: 'sk_test_x' }), [invoices, chartmogulCustomers])
})
