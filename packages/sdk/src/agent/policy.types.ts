/** What may be done: `ask` means that a person has to approve each call. */
export type Verdict = 'allow' | 'ask' | 'deny'

/** Amounts by currency, in the minor unit: `{ usd: 50000 }` is 500.00 USD. A currency that is not listed is over the limit. */
export type AmountLimits = Readonly<Record<string, number>>

/** One rule. The first one that matches a call decides about it. */
export interface PolicyRule {
  /**
   * Which tools: `stripe.pay_invoice`, `stripe.work.*` (of one account), `stripe.delete_*`, `*`. Any documented spelling of a tool will do;
   * `*` stands for any characters but a dot.
   */
  readonly match: string | readonly string[]
  /** Only tools that read, or only those that write; both without it. */
  readonly access?: 'read' | 'write' | undefined
  /** What is decided. */
  readonly verdict: Verdict
  /** The most that one call may move. */
  readonly max?: AmountLimits | undefined
  /** The most that all calls under this rule may move in a day (UTC), whatever their account. */
  readonly perDay?: AmountLimits | undefined
  /** What is decided about a call over a limit. `deny` without it. */
  readonly over?: 'ask' | 'deny' | undefined
}

/** What agents may do. JSON, so that it can be kept in a file. */
export interface Policy {
  /** About reads that no rule matches. `allow` without it. */
  readonly read?: Verdict | undefined
  /** About writes that no rule matches. `ask` without it. */
  readonly write?: Verdict | undefined
  /** The least strict verdict about writes with live credentials, whatever a rule says. `ask` without it. */
  readonly live?: Verdict | undefined
  /** Tried in their order. */
  readonly rules?: readonly PolicyRule[] | undefined
  /** Lets the option `force` turn `ask` into `allow`, except where a limit asks. */
  readonly allowForce?: boolean | undefined
  /** A further policy, such as that of a project, that can only be stricter. `mergePolicies` adds it. */
  readonly tightenedBy?: Policy | undefined
}
