import type { BillingTool } from '@billing/sdk/tools'
import { matches, type Subject } from './matches.js'
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

/** The patterns of a rule. */
const patternsOf = ({ match }: PolicyRule): readonly string[] => (typeof match === 'string' ? [match] : match)

const subjectOf = (tool: BillingTool, account: string): Subject => ({
  provider: tool.provider,
  account,
  spellings: spellingsOf(tool),
})

/** Tells of rules whether they are about a call. */
export function matcherOf({ tool, account }: JudgedCall): (rule: PolicyRule) => boolean {
  const subject = subjectOf(tool, account)
  return (rule) =>
    (rule.access === undefined || rule.access === tool.access) &&
    patternsOf(rule).some((pattern) => matches(pattern, subject))
}

/** The rule of a policy that decides about a call. */
export function findRule({ rules = [] }: Policy, call: JudgedCall): [number, PolicyRule] | undefined {
  const isAbout = matcherOf(call)
  return [...rules.entries()].find(([, rule]) => isAbout(rule))
}

interface Defaults {
  readonly read: Verdict
  readonly write: Verdict
  readonly live: Verdict
}

/** What is decided where a policy says nothing. */
const DEFAULTS: Defaults = { read: 'allow', write: 'ask', live: 'ask' }
/** What a policy that tightens another one does not say, it leaves to that. */
const NO_OPINION: Defaults = { read: 'allow', write: 'allow', live: 'allow' }

/** What one policy says about a call, whatever tightens it. */
export function judgeAlone(policy: Policy, call: JudgedCall, defaults: Defaults = DEFAULTS, prefix = ''): Judgement {
  const { access } = call.tool
  const [index, rule] = findRule(policy, call) ?? []
  const decided = rule
    ? { verdict: rule.verdict, rule: `${prefix}rules[${index}] ${patternsOf(rule).join(' ')}` }
    : { verdict: policy[access] ?? defaults[access], rule: `${prefix}${access}` }
  const live = policy.live ?? defaults.live
  const floors = [
    { verdict: access === 'write' && !isHarmless(call.mode) ? live : 'allow', rule: `${prefix}live` },
    { verdict: floorOfCarrier(policy, call, rule), rule: `${decided.rule} does not name ${call.tool.name} itself` },
  ] as const
  const { verdict, rule: reason } = floors.reduce<Pick<Judgement, 'verdict' | 'rule'>>(
    (strictest, floor) => (isStricter(floor.verdict, strictest.verdict) ? floor : strictest),
    decided,
  )
  const limits = rule?.max || rule?.perDay ? [limitOf(rule, decided.rule, call.mode, prefix)] : []
  return { verdict, rule: reason, limits, canForce: policy.allowForce === true }
}

/** Tools whose input is other requests, which the policy cannot see. */
const CARRIERS: readonly string[] = ['chargeover_run_bulk']

/** Such a tool must not do what other rules forbid: unless a rule names it, it is asked about, or denied where anything of its provider is restricted. */
function floorOfCarrier({ rules = [] }: Policy, { tool, account }: JudgedCall, rule: PolicyRule | undefined): Verdict {
  if (!CARRIERS.includes(tool.name)) return 'allow'
  const subject = subjectOf(tool, account)
  const isNamed = rule && patternsOf(rule).some((pattern) => !pattern.includes('*') && matches(pattern, subject))
  if (isNamed) return 'allow'
  const isRestricted = ({ match, verdict, max, perDay }: PolicyRule): boolean =>
    (verdict === 'deny' || Boolean(max || perDay)) &&
    [match].flat().some((pattern) => mayConcern(pattern, tool.provider))
  return rules.some(isRestricted) ? 'deny' : 'ask'
}

const mayConcern = (pattern: string, provider: string): boolean =>
  /^[^.]*\*/.test(pattern) || pattern.startsWith(provider)

function limitOf({ match, access, max, perDay, over }: PolicyRule, rule: string, mode: Mode, prefix: string): Limit {
  // Not the position of the rule, nor its limits: a change to the file must not begin the day anew.
  const scope = `${prefix}${[match].flat().join(' ')} ${access ?? ''} ${isHarmless(mode) ? 'test' : 'live'}`
  return { rule, scope, max, perDay, over: over ?? 'deny' }
}

/** What a policy says about a call. A policy that tightens it can only be stricter. */
export function judge(policy: Policy, call: JudgedCall): Judgement {
  const own = judgeAlone(policy, call)
  if (!policy.tightenedBy) return own
  const further = judgeAlone(policy.tightenedBy, call, NO_OPINION, 'project ')
  const { verdict, rule } = isStricter(further.verdict, own.verdict) ? further : own
  const canForce = own.canForce && further.verdict === 'allow'
  return { verdict, rule, limits: [...own.limits, ...further.limits], canForce }
}
