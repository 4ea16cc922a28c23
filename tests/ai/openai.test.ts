import { fromStrict, openaiTools, strictSchema } from '@billing/sdk/ai'
import { findCatalogueTool } from '@billing/sdk/catalogue'
import { Agent, OpenAIResponsesModel, run, setTracingDisabled, tool } from '@openai/agents'
import OpenAI from 'openai'
import { describe, expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { answerIn, playModel, responses } from './play-model.js'

setTracingDisabled(true)

/** What a model in strict mode writes: every property, null where it has nothing to say. */
const allNull = (name: string): object =>
  Object.fromEntries(
    Object.keys((findCatalogueTool(name).tool.inputSchema as { properties: object }).properties).map((key) => [
      key,
      null,
    ]),
  )

const ACME = { ...allNull('stripe_create_customer'), name: 'Acme', metadata: [{ key: 'crm_id', value: '7' }] }

describe('the client of OpenAI', () => {
  test('sends the tools as strict functions, and calls them by what the model answers', async () => {
    const toolset = createAskingToolset()
    const model = await playModel(
      responses.call('stripe_list_customers', { ...allNull('stripe_list_customers'), limit: 5 }),
    )
    const client = new OpenAI({ apiKey: 'sk', baseURL: model.url, maxRetries: 0 })
    const tools = openaiTools(toolset)
    const { output } = await client.responses.create({ model: 'gpt-test', input: 'Who pays?', tools })
    expect(model.requests[0]?.body.tools).toHaveLength(toolset.tools.length)
    expect(model.requests[0]?.body.tools[0]).toEqual({
      type: 'function',
      name: tools[0]?.name,
      description: tools[0]?.description,
      parameters: strictSchema(toolset.tools[0]?.inputSchema ?? {}),
      strict: true,
    })
    const [call] = output
    if (call?.type !== 'function_call') throw new Error('no call')
    const answer = await tools
      .find(({ name }) => name === call.name)
      ?.execute(call.arguments, undefined, { toolCall: call })
    expect(JSON.parse(answer ?? '')).toMatchObject({ success: true, data: { customers: [] } })
    expect(toolset.calls).toEqual([
      { name: 'stripe_list_customers', input: { limit: 5 }, options: expect.objectContaining({ callId: 'call_1' }) },
    ])
  })
})

describe('an agent of @openai/agents', () => {
  const createAgent = async (toolset: ReturnType<typeof createAskingToolset>, ...answers: object[]) => {
    const model = await playModel(...answers)
    const client = new OpenAI({ apiKey: 'sk', baseURL: model.url, maxRetries: 0 })
    const agent = new Agent({
      name: 'Billing',
      model: new OpenAIResponsesModel(client, 'gpt-test'),
      tools: openaiTools(toolset).map((one) => tool(one)),
    })
    return { agent, model }
  }

  test('reads without asking', async () => {
    const toolset = createAskingToolset()
    const { agent, model } = await createAgent(
      toolset,
      responses.call('stripe_get_balance', {}),
      responses.text('Nothing.'),
    )
    const { finalOutput, interruptions } = await run(agent, 'What is there?')
    expect([finalOutput, interruptions]).toEqual(['Nothing.', []])
    expect(answerIn(model.requests[1])).toMatchObject({ success: true, data: { object: 'balance' } })
  })

  test('asks before a write, and carries out what was approved once', async () => {
    const toolset = createAskingToolset()
    const { agent, model } = await createAgent(
      toolset,
      responses.call('stripe_create_customer', ACME),
      responses.text('Done.'),
    )
    const asked = await run(agent, 'Create Acme')
    expect(asked.interruptions).toHaveLength(1)
    expect(toolset.calls).toEqual([])
    for (const interruption of asked.interruptions) asked.state.approve(interruption)
    const { finalOutput } = await run(agent, asked.state)
    expect(finalOutput).toBe('Done.')
    expect(answerIn(model.requests[1])).toMatchObject({ success: true, data: { metadata: { crm_id: '7' } } })
    expect(toolset.calls).toMatchObject([
      { input: { name: 'Acme', metadata: { crm_id: '7' } }, options: { callId: 'call_1' } },
    ])
    expect(toolset.approvals).toEqual([expect.objectContaining({ by: 'openai' })])
    expect(await toolset.customers()).toMatchObject([{ name: 'Acme' }])
  })

  test('sends nothing where the person says no', async () => {
    const toolset = createAskingToolset()
    const { agent } = await createAgent(toolset, responses.call('stripe_create_customer', ACME), responses.text('No.'))
    const asked = await run(agent, 'Create Acme')
    for (const interruption of asked.interruptions) asked.state.reject(interruption)
    await run(agent, asked.state)
    expect(await toolset.customers()).toEqual([])
  })

  test('goes on in another process, which knows from the run that it was approved', async () => {
    const toolset = createAskingToolset()
    const first = await createAgent(toolset, responses.call('stripe_create_customer', ACME))
    const asked = await run(first.agent, 'Create Acme')
    for (const interruption of asked.interruptions) asked.state.approve(interruption)
    const second = await createAgent(toolset, responses.text('Done.'))
    const { RunState } = await import('@openai/agents')
    await run(second.agent, await RunState.fromString(second.agent, asked.state.toString()))
    expect(await toolset.customers()).toMatchObject([{ name: 'Acme' }])
  })
})

test('a model that has nothing to say about a property never removes its value', () => {
  const { inputSchema } = findCatalogueTool('stripe_update_customer').tool
  const written = { ...allNull('stripe_update_customer'), id: 'cus_1', description: 'VIP' }
  expect(fromStrict(inputSchema, written)).toEqual({ id: 'cus_1', description: 'VIP' })
  expect(fromStrict(inputSchema, { ...written, email: { clear: true } })).toEqual({
    id: 'cus_1',
    description: 'VIP',
    email: null,
  })
})
