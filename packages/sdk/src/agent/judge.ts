import type { BillingTool } from '@billing/sdk/tools'
import { matches } from './matches.js'
import type { Mode } from './plan.types.js'
import type { AmountLimits, Policy, PolicyRule, Verdict } from './policy.types.js'
import { spellingsOf } from './spellings-of.js'

/** A limit of amounts that a call is under. */
export interface Limit {
  /** The rule that has it, for people. */
  readonly rule: string
  /** What counts against `perDay`. */
  readonly scope: string
  readonly max: AmountLimits | undefined
  readonly perDay: AmountLimits | undefined
  readonly over: 'ask' | 'deny'
}

/** What a policy says about a call, its amount aside. */
export interface Judgement {
  readonly verdict: Verdict
  /** What in the policy says so. */
  readonly rule: string
  readonly limits: readonly Limit[]
  /** Whether the option `force` may turn `ask` into `allow`. */
  readonly canForce: boolean
}

/** A call as a policy sees it. */
export interface JudgedCall {
  readonly tool: BillingTool
  readonly account: string
  readonly mode: Mode
}

const STRICTNESS: readonly Verdict[] = ['allow', 'ask', 'deny']

/** Whether a verdict is stricter than another. */
export const isStricter = (a: Verdict, b: Verdict): boolean => STRICTNESS.indexOf(a) > STRICTNESS.indexOf(b)

/** Whether money is not real: neither live nor unknown. */
const isHarmless = (mode: Mode): boolean => mode === 'test' || mode === 'offline'

/** The rule of a policy that decides about a call. */
export function findRule(policy: Policy, { tool, account }: JudgedCall): [number, PolicyRule] | undefined {
  const subject = { provider: tool.provider, account, spellings: spellingsOf(tool) }
  for (const [index, rule] of (policy.rules ?? []).entries()) {
    const patterns = typeof rule.match === 'string' ? [rule.match] : rule.match
    const isOfAccess = rule.access === undefined || rule.access === tool.access
    if (isOfAccess && patterns.some((pattern) => matches(pattern, subject))) return [index, rule]
  }
  return undefined
}

interface Defaults {
  readonly read: Verdict
  readonly write: Verdict
  readonly live: Verdict
}

function judgeAlone(policy: Policy, call: JudgedCall, defaults: Defaults, prefix: string): Judgement {
  const { access } = call.tool
  const [index, rule] = findRule(policy, call) ?? []
  const decided = rule
    ? { verdict: rule.verdict, rule: `${prefix}rules[${index}] ${[rule.match].flat().join(' ')}` }
    : { verdict: policy[access] ?? defaults[access], rule: `${prefix}${access}` }
  const floor = policy.live ?? defaults.live
  const isRaised = access === 'write' && !isHarmless(call.mode) && isStricter(floor, decided.verdict)
  const { verdict, rule: reason } = isRaised ? { verdict: floor, rule: `${prefix}live` } : decided
  const limits = rule?.max || rule?.perDay ? [limitOf(rule, decided.rule, call.mode, prefix)] : []
  return { verdict, rule: reason, limits, canForce: policy.allowForce === true }
}

function limitOf({ match, access, max, perDay, over }: PolicyRule, rule: string, mode: Mode, prefix: string): Limit {
  // Not the position of the rule, nor its limits: a change to the file must not begin the day anew.
  const scope = `${prefix}${[match].flat().join(' ')} ${access ?? ''} ${isHarmless(mode) ? 'test' : 'live'}`
  return { rule, scope, max, perDay, over: over ?? 'deny' }
}

/** What a policy says about a call. A policy that tightens it can only be stricter. */
export function judge(policy: Policy, call: JudgedCall): Judgement {
  const own = judgeAlone(policy, call, { read: 'allow', write: 'ask', live: 'ask' }, '')
  if (!policy.tightenedBy) return own
  const further = judgeAlone(policy.tightenedBy, call, { read: 'allow', write: 'allow', live: 'allow' }, 'project ')
  const { verdict, rule } = isStricter(further.verdict, own.verdict) ? further : own
  const canForce = own.canForce && further.verdict === 'allow'
  return { verdict, rule, limits: [...own.limits, ...further.limits], canForce }
}
