import type { Account } from '../state/account.js'
import type { InvoiceRecord } from '../state/records.js'
import { type DiscountableLine, discountLines } from './discount-lines.js'
import { type TaxableLine, taxLines } from './tax-lines.js'

/** The lines with what discounts take off them, and then the taxes on the rest. */
export const withAmounts = <Line extends DiscountableLine & TaxableLine>(
  account: Account,
  invoice: Pick<InvoiceRecord, 'currency' | 'customer' | 'default_tax_rates' | 'discounts'>,
  lines: readonly Line[],
): readonly Line[] => taxLines(account, invoice, discountLines(account, invoice, lines))
