import type { RequestOptions } from '../client/request-options.js'
import type { WebHeaders, WebResponse } from '../web-types.js'
import type { Redact } from './redact.js'

/** A request that is encoded but not yet authenticated, with the options of its call. */
export interface OutgoingRequest extends Omit<RequestOptions, 'headers'> {
  /** The whole address. */
  readonly url: string
  /** The HTTP method. */
  readonly method: string
  /** The headers so far. */
  readonly headers: WebHeaders
  /** The encoded body. */
  readonly text: string | undefined
  /** The documented name of the tool that is calling, or method and path template. */
  readonly operation: string
  /** Whether 204, an answer without a body, is a success. */
  readonly mayBeEmpty: boolean
  /** How the body of the answer is read, by a tool whose answer may be a file; undefined when it has more than `limit` bytes. */
  readonly readBody?: ((response: WebResponse, limit?: number) => Promise<string | undefined>) | undefined
  /** Removes from a string what the body has that no error and no hook may show, such as a card number. */
  readonly redactBody?: Redact | undefined
}
