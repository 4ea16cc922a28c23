import type { Account } from './account.js'
import type { Fields, Invoice, InvoiceLine } from './state.types.js'

export interface NewInvoice {
  readonly customerId: number
  readonly packageId: number | null
  readonly fields: Fields
  readonly date: string
  readonly lines: InvoiceLine[]
  readonly at: number
}

/** Stores an invoice that nothing has been paid on. Written out, since spreading is what loading sample data would spend its time on. */
export function addInvoice(account: Account, { customerId, packageId, fields, date, lines, at }: NewInvoice): Invoice {
  const { id, salt, writtenAt, modifiedAt } = account.stamp(account.invoice, fields, at)
  return account.invoice.add({
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
  })
}
