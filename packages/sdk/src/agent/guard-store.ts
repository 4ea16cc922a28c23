import { Refusal } from './problem-of.js'
import { reasonOf } from './reason-of.js'

type Method = (...parameters: unknown[]) => Promise<unknown>

/** A store whose failures say what it stores, in the plural, and why it failed: they are no faults of the library. */
export function guardStore<Store extends object>(store: Store, stored: string): Store {
  return new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(target, name) as Method
      return async (...parameters: unknown[]) => {
        try {
          return await method.apply(target, parameters)
        } catch (error) {
          throw new Refusal('config', `The ${stored} cannot be read or written${reasonOf(error)}`, {
            next: [`see to it that the ${stored} can be read and written`],
          })
        }
      }
    },
  })
}
