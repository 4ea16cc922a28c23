import { invalid } from '../errors.js'

/** Refuses members that are not `known`: they would be ignored. */
export function checkNames(members: object, known: readonly string[], what: string): void {
  for (const [name, value] of Object.entries(members)) {
    if (value !== undefined && !known.includes(name)) throw invalid(name, `unknown ${what}; known: ${known.join(', ')}`)
  }
}
