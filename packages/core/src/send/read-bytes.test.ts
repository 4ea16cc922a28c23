import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { call } from '../tools/call.js'
import { readBytes } from './read-bytes.js'

/** Bytes that no decoding to text keeps. */
const BYTES = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0x80, 0x0a])

/** An answer whose bytes come in these chunks. */
const streamed = (...chunks: readonly Uint8Array[]): Response =>
  new Response(
    new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk)
        controller.close()
      },
    }),
  )

test('default', async () => {
  expect(await readBytes(new Response(BYTES))).toEqual(BYTES)
  expect(await readBytes(new Response(null))).toEqual(new Uint8Array(0))
})

test('puts chunks together', async () => {
  const response = streamed(BYTES.slice(0, 5), new Uint8Array(0), BYTES.slice(5))
  expect(await readBytes(response, BYTES.length)).toEqual(BYTES)
})

test('reads a body without a stream as a whole', async () => {
  const response = new Response(BYTES)
  Object.defineProperty(response, 'body', { value: null })
  expect(await readBytes(response)).toEqual(BYTES)
})

test('stops at the limit', async () => {
  expect(await readBytes(streamed(BYTES, BYTES), 2 * BYTES.length - 1)).toBeUndefined()
  expect(await readBytes(streamed(BYTES, BYTES), 2 * BYTES.length)).toHaveLength(2 * BYTES.length)
})

describe('a tool that reads its answer by itself', () => {
  const ask = (answer: Response, options: object = {}) => {
    const { client } = recordClient({ maxRetries: 0, ...options }, () => answer)
    const readBody = async (response: Response, limit?: number) => {
      const bytes = await readBytes(response, limit)
      return bytes && (bytes[0] === 0x25 ? `{"size":${bytes.length}}` : new TextDecoder().decode(bytes))
    }
    return client.http.GET('/things', { ...call(client, 'acme_get_file', undefined, {}), readBody })
  }

  test('default', async () => {
    expect((await ask(new Response(BYTES))).data).toEqual({ size: BYTES.length })
    expect((await ask(new Response('{"things":[]}'))).data).toEqual({ things: [] })
  })

  test('has errors as any other', async () => {
    expect(await rejection(ask(new Response('{"error":"No such file"}', { status: 404 })))).toMatchObject({
      name: 'ApiError',
      kind: 'not_found',
      message: 'No such file (acme_get_file, 404)',
    })
    expect(await rejection(ask(new Response(BYTES), { maxResponseBytes: 8 }))).toMatchObject({
      kind: 'unexpected',
      message: 'Answer longer than maxResponseBytes (acme_get_file, 200)',
    })
  })
})
