import { ConfigError } from '@billing/core'
import { allTools } from '@billing/sdk/tools'
import { accountsIn } from './accounts-in.js'
import { checkPolicy } from './check-policy.js'
import { findRule, isStricter, type JudgedCall, judgeAlone } from './judge.js'
import type { AmountLimits, Policy, PolicyRule } from './policy.types.js'

/**
 * Adds the policy of a project to that of the user. The project's can only be stricter: of both verdicts the stricter one holds, and the
 * limits of both.
 *
 * @returns the user's policy, tightened by the project's
 * @throws {ConfigError} where the project's policy tries to loosen the user's; the message names the rule and the tool
 * @example
 * ```ts
 * const policy = mergePolicies({ write: 'ask' }, { rules: [{ match: 'stripe.delete_*', verdict: 'deny' }] })
 * ```
 */
export function mergePolicies(user: Policy, project: Policy): Policy {
  checkPolicy(user)
  checkPolicy(project, 'project policy')
  if (project.allowForce !== undefined) throw new ConfigError('project policy.allowForce: only the user may allow it')
  if (user.tightenedBy || project.tightenedBy)
    throw new ConfigError('policy.tightenedBy: is for the result of mergePolicies')
  const { live } = project
  if (live !== undefined && isStricter(user.live ?? 'ask', live)) {
    throw new ConfigError(`project policy.live: says ${live}, where the user's policy says ${user.live ?? 'ask'}`)
  }
  const grants = new Map<string, Grant>()
  for (const tool of allTools) {
    for (const account of accountsIn(user, project)) noteGrant(grants, user, project, { tool, account, mode: 'test' })
  }
  for (const { loosens, isMeant } of grants.values()) if (loosens && !isMeant) throw new ConfigError(loosens)
  return { ...user, tightenedBy: project }
}

/** What one statement of a project does to the user's policy. */
interface Grant {
  /** Where it would loosen it, as a message. */
  readonly loosens: string | undefined
  /** Whether it makes sense all the same: it tightens elsewhere, or says the same. */
  readonly isMeant: boolean
}

/**
 * What a project says of a tool. `allow` without limits can only loosen. Anything else may be looser for some tool that the user denies, as
 * long as it is not for all that it is about: there the user's verdict holds.
 */
function noteGrant(grants: Map<string, Grant>, user: Policy, project: Policy, call: JudgedCall): void {
  const [index, rule] = findRule(project, call) ?? []
  const { access, name } = call.tool
  // What a project does not say it leaves to the user.
  const said = rule ? rule.verdict : project[access]
  if (said === undefined) return
  const where = rule ? `project policy.rules[${index}]` : `project policy.${access}`
  const own = findRule(user, call)?.[1]
  if (rule && own) refuseHigher(where, name, own, rule)
  const mine = judgeAlone({ ...user, live: 'allow' }, call)
  const isLooser = isStricter(mine.verdict, said)
  const { loosens, isMeant } = grants.get(where) ?? { loosens: undefined, isMeant: false }
  const canTighten = said !== 'allow' || rule?.max !== undefined || rule?.perDay !== undefined
  grants.set(where, {
    loosens:
      loosens ??
      (isLooser
        ? `${where}: says ${said} of ${name}, for which the user's policy says ${mine.verdict} (${mine.rule})`
        : undefined),
    isMeant: isMeant || (canTighten && !isLooser),
  })
}

/** Both limits hold, so that a higher one has no effect. It is refused because it seems to have one. */
function refuseHigher(where: string, tool: string, user: PolicyRule, project: PolicyRule): void {
  for (const kind of ['max', 'perDay'] as const) {
    const limits: AmountLimits = user[kind] ?? {}
    for (const [currency, minor] of Object.entries(project[kind] ?? {})) {
      if (user[kind] && minor > (limits[currency] ?? -1)) {
        throw new ConfigError(
          `${where}.${kind}.${currency}: is ${minor} for ${tool}, above the user's ${limits[currency] ?? 'none'}`,
        )
      }
    }
  }
}
