import type { Account } from '../state/account.js'
import type { InvoiceLine, InvoiceRecord } from '../state/records.js'
import { discountLines } from './discount-lines.js'
import { taxLines } from './tax-lines.js'

/** The lines with what discounts take off them, and then the taxes on the rest. */
export const withAmounts = (
  account: Account,
  invoice: Pick<InvoiceRecord, 'currency' | 'customer' | 'default_tax_rates' | 'discounts'>,
  lines: readonly InvoiceLine[],
): readonly InvoiceLine[] => taxLines(account, invoice, discountLines(account, invoice, lines))
