import type { WebResponse } from '../web-types.js'

/**
 * The bytes of an answer, for a tool whose answer may be a file; undefined when it has more than `limit`, and reading stops there. As
 * `readText` does for all others.
 */
export async function readBytes(response: WebResponse, limit: number = Infinity): Promise<Uint8Array | undefined> {
  const body = response.body as AsyncIterable<Uint8Array> | null
  // A test double may have no stream, and Safari has one that is not iterable.
  if (!body?.[Symbol.asyncIterator]) return new Uint8Array(await response.arrayBuffer())
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (!(length <= limit)) return undefined
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}
