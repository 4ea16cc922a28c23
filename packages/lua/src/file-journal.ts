/// <reference types="node" />
import { open, readFile } from 'node:fs/promises'
import { ConfigError } from '@billing/core'
import { createLock } from '@billing/core/internal'
import { lockJournal } from './journal-lock.js'
import type { JournalEntry, RunJournal } from './lua.types.js'

/** A journal in a file. */
export interface FileJournal extends RunJournal {
  /** Closes the file, and unlocks it for other processes. */
  close(): Promise<void>
}

type Line = JournalEntry & { readonly run: string; readonly position: number }

async function linesOf(path: string): Promise<string[]> {
  try {
    return (await readFile(path, 'utf8')).split('\n')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return []
    throw error
  }
}

/** What a file has of a run, and how many of its bytes are whole lines. */
async function readEntries(path: string, id: string): Promise<{ entries: Map<number, JournalEntry>; size: number }> {
  const entries = new Map<number, JournalEntry>()
  // After the last newline there is nothing, or a line that was not finished.
  const lines = (await linesOf(path)).slice(0, -1)
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const { run, position, ...entry } = parse(line, `${path}:${index + 1}`)
    if (run !== id) throw new ConfigError(`${path} is the journal of run ${run}, not of ${id}`)
    entries.set(position, entry)
  }
  return { entries, size: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')).length }
}

/**
 * Opens the journal of a run in a file of JSON lines, which is created for its owner alone: it has what the calls were answered. Each entry is on the disk
 * before the script goes on. A last line that was cut off by a crash is ignored.
 *
 * Until it is closed no other process can open it: a file beside it, with `.lock` at its end, says which one has. That of a process that has ended is ignored.
 *
 * @param path - the file, of this run alone
 * @param id - the name of the run
 * @throws {JournalLockedError} where another process has it open
 * @throws {ConfigError} where the file is the journal of another run, or none
 * @example
 * ```ts
 * import { createLua } from '@billing/lua'
 * import { createFileJournal } from '@billing/lua/journal'
 *
 * const lua = createLua({ toolset: { tools: [], call: async () => ({ success: true }) } })
 * const run = await createFileJournal('nightly-7.jsonl', 'nightly-7')
 * await lua.run('print("hello")', { run })
 * await run.close()
 * await lua.close()
 * ```
 */
export async function createFileJournal(path: string, id: string): Promise<FileJournal> {
  const lock = await lockJournal(path)
  try {
    const { entries, size } = await readEntries(path, id)
    const file = await open(path, 'a', 0o600)
    // What was cut off is removed, so that the next entry begins a line.
    await file.truncate(size)
    const inTurn = createLock()
    return {
      id,
      read: (position) => entries.get(position),
      // A line at a time: calls that are made at the same time must not mix theirs.
      write: (position, entry) =>
        inTurn(async () => {
          const line: Line = { run: id, position, ...entry }
          await file.appendFile(`${JSON.stringify(line)}\n`)
          await file.sync()
          entries.set(position, entry)
          // After it was written: whoever takes the journal over later than this reads it.
          await lock.assertHeld()
        }),
      close: () =>
        inTurn(async () => {
          await file.close()
          await lock.release()
        }),
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

function parse(line: string, place: string): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    throw new ConfigError(`${place} is no line of a journal`)
  }
}
