import type { ChargeOver } from '@billing/chargeover'
import { createBilling } from '@billing/sdk'
import { listCustomers, type Stripe } from '@billing/sdk/stripe'
import { expectTypeOf, test } from 'vitest'

test('a single account is the default one', () => {
  const billing = createBilling({ stripe: { apiKey: 'sk_test_x' } })
  expectTypeOf(billing.stripe.default).toEqualTypeOf<Stripe>()
  expectTypeOf(billing.stripe.account('name known at run time')).toEqualTypeOf<Stripe>()
  expectTypeOf(billing.stripe).toExtend<Stripe>()
})

test('named accounts are members', () => {
  const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
  expectTypeOf(billing.stripe.work).toEqualTypeOf<Stripe>()
  // @ts-expect-error there is no account of this name
  void billing.stripe.home
})

test('a provider that is not configured is not a member', () => {
  const billing = createBilling({ chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p' } })
  expectTypeOf(billing.chargeover).toExtend<ChargeOver>()
  // @ts-expect-error it was given no credentials
  void billing.stripe
})

test('an account cannot have the name of a tool or of a member of the client', () => {
  const options = { apiKey: 'a' }
  // @ts-expect-error a tool
  createBilling({ stripe: { default: options, listCustomers: options } })
  // @ts-expect-error a member of the client
  createBilling({ stripe: { default: options, paginate: options } })
  // @ts-expect-error the way to an account by name
  createBilling({ stripe: { default: options, account: options } })
  // @ts-expect-error awaiting the client would call it
  createBilling({ stripe: { default: options, then: options } })
})

test('an account without its credentials, or no default one, does not compile', () => {
  // @ts-expect-error apiKey is missing
  createBilling({ stripe: {} })
  // @ts-expect-error apiKey is missing
  createBilling({ stripe: { default: { apiKey: 'a' }, work: {} } })
  // @ts-expect-error the account used without a name is missing
  createBilling({ stripe: { work: { apiKey: 'a' } } })
})

test('paginate of an account knows its items', () => {
  const billing = createBilling({ stripe: { default: { apiKey: 'a' }, work: { apiKey: 'b' } } })
  const walk = billing.stripe.work.paginate(listCustomers, { limit: 100 })
  expectTypeOf<Awaited<ReturnType<typeof walk.collect>>[number]['object']>().toEqualTypeOf<'customer'>()
})
