import { type CallStats, createCallStats } from './call-stats.js'
import type { Clients } from './clients.js'
import { findDuplicates } from './find-duplicates.js'
import { createFixtures } from './fixtures.js'
import { createInvariantChecker } from './invariants.js'
import { startLagMeter } from './lag-meter.js'
import { makeCall } from './make-call.js'
import { planCall, type TimeoutRange } from './plan.js'
import type { Providers } from './providers.js'
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
      const answered = await makeCall(plan, client, checker)
      if (answered || !plan.repeatsAfterFailure) continue
      stats.repeats += 1
      await makeCall({ ...plan, abortAfterMs: Number.POSITIVE_INFINITY }, client, checker)
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
