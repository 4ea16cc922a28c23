import { addLines } from './add-lines.js'
import { currentDiscounts, redeemNew, useUp } from './billing/discount-records.js'
import { markUncollectible, voidInvoice } from './billing/invoice-ends.js'
import { amountsOf, setLines, takePendingItems } from './billing/invoice-lines.js'
import { finalizeAndSettle, payInvoice } from './billing/invoice-payment.js'
import { addInvoice, blankInvoice, changeInvoice, draftWindow } from './billing/invoicing.js'
import { changeTerms } from './change-terms.js'
import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listOf, listPage, matches } from './http/lists.js'
import { flag, given } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { readCurrency } from './prices.js'
import type { InvoiceRecord } from './state/records.js'
import { presentInvoice } from './wire/invoice.js'
import { presentLine } from './wire/invoice-line.js'

const HOUR = 3600

function create({ account, values }: Call): Wire {
  const subscriptionId = given(values, 'subscription')
  const subscription = subscriptionId === undefined ? undefined : account.subscriptions.get(subscriptionId)
  if (subscriptionId && !subscription) throw noSuchReference('subscription', subscriptionId, 'subscription')
  const customerId = given(values, 'customer') ?? subscription?.customer
  if (!customerId) throw missingParameter('customer')
  const customer = referencedCustomer(account, customerId)
  if (subscription && subscription.customer !== customer.id) {
    throw noSuchReference('subscription', subscription.id, 'subscription')
  }
  const fits = (item: { readonly subscription: string | null }) =>
    !subscription || item.subscription === subscription.id
  const pending = account.invoiceItems
    .where('customer', customer.id)
    .filter((item) => item.invoice === null && fits(item))
  const currency = readCurrency(values) ?? subscription?.currency ?? customer.currency ?? pending[0]?.currency ?? 'usd'
  const discounts = subscription && currentDiscounts(account, subscription.discounts)
  const owner = {
    currency,
    customer: customer.id,
    default_tax_rates: subscription?.default_tax_rates ?? [],
    ...(discounts ? { discounts } : {}),
    subscription: subscription?.id ?? null,
  }
  const blank = blankInvoice(account, { ...owner, billing_reason: 'manual' })
  const terms = changeTerms(account, customer, blank, values)
  redeemNew(account, terms.discounts, discounts)
  const draft = addInvoice(account, terms)
  const behavior = given(values, 'pending_invoice_items_behavior') ?? (subscription ? 'include' : 'exclude')
  const isIncluded = behavior === 'include' && pending.length > 0
  if (!isIncluded) return presentInvoice(account, draft)
  const full = setLines(account, draft, takePendingItems(account, draft, fits))
  useUp(account, full)
  return presentInvoice(account, full)
}

function existing({ account, id }: Call, param = 'id'): InvoiceRecord {
  const invoice = account.invoices.get(id)
  if (!invoice) throw noSuchObject('invoice', id, param)
  return invoice
}

/** The invoice as it is now, after an operation on it. */
const shown = (call: Call): Wire => presentInvoice(call.account, existing(call))

const ALWAYS_CHANGEABLE = new Set(['metadata', 'auto_advance', 'expand', 'default_payment_method'])

function update(call: Call): Wire {
  const { account, values } = call
  const invoice = existing(call)
  const customer = account.customers.get(invoice.customer)
  if (!customer) throw noSuchObject('customer', invoice.customer)
  const fixed = Object.keys(values).find((name) => !ALWAYS_CHANGEABLE.has(name))
  if (invoice.status !== 'draft' && fixed !== undefined) {
    throw invalidRequest("Finalized invoices can't be updated in this way", { param: fixed })
  }
  const { auto_advance, default_payment_method, metadata, ...rest } = changeTerms(account, customer, invoice, values)
  const always = { auto_advance, default_payment_method, metadata }
  const draft = { ...rest, ...always }
  if (invoice.status === 'draft') redeemNew(account, draft.discounts, invoice.discounts)
  const changes =
    invoice.status === 'draft'
      ? { ...draft, ...draftWindow(account, draft), ...amountsOf(account, draft, draft.lines) }
      : always
  return presentInvoice(account, changeInvoice(account, invoice, changes, 'invoice.updated'))
}

