import type { Control } from '../control/create-control.js'
import type { Clock } from './clock.js'
import type { Dispatch } from './dispatch.js'
import type { FaultRule, Faults } from './faults.types.js'
import type { LoggedRequest } from './log-request.js'
import type { MswHandler } from './msw-handlers.js'
import type { Environment, Provider, ProviderName, ProviderOptions } from './provider.types.js'
import type { FetchInput } from './request.js'
import type { WebRequestInit, WebResponse } from './web-types.js'

/** How large the sample data is. */
export interface SampleSize {
  /** The number of customers, up to 100,000. Default 200. */
  readonly customers?: number | undefined
  /** The years of history, up to 10. Default 2. */
  readonly years?: number | undefined
}

/** Other sample data, in place of all that there is. */
export interface SeedOptions extends SampleSize {
  /** A number creates sample data, the same for the same number; `false` starts empty. Default: as before. */
  readonly seed?: number | false | undefined
  /** Where the clock starts again. Default: where it started before. */
  readonly now?: Date | number | string | undefined
}

/** How a sandbox is set up. */
export interface SandboxOptions {
  /** A number creates sample data, the same for the same number; `false` starts empty. Default 42. */
  readonly seed?: number | false | undefined
  /**
   * Where the sandbox's clock starts (a date, milliseconds since the epoch or an ISO string). It stands still until
   * `clock.advance` moves it. Default: the machine's time at creation; give a time for results that never change.
   */
  readonly now?: Date | number | string | undefined
  /** How large the sample data is. */
  readonly sample?: SampleSize | undefined
  /** Milliseconds to wait before each answer. Default 0. */
  readonly latencyMs?: number | undefined
  /** Faults from the start; more can be added through `sandbox.faults`. */
  readonly faults?: readonly FaultRule[] | undefined
  /** Enforces ChartMogul's request rate limit. Default false. */
  readonly rateLimit?: boolean | undefined
  /**
   * The formats of ChargeOver's answers, which depend on an account's age: `'2015'` has datetimes without an offset, no
   * `details`, and `tierset.percent` as a string (`"0.000000"`). Default `'current'`.
   */
  readonly chargeoverAccountVersion?: 'current' | '2015' | undefined
  /** Starts from a state returned by `export()`, instead of from `seed` and `now`. */
  readonly fixture?: SandboxState | undefined
}

/** Everything the sandbox holds, as JSON. */
export interface SandboxState {
  /** Version of this format. */
  readonly version: 1
  /** The seed the sandbox was created with. */
  readonly seed: number | false
  /** Where its clock started, milliseconds since the epoch. */
  readonly start: number
  /** Where its clock stands, milliseconds since the epoch. */
  readonly now: number
  /** The state of each random number generator. */
  readonly chance: Readonly<Record<ProviderName | 'faults', number>>
  /** How large the sample data is, where it is not of the default size. */
  readonly sample?: Required<SampleSize>
  /** The state of each provider, in its own format. */
  readonly providers: Readonly<Record<ProviderName, unknown>>
}

/** Three billing providers without a network. */
export interface SandboxCore {
  /** Replaces the global `fetch`: answers for the providers' hosts, and rejects with a `TypeError` for any other. */
  readonly fetch: (input: FetchInput, init?: WebRequestInit) => Promise<WebResponse>
  /** For msw: `setupServer(...sandbox.handlers)`. */
  readonly handlers: readonly MswHandler[]
  /** The newest 10,000 requests, oldest first. */
  readonly requests: readonly LoggedRequest[]
  /** The time in the sandbox, which stands still until it is advanced. */
  readonly clock: Clock
  /** The fault rules, which can be added and removed at any time. */
  readonly faults: Faults
  /** Handles a request, for `fetch`, the msw handlers and the servers. */
  readonly dispatch: Dispatch
  /** Handles a request to the control address, `/_sandbox/…`. */
  readonly control: Control
  /** Answers in `fetch` and msw for a further origin as well, such as `http://127.0.0.1:12111`. Returns a function that stops it. */
  serve(origin: string, provider: ProviderName): () => void
  /** Resets state, clock, random numbers and faults to those it was created with, and empties the request log. */
  reset(): void
  /** Starts again with other sample data, to which `reset` returns from then on. */
  seed(options: SeedOptions): void
  /** The whole state as JSON, for `import` and the option `fixture`. */
  export(): SandboxState
  /** Restores a state returned by `export`. */
  import(state: SandboxState): void
}

/** Functions that create the emulated providers, each with its controls for tests. */
export type ProviderFactories<Providers extends Readonly<Record<ProviderName, Provider>>> = {
  readonly [Name in keyof Providers]: ProviderFactory<Providers[Name]>
}

type ProviderFactory<P> = (
  environment: Environment,
  options: Required<ProviderOptions> & {
    readonly rateLimit: boolean
    readonly accountVersion: 'current' | '2015'
  },
) => P
