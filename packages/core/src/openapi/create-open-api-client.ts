import { checkObject } from '../checks/check-object.js'
import { checkRequest } from '../checks/check-request.js'
import { describeArgument } from '../checks/describe-argument.js'
import type { BillingClient } from '../client/billing-client.js'
import { METHODS } from '../client/methods.js'
import type { RequestOptions } from '../client/request-options.js'
import { encodeForm } from '../encoding/encode-form.js'
import { encodePath } from '../encoding/encode-path.js'
import { setHeaders } from '../encoding/set-headers.js'
import { invalid } from '../errors.js'
import { checkMiddleware } from './check-middleware.js'
import type {
  AnyOpenApiInit,
  OpenApiClient,
  OpenApiFetchOptions,
  OpenApiMiddleware,
  UnreadableAnswer,
} from './open-api-client.js'
import { sendRequest } from './send-request.js'
import { transportOf } from './transport-of.js'

/** What openapi-fetch resolves with; `error` is text where a response outside 2xx was not JSON. */
interface FetchResult {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

type FetchMethod = (path: string, init: object) => Promise<FetchResult>

/** A client of openapi-fetch, as far as it is used. */
type FetchClient = Readonly<Record<(typeof METHODS)[number], FetchMethod>> &
  Pick<OpenApiClient<object, unknown, RequestOptions>, 'use' | 'eject'>

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
}) => unknown

interface OpenApiFetchModule {
  /** Creates a client. */
  readonly default: CreateFetchClient
}

/**
 * Makes a client of openapi-fetch whose `fetch` is that of a client of this library: credentials, retries, limits, hooks, time limits and
 * redaction are its own. openapi-fetch is passed in, since this package depends on nothing; esbuild gives CommonJS code the module in
 * place of its default export.
 */
export function createOpenApiClient<Paths extends object, ErrorBody, CallOptions extends RequestOptions>(
  openapiFetch: CreateFetchClient | OpenApiFetchModule,
  client: BillingClient<Paths>,
  provider: string,
  createdBy: string,
): OpenApiClient<Paths, ErrorBody, CallOptions> {
  const wanted = `a client of ${provider}`
  const given = describeArgument(client)
  if (given !== wanted) {
    throw invalid('client', `must be ${wanted}, from ${createdBy} or createBilling (billing.${provider}), not ${given}`)
  }
  const createFetchClient = typeof openapiFetch === 'function' ? openapiFetch : openapiFetch.default
  const transport = transportOf(client)
  const { baseUrl, form: isForm } = transport
  const contentType = isForm ? 'application/x-www-form-urlencoded' : 'application/json'
  const { use, eject, ...methods } = createFetchClient({
    baseUrl,
    querySerializer: encodeForm,
    bodySerializer: (body) => (isForm ? encodeForm(body as object) : JSON.stringify(body)),
    pathSerializer: encodePath,
  }) as FetchClient

  const call = async (
    name: (typeof METHODS)[number],
    path: string,
    init: AnyOpenApiInit<RequestOptions> = {},
  ): Promise<FetchResult> => {
    checkObject('init', init)
    const { headers, ...others } = init
    checkObject('headers', headers)
    checkRequest(path, others, ['middleware', ...client.optionNames], transport)
    const { params = {}, body, middleware = [], ...options } = others
    checkPath(path, params.query)
    checkBody(name, body)
    checkHeaders({ ...headers, ...params.header }, body && contentType)
    checkMiddleware(middleware)
    const operation = `${name} ${path.replace(/\?.*/s, '')}`
    const sent = methods[name](path, {
      // With values for the path, without which openapi-fetch would send the names in it.
      params: { ...params, path: params.path ?? {} },
      body: body ?? undefined,
      middleware,
      headers: { ...(body && { 'content-type': contentType }), ...headers },
      // Without one it must not be there: `Request` takes null or a signal.
      ...(options.signal && { signal: options.signal }),
      // With each call, since its options would be lost with the request that a middleware replaces.
      fetch: (request: Request) => sendRequest(client, request, { ...options, operation }),
    })
    const result = await sent.catch((error: unknown) => {
      // openapi-fetch cannot throw a reason that is falsy.
      throw options.signal?.aborted ? options.signal.reason : error
    })
    return withErrorObject(result, operation)
  }
  return {
    // No other method of openapi-fetch: what they send would not go through the client.
    ...Object.fromEntries(METHODS.map((name) => [name, call.bind(undefined, name)])),
    use(...middleware: readonly OpenApiMiddleware[]) {
      checkMiddleware(middleware)
      use(...middleware)
    },
    eject,
  } as unknown as OpenApiClient<Paths, ErrorBody, CallOptions>
}

/** An `error` that an `if` finds, also of a response that cannot have a body or that a middleware returned. */
function withErrorObject(result: FetchResult, operation: string): FetchResult {
  const { error, response } = result
  if (response.ok || Object(error) === error) return result
  const message = `No readable answer (${operation}, ${response.status})`
  return { error: { message, text: String(error ?? '') } satisfies UnreadableAnswer, response }
}

function checkPath(path: string, query: object | undefined): void {
  if (!path.startsWith('/')) throw invalid('path', 'must begin with a slash, such as /v1/customers')
  if (query && path.includes('?')) throw invalid('path', 'must have no query of its own beside params.query')
}

function checkBody(method: string, body: unknown): void {
  if (body && method === 'GET') throw invalid('body', 'must not be there: a GET has none; see params.query')
}

/**
 * Refuses values that the platform would quote in its error, since one may be a secret, and the type of another encoding than that of the
 * body: openapi-fetch itself would choose the encoding by it.
 */
function checkHeaders(headers: NonNullable<OpenApiFetchOptions['headers']>, contentType: string | undefined): void {
  for (const [name, values] of Object.entries(headers)) {
    for (const value of [values].flat()) {
      if (value === null || value === undefined) continue
      setHeaders(new Headers(), { [name]: `${value}` })
      if (contentType && name.toLowerCase() === 'content-type' && !`${value}`.startsWith(contentType)) {
        throw invalid(name, `must be ${contentType}, which is how the body is encoded`)
      }
    }
  }
}
