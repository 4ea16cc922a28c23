import { inject } from 'vitest'

/** Where the program of a package is, which has been downloaded before all tests of the project. */
export function programOf(name: string, version: string): string {
  const program = inject('programs')[`${name}@${version}`]
  if (!program) throw new Error(`${name}@${version} is not in the list of the project in runtimes.ts`)
  return program
}
