import { announce } from '../events.js'
import { invalidRequest } from '../http/errors.js'
import type { Account } from '../state/account.js'
import type { CustomerRecord, InvoicePayment, InvoiceRecord, PaymentIntentRecord } from '../state/records.js'
import { API_VERSION } from '../versions/api-version.js'
import { presentInvoice, presentInvoicePayment, snapshotOf, taxIdsOf } from '../wire/invoice.js'
import { totalOf } from '../wire/invoice-line.js'
import { changeBalance } from './change-balance.js'
import { addPaymentIntent } from './payment-records.js'
import { settleWithBalance } from './settle-with-balance.js'
import { withAmounts } from './with-amounts.js'

/** How long a draft can be changed before it is finalized automatically. */
const DRAFT_PERIOD = 3600

export function changeInvoice(
  account: Account,
  invoice: InvoiceRecord,
  changes: Partial<InvoiceRecord>,
  ...events: readonly string[]
): InvoiceRecord {
  const changed = account.invoices.replace({ ...invoice, ...changes })
  for (const event of events) {
    const before = event === 'invoice.updated' ? presentInvoice(account, invoice) : undefined
    announce(account, event, presentInvoice(account, changed), before)
  }
  return changed
}

type NewInvoice = Pick<InvoiceRecord, 'customer' | 'currency' | 'billing_reason'> & Partial<InvoiceRecord>

/** A draft with default values. */
export function blankInvoice(account: Account, invoice: NewInvoice): InvoiceRecord {
  const now = account.now()
  return {
    id: account.newId('in'),
    created: now,
    amount_due: 0,
    amount_paid: 0,
    attempt_count: 0,
    attempted: false,
    auto_advance: false,
    automatically_finalizes_at: null,
    collection_method: 'charge_automatically',
    customer_snapshot: null,
    default_payment_method: null,
    description: null,
    due_date: null,
    effective_at: null,
    ending_balance: null,
    footer: null,
    lines: [],
    metadata: {},
    next_payment_attempt: null,
    number: null,
    paid_out_of_band: false,
    payments: [],
    period_end: now,
    period_start: now,
    starting_balance: 0,
    status: 'draft',
    status_transitions: { finalized_at: null, marked_uncollectible_at: null, paid_at: null, voided_at: null },
    subscription: null,
    details: {},
    ...invoice,
  }
}

export function addInvoice(account: Account, draft: InvoiceRecord): InvoiceRecord {
  const lines = withAmounts(account, draft, draft.lines)
  const due = Math.max(0, totalOf(lines))
  const added = account.invoices.add({ ...draft, ...draftWindow(account, draft), lines, amount_due: due })
  announce(account, 'invoice.created', presentInvoice(account, added))
  return added
}

/** When a draft will be finalized and charged; both are null without `auto_advance`. */
export function draftWindow(
  account: Account,
  invoice: InvoiceRecord,
): Pick<InvoiceRecord, 'automatically_finalizes_at' | 'next_payment_attempt'> {
  if (!invoice.auto_advance) return { automatically_finalizes_at: null, next_payment_attempt: null }
  const at = invoice.automatically_finalizes_at ?? Math.max(account.now(), invoice.created + DRAFT_PERIOD)
  account.schedule.add(at, 'invoice', invoice.id)
  const isCharged = invoice.collection_method === 'charge_automatically'
  return { automatically_finalizes_at: at, next_payment_attempt: isCharged ? at : null }
}

/**
 * Finalizes a draft: assigns its number, applies the customer's balance and creates its payment. With nothing due it is paid at once.
 * One that was paid before it was made leaves the balance alone.
 */
