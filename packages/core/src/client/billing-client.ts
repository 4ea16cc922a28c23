import type { Http } from './http.js'

/** A client: what the functions of a provider take first. */
export interface BillingClient<Paths extends object = object> {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** The names of the options that a call takes as its last argument. */
  readonly optionNames: readonly string[]
  /**
   * For endpoints that no function covers, with authentication, retries and errors applied. Described paths are typed; the answer of any
   * other is unknown, or of the type given: `http.POST<Transfer>('/v1/transfers', { body })`. The call has the form of openapi-fetch's, but is
   * this package's own: failures reject. The entry `/openapi` of a provider has openapi-fetch itself.
   */
  readonly http: Http<Paths>
}
