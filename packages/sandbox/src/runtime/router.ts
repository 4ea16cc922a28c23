/** One row of a provider's route table. A `{name}` segment of the path matches exactly one non-empty segment. */
export interface Route<Handler> {
  readonly method: string
  readonly path: string
  readonly handler: Handler
}

export type RouteMatch<Handler> =
  | { readonly handler: Handler; readonly params: Readonly<Record<string, string>>; readonly methodNotAllowed?: never }
  /** The path exists, but only for these methods. */
  | { readonly methodNotAllowed: readonly string[] }

export interface Router<Handler> {
  match(method: string, pathname: string): RouteMatch<Handler> | undefined
}

interface Node<Handler> {
  readonly literal: Map<string, Node<Handler>>
  parameter?: Node<Handler>
  readonly methods: Map<string, { readonly handler: Handler; readonly names: readonly string[] }>
}

const createNode = <Handler>(): Node<Handler> => ({ literal: new Map(), methods: new Map() })

/** Matches by walking one tree of segments, so the time does not grow with the number of routes. Literal segments win over `{name}`. */
export function createRouter<Handler>(routes: readonly Route<Handler>[]): Router<Handler> {
  const root = createNode<Handler>()
  for (const { method, path, handler } of routes) {
    const names: string[] = []
    let node = root
    for (const segment of segmentsOf(path)) {
      if (segment.startsWith('{') && segment.endsWith('}')) {
        names.push(segment.slice(1, -1))
        node.parameter ??= createNode()
        node = node.parameter
      } else {
        const next = node.literal.get(segment) ?? createNode<Handler>()
        node.literal.set(segment, next)
        node = next
      }
    }
    if (node.methods.has(method)) throw new TypeError(`The route ${method} ${path} is declared twice.`)
    node.methods.set(method, { handler, names })
  }

  return {
    match(method, pathname) {
      const values: string[] = []
      const node = find(root, segmentsOf(pathname), 0, values)
      if (!node) return undefined
      const route = node.methods.get(method)
      if (!route) return { methodNotAllowed: [...node.methods.keys()] }
      const params: Record<string, string> = {}
      route.names.forEach((name, index) => {
        params[name] = values[index] ?? ''
      })
      return { handler: route.handler, params }
    },
  }
}

const segmentsOf = (path: string): string[] => path.split('/').slice(1)

function find<Handler>(
  node: Node<Handler>,
  segments: readonly string[],
  index: number,
  values: string[],
): Node<Handler> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.methods.size > 0 ? node : undefined
  const literal = node.literal.get(segment)
  const found = literal && find(literal, segments, index + 1, values)
  if (found || !node.parameter || segment === '') return found
  values.push(decode(segment))
  const below = find(node.parameter, segments, index + 1, values)
  if (!below) values.pop()
  return below
}

/** A malformed escape is left as it is: the provider then answers that no such object exists. */
function decode(segment: string): string {
  if (!segment.includes('%')) return segment
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
