import type { Providers } from './providers.js'

/** The objects that exist before the calls begin, for their inputs to name. */
export interface Fixtures {
  readonly customer: string
  /** A customer for subscriptions alone: the credits of a cancelled one would pay the invoices of another customer. */
  readonly subscriber: string
  readonly product: string
  readonly price: string
  readonly intent: string
  readonly invoice: string
  readonly subscription: string
  readonly chartmogulCustomer: string
  readonly chargeoverCustomer: number
  readonly chargeoverInvoice: number
  readonly chargeoverTransaction: number
}

const CARD = 'pm_card_visa'

export function createFixtures(providers: Providers): Fixtures {
  const customer = newCustomerWithCard(providers)
  const subscriber = newCustomerWithCard(providers)
  const product = providers.stripe('/v1/products', { name: 'Chaos' }).id
  const recurring = { interval: 'month' }
  const price = providers.stripe('/v1/prices', { product, currency: 'usd', unit_amount: 3000, recurring }).id
  const fixtures = {
    customer,
    subscriber,
    product,
    price,
    intent: newIntent(providers),
    subscription: newSubscription(providers, { subscriber, price }),
  }
  return { ...fixtures, invoice: newOpenInvoice(providers, fixtures), ...sampleOf(providers) }
}

function sampleOf(providers: Providers) {
  const { entries } = providers.ask('chartmogul', 'GET', '/v1/customers') as { entries: { uuid: string }[] }
  const firstOf = (object: string): Readonly<Record<string, number>> => {
    const { response } = providers.ask('chargeover', 'GET', `/${object}`) as { response: Record<string, number>[] }
    return response[0] ?? {}
  }
  return {
    chartmogulCustomer: entries[0]?.uuid ?? '',
    chargeoverCustomer: firstOf('customer')['customer_id'] ?? 0,
    chargeoverInvoice: firstOf('invoice')['invoice_id'] ?? 0,
    chargeoverTransaction: firstOf('transaction')['transaction_id'] ?? 0,
  }
}

/** A customer with a card. */
function newCustomerWithCard(providers: Providers): string {
  const invoice_settings = { default_payment_method: CARD }
  return providers.stripe('/v1/customers', { name: 'Chaos', payment_method: CARD, invoice_settings }).id
}

/** A payment intent that can be updated, confirmed or cancelled. */
export function newIntent(providers: Providers, more: object = {}): string {
  return providers.stripe('/v1/payment_intents', {
    amount: 5000,
    currency: 'usd',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    ...more,
  }).id
}

/** A payment intent whose money is authorised, not yet taken. */
export function newAuthorisedIntent(providers: Providers): string {
  return newIntent(providers, { capture_method: 'manual', payment_method: CARD, confirm: true })
}

/** An invoice that can be paid or made void. */
export function newOpenInvoice(providers: Providers, { customer }: Pick<Fixtures, 'customer'>): string {
  const invoice = providers.stripe('/v1/invoices', { customer, auto_advance: false }).id
  providers.stripe('/v1/invoiceitems', { customer, invoice, amount: 700, currency: 'usd' })
  providers.stripe(`/v1/invoices/${invoice}/finalize`)
  return invoice
}

export function newSubscription(
  providers: Providers,
  { subscriber, price }: Pick<Fixtures, 'subscriber' | 'price'>,
): string {
  return providers.stripe('/v1/subscriptions', { customer: subscriber, items: [{ price }] }).id
}
