import type { BillingClient } from '../client/billing-client.js'
import type { Fetch } from '../client/client-options.js'
import { createClient } from '../client/create-client.js'
import { METHODS } from '../client/methods.js'
import type { RequestOptions } from '../client/request-options.js'
import type { Transport } from '../client/transport.js'
import { type ApiError, invalid, isApiError } from '../errors.js'
import { startDeadline } from '../send/deadline.js'
import type { Redact } from '../send/redact.js'
import { createToolRequest } from '../tools/tool-request.js'
import type { WebResponse } from '../web-types.js'
import type { UnreadableAnswer } from './open-api-client.js'
import { readBody } from './read-body.js'
import { toResponse } from './to-response.js'
import { transportOf } from './transport-of.js'

/** The options of a call, and what hooks and messages call it. */
interface SendOptions extends RequestOptions {
  readonly operation: string
}

type Send = (
  path: string,
  init: object,
) => Promise<{
  readonly data: unknown
  readonly response: WebResponse
}>

/**
 * A `fetch` by way of a client: sends a request that is encoded already with the credentials, retries, limits and hooks of the client.
 * An answer outside 2xx is a response too, any other failure throws.
 */
export async function sendRequest(
  client: BillingClient,
  request: Request,
  { operation, ...options }: SendOptions,
): Promise<Response> {
  const { headers } = request
  const method = METHODS.find((name) => name === request.method)
  if (!method) throw invalid('method', `must be one of ${METHODS.join(', ')}, not ${request.method}`)
  const transport = transportOf(client)
  const path = pathBelow(transport.baseUrl, request.url)
  let body: string | undefined
  let sentTo = ''
  let last: WebResponse | undefined
  const fetchAndKeep: Fetch = async (url, init) => {
    sentTo = url
    last = undefined
    last = await (transport.fetch ?? fetch)(url, { ...init, body } as typeof init)
    return last
  }
  const { http } = createClient({ ...transport, fetch: fetchAndKeep })
  const deadline = startDeadline(undefined, options.signal, Error)
  const { signal } = deadline
  // A middleware may have replaced the request by one with a signal of its own. That of the call is listened to as well: a replaced request
  // no longer passes it on once it is garbage.
  const cancel = (): void => deadline.stop(request.signal.reason)
  if (request.signal.aborted) cancel()
  request.signal.addEventListener('abort', cancel)
  try {
    body = (await deadline.race(readBody(request))) || undefined
    const call = {
      ...options,
      signal,
      headers: Object.fromEntries(headers),
      redactBody: redactorOf(transport, body),
      mayBeEmpty: true,
    }
    const { data, response } = await (http as unknown as Record<typeof method, Send>)[method](
      path,
      createToolRequest(call, operation, undefined),
    )
    return toResponse(response, sentTo, data)
  } catch (error) {
    // A failed hook could not be reported by a response.
    if (!last || last.ok || !isAnswer(error, operation, last.status) || error.hookError) throw error
    return toResponse(last, sentTo, bodyOf(error))
  } finally {
    request.signal.removeEventListener('abort', cancel)
    deadline.clear()
  }
}

/** The path and query of an address, which must be below that of the client: its credentials are for no other. */
function pathBelow(baseUrl: string, url: string): string {
  const base = new URL(baseUrl).href.replace(/\/$/, '')
  if (!url.startsWith(`${base}/`)) throw invalid('url', `must begin with ${base}/, the address of the client`)
  const path = url.slice(base.length).replace(/#.*/s, '')
  // Means the same when it is encoded, and is not taken for the name of a value or a slash too many.
  return path.replace(/\?.*/s, (query) => query.replace(/[{}/]/g, encodeURIComponent))
}

/** Makes the function that removes what an encoded body has and no error and no hook may show. */
function redactorOf(transport: Transport, body: string | undefined): Redact | undefined {
  if (!body) return undefined
  // The member `card[number]` of a form is called `number`.
  const members = (): object =>
    [...new URLSearchParams(body)].map(([key, value]) => ({ [key.replace(/^.*\[(\w+)\]$/s, '$1')]: value }))
  try {
    return transport.redactorOf?.(transport.form ? members() : JSON.parse(body))
  } catch {
    // It is not JSON, and the provider will refuse it.
    return undefined
  }
}

/** Whether an error is the answer to this call, and not that of another one, which a limiter may fail with. */
function isAnswer(error: unknown, operation: string, status: number): error is ApiError {
  // Browsers hide a redirect behind status 0, which no response can be made with.
  return isApiError(error) && error.operation === operation && error.status === status && status >= 200
}

/** What openapi-fetch returns as `error`. */
function bodyOf({ body, message }: ApiError): object {
  if (Object(body) === body && !Array.isArray(body)) return body as object
  const unreadable: UnreadableAnswer = { message, text: typeof body === 'string' ? body : (JSON.stringify(body) ?? '') }
  return unreadable
}
