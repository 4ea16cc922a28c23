import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether these tests can run. Without Redis they are skipped with a warning; with `REQUIRE_REDIS`, as in CI, that is an error. */
export const hasRedis: boolean = findRedis()

function findRedis(): boolean {
  try {
    execFileSync('redis-server', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    const problem = 'redis-server is not installed (Debian: apt-get install redis-server)'
    if (process.env['REQUIRE_REDIS']) throw new Error(problem)
    console.warn(`Skipped the tests of @billing/redis: ${problem}`)
    return false
  }
}

/** A Redis server for one test. */
export interface RedisServer {
  readonly port: number
  readonly url: string
  /** Suspends the process, so that it answers nothing, as behind a network that drops all packets. */
  readonly freeze: () => void
  /** Resumes it. */
  readonly thaw: () => void
  readonly kill: () => Promise<void>
  /** Starts it again, empty, on the same port. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Starts a server on the loopback interface, without persistence. */
export async function startRedis(...options: string[]): Promise<RedisServer> {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'billing-redis-'))
  const flags = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  let server: ChildProcess
  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let output = ''
      server = spawn('redis-server', [...flags, ...options], { stdio: ['ignore', 'pipe', 'ignore'] })
      server.stdout?.on('data', (chunk) => {
        output += chunk
        if (output.includes('Ready to accept connections')) resolve()
      })
      server.once('exit', () => reject(new Error(`redis-server ended: ${output}`)))
    })
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode) return resolve()
      server.once('exit', () => resolve())
      server.kill('SIGKILL')
    })
  const clean = (): void => {
    server.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', clean)
  await start()
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    kill,
    restart: start,
    async stop() {
      await kill()
      clean()
      process.off('exit', clean)
    },
  }
}
