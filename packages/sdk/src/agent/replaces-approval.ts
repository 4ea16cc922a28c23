import type { Plan } from './plan.types.js'
import { PLAN_LIFE_MS } from './plan-life-ms.js'
import type { Approval } from './stores.types.js'

/** Whether a plan that is proposed takes the place of the one that is there: asking again does not take an approval back. */
export function replacesApproval(plan: Plan, found: Approval | undefined): boolean {
  const now = Date.parse(plan.expiresAt) - PLAN_LIFE_MS
  return !found?.by || Date.parse(found.plan.expiresAt) < now
}
