import { aiSdkTools, anthropicTools, geminiTools, langchainTools, mastraTools, openaiTools } from '@billing/sdk/ai'
import { describe, expect, test } from 'vitest'
import { createAskingToolset } from '~test/ai/asking-toolset.js'

const ACME = { name: 'Acme' }
const NEEDED = { problem: { kind: 'approval_required' } }

// What hosts do with the tools is tested with the hosts, in tests/ai. Here they call them with as little as they can.
const HOSTS = {
  openai: async (name: string, input: object) => {
    const tool = openaiTools(createAskingToolset()).find((one) => one.name === name)
    return JSON.parse((await tool?.execute(input)) ?? '')
  },
  anthropic: async (name: string, input: object) => {
    const tool = anthropicTools(createAskingToolset()).find((one) => one.name === name)
    return JSON.parse((await tool?.run(tool.parse(input))) ?? '')
  },
  gemini: async (name: string, input: object) => {
    const [answer] = await geminiTools(createAskingToolset()).callTool([{ id: 'g1', name, args: { ...input } }])
    return answer?.functionResponse.response
  },
  'ai-sdk': (name: string, input: object) =>
    aiSdkTools(createAskingToolset(), { strict: true })[name]?.execute(input, {}),
  langchain: async (name: string, input: object) => {
    const tool = langchainTools(createAskingToolset()).find((one) => one.name === name)
    return JSON.parse((await tool?.func(input)) ?? '')
  },
  mastra: (name: string, input: object) =>
    mastraTools(createAskingToolset(), { strict: true })
      .find((one) => one.id === name)
      ?.execute(input),
}

describe.each(Object.entries(HOSTS))('%s', (_, call) => {
  test('reads', async () => {
    expect(await call('stripe_list_customers', {})).toMatchObject({ success: true, data: { customers: [] } })
  })

  test('is told that a write needs an approval, where it has asked for none', async () => {
    expect(await call('stripe_create_customer', ACME)).toMatchObject(NEEDED)
  })
})

test('the schemas of the AI SDK and Mastra accept everything: the call checks its input', () => {
  const { stripe_create_customer: create } = aiSdkTools(createAskingToolset())
  const standard = create?.inputSchema['~standard']
  expect(standard?.validate(7)).toEqual({ value: 7 })
  expect(standard?.jsonSchema.output()).toBe(standard?.jsonSchema.input())
})

test('mastraTools asks about an input, and marks strict tools', async () => {
  const create = mastraTools(createAskingToolset(), { strict: true }).find(({ id }) => id === 'stripe_create_customer')
  expect(create?.strict).toBe(true)
  expect(await create?.requireApproval(ACME)).toBe(true)
})

test('geminiTools declares them', async () => {
  const toolset = createAskingToolset()
  const { functionDeclarations } = await geminiTools(toolset).tool()
  expect(functionDeclarations.map(({ name }) => name)).toEqual(toolset.tools.map(({ name }) => name))
})

test.each([
  ['an item of the Responses API', { call_id: 'call_1' }, undefined, undefined],
  ['a call of an agent', { callId: 'call_1' }, {}, undefined],
  ['a call that nobody decided about', { callId: 'call_1' }, { isToolApproved: () => undefined }, undefined],
  ['an approved call', { callId: 'call_1' }, { isToolApproved: () => true }, true],
])('openaiTools takes %s', async (_, toolCall, context, success) => {
  const toolset = createAskingToolset()
  const create = openaiTools(toolset).find(({ name }) => name === 'stripe_create_customer')
  const answer = JSON.parse((await create?.execute(ACME, context, { toolCall })) ?? '')
  expect(answer).toMatchObject(success ? { success } : NEEDED)
  expect(toolset.calls[0]?.options.callId).toBe('call_1')
  expect(await create?.needsApproval(context, ACME, 'call_2')).toBe(true)
})

test('the AI SDK may ask with an id and without one', async () => {
  const { stripe_create_customer: create } = aiSdkTools(createAskingToolset())
  expect(await create?.needsApproval(ACME)).toBe(true)
  expect(await create?.needsApproval(ACME, { toolCallId: 'call_1' })).toBe(true)
})

test.each([
  ['no message', undefined],
  ['a text', [{ content: 'approved' }]],
  [
    'an approval of another call',
    [
      { content: [{ type: 'tool-approval-request', approvalId: 'a1', toolCallId: 'call_2' }] },
      { content: [{ type: 'tool-approval-response', approvalId: 'a1', approved: true }] },
    ],
  ],
  [
    'a refusal',
    [
      { content: [{ type: 'tool-approval-request', approvalId: 'a1', toolCallId: 'call_1' }] },
      { content: [{ type: 'tool-approval-response', approvalId: 'a1', approved: false }] },
    ],
  ],
])('a conversation with %s is no approval', async (_, messages) => {
  const { stripe_create_customer: create } = aiSdkTools(createAskingToolset())
  const answer = await create?.execute(ACME, { toolCallId: 'call_1', ...(messages && { messages }) })
  expect(answer).toMatchObject(NEEDED)
})

test('a conversation with an approval of the call is one', async () => {
  const { stripe_create_customer: create } = aiSdkTools(createAskingToolset())
  const messages = [
    { content: [{ type: 'tool-approval-request', approvalId: 'a1', toolCallId: 'call_1' }] },
    { content: [{ type: 'tool-approval-response', approvalId: 'a1', approved: true }] },
  ]
  expect(await create?.execute(ACME, { toolCallId: 'call_1', messages })).toMatchObject({ success: true })
})

test.each([
  ['the input of', { name: 'Acme' }, true],
  ['another input than', { name: 'Other' }, false],
])('a conversation approves %s the call that it has', async (_, input, success) => {
  const { stripe_create_customer: create } = aiSdkTools(createAskingToolset())
  const messages = [
    {
      content: [
        { type: 'tool-call', toolCallId: 'call_1', input },
        { type: 'tool-approval-request', approvalId: 'a1', toolCallId: 'call_1' },
      ],
    },
    { content: [{ type: 'tool-approval-response', approvalId: 'a1', approved: true }] },
  ]
  expect(await create?.execute(ACME, { toolCallId: 'call_1', messages })).toMatchObject({ success })
})

test('geminiTools suggests the nearest of an unknown tool, and leaves the calls of other tools to them', async () => {
  const { callTool } = geminiTools(createAskingToolset())
  const calls = [{ name: 'stripe_list_customer' }, { name: 'get_weather' }, {}, { name: 'stripe_list_customers' }]
  expect(await callTool(calls)).toMatchObject([
    {
      functionResponse: {
        name: 'stripe_list_customer',
        response: {
          success: false,
          error: 'unknown tool "stripe_list_customer"; did you mean stripe_list_customers? Nothing was sent.',
          problem: { kind: 'unknown_tool', sent: 'no' },
        },
      },
    },
    { functionResponse: { name: 'stripe_list_customers', response: { success: true } } },
  ])
})
