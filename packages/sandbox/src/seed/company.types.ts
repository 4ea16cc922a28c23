/** A made-up business, told once and loaded into all three providers. Money in minor units, times in milliseconds since the epoch. */
export interface Company {
  readonly name: string
  /** The moment at which the story ends: nothing in it is later. */
  readonly endsAt: number
  /** Lower-case ISO 4217. */
  readonly currency: string
  readonly plans: readonly CompanyPlan[]
  readonly customers: readonly CompanyCustomer[]
  readonly subscriptions: readonly CompanySubscription[]
  readonly invoices: readonly CompanyInvoice[]
}

export interface CompanyPlan {
  readonly key: string
  readonly name: string
  readonly description: string
  readonly amount: number
  readonly interval: 'month' | 'year'
  readonly intervalCount: number
}

export interface CompanyCustomer {
  readonly key: string
  readonly company: string
  readonly contact: string
  readonly email: string
  readonly phone: string
  readonly address: {
    readonly line1: string
    readonly city: string
    readonly state: string
    readonly zip: string
    readonly country: string
  }
  readonly createdAt: number
}

export interface CompanySubscription {
  readonly key: string
  readonly customer: string
  readonly plan: string
  readonly quantity: number
  readonly startedAt: number
  readonly trialEndsAt: number | null
  readonly cancelledAt: number | null
}

export interface CompanyInvoice {
  readonly key: string
  readonly customer: string
  readonly subscription: string
  readonly plan: string
  readonly quantity: number
  readonly amount: number
  readonly issuedAt: number
  readonly periodStart: number
  readonly periodEnd: number
  readonly status: 'open' | 'paid' | 'void' | 'uncollectible'
  readonly paidAt: number | null
  /** Part of a paid amount that went back, 0 for most. */
  readonly refundedAmount: number
}
