import type { Account } from '../state/account.js'
import { percentOf, withoutPercentages } from '../state/money.js'
import type { InvoiceLine, InvoiceRecord, LineTax, TaxRateRecord } from '../state/records.js'

/** What of a line decides its taxes. */
export type TaxableLine = Pick<InvoiceLine, 'amount' | 'discount_amounts' | 'tax_rates' | 'taxes'>

type Taxed = Pick<InvoiceRecord, 'currency' | 'customer' | 'default_tax_rates'>

/** The lines with their taxes, on what is left after discounts: by a line's own rates, else by those of the invoice. */
export function taxLines<Line extends TaxableLine>(
  account: Account,
  { currency, customer, default_tax_rates = [] }: Taxed,
  lines: readonly Line[],
): readonly Line[] {
  const ratesOf = (line: Line) => (line.tax_rates?.length ? line.tax_rates : default_tax_rates)
  if (lines.every((line) => ratesOf(line).length === 0 && !line.taxes)) return lines
  const reason = REASONS[account.customers.get(customer)?.tax_exempt ?? 'none'] ?? 'not_available'
  return lines.map((line) => {
    const off = (line.discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0)
    const rates = ratesOf(line).flatMap((id) => account.taxRates.get(id) ?? [])
    return { ...line, taxes: taxesOn(line.amount - off, rates, { currency, reason }) }
  })
}

const REASONS: Readonly<Record<string, string>> = { exempt: 'customer_exempt', reverse: 'reverse_charge' }

/** Inclusive taxes are part of the amount; exclusive ones are added to what the amount is without them. */
export function taxesOn(
  amount: number,
  rates: readonly TaxRateRecord[],
  { currency, reason = 'not_available' }: { readonly currency: string; readonly reason?: string },
): readonly LineTax[] {
  const isTaxed = reason === 'not_available'
  const inclusive = rates.flatMap((rate) => (rate.inclusive ? [rate.percentage] : []))
  const included = inclusive.reduce((sum, percentage) => sum + percentage, 0)
  const net = isTaxed ? withoutPercentages(amount, inclusive, currency) : amount
  const taxOf = (rate: TaxRateRecord) =>
    rate.inclusive ? percentOf(amount, rate.percentage, currency, included) : percentOf(net, rate.percentage, currency)
  return rates.map((rate) => ({
    amount: isTaxed ? taxOf(rate) : 0,
    inclusive: rate.inclusive,
    tax_rate: rate.id,
    taxability_reason: reason,
    taxable_amount: net,
  }))
}
