import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { environment } from '../support/run.js'

/** Starts a server, waits until it says where it listens, and stops it after `use`. `errors` is what it has written to standard error. */
export async function withServer<T>(
  [file = '', ...args]: readonly string[],
  cwd: string,
  /** Finds the address in what the server writes to `descriptor`. */
  { descriptor, addressIn }: { descriptor: 1 | 3; addressIn: (text: string) => string | undefined },
  use: (url: string, errors: () => string) => Promise<T>,
): Promise<T> {
  const server = spawn(file, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  let errors = ''
  server.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let text = ''
      const output = server.stdio[descriptor] as Readable
      output.on('data', (chunk) => {
        text += chunk
        const found = addressIn(text)
        if (found) resolve(found)
      })
      server.once('error', reject)
      ended.then(() => reject(new Error(`${file} ended: ${text}\n${errors}`)))
    })
    return await use(url, () => errors)
  } finally {
    // Asked politely, workerd waits for the requests under way, also for those that hang.
    server.kill('SIGKILL')
    await ended
  }
}
