import { request as httpRequest, type IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import type { AuditEntry } from '@billing/sdk/agent'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BillingMcp, createMcp } from './index.js'
import { type Listening, listen, serveStdio } from './node.js'

const sandbox = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' })
/** The idempotency keys of the writes that arrived. */
let writes: (string | null)[] = []
/** How the provider answers a write. */
let answer: (request: Request) => Promise<Response>
const fetch = (async (input: RequestInfo, init?: RequestInit) => {
  const request = new Request(input, init)
  if (request.method === 'GET') return sandbox.fetch(request as never)
  writes.push(request.headers.get('idempotency-key'))
  return answer(request)
}) as typeof globalThis.fetch
const billing = createBilling({ stripe: { apiKey: 'sk_test_abuse', fetch, maxRetries: 0 } })

const audit: AuditEntry[] = []
const allowing = {
  policy: { write: 'allow' },
  audit: { append: async (entry: AuditEntry) => void audit.push(entry) },
} as const

beforeEach(() => {
  writes = []
  audit.length = 0
  answer = (request) => sandbox.fetch(request as never) as unknown as Promise<Response>
})

const call = (id: number, name: string, args: object) => ({
  jsonrpc: '2.0' as const,
  id,
  method: 'tools/call',
  params: { name, arguments: args },
})

describe('over HTTP', () => {
  let server: Listening
  beforeAll(async () => {
    server = await listen(createMcp(billing, { toolset: allowing }))
  })
  afterAll(() => server.close())

  const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
  /** Sends what `fetch` would not: any Host, and a body without an end. */
  async function send(body: string | Iterable<string>, headers: Record<string, string> = {}) {
    const outgoing = httpRequest(server.url, { method: 'POST', headers: { ...HEADERS, ...headers } })
    // The server may close the connection before the body has an end.
    outgoing.on('error', () => {})
    const answered = new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve))
    if (typeof body === 'string') outgoing.end(body)
    else void pipeline(body, outgoing).catch(() => {})
    const response = await answered
    let text = ''
    for await (const chunk of response) text += chunk
    outgoing.destroy()
    return { status: response.statusCode, text }
  }
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

  test.each([
    ['another name that leads to this machine', { host: 'rebound.example' }],
    ['a name that begins like its own', { host: '127.0.0.1.evil.example' }],
    ['a website', { origin: 'https://evil.example' }],
    ['a website that begins like its own', { origin: 'http://localhost.evil.example' }],
    ['a file', { origin: 'null' }],
  ])('a request for %s is refused', async (_, headers) => {
    const write = JSON.stringify(call(1, 'stripe_create_customer', { name: 'A' }))
    expect((await send(write, headers)).status).toBe(403)
    expect(writes).toEqual([])
  })

  test('a body that is too large, has no end, or is no message is refused, and the server answers on', async () => {
    const large = JSON.stringify(call(1, 'stripe_create_customer', { name: 'x'.repeat(6_000_000) }))
    expect((await send(large)).status).toBe(413)
    function* endless() {
      for (;;) yield 'x'.repeat(100_000)
    }
    expect((await send(endless())).status).toBe(413)
    for (const body of ['{', 'null', '[]', '{"jsonrpc":"2.0"}', `${'['.repeat(100_000)}`]) {
      expect((await send(body)).status, body.slice(0, 20)).toBe(400)
    }
    expect((await send(list)).text).toContain('stripe_list_customers')
    expect(writes).toEqual([])
  })

  test('many clients at once are answered, each its own', async () => {
    const ids = Array.from({ length: 100 }, (_, index) => index + 1)
    const answers = await Promise.all(
      ids.map((id) => send(JSON.stringify(call(id, 'stripe_get_customer', { id: `cus_${id}` })))),
    )
    for (const [index, { text }] of answers.entries()) expect(text).toContain(`No such customer: 'cus_${index + 1}'`)
  })

  test('a client of 2025 that could ask its user is told how a plan is approved: nothing connects its answer to the call', async () => {
    const mcp = createMcp(billing)
    const capabilities = { elicitation: {} }
    const clientInfo = { name: 'old', version: '1' }
    const initialize = { protocolVersion: '2025-11-25', capabilities, clientInfo }
    const post = (message: object) =>
      mcp.fetch(
        new Request('http://localhost/mcp', {
          method: 'POST',
          headers: { ...HEADERS, host: 'localhost', 'mcp-protocol-version': '2025-11-25' },
          body: JSON.stringify(message),
        }),
      )
    await post({ jsonrpc: '2.0', id: 0, method: 'initialize', params: initialize })
    const answered = await post(call(1, 'stripe_create_customer', { name: 'A' }))
    expect(await answered.text()).toContain('approval_required')
    expect(writes).toEqual([])
    await mcp.close()
  })

  test('a write without an answer is looked up, and not repeated: a client cannot name its key', async () => {
    answer = () => Promise.reject(new TypeError('terminated'))
    const { text } = await send(JSON.stringify(call(1, 'stripe_create_customer', { name: 'A' })))
    const { result } = JSON.parse(text.slice(text.indexOf('{')))
    expect(result.structuredContent.problem).toMatchObject({
      sent: 'unknown',
      retry: 'after_check',
      next: ['look at the provider whether it was carried out before you repeat it', 'check the audit log'],
      idempotency_key: expect.stringMatching(/^bill_/),
    })
  })

  test('a client that is gone in the middle of a write leaves its outcome in the log', async () => {
    let arrived = () => {}
    const arrival = new Promise<void>((resolve) => {
      arrived = resolve
    })
    answer = (request) =>
      new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(request.signal.reason))
        arrived()
      })
    const outgoing = httpRequest(server.url, { method: 'POST', headers: HEADERS })
    outgoing.on('error', () => {})
    outgoing.end(JSON.stringify(call(1, 'stripe_create_customer', { name: 'A' })))
    await arrival
    outgoing.destroy()
    await vi.waitFor(() => expect(audit.map(({ event }) => event)).toEqual(['intent', 'outcome']))
    expect(audit[1]).toMatchObject({ outcome: 'unknown' })
  })
})

