import type { ProviderName } from './provider.types.js'

/** Which requests fail, and how. All conditions of a rule must hold; the first rule that defines an answer applies. */
export interface FaultRule {
  /** Only requests to this provider. */
  readonly provider?: ProviderName
  /**
   * Only these requests: a path, optionally after a method: `'POST /v1/customers'`, `'/v1/customers/{id}'`, `'GET /v1/*'`.
   * `{name}` stands for one path segment, `*` for anything. ChargeOver's `/api/v3` may be left out.
   */
  readonly operation?: string
  /** Probability from 0 to 1; the same seed selects the same requests. */
  readonly probability?: number
  /** Only the n-th request that the conditions above select, counted from 1; several numbers for several requests. */
  readonly nth?: number | readonly number[]
  /** Stops after this many faults. */
  readonly times?: number
  /** Answers with this status; the request is not carried out unless `after` is set. */
  readonly status?: number
  /** The body to answer with: a string as it is, anything else as JSON. Without one an error status has the provider's own error body. */
  readonly body?: unknown
  /** Further headers of the answer. */
  readonly headers?: Readonly<Record<string, string>>
  /** The `Retry-After` header: seconds or an HTTP date. Alone it means status 429. */
  readonly retryAfter?: number | string
  /** Milliseconds to wait before answering; alone it only delays. */
  readonly latencyMs?: number
  /** Cuts the connection instead of answering. */
  readonly reset?: boolean
  /** Never answers; only an abort ends the request. */
  readonly hang?: boolean
  /** Sends half of the body under the full content length, then cuts the connection. */
  readonly truncate?: boolean
  /** Answers with an HTML error page, as a proxy does; status 502 unless given. */
  readonly html?: boolean
  /** The request is carried out first, then its answer is lost or replaced. */
  readonly after?: boolean
}

/** A rule that is active, and what it has done. */
export interface ActiveFault {
  /** Names it for `remove`. */
  readonly id: string
  /** The rule as it was added. */
  readonly rule: FaultRule
  /** The requests that its conditions have selected, before `nth`, `times` and `probability`. */
  readonly selected: number
  /** The faults that it has caused. */
  readonly fired: number
}

/** The active rules. They can be changed at any time. */
export interface Faults {
  /** Adds a rule after the others. Returns a function that removes it. */
  add(rule: FaultRule): () => void
  /** The active rules, in their order. */
  list(): readonly ActiveFault[]
  /** Removes the rule with an id; false where there is none. */
  remove(id: string): boolean
  /** Removes every rule. */
  clear(): void
}
