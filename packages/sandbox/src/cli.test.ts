import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { createSandbox } from './index.js'
import { listen } from './node.js'

const CLI = fileURLToPath(new URL('./cli.ts', import.meta.url))
const ANY_PORTS = ['--stripe-port', '0', '--chartmogul-port', '0', '--chargeover-port', '0']

const running: ChildProcess[] = []

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

function run(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@billing/source', '--import', 'tsx', CLI, ...args])
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
  const ports = ['--stripe-port', '0', '--chartmogul-port', '0', '--chargeover-port', port]
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

test('a taken port ends it with exit code 1', async () => {
  const server = await listen(createSandbox({ seed: false }))
  const { output, exit } = run('--stripe-port', new URL(server.stripe).port, ...ANY_PORTS.slice(2))
  expect(await exit).toBe(1)
  expect(output.err).toMatch(/^The Stripe sandbox cannot listen on .*: the port is taken\./)
  expect(output.out).toBe('')
  await server.close()
}, 30_000)

test('misuse shows the usage and ends with exit code 2', async () => {
  const results = [run('--nonsense'), run('--stripe-port', '99999'), run('--seed', 'x'), run('extra')]
  for (const { output, exit } of results) {
    expect(await exit).toBe(2)
    expect(output.err).toContain('Usage: billing-sandbox')
  }
}, 30_000)

test('help and version', async () => {
  const [help, version] = [run('--help'), run('--version')]
  expect([await help.exit, await version.exit]).toEqual([0, 0])
  expect(help.output.out).toContain('--chargeover-port')
  expect(version.output.out).toMatch(/^\d+\.\d+\.\d+\n$/)
}, 30_000)
