import { fileURLToPath } from 'node:url'
import { createLua } from '@billing/lua'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createMcpClients } from '../client.js'
import { createMcp } from '../index.js'
import { type Listening, listen } from '../node.js'

/** A server of 2025 or later that somebody else might have written. */
const PROGRAM = `
import { McpServer } from '@modelcontextprotocol/server'
import { serveStdio } from '@modelcontextprotocol/server/stdio'
import * as z from 'zod/v4'
serveStdio(() => {
  const server = new McpServer({ name: 'notes', version: '1' })
  server.registerTool('add', { description: 'Adds.', inputSchema: z.object({ a: z.number(), b: z.number() }) },
    async ({ a, b }) => ({ content: [{ type: 'text', text: String(a + b) }] }))
  server.registerTool('parts', { inputSchema: z.object({}) }, async () => ({ content: [{ type: 'text', text: 'x' }, { type: 'text', text: 'y' }] }))
  server.registerTool('picture', { inputSchema: z.object({}) }, async () => ({ content: [{ type: 'image', data: '', mimeType: 'image/png' }] }))
  server.registerTool('fail', { inputSchema: z.object({}) }, async () => ({ content: [{ type: 'text', text: 'no such file' }], isError: true }))
  server.registerTool('failtwice', { inputSchema: z.object({}) }, async () => ({ content: [], isError: true }))
  server.registerTool('environment', { inputSchema: z.object({}) }, async () => ({ content: [{ type: 'text', text: Object.keys(process.env).join() }] }))
  server.registerTool('wait', { inputSchema: z.object({}) }, () => new Promise(() => {}))
  server.registerTool('end', { inputSchema: z.object({}) }, () => process.exit())
  server.registerPrompt('greet', { description: 'Greets.', argsSchema: z.object({ name: z.string().optional() }) },
    ({ name }) => ({ messages: [{ role: 'user', content: { type: 'text', text: 'Hello ' + name } }] }))
  return server
})`

const fetch = createSandbox({ seed: 42 }).fetch as typeof globalThis.fetch
const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch } })
let server: Listening
let clients: ReturnType<typeof createMcpClients>
beforeAll(async () => {
  const authorize = (request: Request) => (request.headers.get('authorization') === 'Bearer secret' ? {} : undefined)
  server = await listen(createMcp(billing, { mode: 'read', authorize }))
  clients = createMcpClients({
    servers: {
      notes: {
        command: process.execPath,
        args: ['--input-type=module', '-e', PROGRAM],
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { NOTES_TOKEN: 'x' },
      },
      billing: { url: server.url, headers: { authorization: 'Bearer secret' } },
      stranger: { url: server.url },
    },
  })
})
afterAll(async () => {
  await clients.close()
  await server.close()
})