/** One end of a connection of 2025, as it is on the wire. */
async function connect(mcp: BillingMcp, clientInfo: object = { name: 'wire', version: '1' }) {
  const [near, far] = InMemoryTransport.createLinkedPair()
  const received: any[] = []
  near.onmessage = (message) => void received.push(message)
  serveStdio(mcp, { transport: far })
  await near.start()
  const answerTo = (id: number) =>
    vi.waitUntil(() => received.findLast((message) => message.id === id && 'result' in message))
  const params = { protocolVersion: '2025-11-25', capabilities: { elicitation: {} }, clientInfo }
  await near.send({ jsonrpc: '2.0', id: 0, method: 'initialize', params })
  await answerTo(0)
  await near.send({ jsonrpc: '2.0', method: 'notifications/initialized' })
  const question = () => vi.waitUntil(() => received.find(({ method }) => method === 'elicitation/create'))
  return { near, received, answerTo, question }
}

describe('over one connection', () => {
  const yes = { action: 'accept', content: { approve: true } }
  const no = { action: 'decline' }

  test.each([
    ['yes twice', [yes, yes], 1],
    ['yes, then no', [yes, no], 1],
    ['no, then yes', [no, yes], 0],
    ['neither', [{ action: 'perhaps' }, yes], 0],
    ['yes to another question', [{ ...yes, id: 999 }, no], 0],
  ])('%s is what the first answer to the question says', async (_, answers, count) => {
    const { near, answerTo, question } = await connect(createMcp(billing))
    await near.send(call(1, 'stripe_create_customer', { name: 'A' }))
    const { id } = await question()
    for (const { id: other = id, ...result } of answers as { id?: number }[]) {
      await near.send({ jsonrpc: '2.0', id: other, result } as never)
    }
    const { result } = await vi.waitUntil(() => answerTo(1))
    expect(result.isError ?? false).toBe(count === 0)
    expect(writes).toHaveLength(count)
    await near.close()
  })

  test('a client that is gone while its user is asked has approved nothing, and others go on', async () => {
    const mcp = createMcp(billing)
    const gone = await connect(mcp)
    await gone.near.send(call(1, 'stripe_create_customer', { name: 'A' }))
    await gone.question()
    await gone.near.close()
    const { near, answerTo, question } = await connect(mcp)
    await near.send(call(1, 'stripe_create_customer', { name: 'B' }))
    const { id } = await question()
    await near.send({ jsonrpc: '2.0', id, result: yes })
    expect((await answerTo(1)).result.structuredContent.data.name).toBe('B')
    expect(writes).toHaveLength(1)
    await near.close()
  })

  test('a cancelled call that waits for its user sends nothing, whatever the user answers then', async () => {
    const { near, answerTo, question } = await connect(createMcp(billing))
    await near.send(call(1, 'stripe_create_customer', { name: 'A' }))
    const { id } = await question()
    await near.send({ jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 1 } })
    await near.send({ jsonrpc: '2.0', id, result: yes })
    await near.send(call(2, 'stripe_get_balance', {}))
    await answerTo(2)
    expect(writes).toEqual([])
    await near.close()
  })

  test('requests that have the same id are each a request: neither is the answer of the other', async () => {
    const { near, received } = await connect(createMcp(billing, { toolset: allowing }))
    for (const name of ['A', 'B', 'A']) await near.send(call(1, 'stripe_create_customer', { name }))
    const made = await vi.waitUntil(() => {
      const answers = received.filter(({ id, result }) => id === 1 && result)
      return answers.length === 3 && answers.map(({ result }) => result.structuredContent.data)
    })
    expect((made as any[]).map(({ name }) => name)).toEqual(['A', 'B', 'A'])
    expect(new Set(writes).size).toBe(3)
    await near.close()
  })

  test('a client with a name without end does not fill the log', async () => {
    const { near, answerTo } = await connect(createMcp(billing, { toolset: allowing }), {
      name: `x\n${'y'.repeat(1e6)}`,
      version: '1',
    })
    await near.send(call(1, 'stripe_create_customer', { name: 'A' }))
    await answerTo(1)
    expect(JSON.stringify(audit).length).toBeLessThan(3_000)
    await near.close()
  })
})
