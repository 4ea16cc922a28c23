import {
  type ChargeOverClient,
  type ChargeOverRequestOptions,
  createChargeOver,
  createCustomer as createChargeOverCustomer,
  listCustomers as listChargeOverCustomers,
} from '@billing/chargeover'
import {
  type ChartMogulClient,
  type ChartMogulRequestOptions,
  createChartMogul,
  createCustomer as createChartMogulCustomer,
  listCustomers as listChartMogulCustomers,
} from '@billing/chartmogul'
import { createCustomer, listCustomers, paginate, type StripeClient } from '@billing/stripe'
import { expectTypeOf, test } from 'vitest'

declare const chargeover: ChargeOverClient
declare const chartmogul: ChartMogulClient
declare const stripe: StripeClient

test('an idempotency key is for Stripe only, since the other providers have none', () => {
  createCustomer(stripe, {}, { idempotencyKey: 'x' })
  expectTypeOf<ChargeOverRequestOptions['idempotencyKey']>().toEqualTypeOf<undefined>()
  expectTypeOf<ChartMogulRequestOptions['idempotencyKey']>().toEqualTypeOf<undefined>()
  // @ts-expect-error ChargeOver has no idempotency keys
  createChargeOverCustomer(chargeover, { company: 'Acme' }, { idempotencyKey: 'x' })
  const acme = { data_source_uuid: 'ds_1', external_id: '1' }
  // @ts-expect-error neither has ChartMogul
  createChartMogulCustomer(chartmogul, acme, { idempotencyKey: 'x' })
})

test('nor do the methods of a client take one', () => {
  const { createCustomer: forChargeOver } = createChargeOver({ subdomain: 'x', apiUsername: 'x', apiPassword: 'x' })
  const { createCustomer: forChartMogul } = createChartMogul({ apiKey: 'x' })
  // @ts-expect-error
  forChargeOver({ company: 'Acme' }, { idempotencyKey: 'x' })
  // @ts-expect-error
  forChartMogul({ data_source_uuid: 'ds_1', external_id: '1' }, { idempotencyKey: 'x' })
})

test('a client of another provider is refused', () => {
  // @ts-expect-error
  listCustomers(chartmogul)
  // @ts-expect-error
  listCustomers(chargeover)
  // @ts-expect-error
  listChartMogulCustomers(stripe)
  // @ts-expect-error
  listChartMogulCustomers(chargeover)
  // @ts-expect-error
  listChargeOverCustomers(stripe)
  // @ts-expect-error
  listChargeOverCustomers(chartmogul)
  // @ts-expect-error
  paginate(chartmogul, listCustomers)
  // @ts-expect-error
  paginate(stripe, listChartMogulCustomers)
  // @ts-expect-error as one with all methods is
  listCustomers(createChartMogul({ apiKey: 'x' }))
})
