import type { SandboxResponse } from '../runtime/provider.types.js'
import type { Random } from '../runtime/random.js'
import type { Store } from './store.js'

/** One request to one account, as a handler sees it. */
export interface Context {
  readonly store: Store
  readonly random: Random
  readonly now: number
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Where the request was sent to, such as `https://api.chartmogul.com`. */
  readonly origin: string
  /** The body of the request, as sent. */
  readonly body: string
}

export type Handler = (context: Context) => SandboxResponse
