import { at, omit } from '../rewriting.js'
import type { RewriteObject } from '../version-change.types.js'
import { firstDiscount } from './first-discount.js'
import { taxAmounts, totalTax } from './taxes.js'

/** An invoice had one payment intent, its charge, and the subscription it bills. */
export const withInvoicePayment: RewriteObject = (invoice, account) => {
  const intent = account.invoices.get(String(invoice.id))?.payments.at(-1)?.payment_intent ?? null
  const isOutside = Number(invoice.amount_paid_off_stripe) > 0
  return {
    ...omit(
      invoice,
      'amount_overpaid',
      'amount_paid_off_stripe',
      'confirmation_secret',
      'parent',
      'payments',
      'total_taxes',
    ),
    application_fee_amount: null,
    charge: account.paymentIntents.get(intent ?? '')?.latest_charge ?? null,
    discount: firstDiscount(account, invoice),
    paid: invoice.status === 'paid',
    paid_out_of_band: isOutside,
    payment_intent: intent,
    quote: at(invoice, 'parent', 'quote_details', 'quote') ?? null,
    subscription: at(invoice, 'parent', 'subscription_details', 'subscription') ?? null,
    subscription_details: { metadata: at(invoice, 'parent', 'subscription_details', 'metadata') ?? null },
    tax: totalTax(invoice.total_taxes),
    total_tax_amounts: taxAmounts(invoice.total_taxes),
    transfer_data: null,
  }
}
