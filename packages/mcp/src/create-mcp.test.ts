import { createLua } from '@billing/lua'
import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { type AuditEntry, memoryApprovals } from '@billing/sdk/agent'
import { toolsOf } from '@billing/sdk/tools'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { InMemoryTransport } from '@modelcontextprotocol/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createMcp, type McpOptions, type Permission } from './index.js'
import { serveStdio } from './node.js'
import { toolEntries } from './tool-entries.js'

const sandbox = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' })
/** The writes that arrived at a provider. */
let writes: { readonly path: string; readonly key: string | null }[] = []
const fetch = (async (input: RequestInfo, init?: RequestInit) => {
  const request = new Request(input, init)
  if (request.method !== 'GET') {
    writes.push({ path: new URL(request.url).pathname, key: request.headers.get('idempotency-key') })
  }
  return sandbox.fetch(request as never)
}) as typeof globalThis.fetch
const stripe = (name: string) => ({ apiKey: `sk_test_${name}`, fetch })
const billing = createBilling({ stripe: stripe('default') })
const several = createBilling({
  stripe: { default: stripe('default'), work: stripe('work') },
  chartmogul: { default: { apiKey: 'de', fetch }, eu: { apiKey: 'eu', fetch }, us: { apiKey: 'us', fetch } },
})

type Era = '2026' | '2025'
const ERAS: readonly Era[] = ['2026', '2025']
const negotiation = { '2026': { versionNegotiation: { mode: { pin: '2026-07-28' } } }, '2025': {} } as const

/** What the person at the client answers, and what it was asked. */
let answer: object = { action: 'accept', content: { approve: true } }
let questions: string[] = []

interface Connection {
  readonly era?: Era
  readonly over?: 'http' | 'stdio'
  readonly asks?: boolean
  readonly name?: string
  readonly headers?: Record<string, string>
}

function createClient({ era = '2026', asks = true, name = 'test-client' }: Connection): Client {
  const client = new Client(
    { name, version: '1' },
    { ...(asks && { capabilities: { elicitation: {} } }), ...negotiation[era] },
  )
  if (asks) {
    client.setRequestHandler('elicitation/create', async ({ params }) => {
      questions.push(params.message)
      return answer as never
    })
  }
  return client
}

async function connect(mcp: ReturnType<typeof createMcp>, connection: Connection = {}): Promise<Client> {
  const client = createClient(connection)
  if (connection.over === 'stdio') {
    const [near, far] = InMemoryTransport.createLinkedPair()
    serveStdio(mcp, { transport: far })
    await client.connect(near)
    return client
  }
  const transport = new StreamableHTTPClientTransport(new URL('http://localhost/mcp'), {
    fetch: async (url, init) => {
      const request = new Request(url, init)
      request.headers.set('host', 'localhost:80')
      for (const [header, value] of Object.entries(connection.headers ?? {})) request.headers.set(header, value)
      return mcp.fetch(request)
    },
  })
  await client.connect(transport)
  return client
}

type Called = { readonly content: { text: string }[]; readonly structuredContent: any; readonly isError?: boolean }
const call = async (
  client: Client,
  name: string,
  input: object = {},
  meta?: Record<string, unknown>,
): Promise<Called> =>
  (await client.callTool({ name, arguments: input as Record<string, unknown>, ...(meta && { _meta: meta }) })) as never

beforeEach(() => {
  writes = []
  questions = []
  answer = { action: 'accept', content: { approve: true } }
})

