/// <reference types="node" />
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { kill, pid as ownPid } from 'node:process'
import { ConfigError } from '@billing/core'

/** Another process has the journal open, or took it over. Two at once would each do what the other has done. */
export class JournalLockedError extends ConfigError {
  static override readonly brand: string = 'BillingError.ConfigError.JournalLockedError'
  /** The file that locks the journal. */
  declare readonly lock: string
  /** The process that has it open, where that is known. */
  declare readonly pid?: number | undefined
  /** The machine of that process. */
  declare readonly host?: string | undefined
}

/** A journal that this process alone has open. */
export interface JournalLock {
  /**
   * Rejects where another process has taken the journal over.
   *
   * @throws {JournalLockedError}
   */
  assertHeld(): Promise<void>
  release(): Promise<void>
}

interface Owner {
  readonly pid: number
  /** When it started, in the units of the operating system: a process that gets the number of another one has another start. */
  readonly started?: string | undefined
  readonly host: string
  readonly token: string
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code

/** When a process started, where the operating system tells (Linux). */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may contain anything. The start is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

async function isRunning({ pid, started }: Owner): Promise<boolean> {
  if (started !== (await startOf(pid))) return false
  try {
    return kill(pid, 0)
  } catch (error) {
    // It runs as another user.
    return codeOf(error) === 'EPERM'
  }
}

/** Who has the lock, where its file tells. */
async function ownerOf(lock: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(lock, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

function locked(path: string, lock: string, owner: Owner | undefined): JournalLockedError {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process'
  return new JournalLockedError(
    `the journal ${path} is in use by ${who}. Nothing was sent. Wait until that run has ended; where no process uses it, remove ${lock}`,
    { lock, pid: owner?.pid, host: owner?.host },
  )
}

/**
 * Locks a journal for this process. The lock of a process that has ended is taken over, unless it ran on another machine.
 *
 * @throws {JournalLockedError} where another process has it
 */
export async function lockJournal(path: string): Promise<JournalLock> {
  const lock = `${path}.lock`
  const started = await startOf(ownPid)
  const own: Owner = { pid: ownPid, started, host: hostname(), token: crypto.randomUUID() }
  for (;;) {
    try {
      await writeFile(lock, JSON.stringify(own), { flag: 'wx', mode: 0o600 })
      break
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const owner = await ownerOf(lock)
    if (!owner || owner.host !== own.host || (await isRunning(owner))) throw locked(path, lock, owner)
    // Of several that take it over at once the last one has it; the others find out by `assertHeld`.
    await rename(lock, `${lock}.${own.token}`).catch(() => {})
    await rm(`${lock}.${own.token}`, { force: true })
  }
  const isHeld = async (): Promise<boolean> => (await ownerOf(lock))?.token === own.token
  return {
    async assertHeld() {
      if (!(await isHeld())) throw locked(path, lock, await ownerOf(lock))
    },
    async release() {
      if (await isHeld()) await rm(lock)
    },
  }
}
