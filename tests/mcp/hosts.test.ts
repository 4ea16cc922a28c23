import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMcp } from '@billing/mcp'
import { createBilling } from '@billing/sdk'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { parse } from 'smol-toml'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMachine } from '../cli/terminal.js'
import { blocksOf, read } from '../documentation/markdown.js'
import { bundleScript } from '../support/bundle-script.js'

// The configuration that docs/mcp.md shows for each host, read as that host reads it. What the hosts themselves made of it is named there.
const DOCUMENT = 'docs/mcp.md'
const KEY = 'sk_test_of_hosts'
/** The variables of the shell that a host is started from, and what its user types in. */
const VARIABLES: Readonly<Record<string, string>> = { STRIPE_API_KEY: KEY, BILLING_TOKEN: 'a token', 'stripe-key': KEY }

const root = fileURLToPath(new URL('..', import.meta.url))
const machine = createMachine()
mkdirSync(join(root, '.cache'), { recursive: true })
const folder = mkdtempSync(join(root, '.cache', 'hosts-'))
afterAll(() => {
  machine.remove()
  rmSync(folder, { recursive: true })
})

let program: string
let cli: string
beforeAll(async () => {
  const [block] = blocksOf(DOCUMENT).filter(({ language, code }) => language === 'ts' && code.includes('serveStdio'))
  const file = join(folder, 'billing-mcp.ts')
  const audit = join(machine.folder, 'audit.jsonl')
  const code = `${block?.code}`
    .replace('/tmp/billing-audit.jsonl', audit)
    .replace(/^await connection.*leave this out.*$/m, '')
  expect(code).not.toMatch(/\/tmp\/billing-audit|connection\.close/)
  writeFileSync(file, code)
  const sources = fileURLToPath(new URL('../../packages/cli/src', import.meta.url))
  ;[program, cli] = await Promise.all([bundleScript(file, 'mcp'), bundleScript(join(sources, 'cli.ts'), 'cli')])
  const { code: exit } = await machine.run(['login', 'stripe'], { stdin: `${KEY}\n` })
  expect(exit).toBe(0)
}, 60_000)

/** The block behind a heading in bold type, in one part of the document. */
function blockOf(host: string, over: 'stdio' | 'http'): string {
  const text = read(DOCUMENT)
  const [start, end] = over === 'stdio' ? ['## Configuration of hosts', '## Results'] : ['## HTTP', '## Other servers']
  const part = text.slice(text.indexOf(start as string), text.indexOf(end as string))
  const found = part.slice(part.indexOf(host)).match(/```(?:json|toml)\n([\s\S]*?)```/)
  if (!part.includes(host) || !found) throw new Error(`${DOCUMENT} has no configuration of ${host}`)
  return found[1] as string
}

/** A notation for variables, which is left as it is where there is no such variable. */
const expand = (notation: RegExp) => (text: string) => text.replace(notation, (all, name) => VARIABLES[name] ?? all)
const mapValues = (values: Readonly<Record<string, string>> = {}, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))

/** What a host is told of a server. */
interface Entry {
  readonly command?: string
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly url?: string
  readonly headers?: Readonly<Record<string, string>>
}

const BRACED = /\$\{(\w+)\}/g
/** The JSON of most hosts, each with a notation of its own. */
const json =
  (notation: RegExp, key = 'mcpServers', url = 'url') =>
  (text: string): Entry => {
    const { billing } = JSON.parse(text)[key]
    const change = expand(notation)
    return {
      ...billing,
      url: billing[url],
      env: mapValues(billing.env, change),
      headers: mapValues(billing.headers, change),
    }
  }
function codex(text: string): Entry {
  const { billing } = parse(text)['mcp_servers'] as Record<string, any>
  const { command, args, url, env_vars: names = [], bearer_token_env_var: token } = billing
  const env = Object.fromEntries(names.map((name: string) => [name, VARIABLES[name]]))
  return { command, args, url, env, headers: { Authorization: `Bearer ${VARIABLES[token]}` } }
}
function openCode(text: string): Entry {
  const { type, command = [], environment, url, headers } = JSON.parse(text).mcp.billing
  expect(type).toBe(url ? 'remote' : 'local')
  const change = expand(/\{env:(\w+)\}/g)
  const [file, ...args] = command
  return { command: file, args, env: mapValues(environment, change), url, headers: mapValues(headers, change) }
}
function visualStudioCode(text: string): Entry {
  const { inputs } = JSON.parse(text)
  expect(inputs).toEqual([expect.objectContaining({ type: 'promptString', id: 'stripe-key', password: true })])
  return json(/\$\{input:([\w-]+)\}/g, 'servers')(text)
}

