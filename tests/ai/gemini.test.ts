import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { aiSdkTools, geminiTools } from '@billing/sdk/ai'
import { GoogleGenAI } from '@google/genai'
import { generateText } from 'ai'
import { describe, expect, test } from 'vitest'
import { createAskingToolset } from './asking-toolset.js'
import { playModel } from './play-model.js'

const answer = (part: object): object => ({
  candidates: [{ content: { role: 'model', parts: [part] }, finishReason: 'STOP' }],
  usageMetadata: { promptTokenCount: 1, candidatesTokenCount: 1, totalTokenCount: 2 },
})

/** The schema of `metadata` in a declaration: of its shapes, that of an object. */
const metadataIn = (request: { body: any } | undefined) => {
  const declared = request?.body.tools.flatMap((one: any) => one.functionDeclarations)
  const { parametersJsonSchema, parameters = parametersJsonSchema } = declared.find(
    ({ name }: { name: string }) => name === 'stripe_create_customer',
  )
  return parameters.properties.metadata.anyOf[0]
}

describe('the automatic calls of @google/genai', () => {
  const generate = async (toolset: ReturnType<typeof createAskingToolset>, functionCall: object) => {
    const model = await playModel(answer({ functionCall }), answer({ text: 'Done.' }))
    const gemini = new GoogleGenAI({ apiKey: 'key', httpOptions: { baseUrl: model.url } })
    const { text } = await gemini.models.generateContent({
      model: 'gemini-test',
      contents: 'Go',
      config: { tools: [geminiTools(toolset)] },
    })
    return { text, requests: model.requests }
  }

  test('declare the tools, and call what the model asks for', async () => {
    const toolset = createAskingToolset()
    const { text, requests } = await generate(toolset, { id: 'g1', name: 'stripe_list_customers', args: { limit: 5 } })
    expect(text).toBe('Done.')
    expect(metadataIn(requests[0])).toMatchObject({ type: 'array', items: { required: ['key', 'value'] } })
    expect(requests[1]?.body.contents.at(-1).parts).toMatchObject([
      { functionResponse: { name: 'stripe_list_customers', response: { success: true, data: { customers: [] } } } },
    ])
    expect(toolset.calls[0]).toMatchObject({ input: { limit: 5 }, options: { callId: 'g1' } })
  })

  test('leave a call to the callable tool that has it', async () => {
    const model = await playModel(answer({ functionCall: { name: 'get_weather' } }), answer({ text: 'Done.' }))
    const gemini = new GoogleGenAI({ apiKey: 'key', httpOptions: { baseUrl: model.url } })
    const other = {
      tool: async () => ({ functionDeclarations: [{ name: 'get_weather' }] }),
      callTool: async () => [{ functionResponse: { name: 'get_weather', response: { output: 'sun' } } }],
    }
    const tools = [geminiTools(createAskingToolset()), other]
    const { text } = await gemini.models.generateContent({ model: 'gemini-test', contents: 'Go', config: { tools } })
    expect(text).toBe('Done.')
    expect(model.requests[1]?.body.contents.at(-1).parts).toEqual([
      { functionResponse: { name: 'get_weather', response: { output: 'sun' } } },
    ])
  })

  test('answer a write with what a person has to do', async () => {
    const toolset = createAskingToolset()
    const { requests } = await generate(toolset, {
      name: 'stripe_create_customer',
      args: { name: 'Acme', metadata: [{ key: 'crm_id', value: '7' }] },
    })
    expect(requests[1]?.body.contents.at(-1).parts).toMatchObject([
      { functionResponse: { response: { problem: { kind: 'approval_required' } } } },
    ])
    expect(toolset.calls[0]?.input).toEqual({ name: 'Acme', metadata: { crm_id: '7' } })
  })
})

test('the AI SDK passes the schemas on to Gemini without a loss', async () => {
  const model = await playModel(answer({ text: 'Done.' }))
  const google = createGoogleGenerativeAI({ apiKey: 'key', baseURL: model.url })
  await generateText({ model: google('gemini-test'), prompt: 'Go', tools: aiSdkTools(createAskingToolset()) })
  expect(metadataIn(model.requests[0])).toMatchObject({
    type: 'array',
    items: { required: ['key', 'value'], properties: { key: { type: 'string' } } },
  })
})
