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
    ...(await invoiceAndPay(stripe)),
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

/** Invoice customers for what they have subscribed to, collect it, and credit what one of them leaves unused. */
async function invoiceAndPay(stripe: Stripe): Promise<Section[]> {
  const dollars = await invoiceSubscriber(stripe, 'Acme Corp', { unit_amount: 125_000, currency: 'usd' })
  // Yen have no minor unit: this is ¥180,000.
  const yen = await invoiceSubscriber(stripe, 'Sakura KK', { unit_amount: 180_000, currency: 'jpy' })
  const paid = await stripe.payInvoice({ id: dollars.id })
  const paidYen = await stripe.payInvoice({ id: yen.id })

  await stripe.cancelSubscription({ id: dollars.subscription, prorate: true, invoice_now: false })
  const credit = await stripe.createInvoice({
    customer: dollars.customer,
    description: 'Credit for unused time',
    pending_invoice_items_behavior: 'include',
  })
  const settled = await stripe.payInvoice({ id: credit.id })
  const linesOf = (invoice: Invoice) =>
    invoice.lines.data.map((line) => ({
      invoice: invoice.number,
      line: line.description,
      quantity: line.quantity,
      amount: money(line.amount, line.currency),
    }))
  return [
    {
      title: 'Stripe: invoice subscribers, collect it, and credit unused time',
      rows: [
        invoiceRow('drawn up', dollars.draft),
        invoiceRow('paid', paid),
        invoiceRow('drawn up', yen.draft),
        invoiceRow('paid', paidYen),
        invoiceRow('credit', credit),
        invoiceRow('settled', settled),
      ],
    },
    { title: 'Stripe: the lines of these invoices', rows: [paid, paidYen, settled].flatMap(linesOf) },
  ]
}

/** Subscribes a new customer to three days of consulting a month, by invoice: the first one is a draft. */
async function invoiceSubscriber(stripe: Stripe, name: string, terms: { unit_amount: number; currency: string }) {
  const product = await stripe.createProduct({ name: 'Consulting, per day' })
  const price = await stripe.createPrice({ product: product.id, recurring_interval: 'month', ...terms })
  const customer = await stripe.createCustomer({ name, ...withCard('pm_card_mastercard') })
  const subscription = await stripe.createSubscription({
    customer: customer.id,
    price: price.id,
    quantity: 3,
    collection_method: 'send_invoice',
    days_until_due: 30,
  })
  const { invoices } = await stripe.listInvoices({ subscription: subscription.id })
  const [draft] = invoices
  if (!draft) throw new Error('The subscription has no invoice')
  return { id: draft.id, draft, customer: customer.id, subscription: subscription.id }
}

/** List by status and void; drafts cannot be voided at Stripe, open invoices can. */
async function listAndVoid(stripe: Stripe): Promise<Section> {
  const rows = []
  const { invoices } = await stripe.listInvoices({ status: 'open', limit: 3 })
  for (const invoice of invoices) rows.push(invoiceRow('voided', await stripe.voidInvoice({ id: invoice.id })))
  const { id, draft } = await invoiceSubscriber(stripe, 'Draft only', { unit_amount: 80_000, currency: 'eur' })
  const refusal = await stripe.voidInvoice({ id }).then(
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
  paid: money(invoice.amount_paid, invoice.currency),
  due: money(invoice.amount_remaining, invoice.currency),
})
