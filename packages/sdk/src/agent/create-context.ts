import type { RequestOptions } from '@billing/core'
import { createLock, type Lock } from '@billing/core/internal'
import { type AnyBilling, type BillingTool, tools as documentedTools } from '@billing/sdk/tools'
import { accountsOf, type Clients } from './accounts-of.js'
import { canonicalJson } from './canonical-json.js'
import { checkPolicy } from './check-policy.js'
import { checkToolsetOptions } from './check-toolset-options.js'
import { guardStore } from './guard-store.js'
import { memoryApprovals } from './memory-approvals.js'
import { memorySpend } from './memory-spend.js'
import { type NextSteps, nextSteps } from './next-steps.js'
import type { Mode, Plan } from './plan.types.js'
import type { Policy } from './policy.types.js'
import type { ApprovalStore, AuditEntry, SpendStore } from './stores.types.js'
import type { ToolsetOptions } from './toolset.types.js'
import type { WireState } from './wire.js'
import { createWriteKeys, type WriteKeys } from './write-keys.js'

/** What the calls of a toolset share. */
export interface ToolsetContext {
  readonly tools: readonly BillingTool[]
  readonly policy: Policy
  readonly approvals: ApprovalStore
  readonly spent: SpendStore
  readonly run: string
  readonly keys: WriteKeys
  /** What can be done about failures. */
  readonly steps: NextSteps
  readonly clients: Readonly<Record<string, Clients>>
  /** Writes of a provider run one after another, so that none changes what another was checked against. */
  readonly lockOf: (provider: string) => Lock
  readonly approve: ToolsetOptions['approve']
  readonly force: boolean
  readonly reveal: boolean
  readonly resultBytes: number
  /** What the caller says that credentials are for. */
  readonly mode: (provider: string, account: string) => Mode | undefined
  readonly now: () => number
  /** The day in UTC. */
  readonly today: () => string
  /** Adds to the audit log, if there is one. */
  readonly log: (entry: Omit<AuditEntry, 'time' | 'run' | 'surface' | 'agent'>) => Promise<void>
}

/** How far a call has come, for its envelope. */
export interface Progress {
  mode: Mode
  /** What became of its request; undefined where none was made. */
  state: WireState | undefined
  /** What the write is sent with. */
  key: string | null
  /** Whether its outcome is missing in the audit log. */
  isUnlogged: boolean
}

/** Who allowed a write, by the hash of the plan that was shown. */
export interface Permission {
  readonly hash: string
  /** Null where the policy did. */
  readonly by: string | null
  /** Whether the store has to hand the approval out. */
  readonly isStored: boolean
}

/** The signal of a call. */
export type Signal = RequestOptions['signal']

/** A plan that a person has to approve. */
export interface Waiting {
  readonly plan: Plan
}

/** Puts the options of a toolset together with their defaults. */
export function createContext(billing: AnyBilling, options: ToolsetOptions): ToolsetContext {
  const { audit, agent = null, surface = 'library', run = crypto.randomUUID(), clock = Date.now } = options
  // A copy: what is checked now must not change later.
  const policy: Policy = JSON.parse(canonicalJson(options.policy ?? {}))
  checkPolicy(policy)
  checkToolsetOptions(options)
  const clients = accountsOf(billing)
  const locks = new Map(Object.keys(clients).map((provider) => [provider, createLock()]))
  return {
    tools: options.tools ?? documentedTools,
    policy,
    approvals: guardStore(options.approvals ?? memoryApprovals(), 'approvals'),
    spent: guardStore(options.spent ?? memorySpend(), 'amounts already spent'),
    run,
    keys: createWriteKeys(run),
    steps: nextSteps(options),
    clients,
    lockOf: (provider) => locks.get(provider) as Lock,
    approve: options.approve,
    force: options.force ?? false,
    reveal: options.reveal ?? false,
    resultBytes: options.limits?.resultBytes ?? 50_000,
    mode: options.mode ?? (() => undefined),
    now: clock,
    today: () => new Date(clock()).toISOString().slice(0, 10),
    async log(entry) {
      await audit?.append({ time: new Date(clock()).toISOString(), run, surface, agent, ...entry })
    },
  }
}
