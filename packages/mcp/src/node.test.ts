import { get } from 'node:http'
import { PassThrough } from 'node:stream'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import { expect, test } from 'vitest'
import { createMcp } from './index.js'
import { listen, serveStdio } from './node.js'

const fetch = createSandbox({ seed: 42 }).fetch as typeof globalThis.fetch
const billing = createBilling({ stripe: { apiKey: 'sk_test_x', fetch } })

test('a server answers its path on a loopback address, until it is closed', async () => {
  const server = await listen(createMcp(billing))
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/)
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  const answered = await globalThis.fetch(server.url, { method: 'POST', headers, body })
  expect(await answered.text()).toContain('stripe_list_customers')
  const website = { ...headers, origin: 'https://evil.example' }
  expect((await globalThis.fetch(server.url, { method: 'POST', headers: website, body })).status).toBe(403)
  expect((await globalThis.fetch(new URL('/other', server.url))).status).toBe(404)
  await server.close()
  await expect(globalThis.fetch(server.url)).rejects.toThrow()
})

test.each(['//', 'http://[', '//[', '*'])('a request for %s is answered, and does not end the server', async (path) => {
  const server = await listen(createMcp(billing))
  const { port } = new URL(server.url)
  const status = await new Promise((resolve, reject) => {
    get({ port, path, agent: false }, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })
  expect(status).toBe(404)
  await server.close()
})

test('a connection of standard input says that it has ended, also by a message that is too large', async () => {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const errors: string[] = []
  const connection = serveStdio(createMcp(billing), {
    transport: new StdioServerTransport(input, output, { maxBufferSize: 100 }),
    onerror: ({ message }) => errors.push(message),
  })
  input.write('x'.repeat(101))
  await connection.closed
  expect(errors).toEqual(['ReadBuffer exceeded maximum size of 100 bytes'])
  const other = serveStdio(createMcp(billing), { transport: new StdioServerTransport(input, output) })
  await other.close()
  await other.closed
})

test('a port that is taken is an error', async () => {
  const server = await listen(createMcp(billing), { host: '::1', path: '/' })
  expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+\/$/)
  const port = Number(new URL(server.url).port)
  await expect(listen(createMcp(billing), { host: '::1', port })).rejects.toThrow(/EADDRINUSE/)
  await server.close()
})

test('an address that others reach needs authorize', async () => {
  await expect(listen(createMcp(billing), { host: '0.0.0.0' })).rejects.toThrow(/host: 0\.0\.0\.0 .* pass authorize/)
  const server = await listen(createMcp(billing, { authorize: () => undefined }), { host: '0.0.0.0' })
  await server.close()
})
