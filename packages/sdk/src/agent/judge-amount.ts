import { describeAmount } from './describe-plan.js'
import type { Judgement, Limit } from './judge.js'
import { isStricter } from './judge.js'
import type { Amount, Plan } from './plan.types.js'
import type { Verdict } from './policy.types.js'
import type { SpendStore } from './stores.types.js'

/** What a policy says about a call, its amount included. */
export interface Decision {
  readonly verdict: Verdict
  readonly rule: string
  /** Whether the verdict comes from a limit. */
  readonly isOver: boolean
  /** The limits that the amount counts against, whatever the verdict. */
  readonly limits: readonly CountedLimit[]
}

/** A limit that an amount was compared with. */
export interface CountedLimit extends Limit {
  /** Whether the amount is over it, and a person may let it be: then it is counted, and no longer limited. */
  readonly isLifted: boolean
}

/** Why an amount is over a limit; undefined if it is not. */
async function whyOver(
  { scope, max, perDay }: Limit,
  amount: Amount | 'unknown',
  { spent, day }: { readonly spent: SpendStore; readonly day: string },
): Promise<string | undefined> {
  if (amount === 'unknown') return 'an amount that is not known before is over any limit'
  const { currency, minor } = amount
  if (minor === 0) return undefined
  if (max && !(minor <= (max[currency] ?? -1))) return `over max of ${currency}`
  if (!perDay) return undefined
  const limit = perDay[currency] ?? -1
  if (minor > limit) return `over perDay of ${currency}`
  const total = await spent.total(scope, day, currency)
  return total + minor > limit ? `over perDay of ${currency}` : undefined
}

/** Applies the limits of a call to its amount. */
export async function judgeAmount(
  { verdict, rule, limits }: Judgement,
  amount: Plan['amount'],
  context: { readonly spent: SpendStore; readonly day: string },
): Promise<Decision> {
  let decided = { verdict, rule, isOver: false }
  if (amount === null) return { ...decided, limits: limits.map((limit) => ({ ...limit, isLifted: false })) }
  const counted: CountedLimit[] = []
  for (const limit of limits) {
    const reason = await whyOver(limit, amount, context)
    counted.push({ ...limit, isLifted: reason !== undefined && limit.over === 'ask' })
    if (reason === undefined || isStricter(decided.verdict, limit.over)) continue
    const shown = amount === 'unknown' ? '' : `: ${describeAmount(amount)}`
    decided = { verdict: limit.over, rule: `${limit.rule}: ${reason}${shown}`, isOver: true }
  }
  return { ...decided, limits: counted }
}
