import type { Customer, Id, Invoice, PackageRow, Transaction } from '@billing/chargeover'

/**
 * The records of an event by type: the one that changed and those it belongs to, such as the customer of a package. The fields that are
 * present differ from those in responses of the API.
 */
export interface ChargeOverEventData {
  /** The customer. */
  customer?: Partial<Customer>
  /** The invoice. */
  invoice?: Partial<Invoice>
  /** The subscription, which ChargeOver calls package. */
  package?: Partial<PackageRow>
  /** The payment, refund or credit. */
  transaction?: Partial<Transaction>
  /** The contact. */
  user?: { [field: string]: unknown }
  [kind: string]: unknown
}

/** An event in ChargeOver. Events may arrive in any order, and more than once. */
export interface ChargeOverEvent {
  /** The type of the record. */
  context_str: 'customer' | 'invoice' | 'package' | 'quote' | 'transaction' | 'user' | (string & {})
  /** The id of the record. */
  context_id: Id
  /** What happened to the record. A failed payment is an `insert` of a transaction, too: check its status. */
  event: 'insert' | 'update' | 'status' | 'delete' | (string & {})
  /** The records of the event. */
  data: ChargeOverEventData
}
