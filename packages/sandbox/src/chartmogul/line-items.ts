import { type Fields, readBody } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { readDisabled, refuseUnlessAutomatic } from './disabled-state.js'
import { createdByUser, withChanges, withDisabled } from './editing.js'
import { fieldError } from './errors.js'
import { type Found, findPart, findShownPart, replacePart } from './invoice-parts.js'
import { writeInvoice } from './invoice-records.js'
import { lineItemFields, presentLineItem } from './invoice-wire.js'
import { findInvoice } from './invoices.js'
import { isOn } from './query.js'
import { readLineItem } from './read-line-item.js'
import { created, noContent, ok } from './responses.js'
import type { InvoiceRow, LineItem } from './store.types.js'
import { subscribe } from './subscribe.js'

const createLineItem: Handler = (context) => {
  const invoice = findInvoice(context)
  return created(present({ invoice, part: addLineItem(invoice, readBody(context), context) }, context))
}

export function addLineItem(invoice: InvoiceRow, fields: Fields, context: Context): LineItem {
  const item = read(fields, invoice, context)
  writeInvoice(context.store, { ...invoice, line_items: [...invoice.line_items, item] })
  return item
}

const retrieveLineItem: Handler = (context) => ok(present(findShownPart(context, 'line_items'), context))

/** Reads the line item as if it were sent as a whole with the changes. */
const updateLineItem: Handler = (context) => {
  const { store, query, now } = context
  const found = findPart(context, 'line_items')
  const { invoice, part } = found
  const before = lineItemFields(part)
  const body = readBody(context)
  const { edit, ...item } = read({ ...before, ...body }, invoice, context, part.uuid)
  const kept = { ...item, uuid: part.uuid, ...(part.edit && { edit: part.edit }) }
  const isEdit = isOn(query, 'handle_as_user_edit')
  const changed = isEdit ? withChanges(kept, before, lineItemFields(kept), now) : kept
  replacePart(store, 'line_items', found, changed)
  return ok(present({ invoice, part: changed }, context))
}

const deleteLineItem: Handler = (context) => {
  replacePart(context.store, 'line_items', findPart(context, 'line_items'))
  return noContent()
}

const disableLineItem: Handler = (context) => {
  const { store, now } = context
  const found = findPart(context, 'line_items')
  const disabled = readDisabled(context)
  refuseUnlessAutomatic(context, { ...found.invoice, external_id: found.part.external_id })
  const changed = withDisabled(found.part, disabled, now)
  replacePart(store, 'line_items', found, changed)
  return ok(present({ ...found, part: changed }, context))
}

export const lineItemRoutes = [
  { method: 'POST', path: '/v1/import/invoices/{uuid}/line_items', handler: createLineItem },
  { method: 'GET', path: '/v1/line_items', handler: retrieveLineItem },
  { method: 'PATCH', path: '/v1/line_items', handler: updateLineItem },
  { method: 'DELETE', path: '/v1/line_items', handler: deleteLineItem },
  { method: 'PATCH', path: '/v1/line_items/disabled_state', handler: disableLineItem },
  { method: 'GET', path: '/v1/line_items/{uuid}', handler: retrieveLineItem },
  { method: 'PATCH', path: '/v1/line_items/{uuid}', handler: updateLineItem },
  { method: 'DELETE', path: '/v1/line_items/{uuid}', handler: deleteLineItem },
  { method: 'PATCH', path: '/v1/line_items/{uuid}/disabled_state', handler: disableLineItem },
]

/** `own`: the line item that is being changed. */
function read(fields: Fields, invoice: InvoiceRow, context: Context, own?: string): LineItem {
  const { store, random, query } = context
  const item = readLineItem(fields, store, random)
  const taken = invoice.line_items.some(({ uuid, external_id }) => uuid !== own && external_id === item.external_id)
  if (item.external_id !== null && taken) throw fieldError('line_items.external_id', 'has already been taken')
  const linked = item.type === 'subscription' ? subscribe(item, invoice, context, fields.cancelled_at) : item
  return isOn(query, 'handle_as_user_edit') && own === undefined ? createdByUser(linked) : linked
}

const present = ({ invoice, part }: Found<LineItem>, { store, query }: Context) =>
  presentLineItem(store, part, invoice.uuid, isOn(query, 'include_edit_histories'))
