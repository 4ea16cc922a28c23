import type { WebResponse } from '../web-types.js'
import type { ParamsOption } from './params-option.js'
import type { RequestOptions } from './request-options.js'

/** The paths that are described for a method. */
export type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never
}[keyof Paths]

type Content<T> = T extends { content: infer Media } ? Media[keyof Media] : undefined

/** The `body` of a described operation. */
export type BodyOption<Operation> = Operation extends { requestBody: infer Body }
  ? {
      /** The body; encoded as the provider expects it. */
      readonly body: Content<Body>
    }
  : Operation extends { requestBody?: infer Body }
    ? {
        /** The body; encoded as the provider expects it. */
        readonly body?: Content<NonNullable<Body>>
      }
    : {
        /** This operation has no body. */
        readonly body?: undefined
      }

/** Provider packages pass options of their own, so further members are allowed. */
interface FurtherOptions {
  readonly [option: string]: unknown
}

/** What a request to a described endpoint takes: `params` and `body`, and the options of a call. */
export type HttpInit<Operation> = ParamsOption<Operation> & BodyOption<Operation> & RequestOptions

/** What a request to any other endpoint takes. */
export interface AnyHttpInit extends RequestOptions, FurtherOptions {
  /** Parameters of the path, the query and the header. */
  readonly params?: {
    /** The values of the `{names}` in the path. */
    readonly path?: Readonly<Record<string, string | number>>
    /** The query; encoded as the provider expects it. */
    readonly query?: object
    /** Further headers. */
    readonly header?: Readonly<Record<string, string>>
  }
  /** The body; encoded as the provider expects it. */
  readonly body?: object
}

/** The answer. Failures throw, so there always is one. */
export interface HttpResult<Data> {
  /** The parsed body. */
  readonly data: Data
  /** The HTTP answer, whose body has been read. */
  readonly response: WebResponse
}

/** What an endpoint answers with, if it is described. */
export type DataOf<Operation> = Operation extends { responses: infer Responses }
  ? Content<Responses[keyof Responses]>
  : unknown

/** The description of a method of a path; undefined without one. */
export type OperationOf<Paths, Method extends string, Path> =
  Path extends PathsWith<Paths, Method> ? Paths[Path][Method & keyof Paths[Path]] : undefined

type InitOf<Operation> = undefined extends Operation
  ? [init?: AnyHttpInit]
  : object extends HttpInit<Operation>
    ? [init?: HttpInit<Operation> & FurtherOptions]
    : [init: HttpInit<Operation> & FurtherOptions]

/**
 * One method of `client.http`. Paths that are described complete, and are typed. The answer of any other is unknown, or has the
 * type of the type argument, which also replaces a description.
 */
export type HttpMethod<Paths, Method extends string> = <
  Data = never,
  Path extends PathsWith<Paths, Method> | (string & {}) = PathsWith<Paths, Method> | (string & {}),
>(
  path: Path,
  ...init: [Data] extends [never] ? InitOf<OperationOf<Paths, Method, Path>> : [init?: AnyHttpInit]
) => Promise<HttpResult<[Data] extends [never] ? DataOf<OperationOf<Paths, Method, Path>> : Data>>

/** The typed client for endpoints that no function covers. Failures reject; the entry `/openapi` has openapi-fetch's own client. */
export interface Http<Paths extends object> {
  /** Reads. */
  GET: HttpMethod<Paths, 'get'>
  /** Creates, or carries an action out. */
  POST: HttpMethod<Paths, 'post'>
  /** Replaces or changes. */
  PUT: HttpMethod<Paths, 'put'>
  /** Changes. */
  PATCH: HttpMethod<Paths, 'patch'>
  /** Deletes. */
  DELETE: HttpMethod<Paths, 'delete'>
}
