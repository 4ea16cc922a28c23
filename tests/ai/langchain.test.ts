import { langchainTools, strictSchema } from '@billing/sdk/ai'
import { HumanMessage } from '@langchain/core/messages'
import { DynamicStructuredTool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { playModel } from './play-model.js'

const completion = (message: object): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-test',
  choices: [{ index: 0, message: { role: 'assistant', content: null, ...message }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

const call = (name: string, input: object): object =>
  completion({ tool_calls: [{ id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(input) } }] })

async function converse(toolset: ReturnType<typeof createAskingToolset>, answer: object, strict = false) {
  const model = await playModel(answer, completion({ content: 'Done.' }))
  const tools = langchainTools(toolset, { strict }).map((fields) => new DynamicStructuredTool(fields))
  const chat = new ChatOpenAI({
    model: 'gpt-test',
    apiKey: 'sk',
    maxRetries: 0,
    configuration: { baseURL: model.url },
  }).bindTools(tools, { strict })
  const asked = await chat.invoke([new HumanMessage('Go')])
  const [wanted] = asked.tool_calls ?? []
  const called = tools.find(({ name }) => name === wanted?.name)
  if (!wanted || !called) throw new Error('no call')
  const result = await called.invoke({ ...wanted, type: 'tool_call' })
  const last = await chat.invoke([new HumanMessage('Go'), asked, result])
  return { last, model, answered: JSON.parse(String(model.requests[1]?.body.messages.at(-1).content)) }
}

test('a model of LangChain gets the tools and the answers of their calls', async () => {
  const toolset = createAskingToolset()
  const { last, answered } = await converse(toolset, call('stripe_list_customers', { limit: 5 }))
  expect(last.content).toBe('Done.')
  expect(answered).toMatchObject({ success: true, data: { customers: [] } })
  expect(toolset.calls[0]).toMatchObject({ input: { limit: 5 }, options: { callId: 'call_1' } })
})

test('a write answers that a person has to approve it', async () => {
  const toolset = createAskingToolset()
  const input = { name: 'Acme', metadata: [{ key: 'crm_id', value: '7' }] }
  const { answered } = await converse(toolset, call('stripe_create_customer', input))
  expect(answered).toMatchObject({ problem: { kind: 'approval_required' } })
  expect(toolset.calls[0]?.input).toEqual({ name: 'Acme', metadata: { crm_id: '7' } })
  expect(await toolset.customers()).toEqual([])
})

test('strict schemas arrive as they are', async () => {
  const toolset = createAskingToolset()
  const { model } = await converse(toolset, call('stripe_get_balance', {}), true)
  const [sent] = model.requests[0]?.body.tools ?? []
  expect(sent.function.strict).toBe(true)
  expect(sent.function.parameters).toEqual(strictSchema(toolset.tools[0]?.inputSchema ?? {}))
})
