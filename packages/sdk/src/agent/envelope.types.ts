import type { ErrorKind, ValidationIssue } from '@billing/core'
import type { Mode, Plan } from './plan.types.js'

/** Why a call failed. */
export type ProblemKind =
  | 'invalid_input'
  | 'unknown_tool'
  | 'unknown_account'
  | 'config'
  | 'denied'
  | 'approval_required'
  | 'approval_invalid'
  | 'over_limit'
  | 'audit_unavailable'
  | ErrorKind
  | 'timeout'
  | 'connection'
  | 'aborted'
  | 'outcome_unknown'
  | 'internal'

/** How a call that failed can be repeated. */
export type RetryAdvice =
  /** Not at all: the same call fails again. */
  | 'never'
  /** At any time: nothing happened. */
  | 'safe'
  /** With the approval of its plan. */
  | 'after_approval'
  /** With its idempotency key: it cannot take effect twice. */
  | 'with_key'
  /** Only after a look at the provider: it may have taken effect. */
  | 'after_check'

/** Why a call failed, whether anything was sent, and what can be done. */
export interface Problem {
  /** Why it failed. */
  readonly kind: ProblemKind
  /** The provider's own code. */
  readonly code: string | null
  /** The HTTP status. */
  readonly status: number | null
  /** The provider's id of the request. */
  readonly request_id: string | null
  /** Whether the request was sent; `unknown` means that a write may have been carried out. */
  readonly sent: 'no' | 'yes' | 'unknown'
  /** How it can be repeated. */
  readonly retry: RetryAdvice
  /** What is wrong with the input. */
  readonly issues: readonly ValidationIssue[]
  /** What to do, as commands or sentences. */
  readonly next: readonly string[]
  /** What was to be done, where an approval is missing. */
  readonly plan?: Plan
  /** Repeats the write safely. */
  readonly idempotency_key?: string
}

/** What was left out of a result that is too large. */
export interface Truncation {
  /** How many items of the list are there. */
  readonly shown: number
  /** Where the list goes on, as the parameters of the next call; null where only a smaller page helps. */
  readonly cursor: Readonly<Record<string, string | number>> | null
  /** The members that were left out because they are no list. */
  readonly dropped?: readonly string[]
}

/** What every call answers, in the form of JSON. */
export interface Envelope {
  /** The version of this form. */
  readonly schema: 'billing.call/1'
  /** Provider and tool, `stripe.pay_invoice`; what was asked for where there is no such tool. */
  readonly function: string
  /** Whether it did what was asked. */
  readonly success: boolean
  /** What the tool returned; the plan of a dry run. */
  readonly data: unknown
  /** What went wrong, in sentences. */
  readonly error: string | null
  /** Under which circumstances. */
  readonly meta: {
    /** The account it acted on. */
    readonly account: string
    /** What the account's key is for. */
    readonly mode: Mode
    /** Whether nothing was sent because only the plan was wanted. */
    readonly dry_run: boolean
    /** The name of the run. */
    readonly run: string
    /** What was left out. */
    readonly truncated?: Truncation
  }
  /** How long it took. */
  readonly duration_ms: number
  /** Why it failed; null where it did not. */
  readonly problem: Problem | null
}
