import type { BodyOption, DataOf, OperationOf, PathsWith } from '../client/http.js'
import type { ParamsOption } from '../client/params-option.js'
import type { WebRequest, WebResponse } from '../web-types.js'

/** What a middleware receives of a request. */
export interface OpenApiMiddlewareOptions {
  /** The request; the client adds its credentials and its own headers after all middleware. */
  readonly request: WebRequest
  /** The path as it was given, with its `{names}`. */
  readonly schemaPath: string
  /** The parameters as they were given. */
  readonly params: {
    /** Those of the query. */
    readonly query?: Record<string, unknown>
    /** Those of the header. */
    readonly header?: Record<string, unknown>
    /** The values of the `{names}` in the path. */
    readonly path?: Record<string, unknown>
  }
  /** The same in all callbacks of one request. */
  readonly id: string
}

/** A middleware as openapi-fetch takes it. It runs once for a call; the attempts are made after it, and hooks observe each. */
export interface OpenApiMiddleware {
  /** Sees the request before it is sent. May return another one, or a response instead of sending it. */
  onRequest?(
    options: OpenApiMiddlewareOptions,
    // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is a middleware too
  ): WebRequest | WebResponse | undefined | void | Promise<WebRequest | WebResponse | undefined | void>
  /** Sees the response. May return another one. */
  onResponse?(
    options: OpenApiMiddlewareOptions & {
      /** The response; its body is the redacted one where it reports an error. */
      readonly response: WebResponse
    },
    // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is a middleware too
  ): WebResponse | undefined | void | Promise<WebResponse | undefined | void>
  /** Sees what the call would reject with. May return a response or another error instead. */
  onError?(
    options: OpenApiMiddlewareOptions & {
      /** An error of this library, or the reason of the signal. */
      readonly error: unknown
    },
    // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is a middleware too
  ): WebResponse | Error | undefined | void | Promise<WebResponse | Error | undefined | void>
}

type HeaderValue = string | number | boolean

/** What openapi-fetch takes beside the parameters and the body of a call. */
export interface OpenApiFetchOptions {
  /** Further headers. */
  readonly headers?: Readonly<Record<string, HeaderValue | readonly HeaderValue[] | null | undefined>> | undefined
  /** Further middleware, of this call alone. */
  readonly middleware?: readonly OpenApiMiddleware[] | undefined
}

/** The `error` of an answer outside 2xx that was not a JSON object, such as the page of a proxy: an object too, so that `if (error)` finds it. */
export interface UnreadableAnswer {
  /** What went wrong, in a sentence. */
  readonly message: string
  /** The first 65,536 characters of the body, with credentials redacted. */
  readonly text: string
}

/** What an answer is: `data` where the provider answered with success, `error` where it refused. */
export type OpenApiResult<Data, ErrorBody> =
  | {
      /** The parsed body. */
      readonly data: Data
      /** There is none. */
      readonly error?: never
      /** The HTTP answer. */
      readonly response: WebResponse
    }
  | {
      /** There is none. */
      readonly data?: never
      /** The parsed body, with credentials redacted. */
      readonly error: ErrorBody | UnreadableAnswer
      /** The HTTP answer. */
      readonly response: WebResponse
    }

/** What a call to a described endpoint takes. */
type DescribedInit<Operation, CallOptions> = ParamsOption<Operation> &
  BodyOption<Operation> &
  OpenApiFetchOptions &
  Omit<CallOptions, 'headers'>

/** What a call to any other endpoint takes. */
export type AnyOpenApiInit<CallOptions> = OpenApiFetchOptions &
  Omit<CallOptions, 'headers'> & {
    /** Parameters of the path, the query and the header. */
    readonly params?: {
      /** The values of the `{names}` in the path. */
      readonly path?: Readonly<Record<string, string | number>>
      /** The query; encoded as the provider wants it. */
      readonly query?: object
      /** Further headers. */
      readonly header?: Readonly<Record<string, string>>
    }
    /** What is sent; encoded as the provider wants it. */
    readonly body?: object
  }

type InitOf<Operation, CallOptions> = undefined extends Operation
  ? [init?: AnyOpenApiInit<CallOptions>]
  : object extends DescribedInit<Operation, CallOptions>
    ? [init?: DescribedInit<Operation, CallOptions>]
    : [init: DescribedInit<Operation, CallOptions>]

/**
 * One method of the client. Paths that are described complete, and are typed. What another one answers with is unknown, or the type
 * argument, which also takes the place of a description.
 */
export type OpenApiMethod<Paths, Method extends string, ErrorBody, CallOptions> = <
  Data = never,
  Path extends PathsWith<Paths, Method> | (string & {}) = PathsWith<Paths, Method> | (string & {}),
>(
  path: Path,
  ...init: [Data] extends [never]
    ? InitOf<OperationOf<Paths, Method, Path>, CallOptions>
    : [init?: AnyOpenApiInit<CallOptions>]
) => Promise<OpenApiResult<[Data] extends [never] ? DataOf<OperationOf<Paths, Method, Path>> : Data, ErrorBody>>

/** The client of openapi-fetch, whose requests are sent by a client of this library. */
export interface OpenApiClient<Paths extends object, ErrorBody, CallOptions> {
  /** Reads. */
  GET: OpenApiMethod<Paths, 'get', ErrorBody, CallOptions>
  /** Creates, or carries an action out. */
  POST: OpenApiMethod<Paths, 'post', ErrorBody, CallOptions>
  /** Replaces or changes. */
  PUT: OpenApiMethod<Paths, 'put', ErrorBody, CallOptions>
  /** Changes. */
  PATCH: OpenApiMethod<Paths, 'patch', ErrorBody, CallOptions>
  /** Deletes. */
  DELETE: OpenApiMethod<Paths, 'delete', ErrorBody, CallOptions>
  /** Adds middleware, which runs in every call. */
  use(...middleware: readonly OpenApiMiddleware[]): void
  /** Removes middleware. */
  eject(...middleware: readonly OpenApiMiddleware[]): void
}
