import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

/** A request to a model, as it arrived. */
export interface ModelRequest {
  readonly path: string
  // The bodies of five APIs, of which each test reads a few members.
  readonly body: any
}

/** A server that answers as a model would. */
export interface PlayedModel {
  readonly url: string
  readonly requests: readonly ModelRequest[]
}

/** Serves the answers of a model, one after the other, until the test is finished. */
export async function playModel(...answers: readonly object[]): Promise<PlayedModel> {
  const requests: ModelRequest[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const answer = answers[requests.length]
    requests.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(chunks).toString()) })
    response.writeHead(answer ? 200 : 500, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { error: { message: 'no answer left' } }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** An answer of OpenAI's Responses API. */
const response = (output: readonly object[]): object => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  model: 'gpt-test',
  output,
  usage: {
    input_tokens: 1,
    output_tokens: 1,
    total_tokens: 2,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens_details: { reasoning_tokens: 0 },
  },
})

/** What models answer with at OpenAI's Responses API. */
export const responses = {
  call: (name: string, input: object, callId = 'call_1'): object =>
    response([
      {
        type: 'function_call',
        id: `fc_${callId}`,
        call_id: callId,
        name,
        arguments: JSON.stringify(input),
        status: 'completed',
      },
    ]),
  text: (text: string): object =>
    response([
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text, annotations: [] }],
      },
    ]),
}

/** What a function call was answered with, in a request to the Responses API. */
export const answerIn = (request: ModelRequest | undefined): any => {
  const item = request?.body.input.find(({ type }: { type: string }) => type === 'function_call_output')
  return JSON.parse(item?.output ?? 'null')
}
