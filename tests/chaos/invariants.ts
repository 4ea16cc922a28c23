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

/** Compares the outcome of every call with what took effect at the provider. */
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

export function createInvariantChecker(stats: CallStats, effectLog: EffectLog, lag: LagMeter): InvariantChecker {
  const violations: string[] = []
  const times: { plan: Plan; due: number; ended: number }[] = []
  const failedWrites = new Map<string, Plan>()
  const writes = new Map<string, Plan>()

  const report = (violation: string): void => void violations.push(`seed ${SEED}, ${stats.fault}: ${violation}`)
  const reportCall = ({ number, tool }: Plan, violation: string): void =>
    report(`call ${number} (${tool.name}) ${violation}`)
  const noteWrite = (plan: Plan, failed: boolean): void => {
    if (plan.tool.access === 'read') return
    writes.set(plan.marker, plan)
    if (failed) failedWrites.set(plan.marker, plan)
    else failedWrites.delete(plan.marker)
  }
  const seen = new WeakSet<object>()
  /** An error is reported several times: with the attempt, with the retry, with the call. */
  const checkError = (where: string, error: unknown): void => {
    if (typeof error !== 'object' || error === null || seen.has(error)) return
    seen.add(error)
    const leak = leakIn(error)
    if (leak) report(`${where} shows a credential: ${leak}`)
  }

  return {
    event(event: HookEvent) {
      const { error, ...plain } = event as HookEvent & { error?: unknown }
      const leak = leakInText(JSON.stringify(plain))
      if (leak) report(`an event shows a credential: ${leak}`)
      checkError('the error of an event', error)
    },
    retried(event) {
      stats.retries += 1
      this.event(event)
    },
    resolved(plan, answer) {
      stats.calls += 1
      stats.resolved += 1
      stats.answered.add(plan.tool.name)
      noteWrite(plan, false)
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
    },
    aborted(plan) {
      stats.calls += 1
      stats.aborted += 1
      noteWrite(plan, true)
    },
    failed(plan, error) {
      const isRepeat = failedWrites.has(plan.marker)
      if (stats.fault === NO_FAULT && !isRepeat && !TimeoutError.isInstance(error))
        reportCall(plan, `failed without a fault: ${error}`)
      stats.calls += 1
      countFailure(stats, error)
      noteWrite(plan, true)
      checkError(`the error of call ${plan.number}`, error)
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
      if (ended > due) times.push({ plan, due, ended })
    },
    async conclude() {
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
      lag.stop()
      for (const { plan, due, ended } of times) {
        const lateMs = ended - due - lag.busy(due, ended)
        stats.latestMs = Math.max(stats.latestMs, lateMs)
        if (lateMs > SLACK_MS) reportCall(plan, `ended ${Math.round(lateMs)} ms behind its deadline`)
      }
      for (const plan of writes.values()) {
        const { length } = effectLog.of(plan.marker)
        stats.effects += length
        if (length && failedWrites.has(plan.marker)) stats.hidden += 1
        if (length < 2) continue
        stats.duplicates += length - 1
        reportCall(plan, `took effect ${length} times`)
      }
      return violations.length > SHOWN
        ? [...violations.slice(0, SHOWN), `and ${violations.length - SHOWN} more`]
        : violations
    },
  }
}
