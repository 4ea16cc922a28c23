/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import type { SandboxState } from '@billing/sandbox'
import type { ListenableSandbox } from './listen.types.js'
import { lockFile } from './lock-file.js'

/** Milliseconds from a change to its being written: several changes are written at once. */
const DELAY = 500
/** A large state takes long to write, during which nothing else happens: this share of the time at most. */
const SHARE = 0.1

/** A file that has the state of a sandbox. */
export interface StateFile {
  /** Notes a change, which is then written before long. */
  changed(): void
  /** Writes the state for the last time, and leaves the file to others; rejects where writing fails. */
  close(): Promise<void>
  /** Leaves the file to others as it is. */
  abandon(): void
}

/**
 * Restores the state that a file has, if it is there, and keeps the file up to date.
 *
 * @throws Error when the file cannot be read, has no state or is kept by another sandbox; it stays as it is
 */
export function keepState(sandbox: Pick<ListenableSandbox, 'export' | 'import'>, file: string): StateFile {
  const unlock = lock(file)
  try {
    if (existsSync(file)) restore(sandbox, file)
  } catch (error) {
    unlock()
    throw error
  }
  let timer: NodeJS.Timeout | undefined
  let delay = DELAY
  let written: Promise<void> = Promise.resolve()

  function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    // One after the other: they share the temporary file.
    written = written
      .catch(() => undefined)
      .then(() => {
        const began = performance.now()
        const text = JSON.stringify(sandbox.export())
        delay = Math.max(DELAY, (performance.now() - began) / SHARE)
        return replace(file, text)
      })
    return written
  }

  return {
    changed() {
      timer ??= setTimeout(() => {
        write().catch((error: Error) => process.emitWarning(error.message))
      }, delay)
    },
    close: () => write().finally(unlock),
    abandon() {
      clearTimeout(timer)
      unlock()
    },
  }
}

/** Refuses at the start what would fail at the first change. */
function lock(file: string): () => void {
  try {
    return lockFile(file)
  } catch (error) {
    throw new Error(`The state cannot be kept in ${file}: ${messageOf(error)}`, { cause: error })
  }
}

function restore(sandbox: Pick<ListenableSandbox, 'import'>, file: string): void {
  try {
    sandbox.import(JSON.parse(readFileSync(file, 'utf8')) as SandboxState)
  } catch (error) {
    throw new Error(
      `The state cannot be read from ${file}: ${messageOf(error)} Delete the file to start anew, or name another.`,
      { cause: error },
    )
  }
}

/** Writes a whole file or none: whoever reads it, also after a crash, finds the old state or the new one. */
async function replace(file: string, text: string): Promise<void> {
  // What a process that was killed has left of it is written over.
  const temporary = `${file}.tmp`
  try {
    // Only for its owner: the state has the keys that were used.
    const handle = await open(temporary, 'w', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw new Error(`The state cannot be written to ${file}: ${messageOf(error)}`, { cause: error })
  }
}

const messageOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error)
  return message.endsWith('.') ? message : `${message}.`
}
