/**
 * The body of an answer as a string; undefined when it has more than `limit` bytes, and reading stops there: a server that never stops
 * sending must not fill the memory.
 */
export async function readText(response: Response, limit: number = Infinity): Promise<string | undefined> {
  const body = response.body as AsyncIterable<Uint8Array> | null
  // A test double may have no stream, and Safari has one that is not iterable.
  if (!body?.[Symbol.asyncIterator]) return response.text()
  const decoder = new TextDecoder()
  let text = ''
  let left = limit
  for await (const chunk of body) {
    left -= chunk.length
    if (!(left >= 0)) return undefined
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}
