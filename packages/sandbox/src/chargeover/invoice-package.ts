import type { Account } from './account.js'
import { addInvoice } from './add-invoice.js'
import { toDate } from './dates.js'
import { currencyField } from './fields.js'
import type { Invoice, InvoiceLine, Package, PackageLine } from './state.types.js'
import { priceOf } from './tierset.js'
import { takeUsage } from './usage.js'

const DAY = 86_400_000

/** The lines that cost something at `at`. */
export const billedLines = (row: Package, at: number): PackageLine[] =>
  row.lines.filter((line) => line.canceledAt === null && line.subscribedAt + line.trialDays * DAY <= at)

/** One invoice for the lines that cost something at `at`. */
export function invoicePackage(row: Package, account: Account, at: number, date: string = toDate(at)): Invoice {
  const lines = billedLines(row, at)
  return addInvoice(account, {
    customerId: row.customerId,
    packageId: row.id,
    fields: { terms_id: row.fields['terms_id'] ?? null, ...currencyField(row) },
    date,
    lines: lines.flatMap((line) => [
      toInvoiceLine(line, account, takeUsage(line, account, at)),
      ...takeSetup(line, account),
    ]),
    at,
  })
}

/** The setup fee of a line, which only the first of its invoices has. */
export function takeSetup(line: PackageLine, account: Account): InvoiceLine[] {
  const { tierset, itemId, id: packageLineId, descrip } = line
  if (line.setupInvoiced || tierset.setup === 0) return []
  line.setupInvoiced = true
  const amounts = { rate: tierset.setup, quantity: 1, isSetup: true }
  return [{ id: account.nextId('invoiceLine'), itemId, tiersetId: tierset.id, packageLineId, descrip, ...amounts }]
}

/** Usage that was reported takes the place of the line's quantity. */
export function toInvoiceLine(line: PackageLine, account: Account, usage: number | undefined): InvoiceLine {
  const { tierset } = line
  const quantity = usage ?? line.quantity
  const perUnit = tierset.pricemodel === 'uni' && tierset.base === 0 ? tierset.tiers[0]?.amount : undefined
  return {
    id: account.nextId('invoiceLine'),
    itemId: line.itemId,
    tiersetId: tierset.id,
    packageLineId: line.id,
    descrip: line.descrip,
    rate: perUnit ?? priceOf(tierset, quantity),
    quantity: perUnit === undefined ? 1 : quantity,
    ...(usage !== undefined && { usage }),
  }
}
