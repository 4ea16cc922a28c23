import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { CreditNoteLine, CreditNoteRecord, DiscountAmount } from '../state/records.js'
import { embeddedList } from './embedded-list.js'
import { presentTax, pretaxCredits, totalDiscounts, totalTaxes } from './invoice-line.js'
import { presentTaxRates } from './tax-rate.js'

const sum = (amounts: readonly { readonly amount: number }[]): number =>
  amounts.reduce((total, { amount }) => total + amount, 0)

export const presentCreditNoteLine = (account: Account, line: CreditNoteLine): Wire => ({
  id: line.id,
  object: 'credit_note_line_item',
  amount: line.amount,
  description: line.description,
  discount_amount: sum(line.discount_amounts),
  discount_amounts: line.discount_amounts,
  ...(line.invoice_line_item === null ? {} : { invoice_line_item: line.invoice_line_item }),
  livemode: false,
  metadata: {},
  pretax_credit_amounts: pretaxCredits(line.discount_amounts),
  quantity: line.quantity,
  tax_rates: presentTaxRates(account, line.tax_rates),
  taxes: line.taxes.map(presentTax),
  type: line.invoice_line_item === null ? 'custom_line_item' : 'invoice_line_item',
  unit_amount: line.unit_amount_decimal === null ? null : Math.round(Number(line.unit_amount_decimal)),
  unit_amount_decimal: line.unit_amount_decimal,
})

export function presentCreditNote(account: Account, note: CreditNoteRecord): Wire {
  const discounts: readonly DiscountAmount[] = totalDiscounts(note.lines)
  const taxes = totalTaxes(note.lines)
  const subtotal = sum(note.lines)
  const withoutTax = note.total - sum(taxes)
  return {
    id: note.id,
    object: 'credit_note',
    amount: note.total,
    amount_shipping: 0,
    created: note.created,
    currency: note.currency,
    customer: note.customer,
    customer_account: null,
    customer_balance_transaction: note.customer_balance_transaction,
    discount_amount: sum(discounts),
    discount_amounts: discounts,
    effective_at: note.effective_at,
    invoice: note.invoice,
    lines: embeddedList(
      `/v1/credit_notes/${note.id}/lines`,
      note.lines.map((line) => presentCreditNoteLine(account, line)),
    ),
    livemode: false,
    memo: note.memo,
    metadata: note.metadata,
    number: note.number,
    out_of_band_amount: note.out_of_band_amount,
    pdf: `https://pay.stripe.com/credit_notes/${account.id}/test_${note.id}/pdf?s=ap`,
    post_payment_amount: note.post_payment_amount,
    pre_payment_amount: note.pre_payment_amount,
    pretax_credit_amounts: pretaxCredits(discounts),
    reason: note.reason,
    refunds: note.refunds.map(({ refund, amount_refunded }) => ({
      amount_refunded,
      payment_record_refund: null,
      refund,
      type: 'refund',
    })),
    shipping_cost: null,
    status: note.voided_at === null ? 'issued' : 'void',
    subtotal,
    subtotal_excluding_tax: subtotal - sum(taxes.filter(({ inclusive }) => inclusive)),
    total: note.total,
    total_excluding_tax: withoutTax,
    total_taxes: taxes.map(presentTax),
    type: note.pre_payment_amount > 0 ? 'pre_payment' : 'post_payment',
    voided_at: note.voided_at,
  }
}
