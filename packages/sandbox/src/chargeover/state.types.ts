/** What a caller may set on an object and gets back unchanged. */
export type Scalar = string | number | boolean | null
export type Fields = Record<string, Scalar>

/** What all objects have. Times are milliseconds since the epoch, amounts whole cents, days `YYYY-MM-DD`. */
export interface Stored {
  readonly id: number
  /** The token is derived from it. */
  readonly salt: number
  readonly fields: Fields
  readonly writtenAt: number
  modifiedAt: number
}

export interface Customer extends Stored {
  superuserId: number | null
}

export interface User extends Stored {
  readonly customerIds: number[]
}

export interface Tier {
  readonly unit_from: number
  readonly unit_to: number
  /** Cents per unit. */
  readonly amount: number
}

/** A price. */
export interface Tierset {
  readonly id: number
  readonly setup: number
  readonly base: number
  readonly paycycle: string
  readonly pricemodel: string
  readonly tiers: readonly Tier[]
  readonly writtenAt: number
}

export interface Item extends Stored {
  readonly tierset: Tierset
}

export interface PackageLine {
  readonly id: number
  readonly itemId: number
  readonly tierset: Tierset
  readonly descrip: string | null
  readonly nickname: string
  readonly externalKey: string | null
  readonly quantity: number
  readonly trialDays: number
  readonly subscribedAt: number
  canceledAt: number | null
  /** Whether an invoice has charged the setup fee. */
  setupInvoiced?: boolean
}

export interface Package extends Stored {
  readonly customerId: number
  lines: PackageLine[]
  heldUntil: number | null
  suspendedFrom: number | null
  suspendedTo: number | null
  canceledAt: number | null
  cancelReason: 'manual' | 'nonpayment' | null
  /** `null` when no further invoice is due. */
  nextInvoiceAt: number | null
  /** The quote that it was made from. */
  readonly quoteId?: number
}

export interface InvoiceLine {
  readonly id: number
  readonly itemId: number
  readonly tiersetId: number | null
  readonly packageLineId: number | null
  readonly descrip: string | null
  readonly rate: number
  readonly quantity: number
  /** How many units were used, where the line charges for usage. */
  readonly usage?: number
  /** Whether the line is the setup fee of a line of the package. */
  readonly isSetup?: boolean
}

export interface Invoice extends Stored {
  readonly customerId: number
  readonly packageId: number | null
  date: string
  lines: InvoiceLine[]
  /** Payments less refunds. */
  paid: number
  credited: number
  paidOn: string | null
  declines: number
  voidedAt: number | null
  inCollections: boolean
  /** The quote that it was made from. */
  readonly quoteId?: number
}

export interface Application {
  readonly invoiceId: number
  readonly amount: number
}

export interface Transaction extends Stored {
  readonly customerId: number
  readonly type: 'pay' | 'ref' | 'cre'
  /** Negative for a refund. */
  readonly amount: number
  readonly fee: number
  readonly at: number
  applications: Application[]
  voidedAt: number | null
  readonly refundOf: number | null
  /** Marked as declined. */
  declined?: boolean
}

export interface CreditCard extends Stored {
  readonly customerId: number
  readonly brand: 'visa' | 'mast' | 'amex' | 'disc'
  readonly lastFour: string
  readonly expiryYear: number
  readonly expiryMonth: number
  /** Why this card is always refused. */
  readonly refusal: string | null
}

export interface Tokenized extends Stored {
  readonly customerId: number
}

export interface AchAccount extends Stored {
  readonly customerId: number
  readonly type: string
  readonly routing: string
  readonly lastFour: string
}

export interface Note extends Stored {
  readonly contextStr: string
  readonly contextId: number
}

export interface Usage extends Stored {
  readonly lineItemId: number
  readonly value: number
  readonly type: string
  readonly from: number
  readonly to: number
  /** Charged by an invoice. */
  invoiced: boolean
}

export interface Quote extends Stored {
  readonly customerId: number
  readonly paycycle: string
  readonly date: string
  readonly lines: PackageLine[]
  readonly heldUntil: number | null
  /** Whether it was converted into an invoice or a package. */
  converted: boolean
}

/** A category of items. No request creates one. */
export type ItemCategory = Stored

/** A subscription of a webhook. */
export interface Resthook extends Stored {
  readonly targetUrl: string
  readonly event: string
}

/** What a form of ChargeOver.js has sent and is yet to be accepted or discarded. */
export interface PendingRequest extends Stored {
  readonly action: string
  readonly payload: string
}

/** A change of an object. */
export interface Revision extends Stored {
  readonly contextStr: string
  readonly contextId: number
  readonly note: string
}
