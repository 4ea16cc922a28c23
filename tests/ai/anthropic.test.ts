import Anthropic from '@anthropic-ai/sdk'
import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema'
import { anthropicTools, strictSchema } from '@billing/sdk/ai'
import { catalogue, findCatalogueTool } from '@billing/sdk/catalogue'
import { expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { playModel } from './play-model.js'

const message = (content: readonly object[], stop_reason: string): object => ({
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'claude-test',
  content,
  stop_reason,
  usage: { input_tokens: 1, output_tokens: 1 },
})

async function runTools(toolset: ReturnType<typeof createAskingToolset>, name: string, input: object) {
  const model = await playModel(
    message([{ type: 'tool_use', id: 'toolu_1', name, input }], 'tool_use'),
    message([{ type: 'text', text: 'Done.' }], 'end_turn'),
  )
  const client = new Anthropic({ apiKey: 'sk', baseURL: model.url, maxRetries: 0 })
  const last = await client.beta.messages.toolRunner({
    model: 'claude-test',
    max_tokens: 100,
    messages: [{ role: 'user', content: 'Go' }],
    tools: anthropicTools(toolset),
  })
  const [result] = model.requests[1]?.body.messages.at(-1).content ?? []
  return { last, tools: model.requests[0]?.body.tools, result }
}

test('the tool runner of Anthropic sends the schemas of the catalogue, and calls what the model asks for', async () => {
  const toolset = createAskingToolset()
  const { last, tools, result } = await runTools(toolset, 'stripe_list_customers', { limit: 5 })
  expect(last.content).toMatchObject([{ text: 'Done.' }])
  expect(tools[0]).toEqual({
    type: 'custom',
    name: toolset.tools[0]?.name,
    description: toolset.tools[0]?.description,
    input_schema: toolset.tools[0]?.inputSchema,
  })
  expect(result).toMatchObject({ type: 'tool_result', tool_use_id: 'toolu_1' })
  expect(JSON.parse(result.content)).toMatchObject({ success: true, data: { customers: [] } })
  expect(toolset.calls[0]).toMatchObject({ input: { limit: 5 }, options: { callId: 'toolu_1' } })
})

test('a write answers that a person has to approve it', async () => {
  const toolset = createAskingToolset()
  const { result } = await runTools(toolset, 'stripe_create_customer', { name: 'Acme' })
  expect(JSON.parse(result.content)).toMatchObject({ success: false, problem: { kind: 'approval_required' } })
  expect(await toolset.customers()).toEqual([])
})

test("Anthropic's own conversion empties metadata, and keeps it in the strict form", () => {
  const { inputSchema } = findCatalogueTool('stripe_create_price').tool
  const converted = (schema: object) => transformJSONSchema(schema as never) as { properties: { metadata: object } }
  expect(converted(inputSchema).properties.metadata).toMatchObject({ properties: {}, additionalProperties: false })
  const kept = JSON.stringify(converted(strictSchema(inputSchema)).properties.metadata)
  expect(kept).toContain('"required":["key","value"]')
})

test('every strict schema passes its conversion', () => {
  for (const { inputSchema } of catalogue)
    expect(transformJSONSchema(strictSchema(inputSchema) as never)).toMatchObject({ type: 'object' })
})
