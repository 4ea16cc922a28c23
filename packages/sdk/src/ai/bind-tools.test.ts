import { createSandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { createToolset } from '@billing/sdk/agent'
import { allTools, callTool } from '@billing/sdk/tools'
import { describe, expect, test, vi } from 'vitest'
import { createAskingToolset } from '~test/ai/asking-toolset.js'
import { type BoundTool, bindTools, type Host } from './bind-tools.js'
import type { AiToolset } from './toolset.js'

const PLAIN: Host = { name: 'test', form: undefined }
const ACME = { name: 'Acme' }

function setUp(host = PLAIN, accounts?: string[]) {
  const toolset = createAskingToolset({ ...(accounts && { accounts }) })
  const toolOf = (name: string) => {
    const found = bound.find((tool) => tool.name === name)
    if (!found) throw new Error('no such tool')
    return found
  }
  const bound = bindTools(toolset, host)
  return { toolset, create: toolOf('stripe_create_customer'), list: toolOf('stripe_list_customers') }
}

/** Stripe and ChargeOver over the sandbox. */
function createWorld() {
  const sandbox = createSandbox({ seed: false })
  const { fetch } = sandbox
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_x', fetch },
    chargeover: { subdomain: 'example', apiUsername: 'u', apiPassword: 'p', fetch },
  })
  return {
    billing,
    customers: async () => (await callTool(billing, 'stripe_list_customers', {})).customers,
    companies: async () => (await callTool(billing, 'chargeover_list_customers', {})).response,
  }
}

function toolIn(toolset: AiToolset, name: string): BoundTool {
  const found = bindTools(toolset, PLAIN).find((tool) => tool.name === name)
  if (!found) throw new Error('no such tool')
  return found
}

test.each([undefined, createBilling({ stripe: { apiKey: 'sk_test_x' } })])(
  'what is no toolset is refused: %#',
  (given) => {
    expect(() => bindTools(given as never, PLAIN)).toThrow('toolset: pass what createToolset returns')
  },
)

describe('an account', () => {
  test('is no parameter where there is one', () => {
    const { list, toolset } = setUp()
    expect(list.schema).toBe(toolset.tools.find(({ name }) => name === list.name)?.inputSchema)
  })

  test('is a parameter where there are several', async () => {
    const { list, create, toolset } = setUp(PLAIN, ['default', 'work'])
    expect(list.schema.properties?.['account']).toMatchObject({ type: 'string', enum: ['default', 'work'] })
    await list.run({ limit: 5, account: 'work' }, {})
    expect(toolset.calls).toMatchObject([{ input: { limit: 5 }, options: { account: 'work' } }])
    expect(toolset.calls[0]?.input).not.toHaveProperty('account')
    expect(await create.needsApproval({ ...ACME, account: 'work' }, 'call_1')).toBe(true)
    await create.run({ ...ACME, account: 'work' }, { callId: 'call_1' })
    expect(await toolset.customers('work')).toHaveLength(1)
    expect(await toolset.customers()).toEqual([])
  })

  test('of a provider that the toolset says nothing of is none', () => {
    const toolset = { ...createAskingToolset(), accounts: {} }
    expect(bindTools(toolset, PLAIN)[0]?.schema.properties).not.toHaveProperty('account')
  })

  test('is left to a tool that has a parameter of that name', () => {
    const toolset = createAskingToolset({ accounts: ['default', 'work'] })
    const [first] = toolset.tools
    const inputSchema = { type: 'object', properties: { account: { type: 'integer' } } }
    const tools = [{ ...first, inputSchema }] as unknown as typeof toolset.tools
    expect(bindTools({ ...toolset, tools }, PLAIN)[0]?.schema).toBe(inputSchema)
  })
})

