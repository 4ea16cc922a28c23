import type { AnyHttpInit } from '../client/http.js'
import type { Transport } from '../client/transport.js'
import type { OutgoingRequest } from '../send/outgoing-request.js'
import type { WebHeaders } from '../web-types.js'
import { encodeForm } from './encode-form.js'
import { encodePath } from './encode-path.js'
import { setHeaders } from './set-headers.js'

/** A body on the wire. */
export interface EncodedBody {
  /** Its media type. */
  readonly type: string
  /** Its text. */
  readonly text: string
}

/**
 * Encodes a request as its provider reads it, with its headers over those of the client. A tool may have encoded the body in another way:
 * then it is `encoded`.
 */
export function encodeRequest(
  { baseUrl, form, redactorOf }: Transport,
  clientHeaders: WebHeaders,
  method: string,
  path: string,
  {
    params = {},
    headers,
    body,
    encoded = body && encodeBody(body, form),
    input: _,
    ...call
  }: AnyHttpInit & {
    readonly encoded?: EncodedBody | undefined
  },
): OutgoingRequest {
  const query = encodeForm(params.query ?? {})
  const separator = path.includes('?') ? '&' : '?'
  return {
    // Hooks and messages show no query.
    operation: `${method} ${path.replace(/\?.*/s, '')}`,
    // That of a tool only if it says so.
    mayBeEmpty: call['operation'] === undefined,
    redactBody: body && redactorOf?.(body),
    ...call,
    method,
    // One slash between the two, without which the path would go on with the host.
    url: `${baseUrl}/${encodePath(path, params.path)}`.replace(/([^:/])\/+/g, '$1/') + (query && separator + query),
    headers: setHeaders(new Headers(clientHeaders as Headers), {
      ...headers,
      ...params.header,
      ...(encoded && { 'content-type': encoded.type }),
    }),
    body: encoded?.text,
  }
}

const encodeBody = (body: object, form: boolean | undefined): EncodedBody =>
  form
    ? { type: 'application/x-www-form-urlencoded', text: encodeForm(body) }
    : { type: 'application/json', text: JSON.stringify(body) }
