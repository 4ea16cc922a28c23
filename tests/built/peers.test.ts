import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { type Consumer, createConsumer } from '../support/consumer.js'
import { NEWEST_UNDICI_VERSION, NODE_22_VERSION, ZOD_VERSION } from '../support/versions.js'

/** The least and the newest version of each optional peer, with the Node that runs them: undici 8 and msw 3 need 22. */
const ROWS = [
  {
    of: 'the least versions',
    node: [process.execPath],
    zod: '3.25.20',
    undici: '6.0.0',
    msw: '2.0.0',
    redis: '5.0.0',
    ioredis: '5.0.0',
  },
  {
    of: 'the least versions of the next majors, and the newest of those before',
    node: [process.execPath],
    zod: '4.0.0',
    undici: '7.0.0',
    msw: '2.15.0',
    redis: '6.3.1',
    ioredis: '6.0.0',
  },
  {
    of: 'the newest versions',
    node: ['npx', '--yes', `node@${NODE_22_VERSION}`],
    zod: ZOD_VERSION,
    undici: NEWEST_UNDICI_VERSION,
    msw: '3.0.5',
    redis: '6.3.1',
    ioredis: '6.0.0',
  },
] as const

let consumer: Consumer | undefined

afterEach(() => {
  consumer?.remove()
  consumer = undefined
})

const PROGRAM = `
import { createStripe } from '@billing/sdk/stripe'
import { createStripe as createStripeAgain } from '@billing/stripe'
import { nodeTransport } from '@billing/sdk/node'
import { validate, validateResponses } from '@billing/sdk/zod'
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { createRedisLimiter } from '@billing/redis'
import { createClient } from 'redis'
import Redis from 'ioredis'
import { http, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'

const outcome = {}
const failure = (promise) => promise.then(() => 'none', (error) => error.name)

const sandbox = createSandbox({ seed: 42 })
const served = await listen(sandbox)

// zod
const checked = createStripe({ apiKey: 'sk_test_x', fetch: sandbox.fetch, validate: validateResponses })
outcome.answer = (await checked.listCustomers({ limit: 2 })).customers.length
outcome.refused = await failure(checked.listCustomers({ limit: 1000 }))
try {
  validate('chartmogul_get_metrics', { start_date: 'yesterday', end_date: '2026-01-01' })
} catch (error) {
  outcome.date = error.issues.map(({ path }) => path.join('.'))
}

// undici
const transport = nodeTransport()
const fast = createStripe({ apiKey: 'sk_test_x', baseUrl: served.stripe, fetch: transport })
outcome.created = (await fast.createCustomer({ name: 'Acme Corp' })).name
outcome.listed = (await fast.listCustomers({ limit: 3 })).customers.length
outcome.missing = await failure(fast.getCustomer({ id: 'cus_none' }))
await transport.close()
await served.close()

// msw
const server = setupServer(...sandbox.handlers)
server.listen({ onUnhandledRequest: 'error' })
const mocked = createStripeAgain({ apiKey: 'sk_test_x' })
outcome.mocked = (await mocked.listCustomers({ limit: 1 })).customers.length
server.use(http.get('https://api.stripe.com/v1/balance', () => HttpResponse.json({ object: 'balance', mine: true })))
outcome.mine = (await mocked.getBalance()).mine
server.resetHandlers()
outcome.reset = (await mocked.getBalance()).mine ?? 'gone'
server.restoreHandlers()
outcome.restored = (await mocked.listCustomers({ limit: 1 })).customers.length
server.resetHandlers(http.get('https://api.stripe.com/v1/balance', () => HttpResponse.json({ object: 'balance', other: true })))
outcome.other = (await mocked.getBalance()).other
await server.close()

// Redis, which is not there: the call is not sent.
for (const client of [createClient(), new Redis({ lazyConnect: true, enableOfflineQueue: false })]) {
  client.on('error', () => {})
  const limiter = createRedisLimiter({ client, key: 'key', perSecond: 1 })
  const limited = createStripe({ apiKey: 'sk_test_x', fetch: sandbox.fetch, limiter, timeoutMs: 2_000 })
  outcome.limiter = [...(outcome.limiter ?? []), await failure(limited.getBalance())]
}

console.log(JSON.stringify(outcome))
process.exit()
`

