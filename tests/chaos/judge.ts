import { type BillingError, type HookEvent, TimeoutError } from '@billing/core'
import type { Observer } from './clients.js'
import type { LagMeter } from './lag.js'
import type { Ledger } from './ledger.js'
import type { Plan } from './plan.js'
import { leakIn, leakInText } from './secrets.js'
import { SEED } from './seed.js'
import { countFailure, type Tally } from './tally.js'

/** The name of what goes wrong when nothing does. */
const NO_FAULT = 'none'

/** Behind its deadline and behind whatever else the event loop had to do, a call may be this late. */
const SLACK_MS = 50

/** Later than any effect that is still on its way when its caller has given up. */
const SETTLED_MS = 60

/** Violations that are told in full: a defect seldom comes alone. */
const SHOWN = 20

/** Sees every end of every call and holds it against what really happened. */
export interface Judge extends Observer {
  resolved(plan: Plan, answer: unknown): void
  aborted(plan: Plan): void
  failed(plan: Plan, error: BillingError): void
  untyped(plan: Plan, error: unknown): void
  hung(plan: Plan): void
  unhandled(reason: unknown): void
  timed(plan: Plan, due: number, ended: number): void
  /** Waits until nothing is under way at the provider and tells what must never happen and did. */
  conclude(): Promise<readonly string[]>
}

export function createJudge(tally: Tally, ledger: Ledger, lag: LagMeter): Judge {
  const violations: string[] = []
  const times: { plan: Plan; due: number; ended: number }[] = []
  const failedWrites = new Map<string, Plan>()
  const writes = new Map<string, Plan>()

  const complainOf = (complaint: string): void => void violations.push(`seed ${SEED}, ${tally.fault}: ${complaint}`)
  const complain = ({ number, tool }: Plan, complaint: string): void =>
    complainOf(`call ${number} (${tool.name}) ${complaint}`)
  const noteWrite = (plan: Plan, failed: boolean): void => {
    if (plan.tool.access === 'read') return
    writes.set(plan.marker, plan)
    if (failed) failedWrites.set(plan.marker, plan)
    else failedWrites.delete(plan.marker)
  }
  const seen = new WeakSet<object>()
  /** An error comes by several times: with the attempt, with the retry, with the call. */
  const look = (where: string, error: unknown): void => {
    if (typeof error !== 'object' || error === null || seen.has(error)) return
    seen.add(error)
    const leak = leakIn(error)
    if (leak) complainOf(`${where} shows a credential: ${leak}`)
  }

  return {
    event(event: HookEvent) {
      const { error, ...plain } = event as HookEvent & { error?: unknown }
      const leak = leakInText(JSON.stringify(plain))
      if (leak) complainOf(`an event shows a credential: ${leak}`)
      look('the error of an event', error)
    },
    retried(event) {
      tally.retries += 1
      this.event(event)
    },
    resolved(plan, answer) {
      tally.calls += 1
      tally.resolved += 1
      tally.answered.add(plan.tool.name)
      noteWrite(plan, false)
      const { id } = (answer ?? {}) as { id?: unknown }
      if (plan.id !== undefined && id !== plan.id) complain(plan, `answered with ${id} in place of ${plan.id}`)
      if (plan.tool.access === 'read') {
        if (typeof answer !== 'object' || answer === null) complain(plan, `answered with ${answer}`)
        return
      }
      const effects = ledger.of(plan.marker)
      if (effects.length === 0) {
        tally.lost += 1
        complain(plan, 'reported a write that never happened')
      } else if (effects.every((effect) => effect.id !== id)) {
        complain(plan, `answered with ${id}, but ${effects[0]?.id} was written`)
      }
    },
    aborted(plan) {
      tally.calls += 1
      tally.aborted += 1
      noteWrite(plan, true)
    },
    failed(plan, error) {
      const isRepeat = failedWrites.has(plan.marker)
      if (tally.fault === NO_FAULT && !isRepeat && !TimeoutError.isInstance(error))
        complain(plan, `failed without a fault: ${error}`)
      tally.calls += 1
      countFailure(tally, error)
      noteWrite(plan, true)
      look(`the error of call ${plan.number}`, error)
      const { attempts = 0 } = error as { attempts?: number }
      if (attempts > plan.maxRetries + 1) complain(plan, `was sent ${attempts} times with ${plan.maxRetries} retries`)
    },
    untyped(plan, error) {
      tally.calls += 1
      complain(plan, `failed with ${error instanceof Error ? error.stack : error}`)
    },
    hung(plan) {
      tally.calls += 1
      complain(plan, `has not ended ${plan.timeoutMs} ms after its start`)
    },
    unhandled: (reason) => complainOf(`a promise rejected with nobody to hear it: ${reason}`),
    timed(plan, due, ended) {
      if (ended > due) times.push({ plan, due, ended })
    },
    async conclude() {
      await new Promise((resolve) => setTimeout(resolve, SETTLED_MS))
      lag.stop()
      for (const { plan, due, ended } of times) {
        const lateMs = ended - due - lag.busy(due, ended)
        tally.latestMs = Math.max(tally.latestMs, lateMs)
        if (lateMs > SLACK_MS) complain(plan, `ended ${Math.round(lateMs)} ms behind its deadline`)
      }
      for (const plan of writes.values()) {
        const { length } = ledger.of(plan.marker)
        tally.effects += length
        if (length && failedWrites.has(plan.marker)) tally.hidden += 1
        if (length < 2) continue
        tally.duplicates += length - 1
        complain(plan, `took effect ${length} times`)
      }
      return violations.length > SHOWN
        ? [...violations.slice(0, SHOWN), `and ${violations.length - SHOWN} more`]
        : violations
    },
  }
}
