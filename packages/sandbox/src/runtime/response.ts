import type { Answer } from './dispatch.js'

const encoder = new TextEncoder()

/** The answer as `fetch` would deliver it. */
export function toResponse({ status, headers, body, truncated }: Answer, url: string): Response {
  const response =
    truncated && body !== null
      ? new Response(cutStream(body), { status, headers: { ...headers, 'content-length': String(byteLength(body)) } })
      : new Response(body as BodyInit | null, { status, headers })
  // Configurable, since the first versions of msw 2 set it again.
  return Object.defineProperty(response, 'url', { value: url, configurable: true })
}

/** The error that `fetch` rejects with when the other side cuts the connection. */
export function connectionReset(): TypeError {
  const cause = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
  return new TypeError('fetch failed', { cause })
}

/** The first half of the body's bytes. */
function firstHalf(body: string | Uint8Array): Uint8Array {
  const bytes = bytesOf(body)
  return bytes.subarray(0, bytes.length >> 1)
}

function byteLength(body: string | Uint8Array): number {
  return bytesOf(body).length
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === 'string' ? encoder.encode(body) : body
}

function cutStream(body: string | Uint8Array): ReadableStream<Uint8Array> {
  let sent = false
  return new ReadableStream({
    pull(controller) {
      if (sent) {
        const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
        controller.error(new TypeError('terminated', { cause }))
        return
      }
      sent = true
      controller.enqueue(firstHalf(body))
    },
  })
}
