import type { Amount, Mode, Plan } from './plan.types.js'

/** A plan that waits for a person, or that one has approved. */
export interface Approval {
  /** What is approved. */
  readonly plan: Plan
  /** Who approved it; null while nobody has. */
  readonly by: string | null
}

/** Keeps plans until they are approved and carried out. All methods are atomic. */
export interface ApprovalStore {
  /** The key that hashes of plans are made with: without it nobody can guess an input from its hash. */
  key(): Promise<string>
  /** Keeps a plan that waits for its approval. */
  propose(plan: Plan): Promise<void>
  /** The plan of a hash, if there is one. */
  find(hash: string): Promise<Approval | undefined>
  /** Notes who approved a plan. False where there is none of this hash, or it was carried out. */
  approve(hash: string, by: string): Promise<boolean>
  /** Hands out an approved plan, once. */
  take(hash: string): Promise<Approval | undefined>
  /** How a person approves a plan that is kept here, as a command or a sentence. Without it that is `toolset.approve`. */
  howToApprove?(hash: string): string
}

/** A part of the money of a day. */
export interface Spending {
  /** Names the same money in repetitions of a request, so that it counts once. */
  readonly id: string
  /** The limit it counts against. */
  readonly scope: string
  /** The day, `2026-03-01`. */
  readonly day: string
  /** How much. */
  readonly amount: Amount
  /** The most that may be spent in the day, in the minor unit; undefined where a person approved more. */
  readonly limit: number | undefined
}

/** Totals per day. All methods are atomic. */
export interface SpendStore {
  /** Adds to the total, unless it would be over the limit: false then. An `id` that is there already counts once, until each reservation of it is released. */
  reserve(spending: Spending): Promise<boolean>
  /** Takes back what was reserved, because nothing was spent. */
  release(spending: Spending): Promise<void>
  /** The total of a day. */
  total(scope: string, day: string, currency: string): Promise<number>
}

/** What happens to a write. */
export type AuditEvent = 'intent' | 'outcome' | 'refused'

/** One entry of the audit log. */
export interface AuditEntry {
  /** What happened. */
  readonly event: AuditEvent
  /** When, as ISO 8601. */
  readonly time: string
  /** Names the call: an intent and its outcome have the same. */
  readonly call: string
  /** The name of the run. */
  readonly run: string
  /** What the call comes from: `library`, `cli`, `mcp` or `lua`. */
  readonly surface: string
  /** Which agent calls. */
  readonly agent: string | null
  /** The documented name of the tool. */
  readonly tool: string
  /** The account that it acts on. */
  readonly account: string
  /** What the account's key is for. */
  readonly mode: Mode
  /** What in the policy decided. */
  readonly rule: string
  /** Who approved it. */
  readonly approver: string | null
  /** The input, with personal data and secrets masked. */
  readonly input: unknown
  /** What it moves. */
  readonly amount: Amount | null | 'unknown'
  /** The idempotency key, where the provider has such keys. */
  readonly key: string | null
  /** The provider's id of the request, once there is an answer. */
  readonly request_id: string | null
  /** How it ended: `done`, `refused`, `unknown`, or for a call that was not sent the kind of its problem. Null in an intent. */
  readonly outcome: string | null
}

/** Where the audit log is kept. */
export interface AuditLog {
  /** Resolves once the entry is on stable storage. A write is not sent before that. */
  append(entry: AuditEntry): Promise<void>
  /** How somebody checks the log, as a command or a sentence. */
  readonly howToVerify?: string | undefined
}