/** Connects as the host does, with the program of the document and the command of this repository. */
async function start({ command, args = [], env = {} }: Entry): Promise<Client> {
  const words = [`${command}`, ...args]
  const npx = ['npx', '-y', '@billing/cli']
  const line =
    words[0] === 'npx'
      ? [cli, ...words.slice(3)]
      : words.slice(1).map((word) => word.replace('/path/to/billing-mcp.mjs', program))
  expect(words[0] === 'npx' ? words.slice(0, 3) : [words[0]]).toEqual(words[0] === 'npx' ? npx : ['node'])
  const surroundings = { PATH: `${process.env['PATH']}`, HOME: machine.folder, XDG_CONFIG_HOME: '' }
  const client = new Client({ name: 'host', version: '1' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: line,
      env: { ...surroundings, ...env },
      cwd: machine.folder,
    }),
  )
  return client
}

describe('the configuration of', () => {
  test.each([
    ['Claude Code', json(BRACED)],
    ['Codex', codex],
    ['Gemini CLI', json(/\$(\w+)/g)],
    ['OpenCode', openCode],
    ['Claude Desktop', json(BRACED)],
    ['Cursor', json(/\$\{env:(\w+)\}/g)],
    ['VS Code', visualStudioCode],
  ])(
    '%s starts a server that has the key',
    async (host, parseOf) => {
      const client = await start(parseOf(blockOf(`**${host}**`, 'stdio')))
      const { tools } = await client.listTools()
      expect(tools.map(({ name }) => name)).toContain('stripe_create_customer')
      const { structuredContent } = await client.callTool({ name: 'stripe_create_customer', arguments: { name: 'A' } })
      // Any other text would be a live key.
      expect(structuredContent).toMatchObject({ meta: { mode: 'test' }, problem: { kind: 'approval_required' } })
      await client.close()
    },
    30_000,
  )

  test('a host that runs the command, and the command that adds a server to Claude Code, start one', async () => {
    const [first] = blocksOf(DOCUMENT).filter(({ language }) => language === 'json')
    const code = await start(json(BRACED)(`${first?.code}`))
    expect((await code.listTools()).tools.map(({ name }) => name)).toContain('billing_lua')
    await code.close()
    const [, command, ...args] = read(DOCUMENT).match(/`claude mcp add billing -- (\S+) (\S+)`/) ?? []
    const added = await start({ command: `${command}`, args, env: { STRIPE_API_KEY: KEY } })
    expect((await added.listTools()).tools.length).toBeGreaterThan(3)
    await added.close()
  }, 30_000)
})

describe('over HTTP the configuration of', () => {
  const billing = createBilling({ stripe: { apiKey: KEY } })
  const remote = (text: string): Entry => {
    const { args } = json(BRACED)(text)
    const [name, value] = expand(BRACED)(`${args?.at(-1)}`).split(/:(.*)/)
    expect(args?.slice(0, 2)).toEqual(['-y', 'mcp-remote'])
    expect(args?.at(-2)).toBe('--header')
    return { url: `${args?.[2]}`, headers: { [`${name}`]: `${value}` } }
  }

  test.each([
    ['**Claude Code**', json(BRACED)],
    ['**Codex**', codex],
    ['**Gemini CLI**', json(/\$(\w+)/g, 'mcpServers', 'httpUrl')],
    ['**OpenCode**', openCode],
    ['`mcp-remote`', remote],
  ])('%s reaches a server that knows its token', async (host, parseOf) => {
    const { url, headers } = parseOf(blockOf(host, 'http'))
    const mcp = createMcp(billing, {
      mode: 'read',
      hosts: ['mcp.example.com'],
      authorize: (request) =>
        request.headers.get('authorization') === 'Bearer a token' ? { user: 'alice' } : undefined,
    })
    const client = new Client({ name: 'host', version: '1' })
    const transport = new StreamableHTTPClientTransport(new URL(`${url}`), {
      requestInit: { headers: { ...headers } },
      fetch: (to, init) => {
        const request = new Request(to, init)
        request.headers.set('host', new URL(to).host)
        return mcp.fetch(request) as Promise<Response>
      },
    })
    await client.connect(transport)
    expect((await client.listTools()).tools.length).toBeGreaterThan(3)
    await client.close()
  })
})
