import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

export interface ServerOptions {
  /** How many objects each list has. Default 1. */
  readonly items?: number
  /** Delay of each response in milliseconds. Default 0. */
  readonly latencyMs?: number
}

/** Starts a server in a process of its own, calls `work` with its address, and stops it. */
export async function withServer<T>(
  { items = 1, latencyMs = 0 }: ServerOptions,
  work: (origin: string) => Promise<T>,
): Promise<T> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [String(items), String(latencyMs)])
  try {
    const [port] = await once(child, 'message')
    return await work(`http://127.0.0.1:${port}`)
  } finally {
    child.kill()
  }
}
