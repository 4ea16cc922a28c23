import type { Account } from './account.js'
import { invalidParameter, missingParameter } from './errors.js'
import { readCents, toId, toInput, toStringOrNull } from './fields.js'
import { lineTotal } from './invoice-amounts.js'
import { toMajor } from './money.js'
import { itemOf, readQuantity } from './package-line.js'
import type { Input } from './resource.types.js'
import type { Invoice, InvoiceLine } from './state.types.js'
import { priceOf } from './tierset.js'
import { tokenOf } from './token.js'

export function lineToWire(invoice: Invoice, line: InvoiceLine, account: Account): Record<string, unknown> {
  const item = account.item.get(line.itemId)
  const recurring = isRecurring(line)
  return {
    invoice_id: invoice.id,
    item_id: line.itemId,
    tierset_id: line.tiersetId,
    descrip: line.descrip,
    line_rate: toMajor(line.rate),
    line_quantity: line.quantity,
    line_usage: line.usage ?? 0,
    tax_taxable: 0,
    tax_taxed: 0,
    tax_total: 0,
    is_base: recurring && line.usage === undefined,
    is_free: lineTotal(line) === 0,
    is_setup: line.isSetup === true,
    is_usage: line.usage !== undefined,
    is_recurring: recurring,
    // A string, unlike the others.
    is_taxed: '0',
    custom_1: null,
    custom_2: null,
    custom_3: null,
    item_name: item?.fields['name'] ?? '',
    item_external_key: item?.fields['external_key'] ?? null,
    item_token: item ? tokenOf(item) : '',
    item_accounting_sku: item?.fields['accounting_sku'] ?? null,
    line_item_id: line.id,
    package_line_id: line.packageLineId,
  }
}

/** Whether the line is one of those that come again with each invoice of a package. */
export const isRecurring = ({ packageLineId, isSetup }: InvoiceLine): boolean => packageLineId !== null && !isSetup

/** Reads all lines. One with the `line_item_id` of a line of `current` keeps that line, with the given changes. */
export function readLines(given: unknown, account: Account, current: readonly InvoiceLine[]): InvoiceLine[] {
  if (!Array.isArray(given) || given.length === 0) throw missingParameter('line_items')
  return given.map(toInput).map((input) => {
    if (input['line_item_id'] === undefined) return readLine(input, account)
    const kept = current.find((line) => line.id === toId(input['line_item_id']))
    if (!kept) throw invalidParameter()
    return {
      ...kept,
      descrip: toStringOrNull(input['descrip']) ?? kept.descrip,
      rate: readCents(input, 'line_rate') ?? kept.rate,
      quantity: readQuantity(input, kept.quantity),
    }
  })
}

function readLine(input: Input, account: Account): InvoiceLine {
  const item = itemOf(input, account)
  const quantity = readQuantity(input, 1)
  return {
    id: account.nextId('invoiceLine'),
    itemId: item.id,
    tiersetId: null,
    packageLineId: null,
    descrip: toStringOrNull(input['descrip']) ?? toStringOrNull(item.fields['description']),
    rate: readCents(input, 'line_rate') ?? priceOf(item.tierset, 1),
    quantity,
  }
}
