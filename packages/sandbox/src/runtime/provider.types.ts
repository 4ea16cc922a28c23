import type { ControlRoute } from '../control/control-route.js'
import type { OpenedAccount } from '../control/opened-account.types.js'
import type { Company } from '../seed/company.types.js'
import type { Clock } from './clock.js'
import type { ProviderName } from './providers.js'
import type { Random } from './random.js'
import type { WebHeaders, WebURL } from './web-types.js'

export type { ProviderName } from './providers.js'

/** A request as an emulated provider gets it, with its body read. */
export interface SandboxRequest {
  /** The HTTP method. */
  readonly method: string
  /** The whole address. */
  readonly url: WebURL
  /** The headers. */
  readonly headers: WebHeaders
  /** The body; empty when there is none. */
  readonly body: string
}

/**
 * An answer before it is sent. Text and bytes (`Uint8Array`) are sent as they are, anything else as the provider writes JSON; `undefined` is an
 * empty body.
 */
export interface SandboxResponse {
  /** The HTTP status. */
  readonly status: number
  /** Header values by name. */
  readonly headers?: Readonly<Record<string, string>>
  /** The body. */
  readonly body?: unknown
}

/** What an emulated provider depends on: the clock, and random numbers of its own. */
export interface Environment {
  /** The clock of the sandbox. */
  readonly clock: Clock
  /** The random number generator. */
  readonly random: Random
}

/** An emulated provider with its state. */
export interface Provider {
  /** Which provider it is. */
  readonly name: ProviderName
  /** Never throws for a bad request: it answers as the provider would. */
  handle(request: SandboxRequest): SandboxResponse
  /** Writes JSON as the real provider does, with its white space and escapes. Compact without it. */
  encode?(body: unknown, status: number): string
  /**
   * Called before `handle` when the answer is delayed: returns a function to call after the delay, or an answer when the request
   * conflicts with another one that is under way.
   */
  begin?(request: SandboxRequest): SandboxResponse | (() => void)
  /** Its operations at the control address, below `/_sandbox/<name>`. */
  readonly control?: readonly ControlRoute[]
  /** The accounts that have been opened, for the control address. */
  accounts?(): readonly OpenedAccount[]
  /** Opens an account that nobody uses yet, and returns the credentials that lead to it. */
  openKey?(): Readonly<Record<string, string>>
  /** Resolves when what the provider has begun outside of requests is done: its webhooks have been delivered. */
  settled?(): Promise<void>
  /** Returns to the initial state, with the sample company if there is one. */
  clear(): void
  /** The whole state as JSON; `restore(save())` changes nothing a caller can see. */
  save(): unknown
  /** Restores a state returned by `save`. */
  restore(state: unknown): void
}

/** What every emulated provider may be created with. */
export interface ProviderOptions {
  /** Returns the sample company to start with, or `undefined` to start empty. To be called when it is first needed, and again after `clear`. */
  readonly company?: () => Company | undefined
}
