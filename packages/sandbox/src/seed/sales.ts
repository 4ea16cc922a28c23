import { addUnits } from '../runtime/clock.js'
import type { Random } from '../runtime/random.js'
import type { Company, CompanyCustomer, CompanyInvoice, CompanyPlan, CompanySubscription } from './company.types.js'

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
/** Of the invoices of the last month that many are still unpaid. */
const OPEN = 0.08
const VOID = 0.006
const REFUNDED = 0.01
const UNCOLLECTIBLE = 0.004

type Draft<T> = { -readonly [K in keyof T]: T[K] }

interface Bill {
  readonly invoice: Draft<CompanyInvoice>
  readonly subscription: Draft<CompanySubscription>
}

export interface Sales {
  /** Plays one customer's life: subscriptions, renewals, upgrades, cancellations and their invoices. */
  sell(customer: CompanyCustomer): void
  /** Everything sold, in the order of time. */
  book(): Pick<Company, 'subscriptions' | 'invoices'>
}

export function createSales(random: Random, now: number, plans: readonly CompanyPlan[]): Sales {
  const subscriptions: Draft<CompanySubscription>[] = []
  const bills: Bill[] = []
  const chance = (share: number) => random.next() < share

  function sell(customer: CompanyCustomer): void {
    if (chance(LEADS)) return
    const signUp = customer.createdAt + random.integer(1, 48) * HOUR
    if (signUp > now) return
    const trialEndsAt = chance(TRIALS) ? signUp + TRIAL_DAYS * DAY : null
    let next: Draft<CompanySubscription> | undefined = subscribe(customer, signUp, trialEndsAt, firstPlan(), 0)
    while (next) next = run(customer, next)
  }

  /** Bills one subscription period by period, and returns the one that follows it. */
  function run(customer: CompanyCustomer, subscription: Draft<CompanySubscription>) {
    subscriptions.push(subscription)
    const plan = planOf(subscription.plan)
    const chances = CHANCES[plan.interval]
    const anchor = subscription.trialEndsAt ?? subscription.startedAt
    for (let period = 0, start = anchor; start <= now; period++) {
      const end = addUnits(anchor, (period + 1) * plan.intervalCount, plan.interval)
      if (bill(subscription, plan, start, end) === 'uncollectible') {
        subscription.cancelledAt = Math.min(start + 21 * DAY, now)
        return undefined
      }
      if (end > now) return undefined
      if (chance(chances.churn)) {
        subscription.cancelledAt = end
        const back = end + random.integer(20, 150) * DAY
        if (back > now || !chance(chances.reactivation)) return undefined
        return subscribe(customer, back, null, plan, subscription.quantity)
      }
      if (chance(chances.upgrade)) {
        subscription.cancelledAt = end
        const higher = chance(0.6) ? plan : (plans[plans.indexOf(plan) + 1] ?? plan)
        return subscribe(customer, end, null, higher, subscription.quantity + random.integer(1, 4))
      }
      start = end
    }
    return undefined
  }

  function subscribe(
    customer: CompanyCustomer,
    startedAt: number,
    trialEndsAt: number | null,
    plan: CompanyPlan,
    seats: number,
  ): Draft<CompanySubscription> {
    const quantity = plan === plans[0] ? 1 : Math.max(seats, random.integer(2, 12))
    return { key: '', customer: customer.key, plan: plan.key, quantity, startedAt, trialEndsAt, cancelledAt: null }
  }

  function bill(
    subscription: Draft<CompanySubscription>,
    plan: CompanyPlan,
    periodStart: number,
    periodEnd: number,
  ): CompanyInvoice['status'] {
    const amount = plan.amount * subscription.quantity
    const invoice: Draft<CompanyInvoice> = {
      key: '',
      customer: subscription.customer,
      subscription: '',
      plan: plan.key,
      quantity: subscription.quantity,
      amount,
      issuedAt: periodStart,
      periodStart,
      periodEnd,
      status: 'paid',
      paidAt: null,
      refundedAmount: 0,
    }
    if (chance(VOID)) {
      bills.push({ invoice: { ...invoice, status: 'void' }, subscription })
      invoice.issuedAt = Math.min(periodStart + 4 * HOUR, now)
    }
    bills.push({ invoice, subscription })
    if (periodStart > now - 30 * DAY && chance(OPEN)) invoice.status = 'open'
    else if (periodStart < now - 60 * DAY && chance(UNCOLLECTIBLE)) invoice.status = 'uncollectible'
    else {
      invoice.paidAt = Math.min(invoice.issuedAt + random.integer(1, 72) * HOUR, now)
      if (chance(REFUNDED)) invoice.refundedAmount = chance(0.5) ? amount : Math.round(amount / 4)
    }
    return invoice.status
  }

  function firstPlan(): CompanyPlan {
    const dice = random.next()
    return planAt(dice < 0.35 ? 0 : dice < 0.75 ? 1 : dice < 0.92 ? 2 : 3)
  }

  function planAt(index: number): CompanyPlan {
    const plan = plans[index]
    if (!plan) throw new RangeError(`There is no plan ${index}.`)
    return plan
  }

  const planOf = (key: string) => planAt(plans.findIndex((plan) => plan.key === key))

  /** Keys are given in the order of time, when everything is sold. */
  function book(): Pick<Company, 'subscriptions' | 'invoices'> {
    subscriptions.sort((a, b) => a.startedAt - b.startedAt)
    subscriptions.forEach((subscription, i) => {
      subscription.key = `subscription_${String(i + 1).padStart(4, '0')}`
    })
    bills.sort((a, b) => a.invoice.issuedAt - b.invoice.issuedAt)
    const invoices = bills.map(({ invoice, subscription }, i) => {
      invoice.key = `invoice_${String(i + 1).padStart(5, '0')}`
      invoice.subscription = subscription.key
      return invoice
    })
    return { subscriptions, invoices }
  }

  return { sell, book }
}
