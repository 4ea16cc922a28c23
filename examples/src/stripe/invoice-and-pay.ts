import type { Invoice, Stripe } from '@billing/stripe'
import { money, type Section } from '../report.js'
import { invoiceSubscriber } from './invoice-subscriber.js'
import { invoiceRow } from './rows.js'

/** Invoices subscribers, collects payment, and credits one of them for unused time. */
export async function invoiceAndPay(stripe: Stripe): Promise<Section[]> {
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
