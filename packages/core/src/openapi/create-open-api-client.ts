import { checkObject } from '../checks/check-object.js'
import { checkRequest } from '../checks/check-request.js'
import type { BillingClient } from '../client/billing-client.js'
import type { RequestOptions } from '../client/request-options.js'
import { encodeForm } from '../encoding/encode-form.js'
import { encodePath } from '../encoding/encode-path.js'
import { setHeaders } from '../encoding/set-headers.js'
import { invalid } from '../errors.js'
import { deriveClient } from './derive-client.js'
import type { AnyOpenApiInit, OpenApiClient, OpenApiFetchOptions } from './open-api-client.js'
import { sendRequest } from './send-request.js'

type Method = (path: string, init: object) => Promise<unknown>

/** `createClient` of openapi-fetch, as far as it is used. */
export type CreateFetchClient = (options: {
  /** Stands before each path. */
  baseUrl: string
  /** Writes a query. */
  querySerializer(query: object): string
  /** Writes a body. */
  bodySerializer(body: unknown): string
  /** Writes values into a path. */
  pathSerializer(path: string, values: Record<string, unknown>): string
}) => object

interface OpenApiFetchModule {
  /** Creates a client. */
  readonly default: CreateFetchClient
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * Makes a client of openapi-fetch whose `fetch` is that of a client of this library: credentials, retries, limits, hooks, time limits and
 * redaction are its own. openapi-fetch is passed in, since this package depends on nothing; esbuild gives CommonJS code the module in
 * place of its default export.
 */
export function createOpenApiClient<Paths extends object, ErrorBody, CallOptions extends RequestOptions>(
  openapiFetch: CreateFetchClient | OpenApiFetchModule,
  client: BillingClient<Paths>,
): OpenApiClient<Paths, ErrorBody, CallOptions> {
  const createFetchClient = typeof openapiFetch === 'function' ? openapiFetch : openapiFetch.default
  let baseUrl = ''
  let isForm: boolean | undefined
  deriveClient(client, (transport) => {
    ;({ baseUrl, form: isForm } = transport)
    return transport
  })
  const contentType = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const fetchClient = createFetchClient({
    baseUrl,
    querySerializer: encodeForm,
    bodySerializer: (body) => (isForm ? encodeForm(body as object) : JSON.stringify(body)),
    pathSerializer: encodePath,
  })

  const call = async (name: string, path: string, init: AnyOpenApiInit<RequestOptions> = {}): Promise<unknown> => {
    checkObject('init', init)
    const { headers, middleware, ...others } = init
    checkObject('headers', headers)
    checkRequest(path, others, client.optionNames)
    const { params = {}, body, ...options } = others
    checkPath(path, params.query)
    checkHeaders({ ...headers, ...params.header })
    const operation = `${name} ${path.replace(/\?.*/s, '')}`
    return (fetchClient as Record<string, Method>)[name]?.(path, {
      // With values for the path, without which openapi-fetch would send the names in it.
      params: { ...params, path: params.path ?? {} },
      body,
      middleware,
      headers: { ...(body && { 'content-type': contentType }), ...headers },
      // Without one it must not be there: `Request` takes null or a signal.
      ...(options.signal && { signal: options.signal }),
      // With each call, since its options would be lost with the request that a middleware replaces.
      fetch: (request: Request) => sendRequest(client, request, { ...options, operation }),
    })
  }
  return {
    ...fetchClient,
    ...Object.fromEntries(METHODS.map((name) => [name, call.bind(undefined, name)])),
  } as unknown as OpenApiClient<Paths, ErrorBody, CallOptions>
}

function checkPath(path: string, query: object | undefined): void {
  if (!path.startsWith('/')) throw invalid('path', 'must begin with a slash, such as /v1/customers')
  if (query && path.includes('?')) throw invalid('path', 'must have no query of its own beside params.query')
}

/** Refuses values that the platform would quote in its error: one may be a secret. */
function checkHeaders(headers: NonNullable<OpenApiFetchOptions['headers']>): void {
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) {
      if (value !== null && value !== undefined) setHeaders(new Headers(), { [name]: `${value}` })
    }
  }
}