describe('an input', () => {
  test.each([
    ['an object', { limit: 5 }, { limit: 5 }],
    ['JSON', '{"limit":5}', { limit: 5 }],
    ['nothing', undefined, {}],
    ['an empty text', '', {}],
    ['null', 'null', {}],
  ])('may be %s', async (_, given, input) => {
    const { list, toolset } = setUp()
    expect(await list.run(given, {})).toMatchObject({ success: true })
    expect(toolset.calls[0]?.input).toEqual(input)
  })

  test.each(['{"limit":', { limit: 'many' }])(
    'that is wrong is answered by the call, and no question: %j',
    async (given) => {
      const { list, create } = setUp(PLAIN, ['default', 'work'])
      expect(await create.needsApproval(given)).toBe(false)
      expect(await list.run(given, { approved: true })).toMatchObject({ problem: { kind: 'invalid_input' } })
    },
  )
})

test('a write without an answer is looked up, and not repeated: a model cannot name its key', async () => {
  const stripe = { apiKey: 'sk_test_x', fetch: () => Promise.reject(new TypeError('terminated')), maxRetries: 0 }
  const toolset = createToolset(createBilling({ stripe }), { policy: { write: 'allow' } })
  expect(await toolIn(toolset, 'stripe_create_customer').run(ACME, { callId: 'call_1' })).toMatchObject({
    problem: {
      sent: 'unknown',
      retry: 'after_check',
      next: ['look at the provider whether it was carried out before you repeat it'],
      idempotency_key: expect.stringMatching(/^bill_/),
    },
  })
})

