import type { ErrorKind } from '../errors.js'
import type { OutgoingRequest } from '../send/outgoing-request.js'
import type { Redact } from '../send/redact.js'
import type { WebResponse } from '../web-types.js'
import type { ClientOptions, Credential } from './client-options.js'

/** What the body of a provider's error says. */
export interface ErrorSummary {
  /** What went wrong, in a sentence. */
  readonly message?: string | undefined
  /** What went wrong, where the body says more than the HTTP status. */
  readonly kind?: ErrorKind | undefined
  /** The provider's own code. */
  readonly code?: string | undefined
  /** Why the card was declined. */
  readonly declineCode?: string | undefined
  /** True when the request was carried out all the same: the error then has the whole answer. */
  readonly isCarriedOut?: boolean | undefined
}

/** What differs between providers, and what the caller chose: all that `send` needs to know. */
export interface Transport extends ClientOptions {
  /** `stripe`, `chartmogul` or `chargeover`. */
  readonly provider: string
  /** The address of the API, without a slash at its end. */
  readonly baseUrl: string
  /** User name and, where there is one, password of HTTP Basic authentication, each under the name of its option. */
  readonly credentials: Readonly<Record<string, Credential>>
  /** True when bodies are form-encoded; JSON otherwise. */
  readonly form?: boolean | undefined
  /** True when a JSON body may have a `Date`, which is ISO 8601 there: for a provider that reads that wherever it reads a time. */
  readonly isoDates?: boolean | undefined
  /** What an answer says about repeating its request, where the provider says so: `true` and `false` win over the status. */
  readonly retryAdvice?: ((response: WebResponse) => boolean | undefined) | undefined
  /** The names of the options of a call that this provider adds to the common ones; `idempotencyKey` if it honours one on a POST. */
  readonly optionNames?: readonly string[] | undefined
  /** Sets further headers of a request, from the options of its call. */
  readonly prepare?: ((request: OutgoingRequest) => void) | undefined
  /** Reads an error body. For an answer with status 2xx it returns a summary only if the body reports an error. `method` is the request's. */
  readonly readError: (body: Record<string, unknown>, ok: boolean, method: string) => ErrorSummary | undefined
  /** Makes the function that removes what a body has and no error and no hook may show, should the answer repeat it: the number of a card. */
  readonly redactorOf?: ((body: object) => Redact | undefined) | undefined
  /** Adds documented fields that the provider's answers lack. Changes the parsed answer in place. */
  readonly completeAnswer?: ((answer: Record<string, unknown>, text: string) => void) | undefined
}
