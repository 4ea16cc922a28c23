import { sha256 } from '@billing/core/internal'
import type { AuditEntry } from './stores.types.js'

/** What stands for the line before the first one. */
export const CHAIN_START: string = '0'.repeat(64)

/** What a line of the log hashes to; undefined stands for that there is none. */
export const hashLine = async (line: string | undefined): Promise<string> =>
  line === undefined ? CHAIN_START : sha256(line)

/** The line of an entry, with the hash of the line before it. Whatever that line is: one that broke off in a crash is covered too. */
export async function chainLine(entry: AuditEntry, before: string | undefined): Promise<string> {
  return JSON.stringify({ prev: await hashLine(before), ...entry })
}

/**
 * Whether a log ends where it has to. Beside it is the hash of its last line; while a line is added, that of the line before and that of the new
 * one, so that a crash between the two is no sign of a change.
 *
 * @param head what is kept beside the log; empty where nothing is, which is right for a log without lines alone
 * @param whole the last line that has a line break
 * @param rest what broke off behind it
 */
export async function endsWell(head: string, whole: string | undefined, rest: string | undefined): Promise<boolean> {
  const known = (head || CHAIN_START).split(' ')
  return known.includes(await hashLine(whole)) || (rest !== undefined && known.includes(await sha256(rest)))
}
