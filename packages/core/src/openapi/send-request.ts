import type { BillingClient } from '../client/billing-client.js'
import type { Fetch } from '../client/client-options.js'
import type { RequestOptions } from '../client/request-options.js'
import { type ApiError, invalid, isApiError } from '../errors.js'
import { createToolRequest } from '../tools/tool-request.js'
import type { WebResponse } from '../web-types.js'
import { deriveClient } from './derive-client.js'
import type { UnreadableAnswer } from './open-api-client.js'
import { toResponse } from './to-response.js'

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
  const { method, signal, headers } = request
  const text = await request.text()
  if (/^multipart\//.test(headers.get('content-type') ?? '')) {
    throw invalid('body', 'must be an object or a string; forms with files cannot be sent')
  }
  const body = text || undefined
  let path = ''
  let last: WebResponse | undefined
  const { http } = deriveClient(client, ({ baseUrl, fetch: ownFetch }) => {
    path = pathBelow(baseUrl, request.url)
    const fetchAndKeep: Fetch = async (url, init) => {
      last = undefined
      last = await (ownFetch ?? fetch)(url, { ...init, body } as typeof init)
      return last
    }
    return { fetch: fetchAndKeep }
  })
  try {
    const send = (http as unknown as Record<string, Send | undefined>)[method]
    if (!send) throw invalid('method', `must be one of GET, POST, PUT, PATCH and DELETE, not ${method}`)
    const { data, response } = await send(
      path,
      createToolRequest({ ...options, signal, headers: Object.fromEntries(headers) }, operation, undefined),
    )
    return toResponse(response, data)
  } catch (error) {
    if (!last || last.ok || !isAnswer(error, operation, last.status)) throw error
    return toResponse(last, bodyOf(error))
  }
}

/** The path and query of an address, which must be below that of the client: its credentials are for no other. */
function pathBelow(baseUrl: string, url: string): string {
  const base = new URL(baseUrl).href.replace(/\/$/, '')
  if (!url.startsWith(`${base}/`)) throw invalid('url', `must begin with ${base}/, the address of the client`)
  return url.slice(base.length).replace(/#.*/s, '')
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
