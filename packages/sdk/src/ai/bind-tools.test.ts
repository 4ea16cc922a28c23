import { describe, expect, test } from 'vitest'
import { createAskingToolset } from '~test/ai/asking-toolset.js'
import { bindTools, type Host } from './bind-tools.js'

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
