import { lineOfItem, setLines } from './billing/invoice-lines.js'
import { changeInvoice } from './billing/invoicing.js'
import type { Call } from './http/endpoint.js'
import { invalidRequest, noSuchReference, notEmulated, StripeError } from './http/errors.js'
import { mergeMetadata, objects, type Values } from './http/values.js'
import { addInvoiceItem } from './invoice-items.js'
import type { Account } from './state/account.js'
import type { InvoiceRecord } from './state/records.js'
import { createScratchAccount } from './state/scratch-account.js'

/** Adds several lines to a draft: all of them, or none when one is refused. */
export function addLines({ account, values }: Call, invoice: InvoiceRecord): void {
  if (invoice.status !== 'draft') {
    throw invalidRequest('Invalid invoice: This invoice is no longer editable', { code: 'invoice_not_editable' })
  }
  const lines = objects(values, 'lines')
  const metadata = mergeMetadata(invoice.metadata, { metadata: values.invoice_metadata })
  const scratch = createScratchAccount(account)
  for (const target of [scratch, account]) {
    for (const [index, line] of lines.entries()) atLine(index, () => addLine(target, invoice.id, line))
  }
  const filled = account.invoices.get(invoice.id)
  if (values.invoice_metadata !== undefined && filled) {
    changeInvoice(account, filled, { metadata }, 'invoice.updated')
  }
}

/** Runs what adds a line; the parameter that it refuses is the line's. */
function atLine(index: number, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!(error instanceof StripeError) || error.fields.param === undefined) throw error
    const [name, ...inner] = error.fields.param.split('[')
    const param = [`lines[${index}]`, `${name}]`, ...inner].join('[')
    throw new StripeError(error.status, { ...error.fields, param })
  }
}

function addLine(account: Account, invoice: string, { invoice_item, ...line }: Values): void {
  if (typeof invoice_item !== 'string') {
    addInvoiceItem(account, { ...line, invoice })
    return
  }
  if (Object.keys(line).length > 0) throw notEmulated('changing an invoice item that is added to an invoice')
  takeItem(account, invoice, invoice_item)
}

/** Moves a pending item to a draft. */
function takeItem(account: Account, invoiceId: string, id: string): void {
  const invoice = account.invoices.get(invoiceId)
  const item = account.invoiceItems.get(id)
  if (!invoice || item?.customer !== invoice.customer) throw noSuchReference('invoiceitem', id, 'invoice_item')
  if (item.invoice !== null) {
    throw invalidRequest('This invoice item is already on an invoice.', { param: 'invoice_item' })
  }
  if (item.currency !== invoice.currency) {
    throw invalidRequest(
      `The currency of the invoice item (${item.currency}) does not match the currency of the invoice (${invoice.currency}).`,
      { param: 'invoice_item' },
    )
  }
  const taken = account.invoiceItems.replace({ ...item, invoice: invoice.id })
  setLines(account, invoice, [lineOfItem(account, taken), ...invoice.lines])
}
