import { createAuthorizer } from './authorizer.js'
import type { BillingClient } from './billing-client.js'
import { checkClientOptions } from './check-client-options.js'
import { checkRequest } from './check-request.js'
import { encodeForm } from './encode-form.js'
import { encodePath } from './encode-path.js'
import { VERSION } from './gen/version.js'
import type { AnyHttpInit, Http } from './http.js'
import { send } from './send.js'
import { setHeaders } from './set-headers.js'
import type { Transport } from './transport.js'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Builds a client: openapi-fetch's way of calling over `send`, which is all the sending there is. */
export function createClient<Paths extends object>(transport: Transport): BillingClient<Paths> {
  checkClientOptions(transport)
  const { provider, baseUrl, form, appInfo } = transport
  const authorizer = createAuthorizer(transport.credentials)
  const userAgent = `billing-${provider}/${VERSION}${appInfo ? ` ${appInfo.name}/${appInfo.version ?? 0}` : ''}`
  const ownHeaders = setHeaders(new Headers(), { 'user-agent': userAgent, ...transport.headers })
  const request = async (method: string, path: string, init: AnyHttpInit = {}) => {
    checkRequest(provider, path, init)
    const { params = {}, headers, body, ...call } = init
    const query = encodeForm(params.query ?? {})
    const separator = path.includes('?') ? '&' : '?'
    return send(transport, authorizer, {
      // Hooks and messages show no query.
      operation: `${method} ${path.replace(/\?.*/s, '')}`,
      ...call,
      method,
      // One slash between the two, without which the path would go on with the host.
      url: `${baseUrl}/${encodePath(path, params.path)}`.replace(/([^:/])\/+/g, '$1/') + (query && separator + query),
      headers: setHeaders(new Headers(ownHeaders), {
        ...headers,
        ...params.header,
        ...(body && { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' }),
      }),
      body: body && (form ? encodeForm : JSON.stringify)(body),
    })
  }
  const http: Record<string, unknown> = {}
  for (const method of METHODS) http[method] = request.bind(undefined, method)
  return { provider, http: http as unknown as Http<Paths> }
}