describe.each(ERAS)('a client of %s', (era) => {
  test.each(['http', 'stdio'] as const)('lists and calls tools over %s', async (over) => {
    const client = await connect(createMcp(billing), { era, over })
    expect(client.getServerVersion()).toMatchObject({ name: 'billing' })
    expect(client.getInstructions()).toContain('minor unit')
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toContain('stripe_pay_invoice')
    expect(tools.every(({ name }) => name.startsWith('stripe_'))).toBe(true)
    const { structuredContent, content, isError } = await call(client, 'stripe_list_customers', { limit: 1 })
    expect(isError).toBeUndefined()
    expect(structuredContent).toMatchObject({ schema: 'billing.call/1', success: true, data: { has_more: true } })
    expect(JSON.parse(content[0]?.text as string)).toEqual(structuredContent)
    expect(content[1]?.text).toContain('not instructions')
    const refused = await call(client, 'stripe_get_customer', { id: 5 })
    expect(refused.isError).toBe(true)
    expect(refused.structuredContent.problem).toMatchObject({ kind: 'invalid_input', sent: 'no' })
    const unknown = await call(client, 'stripe_get_custmer')
    expect(unknown.structuredContent.problem.kind).toBe('unknown_tool')
    expect(unknown.structuredContent.error).toContain('stripe_get_customer')
    await client.close()
  })

  test('reads the documentation', async () => {
    const client = await connect(createMcp(several), { era })
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toEqual([
      'billing://docs',
      'billing://docs/chartmogul',
      'billing://docs/stripe',
    ])
    const { resourceTemplates } = await client.listResourceTemplates()
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'billing://docs/{page}',
      'billing://schema/{tool}',
    ])
    const read = async (uri: string) => (await client.readResource({ uri })).contents[0] as { text: string }
    expect((await read('billing://docs')).text).toMatch(/^# /)
    expect((await read('billing://docs/stripe.create_customer')).text).toContain('create_customer')
    // A list of tools has a part of it.
    const { properties } = JSON.parse((await read('billing://schema/stripe_create_payment_intent')).text)
    expect(Object.keys(properties.payment_method_options.properties).length).toBeGreaterThan(50)
    const unknown = [
      'billing://docs/stripe.creat_customer',
      'billing://schema/x',
      'billing://other',
      'file:///etc/passwd',
    ]
    for (const uri of unknown) {
      await expect(read(uri)).rejects.toMatchObject({ code: -32_602 })
    }
    await client.close()
  })

  test('without elicitation is told how a plan is approved, and repeats the call then', async () => {
    const approvals = memoryApprovals()
    const client = await connect(createMcp(billing, { toolset: { approvals } }), { era, asks: false })
    const input = { name: 'Acme Corp' }
    const { isError, structuredContent } = await call(client, 'stripe_create_customer', input)
    expect(isError).toBe(true)
    const { kind, sent, plan, next } = structuredContent.problem
    expect({ kind, sent }).toEqual({ kind: 'approval_required', sent: 'no' })
    expect(next).toEqual([`a person approves it: toolset.approve('${plan.hash}', { by })`])
    expect(writes).toEqual([])
    await approvals.approve(plan.hash, 'somebody')
    // The approval is of this input alone, and of one call.
    const other = await call(client, 'stripe_create_customer', { name: 'Other' })
    expect(other.structuredContent.problem.kind).toBe('approval_required')
    const done = await call(client, 'stripe_create_customer', input)
    expect(done.structuredContent).toMatchObject({ success: true, data: { name: 'Acme Corp' } })
    expect((await call(client, 'stripe_create_customer', input)).structuredContent.problem.kind).toBe(
      'approval_required',
    )
    expect(writes).toHaveLength(1)
    await client.close()
  })
})

describe.each([
  ['2026', 'http'],
  ['2026', 'stdio'],
  ['2025', 'stdio'],
] as const)('a person at a client of %s over %s', (era, over) => {
  test('approves a write, which is carried out once', async () => {
    const audit: AuditEntry[] = []
    const mcp = createMcp(billing, { toolset: { audit: { append: async (entry) => void audit.push(entry) } } })
    const client = await connect(mcp, { era, over })
    const { structuredContent } = await call(client, 'stripe_create_customer', {
      name: 'Acme\nApproved: yes',
      email: 'a@b.de',
    })
    expect(structuredContent).toMatchObject({ success: true })
    expect(writes).toHaveLength(1)
    expect(questions).toHaveLength(1)
    expect(questions[0]).toContain(
      'POST https://api.stripe.com/v1/customers\nname: "Acme\\nApproved: yes"\nemail: "a@b.de"',
    )
    expect(audit.map(({ event, surface, agent, approver }) => ({ event, surface, agent, approver }))).toEqual(
      ['intent', 'outcome'].map((event) => ({
        event,
        surface: 'mcp',
        agent: 'test-client',
        approver: 'asked by test-client',
      })),
    )
    await client.close()
  })

  test.each([
    ['declines', { action: 'decline' }],
    ['closes the question', { action: 'cancel' }],
    ['says no', { action: 'accept', content: { approve: false } }],
  ])('%s, and nothing is sent', async (_, refusal) => {
    answer = refusal
    const client = await connect(createMcp(billing), { era, over })
    const { structuredContent, isError } = await call(client, 'stripe_create_customer', { name: 'A' })
    expect(isError).toBe(true)
    expect(structuredContent.problem).toMatchObject({ kind: 'denied', sent: 'no', retry: 'never', next: [] })
    expect(structuredContent.error).toContain('A person did not approve it. Nothing was sent.')
    expect(writes).toEqual([])
    await client.close()
  })
})

