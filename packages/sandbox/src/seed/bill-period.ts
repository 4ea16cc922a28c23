import type { Random } from '../runtime/random.js'
import type { CompanyInvoice, CompanyPlan, CompanySubscription } from './company.types.js'
import type { Draft } from './draft.types.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Share of the last month's invoices that are still unpaid. */
const OPEN = 0.08
const VOID = 0.006
const REFUNDED = 0.01
const UNCOLLECTIBLE = 0.004

/** A billing period of a subscription. */
interface BillingPeriod {
  readonly subscription: CompanySubscription
  readonly plan: CompanyPlan
  readonly start: number
  readonly end: number
}

/** The invoices for one period: one, or a void one and its replacement. They have no keys yet. */
export function billPeriod(period: BillingPeriod, random: Random, now: number): Draft<CompanyInvoice>[] {
  const chance = (share: number) => random.next() < share
  const { start } = period
  const invoice = paidInvoice(period)
  const voided = chance(VOID) ? { ...invoice, status: 'void' as const } : undefined
  if (voided) {
    invoice.issuedAt = Math.min(start + 4 * HOUR, now)
  }
  if (start > now - 30 * DAY && chance(OPEN)) invoice.status = 'open'
  else if (start < now - 60 * DAY && chance(UNCOLLECTIBLE)) invoice.status = 'uncollectible'
  else {
    invoice.paidAt = Math.min(invoice.issuedAt + random.integer(1, 72) * HOUR, now)
    if (chance(REFUNDED)) invoice.refundedAmount = chance(0.5) ? invoice.amount : Math.round(invoice.amount / 4)
  }
  return voided ? [voided, invoice] : [invoice]
}

function paidInvoice({ subscription, plan, start, end }: BillingPeriod): Draft<CompanyInvoice> {
  return {
    key: '',
    customer: subscription.customer,
    subscription: '',
    plan: plan.key,
    quantity: subscription.quantity,
    amount: plan.amount * subscription.quantity,
    issuedAt: start,
    periodStart: start,
    periodEnd: end,
    status: 'paid',
    paidAt: null,
    refundedAmount: 0,
  }
}