describe('servers', () => {
  test('list what they have', async () => {
    expect(clients.servers()).toEqual(['notes', 'billing', 'stranger'])
    expect((await clients.tools('notes'))[0]).toEqual({ server: 'notes', name: 'add', description: 'Adds.' })
    expect((await clients.tools('notes'))[1]).toEqual({ server: 'notes', name: 'parts', description: '' })
    expect((await clients.tools('billing')).map(({ name }) => name)).toContain('stripe_get_balance')
    expect(await clients.schema('notes', 'add')).toMatchObject({ required: ['a', 'b'] })
    expect(await clients.resources('notes')).toEqual([])
    expect((await clients.resources('billing'))[0]).toMatchObject({ server: 'billing', uri: 'billing://docs' })
    expect(await clients.readResource('billing', 'billing://docs')).toMatch(/^# /)
    expect(await clients.prompts('billing')).toEqual([])
    expect((await clients.prompts('notes'))[0]).toMatchObject({ server: 'notes', name: 'greet' })
    expect(await clients.getPrompt('notes', 'greet', { name: 'Ada' })).toMatchObject({
      messages: [{ content: { text: 'Hello Ada' } }],
    })
    expect(await clients.getPrompt('notes', 'greet')).toMatchObject({
      messages: [{ content: { text: 'Hello undefined' } }],
    })
  })

  test('answer calls', async () => {
    expect(await clients.call('notes', 'add', { a: 1, b: 2 })).toBe('3')
    expect(await clients.call('notes', 'parts', [])).toEqual([
      { type: 'text', text: 'x' },
      { type: 'text', text: 'y' },
    ])
    expect(await clients.call('notes', 'picture')).toMatchObject({ type: 'image' })
    expect(await clients.call('billing', 'stripe_get_balance')).toMatchObject({ success: true })
    await expect(clients.call('notes', 'fail')).rejects.toThrow(/^no such file$/)
    await expect(clients.call('notes', 'failtwice')).rejects.toThrow(/^\[\]$/)
    await expect(clients.call('notes', 'add', { a: 'x' })).rejects.toThrow()
  })

  test('see no variables of this process but a few, and those of their configuration', async () => {
    process.env['STRIPE_API_KEY_OF_TEST'] = 'sk_test_secret'
    const names = `${await clients.call('notes', 'environment')}`.split(',')
    expect(names).toContain('NOTES_TOKEN')
    expect(names).not.toContain('STRIPE_API_KEY_OF_TEST')
  })

  test('that refuse or are unknown are errors', async () => {
    await expect(clients.tools('stranger')).rejects.toThrow()
    await expect(clients.tools('note')).rejects.toThrow(
      'there is no server note; did you mean notes? Known: notes, billing, stranger',
    )
    await expect(clients.schema('notes', 'ad')).rejects.toThrow('notes has no tool ad; did you mean add?')
  })

  test('stop a call when its signal is aborted, and are connected to again after they have ended', async () => {
    const controller = new AbortController()
    const waiting = clients.call('notes', 'wait', {}, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('stopped')), 50)
    await expect(waiting).rejects.toThrow('stopped')
    await expect(clients.call('notes', 'end')).rejects.toThrow()
    expect(await clients.call('notes', 'add', { a: 2, b: 2 })).toBe('4')
  })

  test('are called by Lua', async () => {
    const lua = createLua({ toolset: { tools: [], call: () => Promise.reject(new Error('none')) }, mcp: clients })
    const { result, error } = await lua.run(
      'return mcp.notes.add({ a = 3, b = 4 }), mcp.call("billing", "stripe_get_balance").success, #mcp.tools("notes"), pcall(function() mcp.notes.fail() end)',
    )
    expect(error).toBeUndefined()
    expect(result).toEqual(['7', true, 8, false, 'script:1: mcp.notes.fail: no such file'])
    await lua.close()
  })
})

test('without servers there is nothing to call, and an empty server is told apart', async () => {
  const none = createMcpClients({ servers: {} })
  expect([none.servers(), await none.tools(), await none.resources(), await none.prompts()]).toEqual([[], [], [], []])
  await expect(none.call('a', 'b')).rejects.toThrow('no MCP server is configured')
  const empty = createMcp(billing, { toolset: { tools: [] } })
  const clientsOfEmpty = createMcpClients({
    servers: { empty: { url: 'http://localhost/mcp' } },
    fetch: async (url, init) => {
      const request = new Request(url, init)
      request.headers.set('host', 'localhost')
      return empty.fetch(request)
    },
  })
  await expect(clientsOfEmpty.schema('empty', 'x')).rejects.toThrow(/^empty has no tool x$/)
  await clientsOfEmpty.close()
})

test('closing does not wait for a server that does not answer', async () => {
  const broken = createMcpClients({
    servers: { broken: { url: 'http://localhost/mcp' } },
    fetch: () => Promise.reject(new Error('no route')),
  })
  const failed = expect(broken.tools()).rejects.toThrow()
  await broken.close()
  await failed
})

test.each([
  ['neither', {}, /servers\.a: must have either command or url/],
  ['both', { command: 'x', url: 'http://x' }, /must have either/],
  ['nothing', undefined, /must have either/],
  ['no URL', { url: 'x' }, /servers\.a\.url: is not a URL/],
  ['a file', { url: 'file:///etc/passwd' }, /must start with http/],
  ['a secret in the URL', { url: 'https://u:secret@x' }, /has credentials; pass them in headers$/],
])('a server with %s is refused', (_, config, message) => {
  expect(() => createMcpClients({ servers: { a: config as never } })).toThrow(message)
})