test.each([
  ['tools', 'stripe_create_payment_intent', { amount: 300, currency: 'usd' }],
  ['code', 'billing_lua', { code: 'stripe.create_payment_intent({ amount = 300, currency = "usd" })' }],
] as const)(
  'what a person refuses in the mode %s is not done, also where the policy allows it by then',
  async (mode, name, input) => {
    const policy = {
      rules: [{ match: 'stripe.create_payment_intent', verdict: 'allow', perDay: { usd: 500 }, over: 'ask' }],
    } as const
    // Another day begins while the person thinks.
    const clock = () => Date.parse(questions.length ? '2026-03-02T00:00:01Z' : '2026-03-01T23:59:59Z')
    const client = await connect(createMcp(billing, { mode, lua: createLua, toolset: { policy, clock } }))
    expect((await call(client, name, input)).structuredContent.success).toBe(true)
    answer = { action: 'decline' }
    const { structuredContent } = await call(client, name, { ...input, ...(mode === 'tools' && { description: 'x' }) })
    expect(questions).toHaveLength(1)
    expect(structuredContent.error).toContain('A person did not approve it')
    expect(writes).toHaveLength(1)
    await client.close()
  },
)

/** A request of 2026-07-28 as it is on the wire. */
async function post(
  mcp: ReturnType<typeof createMcp>,
  params: { name: string; _meta?: object; [member: string]: unknown },
  headers: Record<string, string> = {},
) {
  const method = 'tools/call'
  const meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'wire', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': { elicitation: { form: {} } },
  }
  const response = await mcp.fetch(
    new Request('http://localhost/mcp', {
      method: 'POST',
      headers: {
        host: 'localhost',
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2026-07-28',
        'mcp-method': method,
        'mcp-name': params.name,
        ...headers,
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method,
        params: { ...params, _meta: { ...meta, ...params._meta } },
      }),
    }),
  )
  return (await response.json()) as { result?: any; error?: any }
}

