import { toIso, toIsoOrNull } from './dates.js'
import { addEditState, isDisabled } from './editing.js'
import { invoiceStatus } from './invoice-status.js'
import type { Store } from './store.js'
import type { Editable, InvoiceRow, LineItem, Transaction } from './store.types.js'

// Fields are added one by one: an account lists thousands of invoices, and merging objects takes ten times as long.
type Wire = Record<string, unknown>

/** The import endpoints show an invoice without its customer and status. */
export function presentImportedInvoice(row: InvoiceRow): Wire {
  const wire = invoiceFields(row)
  wire.line_items = row.line_items.map(lineItemFields)
  wire.transactions = row.transactions.map(presentTransaction)
  return wire
}

export interface InvoiceView {
  /** Only lists show balance transfers. */
  readonly balanceTransfer: boolean
  readonly editHistories: boolean
  readonly withDisabled: boolean
}

export function presentInvoice(store: Store, row: InvoiceRow, view: InvoiceView): Wire {
  const wire = invoiceFields(row)
  wire.customer_uuid = row.customer_uuid
  wire.customer_external_id = row.merged_from ?? store.customers.get(row.customer_uuid)?.external_id ?? null
  wire.collection_method = row.collection_method ?? null
  wire.status = invoiceStatus(row)
  addEditState(wire, row, view.editHistories)
  const isShown = (record: Editable) => view.withDisabled || !isDisabled(record)
  wire.line_items = row.line_items.filter(isShown).map((item) => {
    const line = lineItemFields(item)
    if (view.balanceTransfer) line.balance_transfer = item.balance_transfer ?? null
    if (item.type === 'subscription') line.plan_external_id = planExternalId(store, item.plan_uuid)
    return addEditState(line, item, view.editHistories)
  })
  wire.transactions = row.transactions
    .filter(isShown)
    .map((transaction) => addEditState(presentTransaction(transaction), transaction, view.editHistories))
  return wire
}

/** A line item by itself. */
export function presentLineItem(store: Store, item: LineItem, invoice: string, editHistories: boolean): Wire {
  const wire = lineItemFields(item)
  wire.invoice_uuid = invoice
  wire.balance_transfer = item.balance_transfer ?? null
  if (item.type === 'subscription') wire.plan_external_id = planExternalId(store, item.plan_uuid)
  wire.errors = item.errors ?? {}
  return addEditState(wire, item, editHistories)
}

export function presentTransaction(transaction: Transaction): Wire {
  return {
    uuid: transaction.uuid,
    external_id: transaction.external_id,
    type: transaction.type,
    date: toIso(transaction.date),
    result: transaction.result,
    amount_in_cents: transaction.amount_in_cents,
    transaction_fees_in_cents: transaction.transaction_fees_in_cents,
    transaction_fees_currency: transaction.transaction_fees_currency,
  }
}

export function invoiceFields(row: InvoiceRow): Wire {
  return {
    uuid: row.uuid,
    external_id: row.external_id,
    date: toIso(row.date),
    due_date: toIsoOrNull(row.due_date),
    currency: row.currency,
    errors: row.errors,
  }
}

/** A line item with the names that requests have, too. */
export function lineItemFields(item: LineItem): Wire {
  const wire: Wire = {
    uuid: item.uuid,
    external_id: item.external_id,
    type: item.type,
    amount_in_cents: item.amount_in_cents,
    quantity: item.quantity,
    discount_code: item.discount_code,
    discount_amount_in_cents: item.discount_amount_in_cents,
    discount_description: item.discount_description,
    tax_amount_in_cents: item.tax_amount_in_cents,
    transaction_fees_in_cents: item.transaction_fees_in_cents,
    transaction_fees_currency: item.transaction_fees_currency,
    account_code: item.account_code,
    event_order: item.event_order,
  }
  if (item.type === 'one_time') {
    wire.description = item.description
    return wire
  }
  wire.subscription_uuid = item.subscription_uuid
  wire.subscription_external_id = item.subscription_external_id
  if (item.subscription_set_external_id !== null) {
    wire.subscription_set_external_id = item.subscription_set_external_id
  }
  wire.plan_uuid = item.plan_uuid
  wire.prorated = item.prorated
  wire.proration_type = item.proration_type
  wire.service_period_start = toIso(item.service_period_start)
  wire.service_period_end = toIso(item.service_period_end)
  return wire
}

function planExternalId(store: Store, uuid: string | null): string | null {
  return (uuid !== null && store.plans.get(uuid)?.external_id) || null
}
