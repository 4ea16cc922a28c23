/// <reference types="node" />
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'

/** The locks of this process. */
const held = new Set<string>()

/**
 * Keeps a file for this process alone until the returned function is called: two that write it in turns would each undo what the other has
 * done. The lock is a file beside it, which another process takes over when its owner has ended without removing it.
 *
 * @throws Error when another sandbox has the file, or nothing can be written beside it
 */
export function lockFile(file: string): () => void {
  const lock = `${resolve(file)}.lock`
  const owner = ownerOf(lock)
  if (owner !== undefined) {
    throw new Error(`process ${owner} uses it. Stop that sandbox, name another file, or delete ${lock}.`)
  }
  rmSync(lock, { force: true })
  // Fails where another process has taken it in the meantime.
  writeFileSync(lock, `${process.pid} ${hostname()}`, { flag: 'wx' })
  held.add(lock)
  return () => {
    if (held.delete(lock)) rmSync(lock, { force: true })
  }
}

/** The running process that has the lock. One of another machine cannot be seen: what it left, such as a container that is gone, is taken over. */
function ownerOf(lock: string): number | undefined {
  let text: string
  try {
    text = readFileSync(lock, 'utf8')
  } catch {
    return undefined
  }
  const [pid, host] = text.split(' ')
  const owner = Number(pid)
  if (host !== hostname() || !Number.isInteger(owner) || owner <= 0) return undefined
  // A process that ended may have had the id of this one, as those of containers do.
  if (owner === process.pid) return held.has(lock) ? owner : undefined
  return isRunning(owner) ? owner : undefined
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Of another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