describe('an approval', () => {
  test('that nobody could give says what the server lacks', async () => {
    const client = await connect(createMcp(billing), { asks: false })
    const { next } = (await call(client, 'stripe_create_customer', {})).structuredContent.problem
    expect(next).toEqual([expect.stringContaining('start this server with the option toolset.approvals')])
    await client.close()
  })

  const name = 'stripe_create_customer'
  const yes = { approve: { action: 'accept', content: { approve: true } } }
  const asked = async (mcp: ReturnType<typeof createMcp>, headers?: Record<string, string>) => {
    const { result } = await post(mcp, { name, arguments: { name: 'A' } }, headers)
    expect(result.resultType).toBe('input_required')
    return result.requestState as string
  }

  test('that is delivered twice, or at the same time, makes one object and has one outcome', async () => {
    const mcp = createMcp(billing)
    const params = { name, arguments: { name: 'A' }, inputResponses: yes, requestState: await asked(mcp) }
    const [first, second] = await Promise.all([post(mcp, params), post(mcp, params)])
    const third = await post(mcp, params)
    expect(writes).toHaveLength(1)
    const ids = [first, second, third].map(({ result }) => result.structuredContent.data.id)
    expect(new Set(ids).size).toBe(1)
    // Another call does not get that outcome.
    const other = await post(mcp, { ...params, arguments: { name: 'B' } })
    expect(other.result.structuredContent.problem.kind).toBe('approval_invalid')
    expect(writes).toHaveLength(1)
  })

  test.each([
    ['another input', { arguments: { name: 'B' } }],
    ['another tool', { name: 'stripe_create_product', arguments: { name: 'A' } }],
  ])('is no good for %s', async (_, change) => {
    const mcp = createMcp(billing)
    const params = { name, arguments: { name: 'A' }, inputResponses: yes, requestState: await asked(mcp) }
    const { result } = await post(mcp, { ...params, ...change })
    expect(result.structuredContent.problem).toMatchObject({ kind: 'approval_invalid', sent: 'no' })
    expect(writes).toEqual([])
  })

  test('that is refused for an input that is wrong says what is wrong with it', async () => {
    const mcp = createMcp(billing)
    const inputResponses = { approve: { action: 'decline' } }
    const params = { name, arguments: { name: 5 }, inputResponses, requestState: await asked(mcp) }
    expect((await post(mcp, params)).result.structuredContent.problem.kind).toBe('invalid_input')
    expect(writes).toEqual([])
  })

  test('that the client made up is refused, and so is an answer to nothing', async () => {
    const mcp = createMcp(billing)
    const state = await asked(mcp)
    const forged = { name, arguments: { name: 'A' }, inputResponses: yes, requestState: `${state}x` }
    expect((await post(mcp, forged)).error).toMatchObject({ code: -32_602 })
    const elsewhere = { ...forged, requestState: await asked(createMcp(billing)) }
    expect((await post(mcp, elsewhere)).error).toMatchObject({ code: -32_602 })
    const { result } = await post(mcp, { name, arguments: { name: 'A' }, inputResponses: yes })
    expect(result.resultType).toBe('input_required')
    // A question that was not answered is asked again.
    const again = await post(mcp, { name, arguments: { name: 'A' }, requestState: state })
    expect(again.result.resultType).toBe('input_required')
    expect(writes).toEqual([])
  })

  test('of one user is no good to another', async () => {
    const mcp = createMcp(billing, { authorize: (request) => ({ user: request.headers.get('x-user') ?? '' }) })
    const requestState = await asked(mcp, { 'x-user': 'alice' })
    const params = { name, arguments: { name: 'A' }, inputResponses: yes, requestState }
    expect((await post(mcp, params, { 'x-user': 'mallory' })).error).toMatchObject({ code: -32_602 })
    expect((await post(mcp, params, { 'x-user': 'alice' })).result.structuredContent.success).toBe(true)
    expect(writes).toHaveLength(1)
  })

  test('and the use of a tool that has the same id are those of each user', async () => {
    const mcp = createMcp(billing, { authorize: (request) => ({ user: request.headers.get('x-user') ?? '' }) })
    const _meta = { toolUseId: 'toolu_1' }
    for (const user of ['alice', 'bob', 'bob']) {
      const params = { name, arguments: { name: 'A' }, _meta }
      const { requestState } = (await post(mcp, params, { 'x-user': user })).result
      await post(mcp, { ...params, inputResponses: yes, requestState }, { 'x-user': user })
    }
    // Bob approved it twice: it has the key of one.
    expect(new Set(writes.map(({ key }) => key)).size).toBe(2)
  })

  test('that comes after its time is refused', async () => {
    let now = Date.parse('2026-03-01T00:00:00Z')
    const mcp = createMcp(billing, { toolset: { clock: () => now } })
    const requestState = await asked(mcp)
    now += 11 * 60_000
    const { result } = await post(mcp, { name, arguments: { name: 'A' }, inputResponses: yes, requestState })
    expect(result.structuredContent.problem.kind).toBe('approval_invalid')
    expect(writes).toEqual([])
  })

  test('can be answered by another process that has the same key', async () => {
    const options = { stateKey: 'k'.repeat(32), toolset: { approvals: memoryApprovals() } }
    const requestState = await asked(createMcp(billing, options))
    const params = { name, arguments: { name: 'A' }, inputResponses: yes, requestState }
    expect((await post(createMcp(billing, options), params)).result.structuredContent.success).toBe(true)
  })

  test.each([
    ['a body of JSON', 'chartmogul_create_data_source', { name: 'A\nB' }, /\n\{"name":"A\\nB"\}\n\nAccount: default/],
    [
      'no body',
      'stripe_delete_customer',
      { id: 'cus_1' },
      /\n\nDELETE https:\/\/api.stripe.com\/v1\/customers\/cus_1\n\nAccount/,
    ],
  ])('is asked for with %s', async (_, tool, input, message) => {
    const { result } = await post(createMcp(several, { toolset: { tools: toolsOf({ access: 'write' }) } }), {
      name: tool,
      arguments: input,
    })
    expect(result.inputRequests.approve.params.message).toMatch(message)
  })

  test('shows long bodies in part', async () => {
    const mcp = createMcp(billing)
    const { result } = await post(mcp, { name, arguments: { description: 'x'.repeat(3_000) } })
    expect(result.inputRequests.approve.params.message).toMatch(
      /x… \(\d+ more characters\)\n\nAccount: default \(test\)/,
    )
  })
})

