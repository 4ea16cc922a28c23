import type { Control, Dispatch, ProviderName, SandboxState } from '@billing/sandbox'

/** The members of a sandbox that `listen` uses. */
export interface ListenableSandbox {
  /** Handles a request. */
  readonly dispatch: Dispatch
  /** Handles a request to the control address. */
  readonly control: Control
  /** The whole state as JSON. */
  export(): SandboxState
  /** Restores a state returned by `export`. */
  import(state: SandboxState): void
  /** Answers for an origin as a provider; returns a function that stops it. */
  serve(origin: string, provider: ProviderName): () => void
}

/** An endpoint that Stripe's events are posted to. */
export interface WebhookTarget {
  /** Its address. */
  readonly url: string
  /** What events are signed with. Default `whsec_sandbox`. */
  readonly secret?: string | undefined
}

/** Where the servers listen. */
export interface ListenOptions {
  /** Port of the Stripe server; 0 (the default) takes any free one. */
  readonly stripe?: number | undefined
  /** Port of the ChartMogul server; 0 (the default) takes any free one. */
  readonly chartmogul?: number | undefined
  /** Port of the ChargeOver server; 0 (the default) takes any free one. */
  readonly chargeover?: number | undefined
  /** Port of the control address; 0 (the default) takes any free one. */
  readonly control?: number | undefined
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Further host names that the control address answers to, beside addresses and localhost: those of containers, for example. */
  readonly allowedHosts?: readonly string[] | undefined
  /** A JSON file with the state: read at the start, if it is there, and written after changes and on `close`. */
  readonly state?: string | undefined
  /** Endpoints that Stripe's events are posted to. */
  readonly webhooks?: readonly WebhookTarget[] | undefined
  /** Called after each request. */
  readonly onRequest?: ((request: ServedRequest) => void) | undefined
}

/** A request that a server has answered, or whose connection it has cut. */
export interface ServedRequest {
  /** The provider it was sent to, or `control` for what changed something through the control address. */
  readonly provider: ProviderName | 'control'
  /** The HTTP method. */
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** `null` when the connection was cut without an answer. */
  readonly status: number | null
  /** Milliseconds from its arrival to the end of the answer. */
  readonly durationMs: number
}

/** Base URLs of the servers, without a trailing slash. */
export interface Listening {
  /** Base URL of the Stripe server. */
  readonly stripe: string
  /** Base URL of the ChartMogul server. */
  readonly chartmogul: string
  /** Base URL of the ChargeOver server. */
  readonly chargeover: string
  /** The control address: its page in a browser, its operations below `/_sandbox`, which the three others have as well. */
  readonly control: string
  /** Stops the servers and ends every connection, also those with a request under way; then writes the state, if there is a file for it. */
  close(): Promise<void>
}
