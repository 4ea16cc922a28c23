import { mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ConfigError } from '@billing/core'
import { identifyProcess, isProcessRunning, type ProcessIdentity } from './process-identity.js'

const GIVE_UP_MS = 10_000
const PAUSE_MS = 5

/** Runs a work while no other process that asks for the same lock does. The lock of a process that is gone is taken over. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await workLocked(path, work)
  } catch (error) {
    const { code, syscall } = error as { readonly code?: string; readonly syscall?: string }
    if (code === undefined || syscall === undefined) throw error
    throw new ConfigError(
      `${path}: cannot be used (${code}, ${syscall}): it must be a place that this process can write to`,
    )
  }
}

async function workLocked<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`
  const deadline = performance.now() + GIVE_UP_MS
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  while (!(await take(lock))) {
    if ((await isAbandoned(lock)) && (await takeAway(lock))) continue
    if (performance.now() > deadline) throw new ConfigError(`${lock} is held by another process`)
    await sleep(PAUSE_MS)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    const holder = JSON.stringify(await identifyProcess())
    const file = await open(lock, 'wx', 0o600)
    await file.writeFile(holder)
    await file.close()
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

function holderIn(text: string): ProcessIdentity | undefined {
  try {
    return JSON.parse(text) as ProcessIdentity
  } catch {
    return undefined
  }
}

async function isAbandoned(lock: string): Promise<boolean> {
  try {
    const holder = holderIn(await readFile(lock, 'utf8'))
    // It is created before its holder is written into it.
    if (!holder) return Date.now() - (await stat(lock)).mtimeMs > GIVE_UP_MS / 2
    return !(await isProcessRunning(holder))
  } catch {
    // It was removed just now.
    return false
  }
}

/**
 * Removes an abandoned lock, one process at a time: another one may have found it abandoned as well, and would otherwise remove the lock that was
 * made in its place. False where it is not for this process to remove.
 */
async function takeAway(lock: string): Promise<boolean> {
  const guard = `${lock}.takeover`
  if (!(await take(guard))) {
    // Its process may be gone as well, within these few lines.
    const isLeft = await isAbandoned(guard)
    if (isLeft) await rm(guard, { force: true })
    return isLeft
  }
  try {
    const isLeft = await isAbandoned(lock)
    if (isLeft) await rm(lock, { force: true })
    return isLeft
  } finally {
    await rm(guard, { force: true })
  }
}
