import { announce } from '../events.js'
import { given, mergeMetadata, object, pick, string } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { CheckoutSessionRecord, CustomerRecord, InvoiceRecord, PaymentIntentRecord } from '../state/records.js'
import { presentInvoiceItem } from '../wire/invoice-line.js'
import { lineOfItem } from './invoice-lines.js'
import { addInvoice, blankInvoice, finalizeInvoice, markPaid } from './invoicing.js'
import { priceAmount } from './price-parts.js'

/** The invoice of a payment that was made in Checkout: it is paid from the start. */
export function addPaidInvoice(
  account: Account,
  session: CheckoutSessionRecord,
  customer: CustomerRecord,
  intent: PaymentIntentRecord,
): InvoiceRecord {
  const data = object(session.plans.invoice_creation ?? {}, 'invoice_data') ?? {}
  const blank = blankInvoice(account, {
    billing_reason: 'manual',
    currency: intent.currency,
    customer: customer.id,
    description: given(data, 'description') ?? null,
    ...(session.discounts ? { discounts: session.discounts } : {}),
    footer: string(data, 'footer') ?? null,
    metadata: mergeMetadata({}, data),
    details: pick(data, ['custom_fields', 'issuer'] as const),
  })
  const lines = sessionItems(account, session, customer, blank.id).map((item) => lineOfItem(account, item))
  const draft = addInvoice(account, { ...blank, lines })
  const paid = { status: 'paid', amount_paid: intent.amount_received, paid_at: account.now() } as const
  const open = finalizeInvoice(account, draft, intent)
  account.paymentIntents.replace({ ...intent, invoice: open.id })
  return markPaid(account, open, {
    attempt_count: 1,
    attempted: true,
    payments: open.payments.map((payment) => ({ ...payment, ...paid })),
  })
}

/** The one-time lines of a session or a quote as invoice items: on an invoice, or pending for the next one. */
export function sessionItems(
  account: Account,
  session: Pick<CheckoutSessionRecord, 'lines'>,
  customer: CustomerRecord,
  invoice: string | null,
) {
  return session.lines.flatMap((line) => {
    const price = account.prices.get(line.price)
    if (!price || price.recurring) return []
    const now = account.now()
    const item = account.invoiceItems.add({
      id: account.newId('ii'),
      created: now,
      amount: line.chosen_amount ?? priceAmount(price, line.quantity),
      currency: price.currency,
      customer: customer.id,
      description: account.products.get(price.product)?.name ?? null,
      discountable: true,
      invoice,
      metadata: line.metadata,
      period: { start: now, end: now },
      price: price.id,
      proration: false,
      quantity: line.quantity,
      subscription: null,
      subscription_item: null,
      ...(line.tax_rates ? { tax_rates: line.tax_rates } : {}),
      unit_amount_decimal: price.unit_amount_decimal ?? String(line.chosen_amount ?? 0),
    })
    announce(account, 'invoiceitem.created', presentInvoiceItem(account, item))
    return item
  })
}
