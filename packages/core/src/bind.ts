import { invalid } from './errors.js'
import type { BillingClient } from './types.js'

/** A client with functions as its methods; it stays a client, so that the functions take it as well. */
export function bind<Client extends BillingClient, Bound extends Client>(client: Client, functions: object): Bound {
  const bound: object = { ...client }
  for (const [name, method] of Object.entries(functions)) {
    Object.assign(bound, {
      [name]: (...rest: unknown[]) => {
        if (Object(rest[0]).http) {
          throw invalid('client', `the method ${name} has one already; pass the parameters, or the function ${name}`)
        }
        return method(bound, ...rest)
      },
    })
  }
  return bound as Bound
}
