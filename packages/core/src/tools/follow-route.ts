import { checkRules } from '../checks/check-rules.js'
import type { METHODS } from '../client/methods.js'

/** `client.http` for a request whose method and path are known only at run time. */
export type RoutedHttp = Readonly<
  Record<
    (typeof METHODS)[number],
    (
      path: string,
      init: object,
    ) => Promise<{
      /** The parsed body. */
      readonly data: object
    }>
  >
>

/** One request of an operation whose parameters pass through unchanged. */
export interface RoutedRequest {
  /** The HTTP method. */
  readonly method: (typeof METHODS)[number]
  /** The path template. */
  readonly path: string
  /** Whether the answer is a list that goes on over pages. */
  readonly isList: boolean
  /** Whether the answer is a list, with pages or without. */
  readonly hasRows: boolean
  /** What the template, the query and the body are made of. */
  readonly init: {
    /** Parameters of the path and the query. */
    readonly params: {
      /** The values of the `{names}` in the path. */
      readonly path: Readonly<Record<string, string>>
      /** The query. */
      readonly query: Readonly<Record<string, unknown>>
    }
    /** The body; undefined where the method has none. */
    readonly body: Readonly<Record<string, unknown>> | undefined
  }
}

/**
 * Distributes parameters over path, query and body as a route says: `POST /v1/refunds/{id}/cancel`. `LIST` is a GET of a list with pages,
 * `ROWS` of a list without. What a GET does not have in its path is its query, for other methods the body. Behind `?` are constants, and the
 * names of those that are in the query nevertheless, as ChargeOver's flags are, `_flag_…`: `POST /package/{id}?action=paycycle`. After a
 * space are the rules that the parameters have to keep, see `checkRules`.
 */
export function followRoute(route: string, params: object | undefined): RoutedRequest {
  const [verb = '', address = '', ...rules] = route.split(' ')
  checkRules(params, rules)
  const [path = '', queried = ''] = address.split('?')
  const rest: Record<string, unknown> = { ...params }
  const take = (name: string): unknown => {
    const value = rest[name]
    delete rest[name]
    return value
  }
  const inPath = Object.fromEntries([...path.matchAll(/{(\w+)}/g)].map(([, name = '']) => [name, take(name) as string]))
  const flags = Object.keys(rest).filter((name) => /^_flag_\w+$/.test(name))
  const inQuery = Object.fromEntries(
    [...queried.split('&'), ...flags].filter(Boolean).map((part) => {
      const [name = '', constant] = part.split('=')
      return [name, constant ?? take(name)]
    }),
  )
  const isList = verb === 'LIST'
  const hasRows = isList || verb === 'ROWS'
  const isRead = hasRows || verb === 'GET'
  const hasBody = !isRead && (verb !== 'DELETE' || Object.keys(rest).length > 0)
  return {
    method: (isRead ? 'GET' : verb) as RoutedRequest['method'],
    path,
    isList,
    hasRows,
    init: {
      params: { path: inPath, query: isRead ? { ...inQuery, ...rest } : inQuery },
      body: hasBody ? rest : undefined,
    },
  }
}
