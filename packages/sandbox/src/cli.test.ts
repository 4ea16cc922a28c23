import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { bundleScript } from '~test/support/bundle-script.js'
import { createSandbox } from './index.js'
import { listen } from './node.js'

const CLI = await bundleScript(fileURLToPath(new URL('./cli.ts', import.meta.url)), 'sandbox')
const ANY_PORTS = ['--stripe-port', '0', '--chartmogul-port', '0', '--chargeover-port', '0', '--control-port', '0']

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function run(...args: string[]) {
  const child = spawn(process.execPath, [CLI, ...args])
  running.push(child)
  const output = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    output.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.err += chunk
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return { child, output, exit }
}

const addressOf = (text: string, provider: string) => new RegExp(`^${provider}\\s+(\\S+)`, 'm').exec(text)?.[1] ?? ''

async function ask(address: string, path: string, user: string): Promise<Response> {
  return fetch(address + path, { headers: { authorization: `Basic ${btoa(user)}` } })
}

test('default', async () => {
  const { child, output, exit } = run(...ANY_PORTS)
  await expect.poll(() => output.out, { timeout: 15_000 }).toContain('Ctrl+C')
  const response = await ask(addressOf(output.out, 'ChargeOver'), '/api/v3/customer?limit=1', 'user:password')
  expect((await response.json()).response).toHaveLength(1)
  expect(output.out).toContain(`baseUrl: '${addressOf(output.out, 'Stripe')}'`)
  await expect.poll(() => output.out).toMatch(/^chargeover GET \/api\/v3\/customer\?limit=1 200 [\d.]+ ms$/m)
  child.kill('SIGINT')
  expect(await exit).toBe(0)
  expect(output.err).toBe('')
}, 30_000)

test('a fixture, quietly, until SIGTERM', async () => {
  const sandbox = createSandbox({ seed: false })
  const headers = { authorization: `Basic ${btoa('user:password')}` }
  const body = JSON.stringify({ company: 'From the fixture' })
  await sandbox.fetch('https://x.chargeover.com/api/v3/customer', { method: 'POST', headers, body })
  const fixture = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
  writeFileSync(fixture, JSON.stringify(sandbox.export()))

  const probe = await listen(sandbox)
  const port = new URL(probe.chargeover).port
  await probe.close()
  const ports = [...ANY_PORTS, '--chargeover-port', port]
  const { child, output, exit } = run(...ports, '--fixture', fixture, '--quiet')
  const company = async () => {
    const response = await ask(`http://127.0.0.1:${port}`, '/api/v3/customer', 'user:password').catch(() => undefined)
    return response && (await response.json()).response[0].company
  }
  await expect.poll(company, { timeout: 15_000 }).toBe('From the fixture')
  child.kill('SIGTERM')
  expect(await exit).toBe(0)
  expect(output).toEqual({ out: '', err: '' })
}, 30_000)

test('a state that outlives the process, with its clock, webhooks and what is still to be delivered', async () => {
  const received: (string | undefined)[] = []
  // Refuses the first delivery.
  const endpoint = createServer((request, response) => {
    received.push(request.headers['stripe-signature']?.toString())
    response.writeHead(received.length === 1 ? 500 : 200).end()
  })
  await new Promise<void>((resolve) => endpoint.listen(0, '127.0.0.1', resolve))
  const webhook = `http://127.0.0.1:${(endpoint.address() as AddressInfo).port}/`
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const file = join(folder, 'state.json')
  const start = async () => {
    const started = run(
      ...ANY_PORTS,
      '--seed',
      'false',
      '--now',
      '2026-03-01T00:00:00Z',
      '--state',
      file,
      '--webhook',
      webhook,
    )
    await expect.poll(() => started.output.out, { timeout: 15_000 }).toContain('Ctrl+C')
    const [control, stripe] = [addressOf(started.output.out, 'Control'), addressOf(started.output.out, 'Stripe')]
    return { ...started, control, stripe }
  }
  const clock = async (control: string) => (await (await fetch(`${control}/_sandbox/clock`)).json()).now
  const headers = { authorization: 'Bearer sk_test_x' }

  const first = await start()
  expect(first.output.out).toContain(`Webhooks    ${webhook}   signed with whsec_sandbox`)
  await fetch(`${first.stripe}/v1/customers`, { method: 'POST', headers, body: new URLSearchParams({ name: 'Acme' }) })
  await expect.poll(() => received).toHaveLength(1)
  // Written soon after a change, not only at the end.
  await expect.poll(() => readdirSync(folder)).toEqual(['state.json', 'state.json.lock'])
  expect(JSON.parse(readFileSync(file, 'utf8')).version).toBe(1)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const advance = (duration: string, control: string) =>
    fetch(`${control}/_sandbox/clock/advance`, { method: 'POST', body: JSON.stringify({ duration, wait: true }) })
  await advance('1 minute', first.control)
  const other = run(...ANY_PORTS, '--state', file)
  expect(await other.exit).toBe(1)
  expect(other.output.err).toContain(`The state cannot be kept in ${file}: process ${first.child.pid} uses it.`)
  first.child.kill('SIGTERM')
  expect(await first.exit).toBe(0)
  expect(readdirSync(folder)).toEqual(['state.json'])

  const second = await start()
  expect(await clock(second.control)).toBe('2026-03-01T00:01:00.000Z')
  const { data } = await (await fetch(`${second.stripe}/v1/customers`, { headers })).json()
  expect(data).toMatchObject([{ name: 'Acme' }])
  await advance('5 minutes', second.control)
  expect(received).toHaveLength(2)
  endpoint.close()
}, 60_000)

