import dns from 'node:dns'
import { createTokenBucket } from '@billing/core'
import { nodeTransport } from '@billing/core/node'
import { afterAll, afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { PROVIDERS } from '../support/providers.js'
import { type Backend, startBackend } from './backend.js'
import type { CallStats } from './call-stats.js'
import { type Addresses, createClients } from './clients.js'
import { anything } from './faults/index.js'
import { redirectTo } from './faults/refusals.js'
import { injectOften } from './inject-often.js'
import { lookupUnknownHost } from './lookup-unknown-host.js'
import { createProviderPool } from './provider-pool.js'
import type { Providers } from './providers.js'
import { listenRaw } from './raw-server.js'
import { report } from './report.js'
import { countResources, eventually } from './resources.js'
import { runScenario, type ScenarioResult } from './run-scenario.js'
import { CALLS, chance } from './seed.js'

const EACH = Math.ceil(CALLS / 200)
const providersFor = createProviderPool()
const allStats: CallStats[] = []
afterEach(() => void vi.restoreAllMocks())
afterAll(() => console.log(report('Calls in odd surroundings', allStats)))

async function runIn(fault: string, providers: Providers, clients: Backend['clients']): Promise<ScenarioResult> {
  const outcome = await runScenario({
    fault,
    providers,
    clients,
    calls: EACH,
    concurrency: 24,
    timeoutRange: [100, 600],
  })
  allStats.push(outcome.stats)
  return outcome
}

/** Calls to servers that do anything, with the options that make the surroundings. */
async function runAmong(
  fault: string,
  options: Parameters<typeof startBackend>[2],
  strike = anything,
): Promise<ScenarioResult> {
  const left = countResources()
  const providers = providersFor(EACH)
  const backend = await startBackend(providers, injectOften(fault, strike), options)
  const outcome = await runIn(fault, providers, backend.clients)
  await eventually(() => backend.stuck() === 0)
  expect(backend.stuck()).toBe(0)
  await backend.close()
  expect(await left()).toBe(0)
  return outcome
}

const clean = { violations: [] }

test('a redirect to another host is not followed: no credential leaves for it', async () => {
  const elsewhere = await listenRaw(({ socket }) => socket.destroy())
  expect(await runAmong('redirect', {}, redirectTo(elsewhere.origin))).toMatchObject(clean)
  expect(elsewhere.accepted()).toBe(0)
  await elsewhere.close()
})

test('a clock that jumps by days moves no deadline', async () => {
  const random = chance('clock')
  const { now } = Date
  let offset = 0
  vi.spyOn(Date, 'now').mockImplementation(() => now() + offset)
  const jumping = setInterval(() => {
    offset = random.pick([-1, 0, 1]) * 86_400_000
  }, 5)
  onTestFinished(() => clearInterval(jumping))
  expect(await runAmong('clock jumps', {})).toMatchObject(clean)
})

test('every permit of a limiter is released', async () => {
  const limiter = createTokenBucket({ perSecond: 5_000, concurrency: 6 })
  expect(await runAmong('limiter', { limiter })).toMatchObject(clean)
  const permits = Promise.all(Array.from({ length: 6 }, () => limiter.acquire(AbortSignal.timeout(1_000))))
  for (const release of await permits) release?.()
})

test('credentials that come late, or not at all', async () => {
  const random = chance('credentials')
  const credential = (secret: string) => async () => {
    await new Promise((resolve) => setTimeout(resolve, random.integer(0, 10)))
    if (random.next() < 0.1) throw new Error('The vault is closed')
    return secret
  }
  expect(await runAmong('slow credentials', { credential })).toMatchObject(clean)
})

test('hooks that throw, or whose promise rejects', async () => {
  const random = chance('hooks')
  const disturb = (): void | Promise<void> => {
    const draw = random.next()
    if (draw < 0.05) throw new Error('The log is full')
    if (draw < 0.1) return Promise.reject(new Error('The log is away'))
  }
  expect(await runAmong('failing hooks', { disturb })).toMatchObject(clean)
})

const nowhere = { close: async () => {} }

test.each<[string, () => Promise<{ readonly origin: string; close(): Promise<void> }>]>([
  [
    'connection refused',
    async () => {
      const { origin, close } = await listenRaw(() => {})
      await close()
      return { ...nowhere, origin }
    },
  ],
  ['unknown host', async () => ({ ...nowhere, origin: 'https://billing.invalid' })],
  [
    'no TLS at the other end',
    async () => {
      const { origin, close } = await listenRaw(() => {})
      return { origin: origin.replace('http:', 'https:'), close }
    },
  ],
])('%s: nothing resolves', async (fault, open) => {
  const left = countResources()
  const { origin, close } = await open()
  vi.spyOn(dns, 'lookup').mockImplementation(lookupUnknownHost as never)
  const addresses = Object.fromEntries(PROVIDERS.map((provider) => [provider, origin])) as Addresses
  const transport = nodeTransport()
  const clients = [createClients({}, addresses), createClients({ fetch: transport }, addresses)]
  const outcome = await runIn(fault, providersFor(EACH), clients)
  expect(outcome).toMatchObject({ ...clean, stats: { resolved: 0, effects: 0 } })
  await transport.close()
  await close()
  expect(await left()).toBe(0)
})
