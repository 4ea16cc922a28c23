import { invalid } from '../errors.js'
import type { BillingClient } from './billing-client.js'

type Run = (client: object, ...rest: unknown[]) => unknown

/**
 * A client with functions as its methods, and with a walk over each list by the name of what is listed: `paginate.customers` for
 * `listCustomers`. It stays a client, so that the functions take it as well.
 */
export function bind<Client extends BillingClient, Bound extends Client>(
  client: Client,
  functions: object,
  paginate: (client: never, ...rest: never[]) => unknown,
): Bound {
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
  for (const [name, run] of Object.entries(functions) as [string, Run][]) {
    Object.assign(bound, { [name]: async (...given: unknown[]) => run(...argumentsOf(name, given, 2)) })
    const listed = name.replace(/^list(.)/, (_, initial: string) => initial.toLowerCase())
    if (listed === name) continue
    walks[listed] = (...given) => {
      const [own, ...rest] = argumentsOf(name, given, 2)
      return walk(own, run, ...rest)
    }
  }
  return Object.assign(bound, {
    paginate: Object.assign((...given: unknown[]) => walk(...argumentsOf('paginate', given, 3)), walks),
  }) as unknown as Bound
}
