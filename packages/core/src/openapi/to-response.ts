import type { WebResponse } from '../web-types.js'

// What described the body as it came, which is another one now.
const OF_THE_BODY = ['content-length', 'content-encoding', 'transfer-encoding']

// The statuses that do not allow a body.
const WITHOUT_BODY = [204, 205, 304]

/** A response with the status, the headers and the address of one that has been read, and with `body` as JSON. */
export function toResponse(
  { status, statusText, headers: original }: WebResponse,
  url: string,
  body: unknown,
): Response {
  const headers = new Headers()
  original.forEach((value, name) => {
    if (!OF_THE_BODY.includes(name)) headers.append(name, value)
  })
  headers.set('content-type', 'application/json')
  const text = WITHOUT_BODY.includes(status) ? null : JSON.stringify(body)
  // A response that a program makes has no address of its own.
  return Object.defineProperty(new Response(text, { status, statusText, headers }), 'url', { value: url })
}
