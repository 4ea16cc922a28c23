import type { RequestOptions } from '@billing/core'
import type { BillingTool } from '@billing/sdk/tools'
import type { Envelope } from './envelope.types.js'
import type { Mode, Plan } from './plan.types.js'
import type { Policy } from './policy.types.js'
import type { ApprovalStore, AuditLog, SpendStore } from './stores.types.js'

/** What a person answers. */
export type Answer =
  | boolean
  | {
      /** Whether the plan may be carried out. */
      readonly approved: boolean
      /** Who says so, for the audit log. */
      readonly by?: string | undefined
    }

/** What the option `approve` is given besides the plan. */
export interface ApproveContext {
  /** The signal of the call: nobody waits for the answer once it is aborted. */
  readonly signal?: RequestOptions['signal']
}

/** Options of a toolset. */
export interface ToolsetOptions {
  /** The tools that can be called; the documented ones without it. `toolsOf` selects others. */
  readonly tools?: readonly BillingTool[] | undefined
  /** What may be done. Without it reads are allowed and writes are asked about. */
  readonly policy?: Policy | undefined
  /** Asks a person about a plan. Without it `call` answers `approval_required`. */
  readonly approve?: ((plan: Plan, context: ApproveContext) => Answer | Promise<Answer>) | undefined
  /** Where plans wait for approval; in memory without it. */
  readonly approvals?: ApprovalStore | undefined
  /** Where writes are logged; nowhere without it. */
  readonly audit?: AuditLog | undefined
  /** Totals per day; in memory without it. */
  readonly spent?: SpendStore | undefined
  /** Names the run. Runs of the same name give the same write the same idempotency key. Random without it. */
  readonly run?: string | undefined
  /** What the calls come from, for the audit log. */
  readonly surface?: 'library' | 'cli' | 'mcp' | 'lua' | undefined
  /** Which agent calls, for the audit log. */
  readonly agent?: string | undefined
  /** Limits of results. */
  readonly limits?:
    | {
        /** The most bytes of JSON that a result may have. 50,000 without it. */
        readonly resultBytes?: number | undefined
      }
    | undefined
  /** Leaves client secrets in results. */
  readonly reveal?: boolean | undefined
  /** Turns `ask` into `allow`, where the policy has `allowForce`. */
  readonly force?: boolean | undefined
  /** Tells what the credentials of an account are for; without it Stripe's key tells, and others are `unknown`. */
  readonly mode?: ((provider: string, account: string) => Mode | undefined) | undefined
  /** Milliseconds since 1970; the system's clock without it. */
  readonly clock?: (() => number) | undefined
}

/** Options of `plan`. */
export interface PlanOptions {
  /** The account to use; the one in the name, or `default`, without it. */
  readonly account?: string | undefined
  /** The host's id of this call: repeating a write with the same id and input cannot take effect twice, where the provider has keys. */
  readonly callId?: string | undefined
  /** Cancels it. */
  readonly signal?: RequestOptions['signal']
}

/** Options of `call`. */
export interface CallOptions extends PlanOptions {
  /** The approval that `approve` returned. */
  readonly approval?: string | undefined
  /** The key of an earlier attempt, from its problem, to repeat a write safely. */
  readonly idempotencyKey?: string | undefined
  /** Answers with the plan and sends nothing that changes anything. */
  readonly dryRun?: boolean | undefined
}

/** A tool that exists and cannot be called. */
export interface UnavailableTool {
  /** The tool. */
  readonly tool: BillingTool
  /** Why, such as the rule that denies it. */
  readonly reason: string
}

/** Tools under a policy. */
export interface Toolset {
  /** The tools that can be called; denied ones are absent. */
  readonly tools: readonly BillingTool[]
  /** The other tools of the providers that have an account, so that they are not taken for misspelled names. */
  readonly unavailable: readonly UnavailableTool[]
  /** The names of the accounts of each provider. */
  readonly accounts: Readonly<Record<string, readonly string[]>>
  /**
   * What a call would do, and whether it may. It sends nothing but reads.
   *
   * @throws {ValidationError} for an unknown tool or account, and for an input that does not fit
   */
  plan(name: string, input?: object, options?: PlanOptions): Promise<Plan>
  /** Calls a tool. It never rejects: the envelope says what happened. */
  call(name: string, input?: object, options?: CallOptions): Promise<Envelope>
  /**
   * Approves one plan, for a surface that a person uses; never give it to an agent.
   *
   * @returns what the option `approval` of `call` takes
   * @throws {ValidationError} where no plan of this hash waits for approval
   */
  approve(
    hash: string,
    by: {
      /** Who approves. */
      readonly by: string
    },
  ): Promise<string>
}