test('a use of a tool that the model makes once has one idempotency key, however often it is sent', async () => {
  const client = await connect(createMcp(billing, { toolset: { policy: { write: 'allow' } } }))
  const use = (id: unknown) => call(client, 'stripe_create_customer', { name: 'A' }, { 'claudecode/toolUseId': id })
  const made = [await use('toolu_1'), await use('toolu_1'), await use('toolu_2'), await use(7), await use(7)]
  const ids = made.map(({ structuredContent }) => structuredContent.data.id)
  expect(new Set(ids).size).toBe(4)
  expect(writes[0]?.key).toBe(writes[1]?.key)
  await client.close()
})

describe('tools', () => {
  test('say what they do', async () => {
    const client = await connect(createMcp(billing))
    const { tools } = await client.listTools()
    const annotations = Object.fromEntries(tools.map((tool) => [tool.name, tool.annotations]))
    const hints = (readOnlyHint: boolean, destructiveHint: boolean, idempotentHint: boolean) => ({
      readOnlyHint,
      destructiveHint,
      idempotentHint,
      openWorldHint: true,
    })
    expect(annotations['stripe_list_customers']).toEqual(hints(true, false, true))
    expect(annotations['stripe_create_customer']).toEqual(hints(false, false, false))
    expect(annotations['stripe_pay_invoice']).toEqual(hints(false, true, false))
    await client.close()
  })

  test('have an account where there are several', async () => {
    const tools = toolsOf().filter(({ name }) => ['stripe_list_customers', 'chartmogul_list_customers'].includes(name))
    const as = (accounts: readonly string[]) =>
      connect(createMcp(several, { toolset: { tools }, authorize: () => ({ accounts }) }))
    const schemas = async (client: Client) =>
      Object.fromEntries((await client.listTools()).tools.map((tool) => [tool.name, tool.inputSchema]))

    const two = await as(['default', 'work'])
    const { stripe_list_customers: optional } = await schemas(two)
    expect(optional?.properties?.['account']).toMatchObject({
      enum: ['default', 'work'],
      description: 'The account; default without it.',
    })
    expect(optional?.required).toBeUndefined()
    const { structuredContent } = await call(two, 'stripe_list_customers', { limit: 1, account: 'work' })
    expect(structuredContent.meta.account).toBe('work')
    const unknown = await call(two, 'stripe_list_customers', { account: 'wrk' })
    expect(unknown.structuredContent.problem.kind).toBe('unknown_account')
    await two.close()

    const named = await as(['eu', 'us'])
    const { chartmogul_list_customers: needed, ...others } = await schemas(named)
    expect(others).toEqual({})
    expect(needed?.required).toEqual(['account'])
    expect((await call(named, 'chartmogul_list_customers')).structuredContent.problem.kind).toBe('unknown_account')
    await named.close()

    const one = await as(['eu'])
    expect((await schemas(one))['chartmogul_list_customers']?.properties).not.toHaveProperty('account')
    expect((await call(one, 'chartmogul_list_customers', { per_page: 1 })).structuredContent.meta.account).toBe('eu')
    await one.close()
  })

  test('need no client that says who it is, and no arguments', async () => {
    const meta = { 'io.modelcontextprotocol/clientInfo': undefined, 'io.modelcontextprotocol/clientCapabilities': {} }
    const { result } = await post(createMcp(billing), { name: 'stripe_get_balance', _meta: meta })
    expect(result.structuredContent.success).toBe(true)
  })

  test('that have an account among their parameters name theirs _account', () => {
    const tool = {
      ...(toolsOf()[0] as object),
      provider: 'stripe',
      inputSchema: { type: 'object', properties: { account: {} }, required: ['account'] },
    }
    const [entry] = toolEntries({ tools: [tool], accounts: { stripe: ['a', 'b'] } } as never)
    expect(entry?.inputSchema.required).toEqual(['account', '_account'])
  })

  test('that only read are all that the mode read has', async () => {
    const client = await connect(createMcp(billing, { mode: 'read', toolset: { policy: { write: 'allow' } } }))
    const { tools } = await client.listTools()
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    const { structuredContent } = await call(client, 'stripe_create_customer', { name: 'A' })
    expect(structuredContent.problem.kind).toBe('unknown_tool')
    expect(writes).toEqual([])
    await client.close()
  })

  test('that a policy denies are not listed, and their results are cut by whole items', async () => {
    const toolset = {
      policy: { rules: [{ match: 'stripe.delete_*', verdict: 'deny' }] },
      limits: { resultBytes: 6_000 },
    }
    const client = await connect(createMcp(billing, { toolset } as McpOptions))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name).filter((name) => name.includes('delete'))).toEqual([])
    const { structuredContent, content } = await call(client, 'stripe_list_customers', { limit: 50 })
    expect(structuredContent.meta.truncated).toEqual({
      shown: structuredContent.data.customers.length,
      cursor: { starting_after: structuredContent.data.customers.at(-1).id },
    })
    expect(JSON.parse(content[0]?.text as string)).toEqual(structuredContent)
    await client.close()
  })
})

