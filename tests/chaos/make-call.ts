import { BillingError } from '@billing/core'
import type { Clients } from './clients.js'
import type { InvariantChecker } from './invariants.js'
import type { Plan } from './plan.js'
import { INTENT_HEADER } from './providers.js'

/** A call that is this late will never end. */
const OVERDUE_MS = 5_000

/** Makes a call and reports how it ended; true when it resolved. */
export async function makeCall(plan: Plan, client: Clients, checker: InvariantChecker): Promise<boolean> {
  const { tool, input, timeoutMs, maxRetries, idempotencyKey, abortAfterMs = Number.POSITIVE_INFINITY } = plan
  const reason = new Error('The caller aborted')
  const controller = new AbortController()
  if (abortAfterMs === 0) controller.abort(reason)
  const aborting = Number.isFinite(abortAfterMs) ? setTimeout(() => controller.abort(reason), abortAfterMs) : undefined
  const started = performance.now()
  const due = started + Math.min(timeoutMs, abortAfterMs)
  const options = {
    timeoutMs,
    maxRetries,
    signal: controller.signal,
    headers: { [INTENT_HEADER]: plan.marker },
    ...(tool.provider === 'stripe' && idempotencyKey !== undefined && { idempotencyKey }),
  }
  let giveUp: ReturnType<typeof setTimeout> | undefined
  const overdue = new Promise<'overdue'>((resolve) => {
    giveUp = setTimeout(resolve, timeoutMs + OVERDUE_MS, 'overdue')
  })
  try {
    const answer = await Promise.race([tool.execute(client.of(tool) as never, input, options as never), overdue])
    if (answer === 'overdue') checker.hung(plan)
    else checker.resolved(plan, answer)
    return answer !== 'overdue'
  } catch (error) {
    if (error === reason) checker.aborted(plan)
    else if (BillingError.isInstance(error)) checker.failed(plan, error)
    else checker.untyped(plan, error)
    return false
  } finally {
    checker.timed(plan, due, performance.now())
    clearTimeout(giveUp)
    clearTimeout(aborting)
  }
}
