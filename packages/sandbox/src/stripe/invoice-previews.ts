import { type Preview, previewInvoice } from './billing/preview-invoice.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject, notEmulated } from './http/errors.js'
import { listOf } from './http/lists.js'
import { flag, object, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { presentInvoice } from './wire/invoice.js'
import { presentLine } from './wire/invoice-line.js'

/** The first version without `/v1/invoices/upcoming`. */
const REMOVED = '2025-03-31'

function preview({ account, values }: Call): Preview {
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  return previewInvoice(account, values)
}

const present = ({ account, invoice }: Preview): Wire => presentInvoice(account, invoice)

/** What was `subscription_items` is `subscription_details[items]` today, and so on. */
function upcoming(call: Call): Preview {
  if (call.version.slice(0, REMOVED.length) >= REMOVED) throw noSuchObject('invoice', 'upcoming', 'invoice')
  const values: Record<string, Values[string]> = {}
  const details: Record<string, Values[string]> = {}
  for (const [name, value] of Object.entries(call.values)) {
    const detail = /^subscription_(.+)$/.exec(name)?.[1]
    if (detail === undefined) values[name] = value
    else if (detail === 'prorate') details.proration_behavior = value === false ? 'none' : 'create_prorations'
    else details[detail] = value
  }
  return preview({ ...call, values: { ...values, subscription_details: details } })
}

export const invoicePreviewRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/invoices/create_preview', PARAMETERS.previewInvoice, 'invoice', (call) => present(preview(call))),
  route('GET', '/v1/invoices/upcoming', PARAMETERS.upcomingInvoice, 'invoice', (call) => {
    const { id: _, ...invoice } = present(upcoming(call))
    return invoice
  }),
  listRoute('/v1/invoices/upcoming/lines', PARAMETERS.upcomingInvoiceLines, 'line_item', (call) => {
    const { account, invoice } = upcoming(call)
    const lines = invoice.lines.map((line) => presentLine(account, invoice, line))
    return listOf(lines, call.values, call.path, 'line item')
  }),
]