test('a state file that is none is named, and stays as it is', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'state.json')
  for (const [text, message] of [
    ['{"version":', 'JSON'],
    ['{"version":7}', 'the state has version 7, and this @billing/sandbox reads version 1'],
  ] as const) {
    writeFileSync(file, text)
    const { output, exit } = run(...ANY_PORTS, '--state', file)
    expect(await exit).toBe(1)
    expect(output.err).toContain(`The state cannot be read from ${file}: `)
    expect(output.err).toContain(message)
    expect(readFileSync(file, 'utf8')).toBe(text)
  }
}, 60_000)

test('a state file that cannot be written is named at the start or at the end, with exit code 1', async () => {
  const file = join(tmpdir(), 'no-such-folder', 'state.json')
  const nowhere = run(...ANY_PORTS, '--seed', 'false', '--state', file)
  expect(await nowhere.exit).toBe(1)
  expect(nowhere.output.err).toContain(`The state cannot be kept in ${file}: ENOENT`)

  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'))
  const gone = join(folder, 'state.json')
  const { child, output, exit } = run(...ANY_PORTS, '--seed', 'false', '--state', gone)
  await expect.poll(() => output.out, { timeout: 15_000 }).toContain('Ctrl+C')
  rmSync(folder, { recursive: true })
  child.kill('SIGTERM')
  expect(await exit).toBe(1)
  expect(output.err).toContain(`The state cannot be written to ${gone}: ENOENT`)
}, 30_000)

test('sample data of another size', async () => {
  const { output } = run(...ANY_PORTS, '--customers', '30', '--years', '1', '--now', '2026-03-01')
  await expect.poll(() => output.out, { timeout: 15_000 }).toContain('Ctrl+C')
  const response = await ask(addressOf(output.out, 'ChargeOver'), '/api/v3/customer/_count', 'user:password')
  expect((await response.json()).response).toBe(30)
  const impossible = run(...ANY_PORTS, '--customers', '0')
  expect(await impossible.exit).toBe(1)
  expect(impossible.output.err).toBe('createSandbox: customers must be an integer from 1 to 100000, got 0.\n')
}, 30_000)

test('the printed command works when pasted into a shell', async () => {
  const { output } = run(...ANY_PORTS)
  await expect.poll(() => output.out, { timeout: 15_000 }).toContain('Ctrl+C')
  const [command = ''] = /^ +curl .*$/m.exec(output.out) ?? []
  // Like zsh, this shell fails on a file name pattern without a match. The arguments of curl are printed instead of requested.
  const script = `curl() { printf '%s\\n' "$@"; }\n${command}`
  const { stdout, stderr } = spawnSync('bash', ['-O', 'failglob', '-c', script], { encoding: 'utf8' })
  expect(stderr).toBe('')
  const [flag, user = '', url = ''] = stdout.trim().split('\n')
  expect([flag, url]).toEqual(['-u', `${addressOf(output.out, 'Stripe')}/v1/customers?limit=1`])
  expect((await (await ask(url, '', user)).json()).data).toHaveLength(1)
}, 30_000)

test('a port in use is reported by the name of its option, with exit code 1', async () => {
  const server = await listen(createSandbox({ seed: false }))
  const { port } = new URL(server.chartmogul)
  const { output, exit } = run(...ANY_PORTS, '--chartmogul-port', port)
  expect(await exit).toBe(1)
  expect(output).toEqual({
    out: '',
    err: `--chartmogul-port ${port} is taken; pass another port, or 0 for any free one\n`,
  })
  await server.close()
}, 30_000)

test('all ports in use are reported at once', async () => {
  const server = await listen(createSandbox({ seed: false }))
  const [stripe, chargeover] = [new URL(server.stripe).port, new URL(server.chargeover).port]
  const { output, exit } = run(...ANY_PORTS, '--stripe-port', stripe, '--chargeover-port', chargeover)
  expect(await exit).toBe(1)
  expect(output.err).toMatch(
    new RegExp(`^--stripe-port ${stripe} is taken;.*\n--chargeover-port ${chargeover} is taken;.*\n$`),
  )
  await server.close()
}, 30_000)

test.each(['192.0.2.1', 'no-such-host.invalid'])(
  'a host that is not an address of this machine is named: %s',
  async (host) => {
    const { output, exit } = run(...ANY_PORTS, '--host', host)
    expect(await exit).toBe(1)
    // Without a resolver the system reports an error of its own.
    expect(output.err).toMatch(/^--host .* is not an address of this machine\n$|EAI_AGAIN/)
    expect(output.err).toContain(host)
  },
  30_000,
)

test('an invalid command line is explained with the usage and exit code 2', async () => {
  const { output, exit } = run('--stirpe-port', '0')
  expect(await exit).toBe(2)
  expect(output.err).toMatch(
    /^There is no option --stirpe-port; did you mean --stripe-port\?\n\nUsage: billing-sandbox/,
  )
  expect(output.out).toBe('')
}, 30_000)

test('a fixture that cannot be read is named', async () => {
  const { output, exit } = run(...ANY_PORTS, '--fixture', 'none.json')
  expect(await exit).toBe(1)
  expect(output.err).toMatch(/^--fixture none\.json cannot be read: ENOENT/)
}, 30_000)

test('help and version', async () => {
  const [help, version] = [run('--help'), run('--version')]
  for (const { exit, output } of [help, version]) expect([await exit, output.err]).toEqual([0, ''])
  expect(help.output.out).toContain('--chargeover-port')
  expect(version.output.out).toMatch(/^\d+\.\d+\.\d+\n$/)
}, 60_000)
