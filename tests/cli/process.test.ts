import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import { createStripe } from '@billing/stripe'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundleScript } from '~test/support/bundle-script.js'
import { createMachine } from './terminal.js'

const sources = fileURLToPath(new URL('../../packages/cli/src', import.meta.url))
const KEY = 'sk_test_topsecretkey123'

const machine = createMachine()
afterAll(() => machine.remove())
let program: string
beforeAll(async () => {
  program = await bundleScript(join(sources, 'cli.ts'), 'cli')
}, 60_000)

/** Starts the command as a process of its own. */
function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}, input = '') {
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: machine.folder,
    env: { PATH: `${process.env['PATH']}`, HOME: machine.folder, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  let shown = ''
  let stdout = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
    shown += chunk
  })
  child.stderr.on('data', (chunk) => {
    shown += chunk
  })
  const ended = new Promise<{ code: number | null; stdout: string; shown: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, stdout, shown })),
  )
  return { child, ended }
}

test('ends with the exit code, and answers on stdout', async () => {
  const { code, stdout } = await start(['call', 'stripe.get_balance', '--offline']).ended
  expect({ code, success: JSON.parse(stdout).success }).toEqual({ code: 0, success: true })
  expect((await start(['call', 'stripe.get_balence']).ended).code).toBe(2)
})

test('ends quietly where nobody reads its answer, and says so where it cannot be written', async () => {
  const { child, ended } = start(['call', 'stripe.list_customers', '--all', '--offline'])
  child.stdout.destroy()
  expect(await ended).toEqual({ code: 0, stdout: '', shown: '' })
  const full = openSync('/dev/full', 'w')
  const { status, stderr } = spawnSync(process.execPath, [program, 'call', 'stripe.get_balance', '--offline'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: 'The answer could not be written: ENOSPC: no space left on device, write\n',
  })
})

test('serves MCP on stdio until its input ends', async () => {
  const params = { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } }
  const hello = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params })
  const { code, stdout } = await start(['mcp', '--offline', '--mode', 'read'], {}, `${hello}\n`).ended
  expect({ code, server: JSON.parse(stdout).result.serverInfo.name }).toEqual({ code: 0, server: 'billing' })
})

test('an MCP client whose message is too large is told why the server ends', async () => {
  const { ended } = start(['mcp', '--offline', '--mode', 'read'], {}, 'x'.repeat(11 << 20))
  expect(await ended).toEqual({ code: 0, stdout: '', shown: expect.stringContaining('MCP: ReadBuffer exceeded') })
})

test('Ctrl-C in the middle of a write is 8, with the command that repeats it; no secret is to be seen', async () => {
  // It takes the request and never answers.
  const waiting = createServer((request) => request.resume())
  await new Promise<void>((resolve) => waiting.listen(0, '127.0.0.1', resolve))
  const { port } = waiting.address() as AddressInfo
  machine.write('.config/billing/config.json', {
    policy: { write: 'allow' },
    accounts: { stripe: { default: { apiKey: { env: 'KEY' }, baseUrl: `http://127.0.0.1:${port}` } } },
  })
  const arrived = new Promise((resolve) => waiting.once('request', resolve))
  const { child, ended } = start(['call', 'stripe.create_customer', '--name', 'Acme'], { KEY })
  await arrived
  const seen = readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')
  child.kill('SIGINT')
  const { code, stdout, shown } = await ended
  waiting.closeAllConnections()
  waiting.close()
  const { problem } = JSON.parse(stdout)
  expect({ code, sent: problem.sent }).toEqual({ code: 8, sent: 'unknown' })
  expect(problem.next[0]).toBe(
    `billing call stripe.create_customer --name Acme --idempotency-key ${problem.idempotency_key}`,
  )
  expect(seen + shown + machine.texts()).not.toContain('topsecret')
  expect(machine.read('.local/state/billing/audit.jsonl')).toContain('"outcome":"unknown"')
}, 30_000)

