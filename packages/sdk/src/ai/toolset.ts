import type { ToolDescription } from '@billing/core'
import type { WebAbortSignal } from '@billing/core/internal'

/** What the adapters read of a plan. */
export interface AiPlan {
  /** `ask` where a person has to approve the call first. */
  readonly verdict: string
  /** What an approval is bound to. */
  readonly hash: string
  /** What is sent. */
  readonly request: {
    /** What makes it safe to repeat; null where the provider has no such keys. */
    readonly idempotencyKey: string | null
  }
}

/** The part of a toolset of `@billing/sdk/agent` that the adapters use. */
export interface AiToolset {
  /** The tools that may be called. */
  readonly tools: readonly ToolDescription[]
  /** The names of the accounts of each provider. */
  readonly accounts: Readonly<Record<string, readonly string[]>>
  /** What a call would do, and whether it may. */
  plan(name: string, input?: object, options?: AiPlanOptions): Promise<AiPlan>
  /** Calls a tool; resolves with an envelope that says what happened, also where it failed. */
  call(name: string, input?: object, options?: AiCallOptions): Promise<object>
  /** Stores a person's approval of one plan; the result is the `approval` of the call. */
  approve(
    hash: string,
    options: {
      /** Who approves. */
      readonly by: string
    },
  ): Promise<string>
}

/** Options of a plan. */
export interface AiPlanOptions {
  /** The account to use. */
  readonly account?: string | undefined
  /** The host's id of the call: a call that is delivered twice takes effect once. */
  readonly callId?: string | undefined
  /** Ends it early. */
  readonly signal?: WebAbortSignal | undefined
}

/** Options of a call. */
export interface AiCallOptions extends AiPlanOptions {
  /** The approval of a person. */
  readonly approval?: string | undefined
}
