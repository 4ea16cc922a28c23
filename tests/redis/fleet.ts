import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Task } from './worker.js'

/** The result of a worker's run. */
export interface Report {
  /** When it was permitted to send, in milliseconds since the epoch. */
  readonly permitted: readonly number[]
  readonly failures: readonly string[]
}

export interface Worker {
  readonly process: ChildProcess
  /** Sends requests for this time. */
  run(seconds: number): Promise<Report>
  /** Ends the run. */
  stop(): void
  /** Disconnects it and waits for it to exit by itself. */
  end(): Promise<void>
}

export interface Fleet {
  /** Resolves when the worker is connected and ready to run. */
  start(task: Task): Promise<Worker>
  remove(): void
}

/** Bundles the worker, so that starting eight of them costs no more than eight times Node. */
export async function createFleet(): Promise<Fleet> {
  const folder = mkdtempSync(join(tmpdir(), 'billing-fleet-'))
  const outfile = join(folder, 'worker.mjs')
  await build({
    entryPoints: [fileURLToPath(new URL('worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@billing/source'],
    // The client library is CommonJS and calls `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)" },
    outfile,
  })
  return {
    async start(task) {
      const worker = fork(outfile, [JSON.stringify(task)])
      const ended = once(worker, 'exit')
      await once(worker, 'message')
      return {
        process: worker,
        async run(seconds) {
          worker.send(seconds)
          const [report] = await once(worker, 'message')
          return report
        },
        stop: () => void worker.send('stop'),
        async end() {
          worker.disconnect()
          const [code, signal] = await ended
          if (code !== 0) throw new Error(`A worker ended with ${code ?? signal}`)
        },
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
