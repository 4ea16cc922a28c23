import type { AnyHttpInit } from '../client/http.js'
import type { Transport } from '../client/transport.js'
import type { OutgoingRequest } from '../send/outgoing-request.js'
import type { WebHeaders } from '../web-types.js'
import { encodeForm } from './encode-form.js'
import { encodePath } from './encode-path.js'
import { setHeaders } from './set-headers.js'

/**
 * Encodes a request as its provider reads it, with its headers over those of the client. A tool whose body has another form passes its
 * `text` in place of a `body`.
 */
export function encodeRequest(
  { baseUrl, form, redactorOf }: Transport,
  clientHeaders: WebHeaders,
  method: string,
  path: string,
  { params = {}, headers, body, input: _, ...call }: AnyHttpInit,
): OutgoingRequest {
  const query = encodeForm(params.query ?? {})
  const separator = path.includes('?') ? '&' : '?'
  return {
    // Hooks and messages show no query.
    operation: `${method} ${path.replace(/\?.*/s, '')}`,
    // That of a tool only if it says so.
    mayBeEmpty: call['operation'] === undefined,
    redactBody: body && redactorOf?.(body),
    method,
    // One slash between the two, without which the path would go on with the host.
    url: `${baseUrl}/${encodePath(path, params.path)}`.replace(/([^:/])\/+/g, '$1/') + (query && separator + query),
    headers: setHeaders(new Headers(clientHeaders as Headers), {
      ...headers,
      ...params.header,
      ...(body && { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' }),
    }),
    text: body && (form ? encodeForm : JSON.stringify)(body),
    ...call,
  }
}
