import { BillingError } from '@billing/core'
import { type CallStats, createCallStats } from './call-stats.js'
import type { Clients } from './clients.js'
import { findDuplicates } from './find-duplicates.js'
import { createFixtures } from './fixtures.js'
import { createInvariantChecker } from './invariants.js'
import { startLagMeter } from './lag-meter.js'
import { type Plan, planCall, type TimeoutRange } from './plan.js'
import { INTENT_HEADER, type Providers } from './providers.js'
import { onUnhandledRejection } from './unhandled-rejections.js'

/** A fault, the providers and clients, and the calls to make. */
export interface Scenario {
  readonly fault: string
  readonly providers: Providers
  /** One of these is drawn for each call. */
  readonly clients: readonly Clients[]
  readonly calls: number
  /** Calls under way at the same time. */
  readonly concurrency: number
  readonly timeoutRange: TimeoutRange
}

export interface ScenarioResult {
  readonly stats: CallStats
  /** The invariants that did not hold. */
  readonly violations: readonly string[]
}

/** A call that is this late will never end. */
const OVERDUE_MS = 5_000

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Makes the calls of a scenario and checks each. */
export async function runScenario(scenario: Scenario): Promise<ScenarioResult> {
  const { fault, providers, clients, calls, concurrency, timeoutRange } = scenario
  const stats = createCallStats(fault)
  const lag = startLagMeter()
  const checker = createInvariantChecker(stats, providers.effectLog, lag)
  const fixtures = createFixtures(providers)
  for (const client of clients) client.observe(checker)

  let next = 0
  const worker = async (): Promise<void> => {
    for (let number = next++; number < calls; number = next++) {
      // Calls that never wait for anything would otherwise keep timers from running.
      await immediate()
      const plan = planCall(number, fault, timeoutRange, fixtures, providers)
      const client = clients[Math.floor(plan.draw * clients.length)]
      if (!client) throw new Error('A scenario needs a client')
      const answered = await make(plan, client)
      if (answered || !plan.repeatsAfterFailure) continue
      stats.repeats += 1
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

  const stopListening = onUnhandledRejection(checker.unhandled)
  try {
    await Promise.all(Array.from({ length: concurrency }, worker))
    return { stats, violations: [...(await checker.conclude()), ...findDuplicates(providers)] }
  } finally {
    stopListening()
  }
}