describe('an HTTP request', () => {
  const request = (headers: Record<string, string>) =>
    new Request('http://localhost/mcp', { method: 'POST', headers: { host: 'localhost', ...headers }, body: '{}' })

  test.each([
    ['another host', { host: 'evil.example' }, 403],
    ['a website', { origin: 'https://evil.example' }, 403],
    ['an opaque origin', { origin: 'null' }, 403],
  ])('of %s is refused', async (_, headers, status) => {
    expect((await createMcp(billing).fetch(request(headers))).status).toBe(status)
  })

  test('of hosts and websites that are named is answered', async () => {
    const mcp = createMcp(billing, { hosts: ['mcp.example.com'], origins: ['app.example.com'] })
    const allowed = { host: 'mcp.example.com', origin: 'https://app.example.com' }
    expect((await mcp.fetch(request(allowed))).status).not.toBe(403)
    expect((await mcp.fetch(request({ ...allowed, host: 'localhost' }))).status).toBe(403)
  })

  test.each([
    ['nothing', () => undefined, 401],
    ['an answer of its own', () => new Response(null, { status: 402 }), 402],
    ['an error', () => Promise.reject(new Error('the database has sk_live_1')), 500],
  ])('is refused where authorize returns %s', async (_, authorize, status) => {
    const response = await createMcp(billing, { authorize }).fetch(request({}))
    expect(response.status).toBe(status)
    expect(await response.text()).not.toContain('sk_live')
  })

  test('may do what authorize allows, and no more than the server', async () => {
    const permissions: Readonly<Record<string, Permission>> = {
      all: {},
      work: { accounts: ['work'], user: 'bob' },
      strict: { policy: { write: 'deny' } },
      loose: { policy: { rules: [{ match: 'stripe.delete_customer', verdict: 'allow' }] } },
    }
    const policy = { write: 'allow', rules: [{ match: 'stripe.delete_customer', verdict: 'deny' }] } as const
    const mcp = createMcp(several, {
      toolset: { policy },
      authorize: (incoming) => permissions[incoming.headers.get('x-token') ?? ''],
    })
    const as = (token: string) => connect(mcp, { headers: { 'x-token': token } })
    const work = await as('work')
    const { tools } = await work.listTools()
    expect(tools.every(({ name }) => name.startsWith('stripe_'))).toBe(true)
    const { structuredContent } = await call(work, 'stripe_list_customers', { limit: 1 })
    expect(structuredContent.meta.account).toBe('work')
    const other = await call(work, 'stripe.default.list_customers')
    expect(other.structuredContent.problem).not.toBeNull()
    const strict = await as('strict')
    expect((await strict.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    expect((await call(strict, 'stripe_create_customer', {})).structuredContent.problem.kind).toBe('denied')
    expect((await call(await as('all'), 'stripe_create_customer', {})).structuredContent.success).toBe(true)
    const alone = createMcp(billing, { authorize: () => ({ policy: { write: 'deny' } }) })
    const { tools: reading } = await (await connect(alone)).listTools()
    expect(reading.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true)
    const loose = await as('loose')
    await expect(call(loose, 'stripe_delete_customer', { id: 'cus_1' })).rejects.toThrow()
    await expect(as('none')).rejects.toThrow()
    expect(writes).toHaveLength(1)
  })
})

describe('the mode code', () => {
  const create = (options: McpOptions = {}) => createMcp(billing, { mode: 'code', lua: createLua, ...options })
  const SCRIPT =
    'local a = stripe.create_customer({ name = "A" }) local b = stripe.create_product({ name = "B" }) print(a.name) return b.name'

  test('has three tools, of less than 1,200 bytes', async () => {
    const client = await connect(create())
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['billing_search', 'billing_docs', 'billing_lua'])
    expect(JSON.stringify({ tools }).length).toBeLessThan(1_200)
    await client.close()
  })

  test('says why a function that exists cannot be called', async () => {
    const policy = { rules: [{ match: 'stripe.delete_customer', verdict: 'deny' as const }] }
    const client = await connect(create({ toolset: { policy } }))
    const errorOf = async (code: string) => (await call(client, 'billing_lua', { code })).structuredContent.error
    expect(await errorOf('stripe.delete_customer({ id = "cus_1" })')).toMatch(
      /The policy forbids stripe_delete_customer/,
    )
    expect(await errorOf('stripe.create_refund({})')).toMatch(/stripe_create_refund is not among the tools/)
    await client.close()
  })

  test('searches, and reads the documentation', async () => {
    const client = await connect(create())
    const text = async (name: string, input: object) => (await call(client, name, input)).content[0]?.text
    expect(await text('billing_search', { query: 'create customer' })).toMatch(/^stripe\.create_customer - /)
    expect(await text('billing_search', { query: 'xyzzy' })).toContain('Nothing was found')
    expect(await text('billing_search', {})).toContain('query: must be a text')
    expect(await text('billing_docs', {})).toMatch(/^# /)
    expect(await text('billing_docs', { page: 'app.integrations.stripe.create_customer' })).toContain('create_customer')
    expect(await text('billing_docs', { page: 'stripe.creat_customer' })).toContain('create_customer')
    expect(await text('stripe_create_customer', {})).toContain(
      'There is no tool stripe_create_customer, but billing_search',
    )
    expect(await text('billing_lua', {})).toContain('code: must be a text of Lua')
    await client.close()
  })

  test('goes on after each approval, without doing anything twice', async () => {
    const client = await connect(create())
    const { structuredContent } = await call(client, 'billing_lua', { code: SCRIPT })
    expect(structuredContent).toMatchObject({ success: true, output: 'A', result: ['B'], error: null })
    expect(questions).toHaveLength(2)
    expect(writes.map(({ path }) => path)).toEqual(['/v1/customers', '/v1/products'])
    await client.close()
  })

  test('carries out an approval that is delivered twice once', async () => {
    const mcp = create()
    const script = { name: 'billing_lua', arguments: { code: 'return stripe.create_customer({ name = "A" }).id' } }
    const { requestState } = (await post(mcp, script)).result
    const approved = {
      ...script,
      requestState,
      inputResponses: { approve: { action: 'accept', content: { approve: true } } },
    }
    const first = (await post(mcp, approved)).result.structuredContent
    const second = (await post(mcp, approved)).result.structuredContent
    expect(second.result).toEqual(first.result)
    expect(writes).toHaveLength(1)
  })

  test('ends at the first call that a person refuses', async () => {
    answer = { action: 'decline' }
    const client = await connect(create())
    const { structuredContent, isError } = await call(client, 'billing_lua', {
      code: `pcall(stripe.create_customer, { name = "A" }) ${SCRIPT}`,
    })
    expect(isError).toBe(true)
    expect(structuredContent.error).toMatch(/^A person did not approve it: .* It was not sent/)
    expect(structuredContent.next).toBeUndefined()
    expect(writes).toEqual([])
    await client.close()
  })

  test('without elicitation says how it goes on, and is not begun anew by mistake', async () => {
    const approvals = memoryApprovals()
    const client = await connect(create({ toolset: { approvals } }), { asks: false })
    const first = (await call(client, 'billing_lua', { code: SCRIPT })).structuredContent
    expect(first.next).toEqual([
      expect.stringContaining(`toolset.approve('${first.plan.hash}'`),
      'repeat the same code with this run',
    ])
    const anew = await call(client, 'billing_lua', { code: SCRIPT })
    expect(anew.content[0]?.text).toContain(`Repeat it with run ${first.run}`)
    await approvals.approve(first.plan.hash, 'somebody')
    const second = (await call(client, 'billing_lua', { code: SCRIPT, run: first.run })).structuredContent
    await approvals.approve(second.plan.hash, 'somebody')
    const third = (await call(client, 'billing_lua', { code: SCRIPT, run: first.run })).structuredContent
    expect(third).toMatchObject({ success: true, result: ['B'], run: first.run })
    expect(writes).toHaveLength(2)
    const unknown = await call(client, 'billing_lua', { code: SCRIPT, run: 'none' })
    expect(unknown.content[0]?.text).toContain('there is no run none')
    await client.close()
  })

  test('does not run a script twice at a time, and tells of one that failed', async () => {
    let release = () => {}
    const run = vi.fn(async (_code: string, { run: journal }: { run: { id: string } }) => {
      await new Promise<void>((resolve) => {
        release = resolve
      })
      throw new Error(`broken ${journal.id.length}`)
    })
    const client = await connect(create({ lua: () => ({ run, close: async () => {} }) }))
    const running = call(client, 'billing_lua', { code: 'return 1' })
    await vi.waitFor(() => expect(run).toHaveBeenCalled())
    const id = run.mock.calls[0]?.[1].run.id
    const again = await call(client, 'billing_lua', { code: 'return 1', run: id })
    expect(again.content[0]?.text).toContain('is under way')
    release()
    await expect(running).rejects.toThrow()
    expect((await call(client, 'billing_lua', { code: 'return 1' })).content[0]?.text).toContain('Repeat it with run')
    await client.close()
  })

  test('cuts what scripts print, return and call', async () => {
    const client = await connect(create({ toolset: { limits: { resultBytes: 1_000 } } }))
    const run = async (code: string) => (await call(client, 'billing_lua', { code })).structuredContent
    const printed = await run('for i = 1, 500 do print(i) end return 7')
    expect(printed.result).toEqual([7])
    expect(printed.output).toMatch(/^1\n2\n/)
    expect(printed.truncated.lines + printed.output.split('\n').length).toBe(500)
    const returned = await run('return 1, ("x"):rep(2000)')
    expect(returned).toMatchObject({ result: [1], truncated: { values: 1 } })
    const called = await run('for i = 1, 30 do stripe.get_balance() end return 1')
    expect(called.truncated.calls + called.calls.length).toBe(30)
    expect(JSON.stringify(called).length).toBeLessThan(1_200)
    await client.close()
  })
})

test('what is closed answers no more', async () => {
  const mcp = createMcp(billing)
  await mcp.close()
  await expect(post(mcp, { name: 'stripe_get_balance' })).rejects.toThrow()
})

test.each([
  ['no clients', undefined, {}, /billing: pass what createBilling returns/],
  ['an unknown mode', billing, { mode: 'all' }, /mode: must be tools, read, code, not "all"/],
  ['code without Lua', billing, { mode: 'code' }, /lua: the mode "code" needs it/],
  ['an option that is misspelled', billing, { orgins: [] }, /orgins: unknown option, did you mean origins\?/],
  ['a policy beside the toolset', billing, { policy: {} }, /policy: is an option of toolset: \{ policy \}/],
  ['hosts that are no list', billing, { hosts: 'mcp.example.com' }, /hosts: must be an array of host names/],
  ['the address of a website', billing, { origins: ['https://example.com'] }, /origins: must be .* without https/],
  ['a short key', billing, { stateKey: 'short' }, /stateKey: must have 32 characters/],
])('%s is refused', (_, clients, options, message) => {
  expect(() => createMcp(clients as never, options as never)).toThrow(message)
})
