import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { bundleScript } from '../support/bundle-script.js'
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
}

/** Bundles the worker, so that starting eight of them costs no more than eight times Node. */
export async function createFleet(): Promise<Fleet> {
  const program = await bundleScript(fileURLToPath(new URL('worker.ts', import.meta.url)), 'redis')
  return {
    async start(task) {
      const worker = fork(program, [JSON.stringify(task)])
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
  }
}
