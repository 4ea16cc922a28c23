import { settleWithBalance } from '../billing/settle-with-balance.js'
import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { CustomerRecord, CustomerSnapshot, InvoicePayment, InvoiceRecord, TaxIdRecord } from '../state/records.js'
import { embeddedList } from './embedded-list.js'
import {
  presentLine,
  presentTax,
  pretaxCredits,
  subtotalOf,
  subtotalWithoutTax,
  totalDiscounts,
  totalOf,
  totalTaxes,
} from './invoice-line.js'
import { presentTaxRates } from './tax-rate.js'

export const snapshotOf = (customer: CustomerRecord): CustomerSnapshot => ({
  address: customer.address,
  email: customer.email,
  name: customer.name,
  phone: customer.phone,
  shipping: customer.shipping,
  tax_exempt: customer.tax_exempt,
})

const RENDERING = { amount_tax_display: null, pdf: { page_size: 'auto' }, template: null, template_version: null }

const PAYMENT_SETTINGS = { default_mandate: null, payment_method_options: null, payment_method_types: null }

/** The settings objects with all their keys: what was sent, over the defaults. */
function filledDetails({ details, subscription }: InvoiceRecord): Wire {
  const { payment_settings, rendering, ...others } = details
  return {
    payment_settings: { ...PAYMENT_SETTINGS, ...Object(payment_settings) },
    rendering: subscription === null || rendering ? { ...RENDERING, ...Object(rendering) } : null,
    ...others,
  }
}

/** The tax ids of a customer, as invoices show them. */
export const taxIdsOf = (account: Account, customer: string): readonly Pick<TaxIdRecord, 'type' | 'value'>[] =>
  account.taxIds.where('customer', customer).map(({ type, value }) => ({ type, value }))

/** What is due after the customer's balance: a draft takes what the balance is now, until it is finalized. */
function dueOf(
  { amount_due, currency, ending_balance, starting_balance, status }: InvoiceRecord,
  total: number,
  balance = 0,
): Pick<InvoiceRecord, 'amount_due' | 'starting_balance'> {
  if (status !== 'draft' || ending_balance !== null) return { amount_due, starting_balance }
  return { amount_due: settleWithBalance(total, balance, currency).due, starting_balance: balance }
}

export function presentInvoice(account: Account, invoice: InvoiceRecord): Wire {
  const owner = account.customers.get(invoice.customer)
  const customer = invoice.customer_snapshot ?? (owner && snapshotOf(owner))
  const subscription = invoice.subscription === null ? undefined : account.subscriptions.get(invoice.subscription)
  const [subtotal, total, discounts] = [
    subtotalOf(invoice.lines),
    totalOf(invoice.lines),
    totalDiscounts(invoice.lines),
  ]
  const { amount_due, starting_balance } = dueOf(invoice, total, owner?.balance)
  const taxes = totalTaxes(invoice.lines)
  const notes = account.creditNotes.where('invoice', invoice.id).filter(({ voided_at }) => voided_at === null)
  const hosted = invoice.number === null ? null : `https://invoice.stripe.com/i/${account.id}/test_${invoice.id}`
  return {
    id: invoice.id,
    object: 'invoice',
    account_country: 'US',
    account_name: account.name,
    account_tax_ids: null,
    amount_due,
    amount_overpaid: 0,
    amount_paid: invoice.amount_paid,
    amount_paid_off_stripe: invoice.paid_out_of_band ? invoice.amount_paid : 0,
    amount_remaining: amount_due - invoice.amount_paid,
    amount_shipping: 0,
    application: null,
    attempt_count: invoice.attempt_count,
    attempted: invoice.attempted,
    auto_advance: invoice.auto_advance,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null, provider: null, status: null },
    automatically_finalizes_at: invoice.automatically_finalizes_at,
    billing_reason: invoice.billing_reason,
    collection_method: invoice.collection_method,
    created: invoice.created,
    currency: invoice.currency,
    custom_fields: null,
    customer: invoice.customer,
    customer_account: null,
    customer_address: customer?.address ?? null,
    customer_email: customer?.email ?? null,
    customer_name: customer?.name ?? null,
    customer_phone: customer?.phone ?? null,
    customer_shipping: customer?.shipping ?? null,
    customer_tax_exempt: customer?.tax_exempt ?? 'none',
    customer_tax_ids: invoice.customer_tax_ids ?? taxIdsOf(account, invoice.customer),
    default_payment_method: invoice.default_payment_method,
    default_source: null,
    default_tax_rates: presentTaxRates(account, invoice.default_tax_rates),
    description: invoice.description,
    discounts: invoice.discounts ?? [],
    due_date: invoice.due_date,
    effective_at: invoice.effective_at,
    ending_balance: invoice.ending_balance,
    footer: invoice.footer,
    from_invoice: null,
    hosted_invoice_url: hosted && `${hosted}?s=ap`,
    invoice_pdf: hosted && `https://pay.stripe.com/invoice/${account.id}/test_${invoice.id}/pdf?s=ap`,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    lines: embeddedList(
      `/v1/invoices/${invoice.id}/lines`,
      invoice.lines.map((line) => presentLine(account, invoice, line)),
    ),
    livemode: false,
    metadata: invoice.metadata,
    next_payment_attempt: invoice.next_payment_attempt,
    number: invoice.number,
    on_behalf_of: null,
    parent: subscription
      ? {
          quote_details: null,
          subscription_details: { metadata: subscription.metadata, subscription: subscription.id },
          type: 'subscription_details',
        }
      : invoice.quote === undefined
        ? null
        : { quote_details: { quote: invoice.quote }, subscription_details: null, type: 'quote_details' },
    period_end: invoice.period_end,
    period_start: invoice.period_start,
    post_payment_credit_notes_amount: notes.reduce((sum, note) => sum + note.post_payment_amount, 0),
    pre_payment_credit_notes_amount: notes.reduce((sum, note) => sum + note.pre_payment_amount, 0),
    receipt_number: null,
    shipping_cost: null,
    shipping_details: null,
    starting_balance,
    statement_descriptor: null,
    status: invoice.status,
    status_transitions: invoice.status_transitions,
    subtotal,
    subtotal_excluding_tax: subtotalWithoutTax(account, invoice),
    test_clock: owner?.test_clock ?? null,
    total,
    total_discount_amounts: discounts,
    total_excluding_tax: total - taxes.reduce((sum, { amount }) => sum + amount, 0),
    total_pretax_credit_amounts: pretaxCredits(discounts),
    total_taxes: taxes.map(presentTax),
    webhooks_delivered_at: invoice.created,
    ...filledDetails(invoice),
  }
}

export const presentInvoicePayment = (invoice: InvoiceRecord, payment: InvoicePayment): Wire => ({
  id: payment.id,
  object: 'invoice_payment',
  amount_paid: payment.amount_paid,
  amount_requested: payment.amount_requested,
  created: payment.created,
  currency: invoice.currency,
  invoice: invoice.id,
  is_default: true,
  livemode: false,
  payment: { payment_intent: payment.payment_intent, type: 'payment_intent' },
  status: payment.status,
  status_transitions: { canceled_at: payment.canceled_at, paid_at: payment.paid_at },
})
