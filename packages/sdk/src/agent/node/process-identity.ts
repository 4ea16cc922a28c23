import { readFile } from 'node:fs/promises'
import { kill, pid as ownPid } from 'node:process'

/** A process of this machine, as a file that locks another one says who has it. */
export interface ProcessIdentity {
  /** Its number. */
  readonly pid: number
  /**
   * When it started, in the units of the operating system, where that tells (Linux): a process that gets the number later has another start. In
   * containers the first process has the same number each time.
   */
  readonly started?: string | undefined
}

async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
    // The name of the program, in parentheses, may contain anything. The start is the twentieth field after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

/** This process, for a lock file. */
export const identifyProcess = async (): Promise<ProcessIdentity> => ({ pid: ownPid, started: await startOf(ownPid) })

/** Whether the process that wrote its identity still runs, as any user. */
export async function isProcessRunning({ pid, started }: ProcessIdentity): Promise<boolean> {
  if (started !== undefined && started !== (await startOf(pid))) return false
  try {
    return kill(pid, 0)
  } catch (error) {
    // It runs as another user.
    return (error as { code?: unknown }).code === 'EPERM'
  }
}
