/** The documented Stripe workflows. */
import {
  type Invoice,
  isApiError,
  listCustomers,
  listInvoices,
  type PaymentIntent,
  paginate,
  type Stripe,
  type Subscription,
} from '@billing/stripe'
import { day, money, type Section } from './report.js'

export async function stripeWorkflows(stripe: Stripe): Promise<Section[]> {
  return [
    await subscribe(stripe),
    await payOnce(stripe),
    await authoriseAndCapture(stripe),
    await invoiceAndPay(stripe),
    await listAndVoid(stripe),
    await collectCustomers(stripe),
  ]
}

/** Product → price → customer → subscription. */
async function subscribe(stripe: Stripe): Promise<Section> {
  const product = await stripe.createProduct({ name: 'Pro Plan', description: 'Full access to pro features' })
  const price = await stripe.createPrice({
    product: product.id,
    unit_amount: 2999,
    currency: 'usd',
    recurring_interval: 'month',
  })
  const customer = await stripe.createCustomer({
    name: 'Jane Smith',
    email: 'jane@example.com',
    ...withCard('pm_card_visa'),
  })
  const created = await stripe.createSubscription({ customer: customer.id, price: price.id })
  const cancelled = await stripe.cancelSubscription({ id: created.id })
  const row = (step: string, subscription: Subscription) => ({
    step,
    status: subscription.status,
    price: money(price.unit_amount, price.currency),
    from: day(subscription.current_period_start),
    to: day(subscription.current_period_end),
  })
  return {
    title: 'Stripe: subscribe a customer to a product, then cancel',
    rows: [row('created', created), row('cancelled', cancelled)],
  }
}

/** A one-time payment, and one with a card that is declined. */
async function payOnce(stripe: Stripe): Promise<Section> {
  const customer = await stripe.createCustomer({ name: 'Bob Johnson', email: 'bob@example.com' })
  const intent = await stripe.createPaymentIntent({
    amount: 5000,
    currency: 'usd',
    customer: customer.id,
    description: 'One-time purchase',
  })
  const declined = await stripe
    .confirmPaymentIntent({ id: intent.id, payment_method: 'pm_card_chargeDeclined', return_url: RETURN_URL })
    .then(
      ({ status }) => status,
      (error: unknown) => (isApiError(error) ? `${error.kind}: ${error.declineCode}` : Promise.reject(error)),
    )
  const paid = await stripe.confirmPaymentIntent({
    id: intent.id,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  })
  return {
    title: 'Stripe: charge a one-time payment',
    rows: [
      intentRow('created', intent),
      { ...intentRow('declined card', intent), status: declined },
      intentRow('paid', paid),
    ],
  }
}

/** Authorise an amount, capture a part of it. */
async function authoriseAndCapture(stripe: Stripe): Promise<Section> {
  const intent = await stripe.createPaymentIntent({ amount: 10_000, currency: 'usd', capture_method: 'manual' })
  const authorised = await stripe.confirmPaymentIntent({
    id: intent.id,
    payment_method: 'pm_card_visa',
    return_url: RETURN_URL,
  })
  const captured = await stripe.capturePaymentIntent({ id: intent.id, amount_to_capture: 7500 })
  return {
    title: 'Stripe: authorise, then capture a part',
    rows: [intentRow('created', intent), intentRow('authorised', authorised), intentRow('captured', captured)],
  }
}

/** Invoice a customer, collect it. */
async function invoiceAndPay(stripe: Stripe): Promise<Section> {
  const customer = await stripe.createCustomer({ name: 'Acme Corp', ...withCard('pm_card_mastercard') })
  const draft = await stripe.createInvoice({ customer: customer.id, description: 'Consulting services — March 2026' })
  const paid = await stripe.payInvoice({ id: draft.id })
  return { title: 'Stripe: create and pay an invoice', rows: [invoiceRow('created', draft), invoiceRow('paid', paid)] }
}

/** List by status and void; drafts cannot be voided at Stripe, open invoices can. */
async function listAndVoid(stripe: Stripe): Promise<Section> {
  const rows = []
  const { invoices } = await stripe.listInvoices({ status: 'open', limit: 3 })
  for (const invoice of invoices) rows.push(invoiceRow('voided', await stripe.voidInvoice({ id: invoice.id })))
  const customer = await stripe.createCustomer({ name: 'Draft only' })
  const draft = await stripe.createInvoice({ customer: customer.id, auto_advance: false })
  const refusal = await stripe.voidInvoice({ id: draft.id }).then(
    ({ status }) => status,
    (error: unknown) => (isApiError(error) ? `refused with ${error.status}` : Promise.reject(error)),
  )
  return {
    title: 'Stripe: list invoices by status and void them',
    rows: [...rows, { ...invoiceRow('void a draft', draft), status: refusal }],
  }
}

/** All customers over all pages, and the open invoices of the account. */
async function collectCustomers(stripe: Stripe): Promise<Section> {
  const customers = await stripe.paginate(listCustomers, { limit: 100 }).collect({ max: 10_000 })
  let open = 0
  for await (const invoice of paginate(stripe, listInvoices, { status: 'open', limit: 100 }))
    open += invoice.amount_remaining
  const { available, pending } = await stripe.getBalance()
  const sum = (amounts: typeof available) => money(amounts.find(({ currency }) => currency === 'usd')?.amount, 'usd')
  return {
    title: 'Stripe: collect all customers across pages',
    rows: [
      {
        customers: customers.length,
        'open invoices': money(open, 'usd'),
        available: sum(available),
        pending: sum(pending),
      },
    ],
  }
}

const RETURN_URL = 'https://example.com/payment/complete'

const withCard = (card: string) => ({ payment_method: card, invoice_settings: { default_payment_method: card } })

const intentRow = (step: string, intent: PaymentIntent) => ({
  step,
  status: intent.status as string,
  amount: money(intent.amount, intent.currency),
  received: money(intent.amount_received, intent.currency),
})

const invoiceRow = (step: string, invoice: Invoice) => ({
  step,
  status: String(invoice.status),
  number: invoice.number,
  total: money(invoice.total, invoice.currency),
})
