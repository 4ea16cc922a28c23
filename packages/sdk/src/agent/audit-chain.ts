import { digest } from './digest.js'
import type { AuditEntry } from './stores.types.js'

/** What stands for the line before the first one. */
export const CHAIN_START: string = '0'.repeat(64)

/** The line of an entry, with the hash of the line before it. Whatever that line is: one that broke off in a crash is covered too. */
export async function chainLine(entry: AuditEntry, before: string | undefined): Promise<string> {
  return JSON.stringify({ prev: before === undefined ? CHAIN_START : await digest(before), ...entry })
}
