import type { Clock } from './clock.js'
import type { Dispatch } from './dispatch.js'
import type { FaultRule, Faults } from './faults.types.js'
import type { MswHandler } from './msw-handlers.js'
import type { Environment, Provider, ProviderName, ProviderOptions } from './provider.types.js'
import type { FetchInput } from './request.js'
import type { LoggedRequest } from './request-log.js'
import type { WebRequestInit, WebResponse } from './web-types.js'

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** A number grows the same sample business for the same number, `false` starts empty. Default 42. */
  readonly seed?: number | false | undefined
  /**
   * Where the sandbox's clock starts (a date, milliseconds since the epoch or an ISO string). It stands still until
   * `clock.advance` moves it. Default: the machine's time at creation; give a time for results that never change.
   */
  readonly now?: Date | number | string | undefined
  /** Waits this long before each answer. Default 0. */
  readonly latencyMs?: number | undefined
  /** What goes wrong from the start; more through `sandbox.faults`. */
  readonly faults?: readonly FaultRule[] | undefined
  /** Enforces ChartMogul's request rate limit. Default false. */
  readonly rateLimit?: boolean | undefined
  /** Starts from a state that `export()` gave, instead of from `seed` and `now`. */
  readonly fixture?: SandboxState | undefined
}

/** Everything the sandbox holds, as JSON. */
export interface SandboxState {
  /** Version of this form. */
  readonly version: 1
  /** The seed the sandbox was created with. */
  readonly seed: number | false
  /** Where its clock started, milliseconds since the epoch. */
  readonly start: number
  /** Where its clock stands, milliseconds since the epoch. */
  readonly now: number
  /** How far each source of chance has got. */
  readonly chance: Readonly<Record<ProviderName | 'faults', number>>
  /** The state of each provider, of its own form. */
  readonly providers: Readonly<Record<ProviderName, unknown>>
}

/** Three billing providers without a network. */
export interface SandboxCore {
  /** Stands in for the global `fetch`: answers for the providers' hosts, rejects with a `TypeError` for any other. */
  readonly fetch: (input: FetchInput, init?: WebRequestInit) => Promise<WebResponse>
  /** For msw: `setupServer(...sandbox.handlers)`. */
  readonly handlers: readonly MswHandler[]
  /** The newest 10,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** The time in the sandbox, which stands still until it is advanced. */
  readonly clock: Clock
  /** What goes wrong; rules can be added and removed at any time. */
  readonly faults: Faults
  /** What `fetch`, the msw handlers and the servers stand on. */
  readonly dispatch: Dispatch
  /** Answers in `fetch` and msw for a further origin as well, such as `http://127.0.0.1:12111`. Returns a function that stops it. */
  serve(origin: string, provider: ProviderName): () => void
  /** Back to the start: state, clock, chance and the faults it was created with; the request log is emptied. */
  reset(): void
  /** The whole state as JSON, for `import` and the option `fixture`. */
  export(): SandboxState
  /** Takes over a state that `export` gave. */
  import(state: SandboxState): void
}

/** How to create the emulated providers, each with what it offers to tests. */
export interface ProviderFactories<S extends Provider, M extends Provider, C extends Provider> {
  readonly stripe: ProviderFactory<S>
  readonly chartmogul: ProviderFactory<M>
  readonly chargeover: ProviderFactory<C>
}

type ProviderFactory<P extends Provider> = (
  environment: Environment,
  options: Required<ProviderOptions> & { readonly rateLimit: boolean },
) => P
