/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Dispatch, ProviderName } from '@billing/sandbox'

/** Far more than any request to the providers needs. */
const MAX_BODY_BYTES = 10 * 1024 * 1024

/** Answers one HTTP request; returns the status, or `null` when the connection was cut. */
export async function serveRequest(
  provider: ProviderName,
  dispatch: Dispatch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<number | null> {
  const body = await readBody(incoming)
  if (body === undefined) {
    outgoing.writeHead(413, { 'content-type': 'text/plain', connection: 'close' })
    outgoing.end(`The sandbox accepts bodies of at most ${MAX_BODY_BYTES} bytes.\n`)
    return 413
  }
  const closed = new AbortController()
  outgoing.once('close', () => closed.abort())
  const target = incoming.url ?? '/'
  const base = `http://${incoming.headers.host ?? 'localhost'}`
  if (!URL.canParse(target, base)) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return 400
  }
  const request = {
    method: incoming.method ?? 'GET',
    url: new URL(target.startsWith('/') ? base + target : target, base),
    headers: toHeaders(incoming.rawHeaders),
    body,
  }
  const answer = await dispatch(provider, request, closed.signal)
  if (answer === 'reset') {
    incoming.socket.destroy()
    return null
  }
  send(answer, outgoing)
  return answer.status
}

function send({ status, headers, body, truncated }: Answer, outgoing: ServerResponse): void {
  const bytes = body === null ? undefined : Buffer.from(body)
  if (bytes) outgoing.writeHead(status, { 'content-length': bytes.length, ...headers })
  else outgoing.writeHead(status, headers)
  if (!bytes || !truncated) {
    outgoing.end(bytes)
    return
  }
  outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.socket?.destroy())
}

/** `undefined` when the body is too long; the rest of it is then read and discarded. */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  if (incoming.headers['content-length'] === undefined && incoming.headers['transfer-encoding'] === undefined) return ''
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MAX_BODY_BYTES) chunks.push(chunk)
  }
  return length > MAX_BODY_BYTES ? undefined : Buffer.concat(chunks).toString('utf8')
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] as string, raw[i + 1] as string)
  return headers
}
