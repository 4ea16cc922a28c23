import { invalid } from '../errors.js'

/** Refuses what follows the options of a tool without parameters: they would be behind an object, and would be dropped. */
export function checkNoParams(operation: string, others: readonly unknown[]): void {
  if (others.some((value) => value !== undefined)) {
    throw invalid('options', `must follow the client; ${operation} has no parameters`)
  }
}
