import { createOpenAI } from '@ai-sdk/openai'
import { aiSdkTools, strictSchema } from '@billing/sdk/ai'
import { generateText, type ModelMessage, stepCountIs } from 'ai'
import { describe, expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { answerIn, playModel, responses } from './play-model.js'

const openai = (url: string) => createOpenAI({ apiKey: 'sk', baseURL: url })('gpt-test')

test('reads without asking', async () => {
  const toolset = createAskingToolset()
  const model = await playModel(responses.call('stripe_list_customers', { limit: 5 }), responses.text('Nobody.'))
  const { text } = await generateText({
    model: openai(model.url),
    prompt: 'Who pays?',
    tools: aiSdkTools(toolset),
    stopWhen: stepCountIs(3),
  })
  expect(text).toBe('Nobody.')
  expect(answerIn(model.requests[1])).toMatchObject({ success: true, data: { customers: [] } })
  expect(toolset.calls[0]).toMatchObject({ input: { limit: 5 }, options: { callId: 'call_1' } })
})

test('sends strict schemas where that is asked for', async () => {
  const toolset = createAskingToolset()
  const model = await playModel(responses.text('Nothing.'))
  await generateText({ model: openai(model.url), prompt: 'Go', tools: aiSdkTools(toolset, { strict: true }) })
  expect(model.requests[0]?.body.tools[0]).toMatchObject({
    strict: true,
    parameters: strictSchema(toolset.tools[0]?.inputSchema ?? {}),
  })
})

describe('a write', () => {
  const ACME = { name: 'Acme', metadata: [{ key: 'crm_id', value: '7' }] }

  /** Asks for a write, answers the question of it, and goes on with the tools that `toolsOf` returns. */
  async function converse(
    approved: boolean,
    toolset: ReturnType<typeof createAskingToolset>,
    toolsOf: () => ReturnType<typeof aiSdkTools>,
  ) {
    const model = await playModel(responses.call('stripe_create_customer', ACME), responses.text('Done.'))
    const messages: ModelMessage[] = [{ role: 'user', content: 'Create Acme' }]
    const asked = await generateText({ model: openai(model.url), messages, tools: toolsOf() })
    expect(toolset.calls).toEqual([])
    messages.push(...asked.response.messages)
    for (const part of asked.content) {
      if (part.type !== 'tool-approval-request') continue
      messages.push({
        role: 'tool',
        content: [{ type: 'tool-approval-response', approvalId: part.approvalId, approved }],
      })
    }
    const { text } = await generateText({ model: openai(model.url), messages, tools: toolsOf() })
    return { text, model }
  }

  test('is carried out when a person approved it', async () => {
    const toolset = createAskingToolset()
    const tools = aiSdkTools(toolset)
    const { text, model } = await converse(true, toolset, () => tools)
    expect(text).toBe('Done.')
    expect(answerIn(model.requests[1])).toMatchObject({ success: true, data: { metadata: { crm_id: '7' } } })
    expect(toolset.approvals).toEqual([expect.objectContaining({ by: 'ai-sdk' })])
    expect(await toolset.customers()).toMatchObject([{ name: 'Acme' }])
  })

  test('is carried out by another process, which knows from the conversation that it was approved', async () => {
    const toolset = createAskingToolset()
    await converse(true, toolset, () => aiSdkTools(toolset))
    expect(await toolset.customers()).toMatchObject([{ name: 'Acme' }])
  })

  test('is not sent when a person refused it', async () => {
    const toolset = createAskingToolset()
    await converse(false, toolset, () => aiSdkTools(toolset))
    expect(toolset.calls).toEqual([])
  })

  test('of a host that knows no approvals answers that one is needed', async () => {
    const toolset = createAskingToolset()
    const { stripe_create_customer: create } = aiSdkTools(toolset)
    expect(await create?.execute(ACME, { toolCallId: 'call_1' })).toMatchObject({
      problem: { kind: 'approval_required' },
    })
    expect(await toolset.customers()).toEqual([])
  })
})
