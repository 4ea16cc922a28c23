import { type BillingError, type HookEvent, TimeoutError } from '@billing/core'
import { type CallStats, countFailure } from './call-stats.js'
import type { Observer } from './clients.js'
import type { EffectLog } from './effect-log.js'
import type { LagMeter } from './lag-meter.js'
import type { Plan } from './plan.js'
import { leakIn, leakInText } from './secrets.js'
import { SEED } from './seed.js'

/** The name of the scenario without a fault. */
const NO_FAULT = 'none'

/** A call may end this long after its deadline, beyond the time for which the event loop was busy. */
const SLACK_MS = 50

/** How long an effect may still be under way after its caller has given up. */
const SETTLE_MS = 60

/** How many violations are reported in full. */
const SHOWN = 20

/** Compares the outcome of every call with its effect at the provider. */
export interface InvariantChecker extends Observer {
  resolved(plan: Plan, answer: unknown): void
  aborted(plan: Plan): void
  failed(plan: Plan, error: BillingError): void
  untyped(plan: Plan, error: unknown): void
  hung(plan: Plan): void
  unhandled(reason: unknown): void
  timed(plan: Plan, due: number, ended: number): void
  /** Waits until nothing is under way at the provider, then returns the violations. */
  conclude(): Promise<readonly string[]>
}

/** Whether the end of a call was in time, by its plan and by moments of `performance.now()`. */
interface Timing {
  readonly plan: Plan
  readonly due: number
  readonly ended: number
}

type ReportCall = (plan: Plan, violation: string) => void

export function createInvariantChecker(stats: CallStats, effectLog: EffectLog, lag: LagMeter): InvariantChecker {
  const violations: string[] = []
  const timings: Timing[] = []
  const writes = createWriteList()
  const report = (violation: string): void => void violations.push(`seed ${SEED}, ${stats.fault}: ${violation}`)
  const reportCall: ReportCall = ({ number, tool }, violation) => report(`call ${number} (${tool.name}) ${violation}`)
  const leaks = createLeakCheck(report)

  return {
    event: leaks.event,
    retried(event) {
      stats.retries += 1
      leaks.event(event)
    },
    resolved(plan, answer) {
      stats.calls += 1
      stats.resolved += 1
      stats.answered.add(plan.tool.name)
      writes.add(plan, 'resolved')
      checkAnswer(plan, answer, stats, effectLog, reportCall)
    },
    aborted(plan) {
      stats.calls += 1
      stats.aborted += 1
      writes.add(plan, 'failed')
    },
    failed(plan, error) {
      if (stats.fault === NO_FAULT && !writes.hasFailed(plan) && !TimeoutError.isInstance(error))
        reportCall(plan, `failed without a fault: ${error}`)
      stats.calls += 1
      countFailure(stats, error)
      writes.add(plan, 'failed')
      leaks.error(`the error of call ${plan.number}`, error)
      const { attempts = 0 } = error as { attempts?: number }
      if (attempts > plan.maxRetries + 1) reportCall(plan, `was sent ${attempts} times with ${plan.maxRetries} retries`)
    },
    untyped(plan, error) {
      stats.calls += 1
      reportCall(plan, `failed with ${error instanceof Error ? error.stack : error}`)
    },
    hung(plan) {
      stats.calls += 1
      reportCall(plan, `has not ended ${plan.timeoutMs} ms after its start`)
    },
    unhandled: (reason) => report(`a rejection was not handled: ${reason}`),
    timed(plan, due, ended) {
      if (ended > due) timings.push({ plan, due, ended })
    },
    async conclude() {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
      lag.stop()
      checkTimings(timings, stats, lag, reportCall)
      checkEffects(writes, stats, effectLog, reportCall)
      return violations.length > SHOWN
        ? [...violations.slice(0, SHOWN), `and ${violations.length - SHOWN} more`]
        : violations
    },
  }
}

/** The calls that write, by marker, and whether the last of each ended in an error. */
interface WriteList {
  add(plan: Plan, end: 'resolved' | 'failed'): void
  hasFailed(plan: Plan): boolean
  plans(): Iterable<Plan>
}

function createWriteList(): WriteList {
  const writes = new Map<string, Plan>()
  const failed = new Set<string>()
  return {
    add(plan, end) {
      if (plan.tool.access === 'read') return
      writes.set(plan.marker, plan)
      if (end === 'failed') failed.add(plan.marker)
      else failed.delete(plan.marker)
    },
    hasFailed: ({ marker }) => failed.has(marker),
    plans: () => writes.values(),
  }
}

/** Looks for credentials in events and errors. */
function createLeakCheck(report: (violation: string) => void) {
  const seen = new WeakSet<object>()
  /** An error is reported several times: with the attempt, with the retry, with the call. */
  const checkError = (where: string, error: unknown): void => {
    if (typeof error !== 'object' || error === null || seen.has(error)) return
    seen.add(error)
    const leak = leakIn(error)
    if (leak) report(`${where} shows a credential: ${leak}`)
  }
  return {
    error: checkError,
    event(event: HookEvent): void {
      const { error, ...plain } = event as HookEvent & { error?: unknown }
      const leak = leakInText(JSON.stringify(plain))
      if (leak) report(`an event shows a credential: ${leak}`)
      checkError('the error of an event', error)
    },
  }
}

/** An answer belongs to its call, and a write that is answered has happened. */
function checkAnswer(
  plan: Plan,
  answer: unknown,
  stats: CallStats,
  effectLog: EffectLog,
  reportCall: ReportCall,
): void {
  const { id } = (answer ?? {}) as { id?: unknown }
  if (plan.id !== undefined && id !== plan.id) reportCall(plan, `answered with ${id} in place of ${plan.id}`)
  if (plan.tool.access === 'read') {
    if (typeof answer !== 'object' || answer === null) reportCall(plan, `answered with ${answer}`)
    return
  }
  const effects = effectLog.of(plan.marker)
  if (effects.length === 0) {
    stats.lost += 1
    reportCall(plan, 'reported a write that never happened')
  } else if (effects.every((effect) => effect.id !== id)) {
    reportCall(plan, `answered with ${id}, but ${effects[0]?.id} was written`)
  }
}

/** No call ends later than its deadline. */
function checkTimings(timings: readonly Timing[], stats: CallStats, lag: LagMeter, reportCall: ReportCall): void {
  for (const { plan, due, ended } of timings) {
    const lateMs = ended - due - lag.busy(due, ended)
    stats.latestMs = Math.max(stats.latestMs, lateMs)
    if (lateMs > SLACK_MS) reportCall(plan, `ended ${Math.round(lateMs)} ms behind its deadline`)
  }
}

/** No write takes effect twice. */
function checkEffects(writes: WriteList, stats: CallStats, effectLog: EffectLog, reportCall: ReportCall): void {
  for (const plan of writes.plans()) {
    const { length } = effectLog.of(plan.marker)
    stats.effects += length
    if (length && writes.hasFailed(plan)) stats.hidden += 1
    if (length < 2) continue
    stats.duplicates += length - 1
    reportCall(plan, `took effect ${length} times`)
  }
}
