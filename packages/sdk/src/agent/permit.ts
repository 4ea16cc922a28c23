import type { Permission, Signal, ToolsetContext, Waiting } from './create-context.js'
import type { Draft } from './draw-plan.js'
import type { Plan } from './plan.types.js'
import { Refusal } from './problem-of.js'
import { reasonOf } from './reason-of.js'
import type { Answer } from './toolset.types.js'

const USED = 'There is no such approval: it has expired, or was carried out already'
const OTHER = 'The approval is for another plan: the input, the account, the amount or the policy has changed'

/** Whether a plan may be carried out; undefined where a person has to be asked. */
export async function permit(
  { approvals, force, steps }: ToolsetContext,
  { plan, isOver, canForce }: Draft,
  approval: string | undefined,
): Promise<Permission | undefined> {
  const { hash, verdict, rule } = plan
  if (verdict === 'deny') {
    throw new Refusal(isOver ? 'over_limit' : 'denied', `The policy forbids it: ${rule}`, { plan })
  }
  if (verdict === 'allow') return { hash, by: null, isStored: false }
  if (approval !== undefined) {
    if (approval === hash) return { hash, by: null, isStored: true }
    throw new Refusal('approval_invalid', (await approvals.find(approval)) ? OTHER : USED, {
      plan,
      retry: 'after_approval',
      next: steps.approve(hash),
    })
  }
  return force && canForce ? { hash, by: 'force', isStored: false } : undefined
}

/** Asks a person about a plan, or keeps it until one approves it. */
export async function ask(
  { approvals, approve, steps }: ToolsetContext,
  { plan }: Waiting,
  signal: Signal,
): Promise<Permission> {
  if (!approve) {
    await approvals.propose(plan)
    throw new Refusal('approval_required', `A person has to approve it: ${plan.summary} (${plan.rule})`, {
      plan,
      retry: 'after_approval',
      next: steps.approve(plan.hash),
    })
  }
  const answer = await askWith(approve, plan, signal)
  const { approved, by = 'approve' } =
    Object(answer) === answer ? (answer as Exclude<typeof answer, boolean>) : { approved: answer }
  // Nothing but true is a yes.
  if (approved !== true) throw new Refusal('denied', `It was not approved: ${plan.summary}`, { plan })
  return { hash: plan.hash, by, isStored: false }
}

/** What the option `approve` answers. Where it fails nobody was asked, which is no fault of the library. */
async function askWith(approve: NonNullable<ToolsetContext['approve']>, plan: Plan, signal: Signal): Promise<Answer> {
  try {
    return await approve(plan, { signal })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Refusal('config', `approve: the question to a person failed${reasonOf(error)}`, { plan })
  }
}

/** Hands out a stored approval, once. */
export async function takeApproval(
  { approvals, now, steps }: ToolsetContext,
  hash: string,
): Promise<{ readonly by: string; readonly key: string | null }> {
  const approval = await approvals.take(hash)
  if (!approval?.by || Date.parse(approval.plan.expiresAt) < now()) {
    throw new Refusal('approval_invalid', USED, { retry: 'after_approval', next: steps.approve(hash) })
  }
  // The key of the plan that was approved: what was carried out with it cannot be carried out again.
  return { by: approval.by, key: approval.plan.request.idempotencyKey }
}
