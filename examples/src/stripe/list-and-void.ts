import { isApiError, type Stripe } from '@billing/stripe'
import type { Section } from '../report.js'
import { invoiceSubscriber } from './invoice-subscriber.js'
import { invoiceRow } from './rows.js'

/** Lists invoices by status and voids them. Stripe voids open invoices, but no drafts. */
export async function listAndVoid(stripe: Stripe): Promise<Section> {
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
