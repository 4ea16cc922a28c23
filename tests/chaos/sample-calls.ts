import type { BillingTool } from '@billing/sdk/tools'
import { type Fixtures, newAuthorisedIntent, newIntent, newOpenInvoice, newSubscription } from './fixtures.js'
import type { Providers } from './providers.js'

/** The input of a call. */
export interface SampleCall {
  readonly input: object
  /** The id that the answer must carry, where the caller names the object. */
  readonly id?: string | number
}

type Sample = (fixtures: Fixtures, providers: Providers, marker: string) => SampleCall

/** The id of the object a tool is called for, in its input. */
const on = (id: string | number, more: object = {}): SampleCall => ({ input: { id, ...more }, id })

/** A write that can happen once gets an object of its own, so that a second one would be seen. */
const WRITES: Readonly<Record<string, Sample>> = {
  stripe_create_customer: (_, __, intent) => ({ input: { name: 'Chaos Ltd', metadata: { intent } } }),
  stripe_update_customer: ({ customer }, _, intent) => on(customer, { metadata: { intent } }),
  stripe_delete_customer: (_, providers) => on(providers.stripe('/v1/customers', { name: 'Short-lived' }).id),
  stripe_create_product: (_, __, intent) => ({ input: { name: 'Chaos', metadata: { intent } } }),
  stripe_create_price: ({ product }, _, intent) => ({
    input: { product, unit_amount: 1200, currency: 'usd', metadata: { intent } },
  }),
  stripe_create_payment_intent: (_, __, intent) => ({ input: { amount: 900, currency: 'usd', metadata: { intent } } }),
  stripe_update_payment_intent: ({ intent: id }, _, intent) => on(id, { metadata: { intent } }),
  stripe_confirm_payment_intent: (_, providers) => on(newIntent(providers), { payment_method: 'pm_card_visa' }),
  stripe_cancel_payment_intent: (_, providers) => on(newIntent(providers), { cancellation_reason: 'abandoned' }),
  stripe_capture_payment_intent: (_, providers) => on(newAuthorisedIntent(providers)),
  stripe_create_invoice: ({ customer }, _, intent) => ({ input: { customer, metadata: { intent } } }),
  stripe_pay_invoice: (fixtures, providers) => on(newOpenInvoice(providers, fixtures)),
  stripe_void_invoice: (fixtures, providers) => on(newOpenInvoice(providers, fixtures)),
  stripe_create_subscription: ({ subscriber: customer, price }, _, intent) => ({
    input: { customer, price, metadata: { intent } },
  }),
  stripe_cancel_subscription: (fixtures, providers) => on(newSubscription(providers, fixtures)),
}

const READS: Readonly<Record<string, Sample>> = {
  chargeover_get_customer: ({ chargeoverCustomer: id }) => ({ input: { id } }),
  chargeover_get_invoice: ({ chargeoverInvoice: id }) => ({ input: { id } }),
  chargeover_get_transaction: ({ chargeoverTransaction: id }) => ({ input: { id } }),
  chartmogul_get_customer: ({ chartmogulCustomer: id }) => ({ input: { id } }),
  chartmogul_get_metrics: () => ({ input: { start_date: '2026-01-01', end_date: '2026-02-28' } }),
  chartmogul_list_subscriptions: ({ chartmogulCustomer: customer_uuid }) => ({ input: { customer_uuid } }),
  stripe_get_customer: ({ customer }) => on(customer),
  stripe_get_product: ({ product }) => on(product),
  stripe_get_payment_intent: ({ intent }) => on(intent),
  stripe_get_invoice: ({ invoice }) => on(invoice),
  stripe_get_subscription: ({ subscription }) => on(subscription),
}

const sampleFor = ({ name, access }: BillingTool): Sample | undefined => (access === 'write' ? WRITES : READS)[name]

/** Whether a tool can be called: it has a sample above, or needs no input. */
export function hasSample(tool: BillingTool): boolean {
  const { required = [] } = tool.inputSchema as { required?: readonly string[] }
  return sampleFor(tool) !== undefined || (tool.access === 'read' && required.length === 0)
}

/** An input for a tool of the catalogue. */
export const sampleCallFor = (
  tool: BillingTool,
  fixtures: Fixtures,
  providers: Providers,
  marker: string,
): SampleCall => sampleFor(tool)?.(fixtures, providers, marker) ?? { input: {} }