/** What a compiler must take. Their classes have private members, so that each must be the one that is installed. */
const TYPES = `
import { createSandbox } from '@billing/sandbox'
import { nodeTransport } from '@billing/stripe/node'
import { inputSchemas } from '@billing/sdk/zod'
import { HttpResponse, http, type RequestHandler } from 'msw'
import { setupServer } from 'msw/node'
import { Agent, ProxyAgent } from 'undici'
import { z } from 'zod/v4'

const { handlers } = createSandbox()
export const server = setupServer(...handlers, http.get('https://example.com', () => HttpResponse.json({})))
export const list: RequestHandler[] = [...handlers]
export const header: string = handlers[0]!.info.header
// @ts-expect-error a handler has no such member
handlers[0]!.hedder

export const agent = nodeTransport({ dispatcher: new Agent() })
export const proxy = nodeTransport({ dispatcher: new ProxyAgent('http://localhost') })
// @ts-expect-error no dispatcher
nodeTransport({ dispatcher: {} })

export const schema: z.ZodType | undefined = inputSchemas['stripe_list_customers']
`

const COMPILER_OPTIONS = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  module: 'nodenext',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: ['node'],
}

test.each(ROWS)(
  '$of are installed without a conflict and do their work: zod $zod, undici $undici, msw $msw',
  async ({ node: [file, ...args], of, ...peers }) => {
    consumer = createConsumer()
    // As users do who have the peers already: a conflict would be an error, ERESOLVE.
    await consumer.install(...Object.entries(peers).map(([name, version]) => `${name}@${version}`))
    // The server of MCP, and the command line that starts it, need a newer zod.
    const needNewer = of === 'the newest versions' ? [] : ['mcp', 'cli']
    const tarballs = Object.entries(inject('tarballs')).flatMap(([name, file]) =>
      needNewer.includes(name) ? [] : file,
    )
    await consumer.install(...tarballs, 'compiler@npm:typescript@7.0.2', '@types/node@20')
    const installed = JSON.parse(await consumer.run('npm', 'ls', '--json', ...Object.keys(peers)))
    for (const [name, version] of Object.entries(peers)) expect(installed.dependencies[name].version).toBe(version)

    consumer.write('types.mts', TYPES)
    consumer.write('types.cts', TYPES)
    consumer.write('tsconfig.json', { compilerOptions: COMPILER_OPTIONS, files: ['types.mts', 'types.cts'] })
    await consumer.run(process.execPath, 'node_modules/compiler/bin/tsc', '-p', '.')

    consumer.write('program.mjs', PROGRAM)
    expect(JSON.parse(await consumer.run(file, ...args, 'program.mjs'))).toEqual({
      answer: 2,
      refused: 'ValidationError',
      date: ['start_date'],
      created: 'Acme Corp',
      listed: 3,
      missing: 'ApiError',
      mocked: 1,
      mine: true,
      reset: 'gone',
      restored: 1,
      other: true,
      limiter: ['LimiterError', 'LimiterError'],
    })
  },
)

test('the command works where it is installed globally beside the packages that it depends on', () => {
  const tarballs = inject('tarballs')
  const folder = mkdtempSync(join(tmpdir(), 'billing-global-'))
  const files = Object.entries(tarballs).flatMap(([name, file]) => (name === 'redis' ? [] : [file]))
  try {
    execFileSync('npm', ['install', '--global', '--prefix', folder, '--no-audit', '--no-fund', ...files])
    const argv = ['call', 'stripe.get_balance', '--offline', '--fields', 'object']
    const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_STATE_HOME: folder }
    const { stdout, stderr } = spawnSync(join(folder, 'bin/billing'), argv, { cwd: folder, env, encoding: 'utf8' })
    expect({ data: JSON.parse(stdout).data, stderr }).toEqual({ data: { object: 'balance' }, stderr: '' })
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 120_000)
