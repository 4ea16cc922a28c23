import { invalid } from '../errors.js'

/** Refuses an object with getters of its class or inherited values: only its own members are sent. Methods are no data. */
export function checkInherited(value: object): void {
  let prototype = Object.getPrototypeOf(value)
  // The last one is that of all objects, whichever realm it is of.
  while (prototype && Object.getPrototypeOf(prototype)) {
    for (const [name, { get, enumerable }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (get || enumerable) throw invalid(name, 'is inherited and would not be sent; pass a plain object')
    }
    prototype = Object.getPrototypeOf(prototype)
  }
}
