import { checkClientOptions } from '../checks/check-client-options.js'
import { checkRequest } from '../checks/check-request.js'
import { encodeRequest } from '../encoding/encode-request.js'
import { setHeaders } from '../encoding/set-headers.js'
import { VERSION } from '../gen/version.js'
import { createAuthorizer } from '../send/authorizer.js'
import { send } from '../send/send.js'
import { isToolRequest } from '../tools/tool-request.js'
import type { BillingClient } from './billing-client.js'
import type { AnyHttpInit, Http } from './http.js'
import { METHODS } from './methods.js'
import type { Transport } from './transport.js'
import { TRANSPORT_KEY } from './transport-key.js'

const OPTION_NAMES = ['signal', 'timeoutMs', 'maxRetries', 'headers', 'onResponse']

/** Builds a client: one method for each HTTP method over `send`, the only way onto the network. */
export function createClient<Paths extends object>(transport: Transport): BillingClient<Paths> {
  checkClientOptions(transport)
  const { provider, appInfo, validate } = transport
  const optionNames = [...OPTION_NAMES, ...(transport.optionNames ?? [])]
  const authorizer = createAuthorizer(transport.credentials)
  const userAgent = `billing-${provider}/${VERSION}${appInfo ? ` ${appInfo.name}/${appInfo.version ?? 0}` : ''}`
  const clientHeaders = setHeaders(new Headers(), { 'user-agent': userAgent, ...transport.headers })

  const request = async (method: string, path: string, init: AnyHttpInit = {}) => {
    checkRequest(path, init, optionNames, transport)
    // `validate` returns nothing, but may be asynchronous all the same.
    if (validate && isToolRequest(init) && init.input) await validate(init.operation, init.input)
    return send(transport, authorizer, encodeRequest(transport, clientHeaders, method, path, init))
  }

  const http: Record<string, unknown> = {}
  // For the entries /openapi. A function, which shows nothing of what it returns.
  Object.defineProperty(http, TRANSPORT_KEY, { value: () => transport })
  for (const method of METHODS) http[method] = request.bind(undefined, method)
  return { provider, optionNames, http: http as unknown as Http<Paths> }
}
