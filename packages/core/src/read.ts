/**
 * The text of an answer; undefined when it has more than `limit` bytes, of which no more is read then: a server that never stops sending
 * must not fill the memory.
 */
export async function readText(response: Response, limit: number): Promise<string | undefined> {
  const { body, headers } = response
  const bytes = headers.get('content-encoding') ? null : headers.get('content-length')
  try {
    // What is as long as it says, and what comes without a stream, is read faster as a whole.
    if (!body || (bytes !== null && Number(bytes) <= limit)) return await response.text()
  } catch (error) {
    // How a transport that keeps whole answers says that one was too long.
    if (error instanceof RangeError) return undefined
    throw error
  }
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let left = limit
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    left -= value.length
    if (left < 0) {
      reader.cancel().catch(() => {})
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}
