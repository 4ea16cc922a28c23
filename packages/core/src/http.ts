import { type Client, createFinalURL, mergeHeaders } from 'openapi-fetch'
import { encodeForm } from './encoding.js'
import { ConfigError } from './errors.js'
import { encodePath } from './path.js'
import { send } from './send.js'
import type { BillingClient, RequestOptions, Transport } from './types.js'

/** openapi-fetch's typed client. Its middleware is left out: hooks see every attempt, which middleware cannot. */
export type Http<Paths extends {}> = Omit<Client<Paths>, 'use' | 'eject'>

/** What openapi-fetch's methods take, with the options of a call beside it. */
interface HttpInit extends Omit<RequestOptions, 'headers'> {
  readonly params?: { query?: Record<string, unknown>; path?: Record<string, unknown>; header?: Record<string, string> }
  readonly headers?: Record<string, string>
  readonly body?: object
  readonly parseAs?: 'json' | 'text'
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE'] as const

/** Builds a client: openapi-fetch's types, URLs and headers over `send`, which is all the sending there is. */
export function createClient<Paths extends {}>(transport: Transport): BillingClient<Paths> {
  const { provider, account, form, appInfo } = transport
  const baseUrl = transport.baseUrl.replace(/\/+$/, '')
  if (!/^https?:\/\/[^/]/.test(baseUrl)) throw new ConfigError('baseUrl must be an http(s) address')
  if (!(transport.maxRetries === undefined || transport.maxRetries >= 0))
    throw new ConfigError('maxRetries must be 0 or more')
  if (!(transport.timeoutMs === undefined || transport.timeoutMs > 0))
    throw new ConfigError('timeoutMs must be more than 0')
  const userAgent = `@billing/${provider}${appInfo ? ` ${appInfo.name}/${appInfo.version ?? 0}` : ''}`
  const request = async (
    method: string,
    path: string,
    { params = {}, headers, body, parseAs = 'json', ...call }: HttpInit = {},
  ) => {
    const response = await send(transport, {
      operation: `${method} ${path}`,
      ...call,
      method,
      url: createFinalURL(path, { baseUrl, params, querySerializer: encodeForm as never, pathSerializer: encodePath }),
      headers: mergeHeaders(
        transport.headers,
        headers,
        params.header,
        body && { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' },
      ),
      body: body ? (form ? encodeForm : JSON.stringify)(body) : null,
    })
    return { data: response.status === 204 ? undefined : await response[parseAs](), response }
  }
  const http: Record<string, unknown> = { request }
  for (const method of METHODS) http[method] = (path: string, init?: HttpInit) => request(method, path, init)
  return { provider, account, http: http as unknown as Http<Paths> }
}
