import type { Verdict } from './policy.types.js'

/** What a key is for. `unknown` counts as live. */
export type Mode = 'live' | 'test' | 'offline' | 'unknown'

/** An amount of money in the minor unit of its currency. */
export interface Amount {
  /** The currency, in lower case. */
  readonly currency: string
  /** The amount in the minor unit, never negative. */
  readonly minor: number
}

/** The request that a call sends, with credentials and card data masked. */
export interface PlannedRequest {
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: string
  /** The headers, by name in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The encoded body; null without one. */
  readonly body: string | null
  /** What makes it safe to repeat; null where the provider has no such keys. */
  readonly idempotencyKey: string | null
}

/** What a call would do, and whether it may. */
export interface Plan {
  /** The documented name of the tool. */
  readonly tool: string
  /** The account it acts on. */
  readonly account: string
  /** What the account's key is for. */
  readonly mode: Mode
  /** Whether it changes anything. */
  readonly access: 'read' | 'write'
  /** What the policy says. */
  readonly verdict: Verdict
  /** What in the policy says so. */
  readonly rule: string
  /** What it moves: null if nothing, `unknown` where that cannot be told before, which is over any limit. */
  readonly amount: Amount | null | 'unknown'
  /** What it sends. */
  readonly request: PlannedRequest
  /** All of that in a sentence, for the person who approves it. */
  readonly summary: string
  /** Stands for exactly this call: `approve` takes it. */
  readonly hash: string
  /** Until when it can be approved and carried out, as ISO 8601. */
  readonly expiresAt: string
}
