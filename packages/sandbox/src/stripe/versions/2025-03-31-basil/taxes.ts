import type { Wire } from '../../http/endpoint.js'
import type { Account } from '../../state/account.js'
import { presentTaxRates } from '../../wire/tax-rate.js'
import { at, isWire } from '../rewriting.js'

const listed = (taxes: unknown): readonly Wire[] => (Array.isArray(taxes) ? taxes.filter(isWire) : [])

const isInclusive = ({ tax_behavior }: Wire): boolean => tax_behavior === 'inclusive'

const sum = (taxes: readonly Wire[]): number => taxes.reduce((total, { amount }) => total + Number(amount), 0)

/** Taxes named their rate and whether they were part of the amount. */
export const taxAmounts = (taxes: unknown): readonly Wire[] =>
  listed(taxes).map((tax) => ({
    amount: tax.amount,
    inclusive: isInclusive(tax),
    tax_rate: at(tax, 'tax_rate_details', 'tax_rate') ?? null,
    taxability_reason: tax.taxability_reason,
    taxable_amount: tax.taxable_amount,
  }))

/** The rates of taxes, in full. */
export const ratesOf = (account: Account, taxes: unknown): readonly Wire[] =>
  presentTaxRates(
    account,
    listed(taxes).map((tax) => String(at(tax, 'tax_rate_details', 'tax_rate'))),
  )

/** What the taxes of an invoice come to; null where there are none. */
export const totalTax = (taxes: unknown): number | null => (listed(taxes).length === 0 ? null : sum(listed(taxes)))

export const withoutInclusive = (amount: unknown, taxes: unknown): number =>
  Number(amount) - sum(listed(taxes).filter(isInclusive))
