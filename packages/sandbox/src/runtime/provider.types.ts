import type { Company } from '../seed/company.types.js'
import type { Clock } from './clock.js'
import type { Random } from './random.js'
import type { WebHeaders, WebURL } from './web-types.js'

/** One of the emulated providers. */
export type ProviderName = 'stripe' | 'chartmogul' | 'chargeover'

/** A request as an emulated provider sees it: the body is read, the fault rules have let it pass. */
export interface SandboxRequest {
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: WebURL
  /** The headers. */
  readonly headers: WebHeaders
  /** The body as text; empty when there is none. */
  readonly body: string
}

/** An answer before it goes on the wire. A string body is sent as it is, anything else as JSON; `undefined` is an empty body. */
export interface SandboxResponse {
  /** The HTTP status. */
  readonly status: number
  /** Header values by name. */
  readonly headers?: Readonly<Record<string, string>>
  /** The body. */
  readonly body?: unknown
}

/** What every emulated provider shares: one clock and one source of (repeatable) chance. */
export interface Environment {
  /** The clock of the sandbox. */
  readonly clock: Clock
  /** The source of chance. */
  readonly random: Random
}

/** One emulated provider: a state and the rules that change it. */
export interface Provider {
  /** Which provider it is. */
  readonly name: ProviderName
  /** Never throws for a bad request: it answers as the provider would. */
  handle(request: SandboxRequest): SandboxResponse
  /**
   * Called before `handle` when a request is under way for a while: returns what to call when that is over, or the answer
   * when the request cannot go together with another one that is under way.
   */
  begin?(request: SandboxRequest): SandboxResponse | (() => void)
  /** Forgets everything, down to the state it was created in: the sample company (if any) is there again. */
  clear(): void
  /** The whole state as JSON; `restore(save())` changes nothing a caller can see. */
  save(): unknown
  /** Takes over a state that `save` gave. */
  restore(state: unknown): void
}

/** What every emulated provider may be created with. */
export interface ProviderOptions {
  /** The business to fill the state with; built when first asked for, `undefined` for an empty start. Ask again after `clear`. */
  readonly company?: () => Company | undefined
}