function remove(call: Call): Wire {
  const { account, id } = call
  const invoice = existing(call, 'invoice')
  if (invoice.status !== 'draft') throw invalidRequest('You can only delete draft invoices.')
  if (invoice.subscription !== null && invoice.billing_reason !== 'manual') {
    throw invalidRequest("You can't delete invoices created by subscriptions.")
  }
  account.invoices.remove(id)
  announce(account, 'invoice.deleted', presentInvoice(account, invoice))
  return { id, object: 'invoice', deleted: true }
}

/** An invoice with `auto_advance` that is finalized by request is collected an hour later. */
function finalize(call: Call): Wire {
  const { account, values } = call
  const invoice = finalizeAndSettle(account, existing(call))
  const auto_advance = flag(values, 'auto_advance') ?? invoice.auto_advance
  if (invoice.status !== 'open') return presentInvoice(account, invoice)
  const isCollected = auto_advance && invoice.collection_method === 'charge_automatically'
  const next_payment_attempt = isCollected ? account.now() + HOUR : null
  if (next_payment_attempt !== null) account.schedule.add(next_payment_attempt, 'invoice', invoice.id)
  return presentInvoice(account, changeInvoice(account, invoice, { auto_advance, next_payment_attempt }))
}

function pay(call: Call): Wire {
  const { account, values } = call
  const { error } = payInvoice(account, existing(call), {
    offSession: flag(values, 'off_session') ?? true,
    outOfBand: flag(values, 'paid_out_of_band') ?? false,
    paymentMethod: given(values, 'payment_method'),
  })
  if (error) throw error
  return shown(call)
}

function send(call: Call): Wire {
  const { account } = call
  const invoice = existing(call, 'invoice')
  if (invoice.status !== 'draft' && invoice.status !== 'open') {
    throw invalidRequest(
      'This invoice cannot be sent right now. Please contact us via https://support.stripe.com/contact with details, so we can help.',
    )
  }
  const sent = invoice.status === 'draft' ? finalizeAndSettle(account, invoice) : invoice
  const wire = presentInvoice(account, sent)
  announce(account, 'invoice.sent', wire)
  return wire
}

export const invoiceRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/invoices', PARAMETERS.createInvoice, 'invoice', create),
  listRoute('/v1/invoices', PARAMETERS.listInvoices, 'invoice', ({ account, path, values }) =>
    listPage({
      rows: account.invoices,
      values,
      url: path,
      label: 'invoice',
      present: (invoice) => presentInvoice(account, invoice),
      where: (invoice) =>
        matches(values, 'customer', invoice.customer) &&
        matches(values, 'subscription', invoice.subscription) &&
        matches(values, 'status', invoice.status) &&
        matches(values, 'collection_method', invoice.collection_method) &&
        inRange(values, 'created', invoice.created) &&
        inRange(values, 'due_date', invoice.due_date),
      keys: ['subscription', 'customer'],
    }),
  ),
  route('GET', '/v1/invoices/{id}', PARAMETERS.retrieve, 'invoice', (call) =>
    presentInvoice(call.account, existing(call, 'invoice')),
  ),
  listRoute('/v1/invoices/{id}/lines', PARAMETERS.page, 'line_item', (call) => {
    const invoice = existing(call, 'invoice')
    const lines = invoice.lines.map((line) => presentLine(call.account, invoice, line))
    return listOf(lines, call.values, call.path, 'line item')
  }),
  route('POST', '/v1/invoices/{id}', PARAMETERS.updateInvoice, 'invoice', update),
  route('POST', '/v1/invoices/{id}/add_lines', PARAMETERS.addInvoiceLines, 'invoice', (call) => {
    addLines(call, existing(call))
    return shown(call)
  }),
  route('DELETE', '/v1/invoices/{id}', {}, 'deleted', remove),
  route('POST', '/v1/invoices/{id}/finalize', PARAMETERS.finalizeInvoice, 'invoice', finalize),
  route('POST', '/v1/invoices/{id}/pay', PARAMETERS.payInvoice, 'invoice', pay),
  route('POST', '/v1/invoices/{id}/send', PARAMETERS.retrieve, 'invoice', send),
  route('POST', '/v1/invoices/{id}/void', PARAMETERS.retrieve, 'invoice', (call) => {
    voidInvoice(call.account, existing(call))
    return shown(call)
  }),
  route('POST', '/v1/invoices/{id}/mark_uncollectible', PARAMETERS.retrieve, 'invoice', (call) => {
    markUncollectible(call.account, existing(call))
    return shown(call)
  }),
]
