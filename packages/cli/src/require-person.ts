import { CliError } from './cli-error.js'
import type { CliIo } from './io.js'
import { isAttended } from './is-attended.js'

/**
 * Refuses to go on where nobody sits at a terminal.
 *
 * @throws {CliError} that says why a person is needed
 */
export function requirePerson(io: CliIo, reason: string): void {
  if (!isAttended(io)) throw new CliError('denied', `${reason}: run it in a terminal`)
}
