import { homedir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'

/** Where what has to outlive a process is kept. */
export interface StateFolder {
  /** The file of the audit log. */
  readonly audit: string
  /** The folder of plans that wait for approval. */
  readonly approvals: string
  /** The folder of the totals per day. */
  readonly spent: string
  /** The folder of the journals of runs. */
  readonly journals: string
}

/** The paths within a folder; without one within `$XDG_STATE_HOME/billing`, or `~/.local/state/billing`. */
export function stateFolder(
  folder: string = join(env['XDG_STATE_HOME'] || join(homedir(), '.local', 'state'), 'billing'),
): StateFolder {
  return {
    audit: join(folder, 'audit.jsonl'),
    approvals: join(folder, 'approvals'),
    spent: join(folder, 'spent'),
    journals: join(folder, 'journals'),
  }
}
