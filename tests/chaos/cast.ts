import type { World } from './world.js'

/** What is there before the calls begin: objects for them to name. */
export interface Cast {
  readonly customer: string
  /** A customer for subscriptions alone: what their end credits would pay the invoices of another. */
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

export function createCast(world: World): Cast {
  const customer = newPayer(world)
  const subscriber = newPayer(world)
  const product = world.stripe('/v1/products', { name: 'Chaos' }).id
  const recurring = { interval: 'month' }
  const price = world.stripe('/v1/prices', { product, currency: 'usd', unit_amount: 3000, recurring }).id
  const cast = {
    customer,
    subscriber,
    product,
    price,
    intent: newIntent(world),
    subscription: newSubscription(world, { subscriber, price }),
  }
  return { ...cast, invoice: newOpenInvoice(world, cast), ...sampleOf(world) }
}

function sampleOf(world: World) {
  const { entries } = world.ask('chartmogul', 'GET', '/v1/customers') as { entries: { uuid: string }[] }
  const firstOf = (object: string): Readonly<Record<string, number>> => {
    const { response } = world.ask('chargeover', 'GET', `/${object}`) as { response: Record<string, number>[] }
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
function newPayer(world: World): string {
  const invoice_settings = { default_payment_method: CARD }
  return world.stripe('/v1/customers', { name: 'Chaos', payment_method: CARD, invoice_settings }).id
}

/** A payment intent that can be updated, confirmed or cancelled. */
export function newIntent(world: World, more: object = {}): string {
  return world.stripe('/v1/payment_intents', {
    amount: 5000,
    currency: 'usd',
    automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
    ...more,
  }).id
}

/** A payment intent whose money is authorised, not yet taken. */
export function newAuthorisedIntent(world: World): string {
  return newIntent(world, { capture_method: 'manual', payment_method: CARD, confirm: true })
}

/** An invoice that can be paid or made void. */
export function newOpenInvoice(world: World, { customer }: Pick<Cast, 'customer'>): string {
  const invoice = world.stripe('/v1/invoices', { customer, auto_advance: false }).id
  world.stripe('/v1/invoiceitems', { customer, invoice, amount: 700, currency: 'usd' })
  world.stripe(`/v1/invoices/${invoice}/finalize`)
  return invoice
}

export function newSubscription(world: World, { subscriber, price }: Pick<Cast, 'subscriber' | 'price'>): string {
  return world.stripe('/v1/subscriptions', { customer: subscriber, items: [{ price }] }).id
}
