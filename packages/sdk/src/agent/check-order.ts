import { ConfigError } from '@billing/core'
import { allTools } from '@billing/sdk/tools'
import { accountsIn } from './accounts-in.js'
import { isStricter, matcherOf } from './judge.js'
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
  const suspects = rules.flatMap((rule, index) => {
    const looser = rules.slice(0, index).filter((before) => isLooser(before, rule))
    return looser.length ? [{ rule, index, looser }] : []
  })
  if (!suspects.length) return
  const accounts = accountsIn(policy)
  const matchers = allTools.flatMap((tool) => accounts.map((account) => matcherOf({ tool, account, mode: 'test' })))
  for (const { rule, index, looser } of suspects) {
    const deciding = new Set(matchers.filter((isAbout) => isAbout(rule)).map((isAbout) => rules.find(isAbout)))
    const first = looser.find((before) => deciding.has(before))
    if (first && !deciding.has(rule)) {
      throw new ConfigError(
        `${where}.rules[${index}]: never decides anything, since the first rule that matches does: put it before rules[${rules.indexOf(first)}]`,
      )
    }
  }
}
