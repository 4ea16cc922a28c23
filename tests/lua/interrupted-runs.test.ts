import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { createFileJournal, JournalLockedError } from '@billing/lua/journal'
import { createSandbox, type Sandbox } from '@billing/sandbox'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { bundleScript } from '../support/bundle-script.js'
import type { InterruptedRun, Stage } from './interrupted-run.js'

const folder = mkdtempSync(join(tmpdir(), 'billing-interrupted-'))
let program: string

let sandbox: Sandbox
/** What arrived at the provider. */
let writes: { readonly path: string; readonly key: string | undefined }[] = []
/** Is called when a write has been carried out, before it is answered. */
let carriedOut: (path: string) => void = () => {}

async function answer(request: IncomingMessage): Promise<Response> {
  const path = request.url as string
  const body = await text(request)
  const headers = Object.entries(request.headers).map(([name, value]) => [name, `${value}`] as [string, string])
  const answered = await sandbox.fetch(`https://api.stripe.com${path}`, {
    method: request.method as string,
    headers,
    ...(body && { body }),
  })
  writes.push({ path, key: request.headers['idempotency-key'] as string | undefined })
  carriedOut(path)
  return answered as unknown as Response
}

const server = createServer(async (request, response) => {
  const { status, headers, ...answered } = await answer(request).then(async (given) => ({
    status: given.status,
    headers: Object.fromEntries(given.headers),
    body: await given.text(),
  }))
  response.writeHead(status, headers).end(answered.body)
})
let stripe: string
beforeAll(async () => {
  // The thread loads wasmoon by itself, as from the package.
  program = await bundleScript(fileURLToPath(new URL('interrupted-run.ts', import.meta.url)), 'lua')
  await once(server.listen(0, '127.0.0.1'), 'listening')
  stripe = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})
beforeEach(() => {
  sandbox = createSandbox({ seed: false, now: '2026-03-01T00:00:00Z' })
  writes = []
  carriedOut = () => {}
})

const start = (run: InterruptedRun): ChildProcess => fork(program, [JSON.stringify(run)])

async function countOf(resource: string): Promise<number> {
  const answered = await sandbox.fetch(`https://api.stripe.com/v1/${resource}`, {
    headers: { authorization: 'Bearer sk_test_run' },
  })
  return ((await answered.json()) as { data: unknown[] }).data.length
}

const STAGES: readonly (readonly [stage: Stage | 'carried out', sentBefore: number, replayed: readonly boolean[]])[] = [
  ['begun', 1, [true, false, false]],
  ['carried out', 2, [true, false, false]],
  ['answered', 2, [true, false, false]],
  ['noted', 2, [true, true, false]],
]

test.each(STAGES)(
  'a process that is killed when a write is %s leaves a run that goes on without doing it twice',
  async (stage, sentBefore, replayed) => {
    const journal = join(folder, `${stage}.jsonl`)
    const child = start({ stripe, journal, stage: stage === 'carried out' ? undefined : stage })
    const ended = once(child, 'exit')
    if (stage === 'carried out') {
      carriedOut = (path) => void (path === '/v1/products' && child.kill('SIGKILL'))
    } else {
      await once(child, 'message')
      // It has the journal open.
      const refused = await createFileJournal(journal, 'nightly-7').catch((error) => error)
      expect(refused).toBeInstanceOf(JournalLockedError)
      expect(refused).toMatchObject({ pid: child.pid, lock: `${journal}.lock` })
      child.kill('SIGKILL')
    }
    expect(await ended).toEqual([null, 'SIGKILL'])
    expect(writes).toHaveLength(sentBefore)
    expect(existsSync(`${journal}.lock`)).toBe(true)
    carriedOut = () => {}

    const resumed = start({ stripe, journal })
    const [[report]] = await Promise.all([once(resumed, 'message'), once(resumed, 'exit')])
    expect(report.error).toBeUndefined()
    expect(report.replayed).toEqual(replayed)
    expect([await countOf('customers'), await countOf('products'), await countOf('prices')]).toEqual([1, 1, 1])
    // What was sent twice had the same key; others have different ones.
    const keys = writes.map(({ path, key }) => `${path} ${key}`)
    expect(new Set(keys).size).toBe(3)
    expect(new Set(writes.map(({ key }) => key)).size).toBe(3)
    expect(existsSync(`${journal}.lock`)).toBe(false)
    expect(readFileSync(journal, 'utf8')).not.toContain('sk_test_run')
  },
  60_000,
)
