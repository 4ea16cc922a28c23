import type { Account } from './account.js'
import type { Fields, Invoice, InvoiceLine } from './state.types.js'

export interface NewInvoice {
  readonly customerId: number
  readonly packageId: number | null
  readonly fields: Fields
  readonly date: string
  readonly lines: InvoiceLine[]
  readonly at: number
  readonly quoteId?: number
}

/** Stores an unpaid invoice. Keys are written out: spreading objects would take most of the time of loading sample data. */
export function addInvoice(
  account: Account,
  { customerId, packageId, fields, date, lines, at, quoteId }: NewInvoice,
): Invoice {
  const { id, salt, writtenAt, modifiedAt } = account.stamp(account.invoice, fields, at)
  account.report('invoice', id, 'insert')
  const invoice: Invoice = {
    id,
    salt,
    fields,
    writtenAt,
    modifiedAt,
    customerId,
    packageId,
    date,
    lines,
    paid: 0,
    credited: 0,
    paidOn: null,
    declines: 0,
    voidedAt: null,
    inCollections: false,
  }
  return account.invoice.add(quoteId === undefined ? invoice : { ...invoice, quoteId })
}
