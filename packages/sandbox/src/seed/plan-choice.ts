import type { Random } from '../runtime/random.js'
import type { CompanyPlan } from './company.types.js'

/** Which plans customers choose. `plans` are ordered from the cheapest to the most expensive. */
export interface PlanChoice {
  first(): CompanyPlan
  /** The plan after an upgrade: the same one with more seats, or the next one. */
  upgrade(plan: CompanyPlan): CompanyPlan
  /** Number of seats for a plan, at least `seats` where it is priced per seat. */
  seats(plan: CompanyPlan, seats: number): number
  byKey(key: string): CompanyPlan
}

export function createPlanChoice(random: Random, plans: readonly CompanyPlan[]): PlanChoice {
  const planAt = (index: number): CompanyPlan => {
    const plan = plans[index]
    if (!plan) throw new RangeError(`There is no plan ${index}.`)
    return plan
  }
  return {
    first() {
      const draw = random.next()
      return planAt(draw < 0.35 ? 0 : draw < 0.75 ? 1 : draw < 0.92 ? 2 : 3)
    },
    upgrade: (plan) => (random.next() < 0.6 ? plan : (plans[plans.indexOf(plan) + 1] ?? plan)),
    seats: (plan, seats) => (plan === plans[0] ? 1 : Math.max(seats, random.integer(2, 12))),
    byKey: (key) => planAt(plans.findIndex((plan) => plan.key === key)),
  }
}