test('a run that is killed in the middle of a write goes on, and no write takes effect twice', async () => {
  const sandbox = createSandbox({ seed: false })
  const posts: { readonly body: string; readonly key: string }[] = []
  let killed: ChildProcess | undefined
  const dispatch: typeof sandbox.dispatch = async (provider, request, signal) => {
    const answer = await sandbox.dispatch(provider, request, signal)
    if (request.method !== 'POST') return answer
    posts.push({ body: `${request.body}`, key: `${request.headers.get('idempotency-key')}` })
    // It has been carried out, and is never answered.
    if (killed && posts.length === 5) {
      killed.kill('SIGKILL')
      return new Promise(() => undefined)
    }
    return answer
  }
  const server = await listen({ ...sandbox, dispatch })
  machine.write('.config/billing/config.json', {
    policy: { write: 'allow' },
    accounts: { stripe: { default: { apiKey: { env: 'KEY' }, baseUrl: server.stripe } } },
  })
  const names = Array.from({ length: 12 }, (_, index) => `Customer ${index}`)
  machine.write('customers.jsonl', names.map((name) => `${JSON.stringify({ name })}\r\n`).join(''))
  const argv = ['call', 'stripe.create_customer', '--each', 'customers.jsonl', '--concurrency', '4', '--run', 'import']
  const first = start([...argv, '--output', 'jsonl'], { KEY })
  killed = first.child
  const { code, stdout } = await first.ended
  killed = undefined
  // What was finished had been shown.
  expect({ code, shown: stdout.split('\n').filter(Boolean).length }).toEqual({ code: null, shown: 4 })
  const second = await start([...argv, '--resume'], { KEY }).ended
  const third = await start([...argv, '--resume'], { KEY }).ended
  await server.close()
  expect([second, third].map((ran) => [ran.code, JSON.parse(ran.stdout).data.replayed])).toEqual([
    [0, 4],
    [0, 12],
  ])
  // The one in the middle was sent twice, with the same key: the provider did it once.
  expect(posts).toHaveLength(13)
  expect(new Set(posts.map(({ key }) => key)).size).toBe(12)
  expect(posts.filter(({ key }) => key === posts[4]?.key).map(({ body }) => body)).toEqual([
    'name=Customer%204',
    'name=Customer%204',
  ])
  const { customers } = await createStripe({ apiKey: KEY, fetch: sandbox.fetch }).listCustomers({ limit: 100 })
  expect(customers.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
}, 60_000)

/** The packages that a file loads at once, itself and through others: neither for types, nor when they are needed. */
function loadedAtOnce(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(join(sources, file), 'utf8')
  for (const [, specifier = ''] of text.matchAll(/^(?:import|export)\s+(?!type\b)[^'"`;]*?from\s+'([^']+)'/gm)) {
    if (specifier.startsWith('.'))
      loadedAtOnce(relative(sources, join(sources, dirname(file), specifier)).replace(/\.js$/, '.ts'), seen)
    else seen.add(specifier)
  }
  return seen
}

const packagesOf = (file: string): string[] =>
  [...loadedAtOnce(file)].filter((name) => !name.endsWith('.ts') && !name.startsWith('node:')).sort()

test('help loads no more than it needs, and what only describes tools loads the catalogue alone', () => {
  expect(packagesOf('cli.ts')).toEqual(['@billing/core', '@billing/core/internal', 'commander'])
  // Core is loaded already.
  const furtherOf = (file: string): string[] => packagesOf(file).filter((name) => !name.startsWith('@billing/core'))
  for (const command of ['tools', 'search', 'docs', 'schema', 'examples']) {
    expect([command, furtherOf(`commands/run-${command}.ts`)]).toEqual([command, ['@billing/sdk/catalogue']])
  }
  expect(furtherOf('complete.ts')).toEqual(['@billing/sdk/catalogue', '@bomb.sh/tab/commander'])
  expect(readdirSync(join(sources, 'commands')).length).toBeGreaterThan(10)
})
