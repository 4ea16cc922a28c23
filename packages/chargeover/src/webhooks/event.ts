import type { Customer, Id, Invoice, PackageRow, Transaction } from '@billing/chargeover'

/**
 * The records that an event is about, each under the name of its kind: the one that changed and those it belongs to, such as the
 * customer of a package. Which of their fields are filled differs from what the API answers.
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

/** Something that happened in ChargeOver. Events may arrive in any order, and more than once. */
export interface ChargeOverEvent {
  /** The kind of record it happened to. */
  context_str: 'customer' | 'invoice' | 'package' | 'quote' | 'transaction' | 'user' | (string & {})
  /** The id of that record. */
  context_id: Id
  /** What happened to it. A failed payment is an `insert` of a transaction too: look at its status. */
  event: 'insert' | 'update' | 'status' | 'delete' | (string & {})
  /** The records it is about. */
  data: ChargeOverEventData
}