export function finalizeInvoice(
  account: Account,
  invoice: InvoiceRecord,
  paidBefore?: PaymentIntentRecord,
): InvoiceRecord {
  const customer = account.customers.get(invoice.customer)
  if (invoice.status !== 'draft' || !customer) {
    throw invalidRequest("This invoice is already finalized, you can't re-finalize a non-draft invoice.")
  }
  const now = account.now()
  const { due, ending } = paidBefore
    ? { due: paidBefore.amount, ending: customer.balance }
    : settleWithBalance(totalOf(invoice.lines), customer.balance, invoice.currency)
  const numbered = account.customers.replace({
    ...customer,
    currency: customer.currency ?? invoice.currency,
    next_invoice_sequence: customer.next_invoice_sequence + 1,
  })
  if (ending !== customer.balance) {
    changeBalance(account, numbered, {
      amount: ending - customer.balance,
      currency: invoice.currency,
      invoice: invoice.id,
      type: ending > 0 ? 'invoice_too_small' : 'applied_to_invoice',
    })
  }
  const changes: Partial<InvoiceRecord> = {
    amount_due: due,
    automatically_finalizes_at: null,
    customer_snapshot: snapshotOf(customer),
    customer_tax_ids: taxIdsOf(account, customer.id),
    effective_at: invoice.effective_at ?? now,
    ending_balance: ending,
    next_payment_attempt: null,
    number: invoice.number ?? invoiceNumber(customer),
    starting_balance: customer.balance,
    status: 'open',
    status_transitions: { ...invoice.status_transitions, finalized_at: now },
  }
  if (invoice.due_date !== null && due > 0) account.schedule.add(invoice.due_date, 'invoice', invoice.id)
  if (due === 0) {
    const open = changeInvoice(account, invoice, changes, 'invoice.finalized')
    return markPaid(account, open, { attempted: true })
  }
  const intent = paidBefore ?? intentFor(account, invoice, due)
  const payments = [openPayment(account, intent)]
  return changeInvoice(account, invoice, { ...changes, payments }, 'invoice.finalized')
}

const invoiceNumber = ({ invoice_prefix, next_invoice_sequence }: CustomerRecord): string =>
  `${invoice_prefix}-${String(next_invoice_sequence).padStart(4, '0')}`

const INTENT_DESCRIPTIONS: Readonly<Record<string, string>> = {
  subscription_create: 'Subscription creation',
  subscription_cycle: 'Subscription update',
  subscription_update: 'Subscription update',
}

/** Invoices whose payment sets the card up for the renewals that follow. */
const KEEPS_CARD: ReadonlySet<string> = new Set(['subscription_create', 'subscription_update'])

/** The payment intent that will pay a finalized invoice. */
const intentFor = (account: Account, invoice: InvoiceRecord, due: number): PaymentIntentRecord =>
  addPaymentIntent(account, {
    amount: due,
    currency: invoice.currency,
    customer: invoice.customer,
    description: INTENT_DESCRIPTIONS[invoice.billing_reason] ?? 'Payment for Invoice',
    invoice: invoice.id,
    setup_future_usage: KEEPS_CARD.has(invoice.billing_reason) ? 'off_session' : null,
    details: { payment_details: { customer_reference: null, order_reference: invoice.id.slice(0, 25) } },
  })

const openPayment = (account: Account, intent: PaymentIntentRecord): InvoicePayment => ({
  id: account.newId('inpay'),
  created: account.now(),
  amount_requested: intent.amount,
  amount_paid: null,
  payment_intent: intent.id,
  status: 'open',
  paid_at: null,
  canceled_at: null,
})

/** Marks an invoice as paid: by a payment, because nothing was due, or outside of Stripe. */
export function markPaid(
  account: Account,
  invoice: InvoiceRecord,
  changes: Partial<InvoiceRecord> = {},
): InvoiceRecord {
  const now = account.now()
  const paid = changeInvoice(
    account,
    invoice,
    {
      amount_paid: invoice.amount_due,
      auto_advance: false,
      next_payment_attempt: null,
      status: 'paid',
      status_transitions: { ...invoice.status_transitions, paid_at: now },
      ...changes,
    },
    'invoice.paid',
    'invoice.payment_succeeded',
  )
  if ((account.apiVersion ?? API_VERSION) < INVOICE_PAYMENTS_SINCE) return paid
  for (const payment of paid.payments) {
    if (payment.status === 'paid') announce(account, 'invoice_payment.paid', presentInvoicePayment(paid, payment))
  }
  return paid
}

/** The first version that knows the payments of an invoice. */
const INVOICE_PAYMENTS_SINCE = '2025-03-31'