describe('an approval', () => {
  test('is needed for what the policy asks about', async () => {
    const { list, create } = setUp()
    expect(await list.needsApproval({})).toBe(false)
    expect(await create.needsApproval(ACME)).toBe(true)
  })

  test('is not assumed of a host that never asked', async () => {
    const { create, toolset } = setUp()
    expect(await create.run(ACME, { callId: 'call_1' })).toMatchObject({ problem: { kind: 'approval_required' } })
    expect(toolset.approvals).toEqual([])
  })

  test('holds for one call', async () => {
    const { create, toolset } = setUp()
    await create.needsApproval(ACME, 'call_1')
    expect(await create.run(ACME, { callId: 'call_1' })).toMatchObject({ success: true })
    expect(await create.run(ACME, { callId: 'call_1' })).toMatchObject({ problem: { kind: 'approval_required' } })
    expect(await create.run(ACME, { callId: 'call_2' })).toMatchObject({ problem: { kind: 'approval_required' } })
    expect(toolset.approvals).toEqual([expect.objectContaining({ by: 'test' })])
  })

  test('of a host that tells no id holds for one call of that input', async () => {
    const { create } = setUp()
    await create.needsApproval(ACME)
    expect(await create.run({ name: 'Other' }, {})).toMatchObject({ problem: { kind: 'approval_required' } })
    expect(await create.run(ACME, { callId: 'call_1' })).toMatchObject({ success: true })
    expect(await create.run(ACME, {})).toMatchObject({ problem: { kind: 'approval_required' } })
  })

  test('does not hold for another input of the same call, whatever the host says', async () => {
    const { create } = setUp()
    await create.needsApproval(ACME, 'call_1')
    const changed = await create.run({ name: 'Other' }, { callId: 'call_1', approved: true })
    expect(changed).toMatchObject({ problem: { kind: 'approval_required' } })
  })

  test('that the host knows of is enough where nothing is remembered', async () => {
    const { create } = setUp()
    expect(await create.run(ACME, { callId: 'call_1', approved: true })).toMatchObject({ success: true })
  })

  test('does not hold for another input on a second attempt, nor after its call', async () => {
    const { create, toolset } = setUp()
    await create.needsApproval(ACME, 'call_1')
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const changed = await create.run({ name: 'Other' }, { callId: 'call_1', approved: true })
      expect(changed).toMatchObject({ problem: { kind: 'approval_required' } })
    }
    expect(await create.run(ACME, { callId: 'call_1', approved: true })).toMatchObject({ success: true })
    const later = await create.run({ name: 'Other' }, { callId: 'call_1', approved: true })
    expect(later).toMatchObject({ problem: { kind: 'approval_required' } })
    expect(await toolset.customers()).toHaveLength(1)
  })

  test('is carried out once, however many toolsets its call is delivered to', async () => {
    const { billing, customers } = createWorld()
    for (let delivery = 0; delivery < 3; delivery += 1) {
      const create = toolIn(createToolset(billing), 'stripe_create_customer')
      expect(await create.run(ACME, { callId: 'call_1', approved: true })).toMatchObject({ success: true })
      expect(await create.run(ACME, { callId: 'call_1', approved: true })).toMatchObject({ success: true })
    }
    expect(await customers()).toHaveLength(1)
  })

  test.each([true, false])('of each of two equal calls carries out both, at once: %s', async (atOnce) => {
    const { billing, customers } = createWorld()
    const create = toolIn(createToolset(billing), 'stripe_create_customer')
    for (const callId of ['call_1', 'call_2']) await create.needsApproval(ACME, callId)
    const [first, second] = ['call_1', 'call_2'].map((callId) => () => create.run(ACME, { callId, approved: true }))
    if (atOnce) await Promise.all([first?.(), second?.()])
    else for (const run of [first, second]) await run?.()
    expect(await customers()).toHaveLength(2)
  })

  test('is carried out once where the provider has no keys', async () => {
    const { billing, companies } = createWorld()
    const create = toolIn(createToolset(billing, { tools: allTools }), 'chargeover_create_customer')
    const acme = { company: 'Acme' }
    expect(await create.run(acme, { callId: 'call_1', approved: true })).toMatchObject({ success: true })
    const again = { problem: { kind: 'approval_required' } }
    expect(await create.run(acme, { callId: 'call_1', approved: true })).toMatchObject(again)
    await create.needsApproval(acme, 'call_1')
    expect(await create.run(acme, { callId: 'call_1', approved: true })).toMatchObject(again)
    expect(await companies()).toHaveLength(1)
    // Of another input nothing was carried out.
    await create.needsApproval({ company: 'Other' }, 'call_1')
    expect(await create.run({ company: 'Other' }, { callId: 'call_1' })).toMatchObject({ success: true })
  })

  test('of what was not sent holds for another attempt', async () => {
    const { billing, companies } = createWorld()
    let isFull = true
    const append = async () => {
      if (isFull) throw new Error('disk full')
    }
    const create = toolIn(createToolset(billing, { tools: allTools, audit: { append } }), 'chargeover_create_customer')
    const run = () => create.run({ company: 'Acme' }, { callId: 'call_1', approved: true })
    expect(await run()).toMatchObject({ problem: { kind: 'audit_unavailable', sent: 'no' } })
    isFull = false
    expect(await run()).toMatchObject({ success: true })
    expect(await companies()).toHaveLength(1)
  })

  test('that nobody gave is forgotten when its plan expires', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const { create } = setUp()
    await create.needsApproval(ACME)
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1)
    expect(await create.run(ACME, {})).toMatchObject({ problem: { kind: 'approval_required' } })
    vi.useRealTimers()
  })

  test('that the toolset refuses is none', async () => {
    const toolset = createAskingToolset()
    const refusing = { ...toolset, approve: () => Promise.reject(new Error('expired')) }
    const create = bindTools(refusing, PLAIN).find(({ name }) => name === 'stripe_create_customer')
    expect(await create?.run(ACME, { approved: true })).toMatchObject({ problem: { kind: 'approval_required' } })
  })

  test('is forgotten after a thousand others', async () => {
    const { create } = setUp()
    for (let index = 0; index <= 1_000; index += 1) await create.needsApproval(ACME, `call_${index}`)
    expect(await create.run(ACME, { callId: 'call_1' })).toMatchObject({ success: true })
    expect(await create.run(ACME, { callId: 'call_0' })).toMatchObject({ problem: { kind: 'approval_required' } })
  })
})
