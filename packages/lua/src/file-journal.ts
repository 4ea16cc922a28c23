/// <reference types="node" />
import { open, readFile } from 'node:fs/promises'
import { ConfigError } from '@billing/core'
import type { JournalEntry, RunJournal } from './lua.types.js'

/** A journal in a file. */
export interface FileJournal extends RunJournal {
  /** Closes the file. */
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

/**
 * Opens the journal of a run in a file of JSON lines, which is created for its owner alone: it has what the calls were answered. Each entry is on the disk
 * before the script goes on. A last line that was cut off by a crash is ignored.
 *
 * @param path - the file, of this run alone
 * @param id - the name of the run
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
  const entries = new Map<number, JournalEntry>()
  const lines = await linesOf(path)
  // After the last newline there is nothing, or a line that was not finished.
  const torn = lines.pop() ?? ''
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const { run, position, ...entry } = parse(line, `${path}:${index + 1}`)
    if (run !== id) throw new ConfigError(`${path} is the journal of run ${run}, not of ${id}`)
    entries.set(position, entry)
  }
  const file = await open(path, 'a', 0o600)
  // What was cut off is removed, so that the next entry begins a line.
  if (torn) await file.truncate(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')).length)
  return {
    id,
    read: (position) => entries.get(position),
    async write(position, entry) {
      const line: Line = { run: id, position, ...entry }
      await file.appendFile(`${JSON.stringify(line)}\n`)
      await file.sync()
      entries.set(position, entry)
    },
    close: () => file.close(),
  }
}

function parse(line: string, place: string): Line {
  try {
    return JSON.parse(line) as Line
  } catch {
    throw new ConfigError(`${place} is no line of a journal`)
  }
}
