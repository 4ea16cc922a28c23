import { createOpenAI } from '@ai-sdk/openai'
import { mastraTools } from '@billing/sdk/ai'
import { Mastra } from '@mastra/core'
import { Agent } from '@mastra/core/agent'
import { InMemoryStore } from '@mastra/core/storage'
import { createTool } from '@mastra/core/tools'
import { expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { answerIn, playModel, responses } from './play-model.js'

async function createAgent(toolset: ReturnType<typeof createAskingToolset>, ...answers: object[]) {
  const model = await playModel(...answers)
  const tools = mastraTools(toolset).map((options) => [options.id, createTool(options)])
  const agent = new Agent({
    id: 'billing',
    name: 'Billing',
    instructions: 'You keep the books.',
    model: createOpenAI({ apiKey: 'sk', baseURL: model.url })('gpt-test'),
    tools: Object.fromEntries(tools),
  })
  const mastra = new Mastra({ agents: { billing: agent }, storage: new InMemoryStore(), logger: false })
  return { agent: mastra.getAgent('billing'), model }
}

test('an agent of Mastra reads without asking', async () => {
  const toolset = createAskingToolset()
  const { agent, model } = await createAgent(
    toolset,
    responses.call('stripe_list_customers', { limit: 5 }),
    responses.text('Nobody.'),
  )
  const { text } = await agent.generate('Who pays?')
  expect(text).toBe('Nobody.')
  expect(answerIn(model.requests[1])).toMatchObject({ success: true, data: { customers: [] } })
  expect(toolset.calls[0]).toMatchObject({ input: { limit: 5 }, options: { callId: 'call_1' } })
})

test('it asks before a write, and carries out what was approved', async () => {
  const toolset = createAskingToolset()
  const { agent } = await createAgent(
    toolset,
    responses.call('stripe_create_customer', { name: 'Acme', metadata: [{ key: 'crm_id', value: '7' }] }),
    responses.text('Done.'),
  )
  const asked = await agent.generate('Create Acme')
  expect(asked.finishReason).toBe('suspended')
  expect(toolset.calls).toEqual([])
  const { text } = await agent.approveToolCallGenerate({ runId: asked.runId as string, toolCallId: 'call_1' })
  expect(text).toBe('Done.')
  expect(toolset.approvals).toEqual([expect.objectContaining({ by: 'mastra' })])
  expect(await toolset.customers()).toMatchObject([{ name: 'Acme' }])
})
