import { taxesOn } from './billing/tax-lines.js'
import { invalidRequest, missingParameter, noSuchReference } from './http/errors.js'
import { given, integer, objects, string, type Values } from './http/values.js'
import { readTaxRates } from './read-tax-rates.js'
import type { Account } from './state/account.js'
import { multiplyAmount, roundAmount } from './state/money.js'
import type { CreditNoteLine, InvoiceRecord } from './state/records.js'

/** The lines that a credit note is to have; without `lines`, one for its whole amount. */
export function readCreditNoteLines(account: Account, invoice: InvoiceRecord, values: Values): CreditNoteLine[] {
  const sent = objects(values, 'lines')
  const amount = integer(values, 'amount')
  if (sent.length === 0) {
    if (amount === undefined) {
      throw invalidRequest('You must provide one of amount, lines, or shipping_cost when creating a credit note.')
    }
    return [customLine(account, invoice, { description: null, quantity: 1, unit: String(amount), rates: [] })]
  }
  return sent.map((line, index) =>
    given(line, 'type') === 'invoice_line_item'
      ? creditedLine(account, invoice, line, `lines[${index}]`)
      : readCustomLine(account, invoice, line, `lines[${index}]`),
  )
}

/** A share of a line of the invoice, with the same share of its discounts and taxes. */
function creditedLine(account: Account, invoice: InvoiceRecord, sent: Values, path: string): CreditNoteLine {
  const id = given(sent, 'invoice_line_item')
  if (id === undefined) throw missingParameter(`${path}[invoice_line_item]`)
  const line = invoice.lines.find((one) => one.id === id)
  if (!line) throw noSuchReference('invoice line item', id, `${path}[invoice_line_item]`)
  const quantity = integer(sent, 'quantity')
  const { currency } = invoice
  const amount =
    integer(sent, 'amount') ?? roundAmount((line.amount * (quantity ?? line.quantity)) / line.quantity, currency)
  const scale = (part: number) => (line.amount === 0 ? 0 : roundAmount((part * amount) / line.amount, currency))
  return {
    id: account.newId('cnli'),
    amount,
    description: string(sent, 'description') ?? line.description,
    discount_amounts: (line.discount_amounts ?? []).map((off) => ({ ...off, amount: scale(off.amount) })),
    invoice_line_item: line.id,
    quantity: integer(sent, 'amount') === undefined ? (quantity ?? line.quantity) : null,
    tax_rates: line.tax_rates ?? [],
    taxes: (line.taxes ?? []).map((tax) => ({
      ...tax,
      amount: scale(tax.amount),
      taxable_amount: scale(tax.taxable_amount),
    })),
    unit_amount_decimal: null,
  }
}

function readCustomLine(account: Account, invoice: InvoiceRecord, sent: Values, path: string): CreditNoteLine {
  const unit = given(sent, 'unit_amount_decimal') ?? integer(sent, 'unit_amount')
  if (unit === undefined) throw missingParameter(`${path}[unit_amount]`)
  return customLine(account, invoice, {
    description: string(sent, 'description') ?? null,
    quantity: integer(sent, 'quantity') ?? 1,
    unit: String(unit),
    rates: readTaxRates(account, sent, 'tax_rates', path) ?? [],
  })
}

interface CustomLine {
  readonly description: string | null
  readonly quantity: number
  readonly unit: string
  readonly rates: readonly string[]
}

function customLine(
  account: Account,
  { currency }: InvoiceRecord,
  { description, quantity, unit, rates }: CustomLine,
): CreditNoteLine {
  const amount = multiplyAmount(unit, quantity, currency)
  const found = rates.flatMap((id) => account.taxRates.get(id) ?? [])
  return {
    id: account.newId('cnli'),
    amount,
    description,
    discount_amounts: [],
    invoice_line_item: null,
    quantity,
    tax_rates: rates,
    taxes: taxesOn(amount, found, { currency }),
    unit_amount_decimal: unit,
  }
}
