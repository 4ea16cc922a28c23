import { BillingError } from '@billing/core'
import { findTwins } from './audit.js'
import { createCast } from './cast.js'
import type { Clients } from './clients.js'
import { createJudge } from './judge.js'
import { startLagMeter } from './lag.js'
import { type Patience, type Plan, planCall } from './plan.js'
import { hearRejections } from './rejections.js'
import { createTally, type Tally } from './tally.js'
import { INTENT_HEADER, type World } from './world.js'

/** A fault and where the calls meet it. */
export interface Setting {
  readonly fault: string
  readonly world: World
  /** Among these chance chooses. */
  readonly clients: readonly Clients[]
  readonly calls: number
  /** Calls under way at the same time. */
  readonly lanes: number
  readonly patience: Patience
}

export interface Outcome {
  readonly tally: Tally
  /** What must never happen and did. */
  readonly violations: readonly string[]
}

/** A call that is this late will never end. */
const OVERDUE_MS = 5_000

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Makes the calls of a setting and judges each. */
export async function run(setting: Setting): Promise<Outcome> {
  const { fault, world, clients, calls, lanes, patience } = setting
  const tally = createTally(fault)
  const lag = startLagMeter()
  const judge = createJudge(tally, world.ledger, lag)
  const cast = createCast(world)
  for (const client of clients) client.observe(judge)

  let next = 0
  const lane = async (): Promise<void> => {
    for (let number = next++; number < calls; number = next++) {
      // Calls that never wait for anything would otherwise keep timers from running.
      await immediate()
      const plan = planCall(number, fault, patience, cast, world)
      const client = clients[Math.floor(plan.draw * clients.length)]
      if (!client) throw new Error('A setting needs a client')
      const answered = await make(plan, client)
      if (answered || !plan.insists) continue
      tally.repeats += 1
      await make({ ...plan, abortAfterMs: Number.POSITIVE_INFINITY }, client)
    }
  }

  /** True when the call resolved. */
  async function make(plan: Plan, client: Clients): Promise<boolean> {
    const { tool, input, timeoutMs, maxRetries, idempotencyKey, abortAfterMs = Number.POSITIVE_INFINITY } = plan
    const reason = new Error('The caller has lost interest')
    const controller = new AbortController()
    if (abortAfterMs === 0) controller.abort(reason)
    const aborting = Number.isFinite(abortAfterMs)
      ? setTimeout(() => controller.abort(reason), abortAfterMs)
      : undefined
    const started = performance.now()
    const due = started + Math.min(timeoutMs, abortAfterMs)
    const options = {
      timeoutMs,
      maxRetries,
      signal: controller.signal,
      headers: { [INTENT_HEADER]: plan.marker },
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    }
    let giveUp: ReturnType<typeof setTimeout> | undefined
    const overdue = new Promise<'overdue'>((resolve) => {
      giveUp = setTimeout(resolve, timeoutMs + OVERDUE_MS, 'overdue')
    })
    try {
      const answer = await Promise.race([tool.execute(client.of(tool) as never, input, options), overdue])
      if (answer === 'overdue') judge.hung(plan)
      else judge.resolved(plan, answer)
      return answer !== 'overdue'
    } catch (error) {
      if (error === reason) judge.aborted(plan)
      else if (BillingError.isInstance(error)) judge.failed(plan, error)
      else judge.untyped(plan, error)
      return false
    } finally {
      judge.timed(plan, due, performance.now())
      clearTimeout(giveUp)
      clearTimeout(aborting)
    }
  }

  const stopHearing = hearRejections(judge.unhandled)
  try {
    await Promise.all(Array.from({ length: lanes }, lane))
    return { tally, violations: [...(await judge.conclude()), ...findTwins(world)] }
  } finally {
    stopHearing()
  }
}
