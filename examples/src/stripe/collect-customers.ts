import { listCustomers, listInvoices, paginate, type Stripe } from '@billing/stripe'
import { money, type Section } from '../report.js'

/** Collects all customers across pages, and sums up the open invoices of the account. */
export async function collectCustomers(stripe: Stripe): Promise<Section> {
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
