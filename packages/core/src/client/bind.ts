import { checkNoParams } from '../checks/check-no-params.js'
import { invalid } from '../errors.js'
import { snake } from '../tools/snake.js'
import type { BillingClient } from './billing-client.js'
import type { RequestOptions } from './request-options.js'

type Run = (client: object, ...rest: unknown[]) => unknown

type Operation = (client: never, ...rest: never[]) => unknown

/** A function that lists something page by page. */
interface List {
  /** The function. */
  readonly list: Operation
}

/** The operations of a resource by the names of their functions: the function itself, or the route of one that passes its parameters on. */
export type Operations = Readonly<Record<string, string | Operation | List>>

/** The options of a call at every provider: each has further ones, and not every provider has keys. */
type CommonOptions = Omit<RequestOptions, 'idempotencyKey'>

/** Calls an operation by its documented name and its route, see `followRoute`. */
export type CallOperation<Client> = (
  client: Client,
  operation: string,
  route: string,
  params?: object,
  options?: CommonOptions,
) => Promise<unknown>

/**
 * A client with operations as its methods, and with a walk over each list with pages by the name of what is listed: `paginate.customers`
 * for `listCustomers`. It stays a client, so that the functions take it as well.
 */
export function bind<Client extends BillingClient, Bound extends Client>(
  client: Client,
  resources: readonly Operations[],
  callOperation: CallOperation<Client>,
  paginate: (client: never, ...rest: never[]) => unknown,
): Bound {
  if (!Array.isArray(resources) || !resources.every((resource) => resource && typeof resource === 'object')) {
    throw invalid('resources', 'must be an array of resources of this package, such as [customers, invoices]')
  }
  const bound = { ...client } as Client & Record<string, unknown>

  /** The client that a method runs with, and its other arguments. `paginate` passes a client to the methods it is given. */
  const argumentsOf = (name: string, given: unknown[], most: number): [object, ...unknown[]] => {
    const [first, ...others] = given
    const hasClient = Object(first).http
    const rest = hasClient ? others : given
    if (hasClient && (first as typeof bound)[name] !== bound[name]) {
      throw invalid('client', `must be that of the method ${name}; for another client call the function ${name}`)
    }
    if (rest.length > most) throw invalid('options', `must be the last argument of ${name}`)
    return [hasClient ? (first as object) : bound, ...rest]
  }

  const walk = paginate as Run
  const walks: Record<string, Run> = {}
  for (const [name, operation] of resources.flatMap((resource) => Object.entries(resource))) {
    const isRoute = typeof operation === 'string'
    const { list } = operation as Partial<List>
    const run = (isRoute ? runRoute(client.provider, name, operation, callOperation) : (list ?? operation)) as Run
    Object.assign(bound, { [name]: async (...given: unknown[]) => run(...argumentsOf(name, given, 2)) })
    if (isRoute ? !operation.startsWith('LIST ') : !list) continue
    const listed = name.replace(/^list(.)/, (_, initial: string) => initial.toLowerCase())
    walks[listed] = (...given) => {
      const [own, ...rest] = argumentsOf(name, given, 2)
      return walk(own, run, ...rest)
    }
  }
  return Object.assign(bound, {
    paginate: Object.assign((...given: unknown[]) => walk(...argumentsOf('paginate', given, 3)), walks),
  }) as unknown as Bound
}

/** The function of a route: what is documented as `stripe_create_refund` is called `createRefund`. `GET /v1/balance -` has no parameters. */
function runRoute<Client>(
  provider: string,
  name: string,
  route: string,
  callOperation: CallOperation<Client>,
): (client: Client, ...rest: object[]) => Promise<unknown> {
  const operation = `${provider}_${snake(name)}`
  if (!route.endsWith(' -'))
    return (client, params, options) => callOperation(client, operation, route, params, options)
  return (client, options, ...others) => {
    checkNoParams(operation, others)
    return callOperation(client, operation, route, undefined, options)
  }
}
