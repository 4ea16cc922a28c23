import { ConfigError } from '@billing/core'
import { dottedName, nearestName } from '@billing/core/internal'
import { allTools } from '@billing/sdk/tools'
import { checkOrder } from './check-order.js'
import { matches } from './matches.js'
import type { AmountLimits, Policy, PolicyRule } from './policy.types.js'
import { spellingsOf } from './spellings-of.js'

const VERDICTS: readonly unknown[] = ['allow', 'ask', 'deny']
const POLICY_MEMBERS = ['read', 'write', 'live', 'rules', 'allowForce', 'tightenedBy']
const RULE_MEMBERS = ['match', 'access', 'verdict', 'max', 'perDay', 'over']

/**
 * Refuses a policy that says something else than it seems to: a name that is misspelled, a rule that is about no tool, an amount that is no
 * whole number.
 *
 * @throws {ConfigError} that names the place and the remedy
 */
export function checkPolicy(policy: Policy, where = 'policy'): void {
  checkMembers(policy, POLICY_MEMBERS, where)
  for (const name of ['read', 'write', 'live'] as const) checkVerdict(policy[name], `${where}.${name}`, true)
  if (policy.allowForce !== undefined && typeof policy.allowForce !== 'boolean') {
    throw new ConfigError(`${where}.allowForce: must be true or false`)
  }
  const { rules = [] } = policy
  if (!Array.isArray(rules)) throw new ConfigError(`${where}.rules: must be an array of rules`)
  for (const [index, rule] of rules.entries()) checkRule(rule, `${where}.rules[${index}]`)
  checkOrder(policy, where)
  if (policy.tightenedBy !== undefined) checkPolicy(policy.tightenedBy, `${where}.tightenedBy`)
}

function checkRule(rule: PolicyRule, where: string): void {
  checkMembers(rule, RULE_MEMBERS, where)
  checkVerdict(rule.verdict, `${where}.verdict`)
  const patterns: unknown[] = [rule.match].flat()
  if (patterns.length === 0) throw new ConfigError(`${where}.match: must name a tool`)
  for (const pattern of patterns) checkPattern(pattern, `${where}.match`)
  if (rule.access !== undefined && rule.access !== 'read' && rule.access !== 'write') {
    throw new ConfigError(`${where}.access: must be read or write`)
  }
  if (rule.over !== undefined && rule.over !== 'ask' && rule.over !== 'deny') {
    throw new ConfigError(`${where}.over: must be ask or deny`)
  }
  checkAmounts(rule.max, `${where}.max`)
  checkAmounts(rule.perDay, `${where}.perDay`)
}

function checkMembers(value: object, known: readonly string[], where: string): void {
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new ConfigError(`${where}: must be an object`)
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw new ConfigError(`${where}: unknown member ${unknown}, did you mean ${nearestName(known, unknown)}?`)
  }
}

function checkVerdict(value: unknown, where: string, isOptional = false): void {
  if (!VERDICTS.includes(value) && !(isOptional && value === undefined)) {
    throw new ConfigError(`${where}: must be allow, ask or deny`)
  }
}

/** A rule that is about no tool at all is a misspelling: what it was to deny would not be denied. */
function checkPattern(pattern: unknown, where: string): void {
  if (typeof pattern !== 'string' || !/^[\w*-]+(\.[\w*-]+){0,2}$/.test(pattern)) {
    throw new ConfigError(`${where}: must be such as stripe.pay_invoice, stripe.work.* or stripe.delete_*`)
  }
  const parts = pattern.split('.')
  const isFound = allTools.some((tool) =>
    matches(pattern, {
      provider: tool.provider,
      // Accounts are named where they are configured, which may be in another project.
      account: (parts.length === 3 && parts[1]) || 'default',
      spellings: spellingsOf(tool),
    }),
  )
  if (isFound) return
  const nearest = nearestName(allTools.map(dottedName), pattern)
  throw new ConfigError(`${where}: ${pattern} is about no tool, did you mean ${nearest}?`)
}

function checkAmounts(limits: AmountLimits | undefined, where: string): void {
  if (limits === undefined) return
  if (!limits || typeof limits !== 'object') throw new ConfigError(`${where}: must be such as { "usd": 50000 }`)
  for (const [currency, minor] of Object.entries(limits)) {
    if (!/^[a-z]{3}$/.test(currency)) {
      throw new ConfigError(`${where}.${currency}: must be a currency of three letters in lower case`)
    }
    if (!Number.isSafeInteger(minor) || minor < 0) {
      throw new ConfigError(`${where}.${currency}: must be a whole number in the minor unit: 50000 is 500.00 USD`)
    }
  }
}
