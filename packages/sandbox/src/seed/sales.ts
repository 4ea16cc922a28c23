import { addUnits } from '../runtime/add-units.js'
import type { Random } from '../runtime/random.js'
import { billPeriod } from './bill-period.js'
import type { Company, CompanyCustomer, CompanyInvoice, CompanyPlan, CompanySubscription } from './company.types.js'
import type { Draft } from './draft.types.js'
import { createPlanChoice } from './plan-choice.js'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Share of sign-ups that never buy. */
const LEADS = 0.05
const TRIALS = 0.3
const TRIAL_DAYS = 14
/** What may happen at the end of a billing period, by its interval. */
const CHANCES = {
  month: { churn: 0.032, upgrade: 0.035, reactivation: 0.12 },
  year: { churn: 0.16, upgrade: 0.3, reactivation: 0.05 },
}

interface Bill {
  readonly invoice: Draft<CompanyInvoice>
  readonly subscription: Draft<CompanySubscription>
}

type SalesRecords = Pick<Company, 'subscriptions' | 'invoices'>

export interface Sales {
  /** Simulates one customer: subscriptions, renewals, upgrades, cancellations and their invoices. */
  sell(customer: CompanyCustomer): void
  /** Everything sold, in the order of time. */
  records(): SalesRecords
}

export function createSales(random: Random, now: number, plans: readonly CompanyPlan[]): Sales {
  const subscriptions: Draft<CompanySubscription>[] = []
  const bills: Bill[] = []
  const choice = createPlanChoice(random, plans)
  const chance = (share: number) => random.next() < share

  function sell(customer: CompanyCustomer): void {
    if (chance(LEADS)) return
    const signUp = customer.createdAt + random.integer(1, 48) * HOUR
    if (signUp > now) return
    const trialEndsAt = chance(TRIALS) ? signUp + TRIAL_DAYS * DAY : null
    let next: Draft<CompanySubscription> | undefined = subscribe(customer.key, choice.first(), 0, signUp, trialEndsAt)
    while (next) next = run(next)
  }

  function subscribe(
    customer: string,
    plan: CompanyPlan,
    seats: number,
    startedAt: number,
    trialEndsAt: number | null,
  ) {
    const quantity = choice.seats(plan, seats)
    return { key: '', customer, plan: plan.key, quantity, startedAt, trialEndsAt, cancelledAt: null }
  }

  /** Bills one subscription period by period until it ends, and returns the one that follows it. */
  function run(subscription: Draft<CompanySubscription>): Draft<CompanySubscription> | undefined {
    subscriptions.push(subscription)
    const { customer, quantity } = subscription
    const plan = choice.byKey(subscription.plan)
    const chances = CHANCES[plan.interval]
    const anchor = subscription.trialEndsAt ?? subscription.startedAt
    for (let period = 0, start = anchor; start <= now; period++) {
      const end = addUnits(anchor, (period + 1) * plan.intervalCount, plan.interval)
      const invoices = billPeriod({ subscription, plan, start, end }, random, now)
      for (const invoice of invoices) bills.push({ invoice, subscription })
      if (invoices.at(-1)?.status === 'uncollectible') {
        subscription.cancelledAt = Math.min(start + 21 * DAY, now)
        return undefined
      }
      if (end > now) return undefined
      if (chance(chances.churn)) {
        subscription.cancelledAt = end
        const back = end + random.integer(20, 150) * DAY
        if (back > now || !chance(chances.reactivation)) return undefined
        return subscribe(customer, plan, quantity, back, null)
      }
      if (chance(chances.upgrade)) {
        subscription.cancelledAt = end
        return subscribe(customer, choice.upgrade(plan), quantity + random.integer(1, 4), end, null)
      }
      start = end
    }
    return undefined
  }

  return { sell, records: () => numbered(subscriptions, bills) }
}

/** Sorts by time and gives out keys in that order. */
function numbered(subscriptions: Draft<CompanySubscription>[], bills: Bill[]): SalesRecords {
  subscriptions.sort((a, b) => a.startedAt - b.startedAt)
  subscriptions.forEach((subscription, index) => {
    subscription.key = `subscription_${String(index + 1).padStart(4, '0')}`
  })
  bills.sort((a, b) => a.invoice.issuedAt - b.invoice.issuedAt)
  const invoices = bills.map(({ invoice, subscription }, index) => {
    invoice.key = `invoice_${String(index + 1).padStart(5, '0')}`
    invoice.subscription = subscription.key
    return invoice
  })
  return { subscriptions, invoices }
}
