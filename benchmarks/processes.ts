import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

export interface Finished {
  /** Milliseconds from start to exit. */
  readonly ms: number
  readonly output: string
}

/** Runs a program in this folder to its end; rejects with its output when it fails. */
export function runProcess(args: readonly string[], cwd = folder): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve({ ms: performance.now() - started, output })
      else reject(new Error(`${args.join(' ')} failed with exit code ${code}\n${output}`))
    })
  })
}

/** Runs a script as an ES module in a process of its own, and returns how long that took in milliseconds. */
export const runScript = async (script: string): Promise<number> =>
  (await runProcess(['--input-type=module', '--eval', script])).ms
