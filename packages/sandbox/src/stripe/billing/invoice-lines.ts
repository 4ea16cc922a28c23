import type { Account } from '../state/account.js'
import type { InvoiceItemRecord, InvoiceLine, InvoiceRecord } from '../state/records.js'
import { totalOf } from '../wire/invoice-line.js'
import { changeInvoice } from './invoicing.js'
import { withAmounts } from './with-amounts.js'

export function lineOfItem(account: Account, item: InvoiceItemRecord): InvoiceLine {
  const { amount, description, discountable, metadata, period, price, proration, quantity, subscription } = item
  return {
    id: account.newId('il'),
    amount,
    ...(item.credited_items ? { credited_items: item.credited_items } : {}),
    description,
    discountable,
    ...(item.discounts ? { discounts: item.discounts } : {}),
    invoice_item: item.id,
    metadata,
    period,
    price,
    proration,
    quantity,
    subscription,
    subscription_item: item.subscription_item,
    ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
    unit_amount_decimal: proration ? null : item.unit_amount_decimal,
  }
}

/** Replaces the lines of a draft and updates its amount. */
export const setLines = (account: Account, invoice: InvoiceRecord, lines: readonly InvoiceLine[]): InvoiceRecord =>
  changeInvoice(account, invoice, amountsOf(account, invoice, lines), 'invoice.updated')

/** The lines of a draft with their discounts and taxes, and what is due. */
export function amountsOf(
  account: Account,
  invoice: Pick<InvoiceRecord, 'currency' | 'customer' | 'default_tax_rates' | 'discounts'>,
  lines: readonly InvoiceLine[],
): Pick<InvoiceRecord, 'lines' | 'amount_due'> {
  const discounted = withAmounts(account, invoice, lines)
  return { lines: discounted, amount_due: Math.max(0, totalOf(discounted)) }
}

/** Moves pending items that fit to an invoice; newest first, as Stripe lists them. */
export function takePendingItems(
  account: Account,
  invoice: InvoiceRecord,
  fits: (item: InvoiceItemRecord) => boolean = () => true,
): InvoiceLine[] {
  const pending = account.invoiceItems
    .where('customer', invoice.customer)
    .filter((item) => item.invoice === null && item.currency === invoice.currency && fits(item))
    .reverse()
  for (const item of pending) account.invoiceItems.replace({ ...item, invoice: invoice.id })
  return pending.map((item) => lineOfItem(account, item))
}
