import { describe, expect, test } from 'vitest'
import { recordClient, rejection } from '~test/support/client.js'
import { readText } from './read-text.js'

/** An answer whose body arrives in these chunks. */
function streamed(pieces: readonly (string | Uint8Array)[], headers: Record<string, string> = {}) {
  let cancelled = false
  let sent = 0
  const encoder = new TextEncoder()
  const body = new ReadableStream(
    {
      pull(controller) {
        const piece = pieces[sent]
        sent += 1
        if (piece === undefined) controller.close()
        else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece)
      },
      cancel() {
        cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { response: new Response(body, { headers }), cancelled: () => cancelled, sent: () => sent }
}

test('default', async () => {
  expect(await readText(streamed(['{"a":', '1}']).response, 100)).toBe('{"a":1}')
  expect(await readText(new Response('{}', { headers: { 'content-length': '2' } }), 100)).toBe('{}')
  expect(await readText(new Response(null, { status: 204 }), 100)).toBe('')
})

test('decodes a character that spans two chunks, and replaces invalid bytes', async () => {
  const [first, second] = [new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac, 0xff])]
  expect(await readText(streamed([first, second]).response, 100)).toBe('€\ufffd')
  expect(await readText(streamed([first]).response, 100)).toBe('\ufffd')
})

describe('an answer that is too long', () => {
  test('is not read further', async () => {
    const endless = streamed(Array.from({ length: 1000 }, () => 'x'.repeat(10)))
    expect(await readText(endless.response, 25)).toBeUndefined()
    expect(endless.cancelled()).toBe(true)
    expect(endless.sent()).toBe(3)
  })

  test('may declare its length, rightly or wrongly', async () => {
    for (const length of ['30', '1', 'many']) {
      const { response } = streamed(['x'.repeat(30)], { 'content-length': length, 'content-encoding': 'gzip' })
      expect(await readText(response, 25)).toBeUndefined()
    }
    expect(await readText(streamed(['x'.repeat(30)], { 'content-length': '30' }).response, 25)).toBeUndefined()
  })

  test('does not include one of exactly the limit', async () => {
    expect(await readText(streamed(['x'.repeat(25)]).response, 25)).toHaveLength(25)
    expect(await readText(streamed(['x'.repeat(25)], { 'content-length': '25' }).response, 25)).toHaveLength(25)
  })

  test.each([
    [200, 'unexpected'],
    [400, 'invalid_request'],
  ])('rejects the call, with status %i', async (status, kind) => {
    const answer = () => new Response(streamed(['{"error":"', 'x'.repeat(500), '"}']).response.body, { status })
    const { client, requests } = recordClient({ maxResponseBytes: 100 }, answer)
    expect(await rejection(client.http.GET('/things'))).toMatchObject({
      name: 'ApiError',
      message: `Answer longer than maxResponseBytes (GET /things, ${status})`,
      status,
      kind,
      body: undefined,
    })
    expect(requests).toHaveLength(1)
  })

  test('may have 64 MiB by default', async () => {
    const piece = 'x'.repeat(2 ** 20)
    const pieces = ['"', ...Array.from({ length: 63 }, () => piece), 'x'.repeat(2 ** 20 - 2), '"']
    const { client } = recordClient({ maxRetries: 0 }, () => streamed(pieces).response)
    expect(await rejection(client.http.GET('/things'))).toMatchObject({
      message: 'No readable answer (GET /things, 200)',
    })
    const more = recordClient({ maxRetries: 0 }, () => streamed([...pieces, ' ']).response)
    expect(await rejection(more.client.http.GET('/things'))).toMatchObject({
      message: 'Answer longer than maxResponseBytes (GET /things, 200)',
    })
  })
})

describe('an error body', () => {
  test('is kept to 65,536 characters, its message to 1,000', async () => {
    const { client } = recordClient({ maxRetries: 0 }, { status: 400, body: { error: 'x'.repeat(100_000) } })
    const error = await rejection(client.http.GET('/things'))
    expect(error.message).toBe(`${'x'.repeat(1_000)} (GET /things, 400)`)
    expect(error.body).toHaveLength(65_536)
    expect(error.body).toMatch(/^{"error":"xxx/)
  })

  test('is complete when it is not longer than that', async () => {
    const body = { error: 'x'.repeat(65_000), code: 1 }
    const { client } = recordClient({ maxRetries: 0 }, { status: 400, body })
    expect(await rejection(client.http.GET('/things'))).toMatchObject({ body })
  })

  test('contains no secret where it is cut', async () => {
    const body = `${'x'.repeat(65_530)}password`
    const { client } = recordClient(
      { maxRetries: 0, credentials: { user: 'user', password: 'password' } },
      { status: 400, body },
    )
    expect((await rejection(client.http.GET('/things'))).body).toBe(`${'x'.repeat(65_530)}[redac`)
  })
})
