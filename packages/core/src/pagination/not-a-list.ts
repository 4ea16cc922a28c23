import { invalid } from '../errors.js'

/** The error for a function that does not list anything. */
export function notAList(): Error {
  return invalid('list', 'must be one of the list functions, such as listCustomers')
}
