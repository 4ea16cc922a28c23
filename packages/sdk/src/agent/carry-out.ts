import type { BillingError } from '@billing/core'
import type { Permission, Progress, Signal, ToolsetContext } from './create-context.js'
import { type CheckedCall, type Draft, executeWith } from './draw-plan.js'
import { maskInput } from './mask-input.js'
import { takeApproval } from './permit.js'
import { problemOf, Refusal } from './problem-of.js'
import { reasonOf } from './reason-of.js'
import { reserve } from './reserve.js'
import { observe } from './wire.js'

/** Carries a plan out: first its limits, its approval and the intent in the log, then the request, at last the outcome. */
export async function carryOut(
  context: ToolsetContext,
  call: CheckedCall,
  draft: Draft,
  permission: Permission,
  progress: Progress,
  signal: Signal,
): Promise<unknown> {
  const { plan } = draft
  if (permission.hash !== plan.hash) {
    throw new Refusal(
      'approval_invalid',
      'What was approved has changed meanwhile: the amount or the account is another',
      {
        plan,
      },
    )
  }
  const { by, key, release } = await prepare(context, call, draft, permission)
  progress.key = key
  const entry = {
    call: crypto.randomUUID(),
    tool: call.tool.name,
    account: call.account,
    mode: plan.mode,
    rule: plan.rule,
    approver: by,
    input: maskInput(call.input),
    amount: plan.amount,
    key,
  }
  try {
    await context.log({ ...entry, event: 'intent', request_id: null, outcome: null })
  } catch (error) {
    await release()
    const reason = `The audit log cannot be written${reasonOf(error)}, and without it no write is sent`
    throw new Refusal('audit_unavailable', reason, { next: context.steps.verifyAudit })
  }
  const { client, state } = observe(call.client, draft.request)
  progress.state = state
  let outcome = 'done'
  try {
    return await executeWith(call.tool, call.input, key, signal)(client)
  } catch (error) {
    const { sent, kind } = problemOf(error, { access: call.tool.access, state, key, steps: context.steps })
    const isDone = sent === 'yes' && (error as BillingError).answer !== undefined
    outcome = sent === 'unknown' ? 'unknown' : isDone ? 'done' : kind
    if (sent !== 'unknown' && !isDone) await release()
    throw error
  } finally {
    try {
      await context.log({ ...entry, event: 'outcome', request_id: state.requestId, outcome })
    } catch {
      progress.isUnlogged = true
    }
  }
}

/** Counts the amount, and takes the approval last: it is lost where the limit of the day refuses. */
async function prepare(context: ToolsetContext, call: CheckedCall, draft: Draft, permission: Permission) {
  const release = await reserve(context, call, draft)
  if (!permission.isStored) return { by: permission.by, key: call.key, release }
  try {
    return { ...(await takeApproval(context, draft.plan.hash)), release }
  } catch (error) {
    await release()
    throw error
  }
}
