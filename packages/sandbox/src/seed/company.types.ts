/** A fictional business, created once and loaded into all three providers. Money in minor units, times in milliseconds since the epoch. */
export interface Company {
  /** Name of the business. */
  readonly name: string
  /** The end of its history: nothing is later. */
  readonly endsAt: number
  /** Lower-case ISO 4217. */
  readonly currency: string
  /** The plans that it sells. */
  readonly plans: readonly CompanyPlan[]
  /** Its customers. */
  readonly customers: readonly CompanyCustomer[]
  /** The subscriptions of its customers. */
  readonly subscriptions: readonly CompanySubscription[]
  /** The invoices of its subscriptions. */
  readonly invoices: readonly CompanyInvoice[]
}

/** How large the business is. */
export interface CompanySize {
  /** The number of its customers. */
  readonly customers: number
  /** The years of its history, of 365 days each. */
  readonly years: number
}

/** A plan of the business. */
export interface CompanyPlan {
  /** Its key within the company. */
  readonly key: string
  /** Name for customers. */
  readonly name: string
  /** What it offers. */
  readonly description: string
  /** Price of one unit for one interval, minor currency unit. */
  readonly amount: number
  /** Unit of the billing interval. */
  readonly interval: 'month' | 'year'
  /** Number of units in a billing interval. */
  readonly intervalCount: number
}

/** A customer of the business. */
export interface CompanyCustomer {
  /** Its key within the company. */
  readonly key: string
  /** Company name. */
  readonly company: string
  /** Full name of the contact. */
  readonly contact: string
  /** E-mail address of the contact. */
  readonly email: string
  /** Phone number of the contact. */
  readonly phone: string
  /** Postal address. */
  readonly address: {
    /** Street and number. */
    readonly line1: string
    /** Name of the city. */
    readonly city: string
    /** Two-letter code of the state. */
    readonly state: string
    /** Postal code. */
    readonly zip: string
    /** Two-letter country code. */
    readonly country: string
  }
  /** When it became a customer. */
  readonly createdAt: number
}

/** A subscription of a customer to a plan. */
export interface CompanySubscription {
  /** Its key within the company. */
  readonly key: string
  /** Key of the customer. */
  readonly customer: string
  /** Key of the plan. */
  readonly plan: string
  /** How many units are subscribed to. */
  readonly quantity: number
  /** When it started. */
  readonly startedAt: number
  /** When its trial ends; null when there is none. */
  readonly trialEndsAt: number | null
  /** When it was cancelled; null while it runs. */
  readonly cancelledAt: number | null
}

/** An invoice for one period of a subscription. */
export interface CompanyInvoice {
  /** Its key within the company. */
  readonly key: string
  /** Key of the customer. */
  readonly customer: string
  /** Key of the subscription. */
  readonly subscription: string
  /** Key of the plan. */
  readonly plan: string
  /** How many units are charged. */
  readonly quantity: number
  /** Amount, minor currency unit. */
  readonly amount: number
  /** When it was issued. */
  readonly issuedAt: number
  /** Start of the period it charges for. */
  readonly periodStart: number
  /** End of the period it charges for. */
  readonly periodEnd: number
  /** Its status. */
  readonly status: 'open' | 'paid' | 'void' | 'uncollectible'
  /** When it was paid; null when it was not. */
  readonly paidAt: number | null
  /** Refunded part of a paid amount; 0 for most. */
  readonly refundedAmount: number
}
