import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundleScript } from '~test/support/bundle-script.js'
import { createRandom } from '../../../packages/sandbox/src/runtime/random.js'
import type { Exchange } from '../exchange.js'
import { HANGS } from '../faults/hangs.js'
import { createProviders } from '../providers.js'
import type { RawServerOptions } from '../raw-server.js'
import { answer, reply, serve, TRANSPORTS } from '../set-up.js'

const program = await bundleScript(fileURLToPath(new URL('program.ts', import.meta.url)), 'core')

/** What the program printed, and how long after that it was gone. */
async function run(...parameters: readonly string[]): Promise<{ outcome: string; lingeredMs: number }> {
  const child = spawn(process.execPath, [program, ...parameters], { stdio: ['ignore', 'pipe', 'inherit'] })
  let outcome = ''
  let toldAt = Number.NaN
  child.stdout.on('data', (chunk) => {
    toldAt = performance.now()
    outcome += chunk
  })
  await new Promise((resolve) => child.on('exit', resolve))
  return { outcome, lingeredMs: performance.now() - toldAt }
}

const hang = (name: string) => (exchange: Exchange) => HANGS[name]?.(exchange, createRandom(1))

const ENDINGS: readonly [ending: string, outcome: string, behave: (exchange: Exchange) => void][] = [
  ['resolved', 'resolved', answer],
  ['refused', 'ApiError', reply(400, {})],
  ['timed out', 'TimeoutError', hang('hang before the write')],
  ['aborted before sending', 'aborted', answer],
  ['aborted while connecting', 'aborted', answer],
  ['aborted before the headers', 'aborted', hang('hang before the write')],
  ['aborted in the headers', 'aborted', hang('hang in the headers')],
  ['aborted in the body', 'aborted', hang('hang in the body')],
  ['aborted between two attempts', 'aborted', reply(503, { 'retry-after': '15' })],
  ['aborted while waiting for the limiter', 'aborted', answer],
  ['aborted between pages', 'aborted', answer],
]

for (const transport of TRANSPORTS) {
  for (const [ending, outcome, behave] of ENDINGS) {
    const isConnecting = ending === 'aborted while connecting'
    // Node's fetch continues to connect for up to ten seconds after its signal was aborted; no caller of it can change that.
    test.skipIf(isConnecting && transport === 'fetch')(
      `${transport}: a program whose call ${outcome === 'aborted' ? 'is' : 'has'} ${ending} ends by itself`,
      { timeout: 30_000 },
      async () => {
        const providers = createProviders({ seed: false })
        for (let count = 0; count < 3; count++) providers.stripe('/v1/customers', { name: 'Acme' })
        const options: RawServerOptions = isConnecting ? { silent: true } : { providers }
        const { origin } = await serve(behave, options)
        const address = isConnecting ? origin.replace('http:', 'https:') : origin
        const ended = await run(transport, ending, address)
        expect(ended.outcome).toBe(outcome)
        // What could keep it, an idle connection, a pause between attempts or a timeout, lasts for four seconds or more.
        expect(ended.lingeredMs).toBeLessThan(3_000)
      },
    )
  }
}
