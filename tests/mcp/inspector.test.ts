import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleScript } from '../support/bundle-script.js'
import { run } from '../support/run.js'

const folder = mkdtempSync(join(tmpdir(), 'billing-mcp-'))
let server: string

beforeAll(async () => {
  // The thread of Lua loads wasmoon by itself, as from the package.
  server = await bundleScript(fileURLToPath(new URL('stdio-server.ts', import.meta.url)), 'lua')
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the command line of the official inspector', () => {
  const manifest = createRequire(import.meta.url).resolve('@modelcontextprotocol/inspector/package.json')
  const inspector = join(dirname(manifest), 'clients/launcher/build/index.js')

  async function inspect(mode: string, ...args: readonly string[]) {
    const printed = await run(folder, process.execPath, inspector, '--cli', process.execPath, server, mode, ...args)
    expect(printed).not.toContain('sk_test_mcp_secret')
    return JSON.parse(printed)
  }
  const toolCall = (name: string, ...args: readonly string[]) => [
    '--method',
    'tools/call',
    '--tool-name',
    name,
    ...args.flatMap((arg) => ['--tool-arg', arg]),
  ]

  test('lists the tools of each mode', async () => {
    const namesOf = async (mode: string): Promise<string[]> =>
      (await inspect(mode, '--method', 'tools/list')).tools.map(({ name }: { name: string }) => name)
    const [tools, read, code] = await Promise.all(['tools', 'read', 'code'].map(namesOf))
    expect(tools).toContain('stripe_pay_invoice')
    expect(read).toContain('stripe_get_invoice')
    expect(read).not.toContain('stripe_pay_invoice')
    expect(code).toEqual(['billing_search', 'billing_docs', 'billing_lua'])
  }, 60_000)

  test('calls tools, runs Lua and reads the documentation', async () => {
    const [read, lua, page] = await Promise.all([
      inspect('read', ...toolCall('stripe_list_customers', 'limit=1')),
      inspect('code', ...toolCall('billing_lua', 'code=return #stripe.list_customers({ limit = 3 }).customers')),
      inspect('read', '--method', 'resources/read', '--uri', 'billing://docs/stripe'),
    ])
    expect(read.structuredContent).toMatchObject({ success: true, data: { has_more: true } })
    expect(lua.structuredContent).toMatchObject({ success: true, result: [3] })
    expect(page.contents[0].text).toMatch(/^# Stripe/)
  }, 60_000)
})

describe.each([
  ['2026-07-28', { versionNegotiation: { mode: { pin: '2026-07-28' } } }],
  ['2025-11-25', {}],
] as const)('the official client of %s, over the pipes of a process', (revision, options) => {
  test('calls a write that its user approves', async () => {
    const client = new Client(
      { name: 'host', version: '1' },
      { capabilities: { elicitation: { form: {} } }, ...options },
    )
    const asked: string[] = []
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      asked.push(params.message)
      return { action: 'accept', content: { approve: true } }
    })
    const transport = new StdioClientTransport({ command: process.execPath, args: [server, 'tools'], stderr: 'pipe' })
    let reported = ''
    transport.stderr?.on('data', (chunk) => {
      reported += chunk
    })
    await client.connect(transport)
    expect(client.getNegotiatedProtocolVersion()).toBe(revision)
    const { structuredContent } = await client.callTool({
      name: 'stripe_create_customer',
      arguments: { name: 'Acme Corp' },
    })
    expect(structuredContent).toMatchObject({ success: true, data: { name: 'Acme Corp' } })
    expect(asked).toEqual([expect.stringContaining('name: "Acme Corp"')])
    await client.close()
    expect(reported).toBe('')
  }, 60_000)
})
