/** The documented ChargeOver workflows. */
import { type ChargeOver, where } from '@billing/chargeover'
import { day, majorMoney, type Section } from './report.js'

export async function chargeOverWorkflows(chargeover: ChargeOver): Promise<Section[]> {
  const { response: customers } = await chargeover.listCustomers({
    limit: 5,
    where: where({ customer_status_state: 'a', company: { contains: 'a' } }),
    order: 'customer_id:ASC',
  })
  const customer = customers[0]
  if (!customer) throw new Error('The sandbox has no customers')
  const { response: packages } = await chargeover.listPackages({
    customer_id: Number(customer.customer_id),
    expand: 'line_items',
  })
  const { response: invoices } = await chargeover.listInvoices({
    limit: 1,
    where: where({ customer_id: customer.customer_id }),
    order: 'invoice_id:ASC',
  })
  const invoice = invoices[0]
  const { response: transactions } = await chargeover.listTransactions({
    where: where({ 'applied_to.invoice_id': invoice?.invoice_id ?? 0 }),
    expand: 'applied_to',
  })
  return [
    {
      title: 'ChargeOver: active customers with "a" in their name, oldest first',
      rows: customers.map((row) => ({
        id: row.customer_id,
        company: row.company,
        status: row.customer_status_name ?? null,
        since: day(row.write_datetime),
        invoiced: major(row.total, row.currency_iso4217),
        paid: major(row.paid, row.currency_iso4217),
        balance: major(row.balance, row.currency_iso4217),
      })),
    },
    {
      title: `ChargeOver: packages of ${customer.company}, with line items`,
      rows: packages.flatMap((row) =>
        (row.line_items ?? []).map((line) => ({
          package: row.package_id,
          status: row.package_status_name ?? null,
          item: line.item_name ?? null,
          price: major(Number(line.tierset?.tiers?.[0]?.amount ?? line.tierset?.base ?? 0), row.currency_iso4217),
          cycle: row.paycycle ?? null,
        })),
      ),
    },
    {
      title: `ChargeOver: transactions of invoice ${invoice?.invoice_id}`,
      rows: transactions.map((row) => ({
        id: row.transaction_id,
        type: row.transaction_type_name ?? null,
        status: row.transaction_status_name ?? null,
        date: day(row.transaction_datetime),
        amount: major(row.amount, row.currency_iso4217),
      })),
    },
  ]
}

/** Formats an amount of ChargeOver, which is in the major unit. */
const major = (amount: number, currency: string | null | undefined): string => majorMoney(amount, currency ?? 'USD')
