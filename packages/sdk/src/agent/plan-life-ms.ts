/** How long a plan can be approved and carried out. */
export const PLAN_LIFE_MS = 600_000
