import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { nearestName } from '@billing/core/internal'
import { createFileJournal, type FileJournal } from '@billing/lua/journal'
import { stateFolder } from '@billing/sdk/agent/node'
import { usageError } from './cli-error.js'
import { stateFolderOf } from './config/paths.js'
import type { CliIo } from './io.js'
import type { GivenOptions } from './options.js'

/** The file that a run is noted in. */
function journalPath(io: CliIo, run: string): string {
  if (!/^[\w.-]{1,100}$/.test(run)) throw usageError('--run: must be letters, digits, dots and dashes')
  return join(stateFolder(stateFolderOf(io)).journals, `${run}.jsonl`)
}

/**
 * Opens what keeps what a run has done, so that it goes on after an interruption; undefined where the run has no name.
 *
 * @throws {CliError} for a name that is none, and offline
 */
export async function openRun(io: CliIo, { run, offline }: GivenOptions): Promise<FileJournal | undefined> {
  if (run === undefined) return undefined
  const path = journalPath(io, run)
  if (offline) throw usageError('--run: what runs offline ends with the command, so there is nothing to go on with')
  await mkdir(stateFolder(stateFolderOf(io)).journals, { recursive: true, mode: 0o700 })
  return createFileJournal(path, run)
}

/** Whether a run has begun, and the names of those that have. */
export async function findRun(io: CliIo, run: string): Promise<{ hasBegun: boolean; nearest: string | undefined }> {
  const size = await stat(journalPath(io, run)).then(
    (found) => found.size,
    () => 0,
  )
  const files = await readdir(stateFolder(stateFolderOf(io)).journals).catch((): string[] => [])
  const names = files.filter((file) => file.endsWith('.jsonl')).map((file) => file.slice(0, -'.jsonl'.length))
  return { hasBegun: size > 0, nearest: nearestName(names, run) }
}
