import { ConfigError } from '@billing/core'
import { allTools } from '@billing/sdk/tools'
import { accountsIn } from './accounts-in.js'
import { findRule, isStricter, ruleMatches } from './judge.js'
import type { Policy, PolicyRule } from './policy.types.js'

const isLimited = ({ max, perDay }: PolicyRule): boolean => Boolean(max ?? perDay)

/** Whether a rule lets more be done than another. */
const isLooser = (rule: PolicyRule, other: PolicyRule): boolean =>
  isStricter(other.verdict, rule.verdict) || (rule.verdict !== 'deny' && isLimited(other) && !isLimited(rule))

/**
 * Refuses a rule that never decides, since the rules before it match all that it is about, and that is stricter than one of them: what it was
 * to deny would not be denied.
 *
 * @throws {ConfigError} that names both rules
 */
export function checkOrder(policy: Policy, where: string): void {
  const { rules = [] } = policy
  for (const [index, rule] of rules.entries()) {
    const looser = rules.slice(0, index).filter((before) => isLooser(before, rule))
    if (!looser.length) continue
    const calls = allTools.flatMap((tool) =>
      accountsIn(policy).map((account) => ({ tool, account, mode: 'test' as const })),
    )
    const deciding = new Set(calls.filter((call) => ruleMatches(rule, call)).map((call) => findRule(policy, call)?.[1]))
    const first = looser.find((before) => deciding.has(before))
    if (first && !deciding.has(rule)) {
      throw new ConfigError(
        `${where}.rules[${index}]: never decides anything, since the first rule that matches does: put it before rules[${rules.indexOf(first)}]`,
      )
    }
  }
}
