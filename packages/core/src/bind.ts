import { invalid } from './errors.js'
import type { BillingClient } from './types.js'

/** A client with functions as its methods; it stays a client, so that the functions take it as well. */
export function bind<Client extends BillingClient, Bound extends Client>(client: Client, functions: object): Bound {
  const bound: object = { ...client }
  for (const [name, method] of Object.entries(functions)) {
    Object.assign(bound, {
      [name]: (...rest: unknown[]) =>
        isClient(rest[0]) ? method(superfluous(name), ...rest.slice(1)) : method(bound, ...rest),
    })
  }
  return bound as Bound
}

const isClient = (value: unknown): boolean => !!(value as Partial<BillingClient> | null | undefined)?.http

/** Stands in for the client of a method that was given one: the refusal takes the way that the method's errors take. */
function superfluous(name: string): object {
  return {
    get http(): never {
      throw invalid('client', `the method ${name} has its client already; pass the parameters, or the function ${name}`)
    },
  }
}
