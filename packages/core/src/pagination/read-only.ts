import type { BillingClient } from '../client/billing-client.js'
import { notAList } from './not-a-list.js'

/** A GET of a list function, for a provider's paging to look at and to change. */
export type Get = (
  path: string,
  init?: {
    /** What the path and its query are made of. */
    readonly params?: {
      /** The query parameters. */
      readonly query?: Readonly<Record<string, unknown>>
    }
  },
) => Promise<{
  /** The parsed body. */
  readonly data: object
}>

/**
 * A client for `list` and nothing else: a function that would write or that asks for a single object is refused before anything is
 * sent. `around` wraps its GET. An unknown option is refused with those of `paginate`, too: beside the common ones, which are not passed on
 * to here, the `walkOptions` of the provider.
 */
export function readOnly<Client extends BillingClient>(
  client: Client,
  list: unknown,
  walkOptions: readonly string[] = [],
  around: (get: Get) => Get = (get) => get,
): Client {
  const refuse = (): never => {
    throw notAList()
  }
  if (typeof list !== 'function') refuse()
  const get = client.http.GET as Get
  // A path that ends with a parameter, such as an id, is that of a single object.
  const GET = around((path, init) => (path.endsWith('}') ? refuse() : get(path, init)))
  const optionNames = [...client.optionNames, 'prefetch', 'max', 'resume', ...walkOptions]
  return { ...client, optionNames, http: { GET, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse } }
}
