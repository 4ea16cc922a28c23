/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Control, Dispatch, ProviderName, SandboxRequest } from '@billing/sandbox'
import { isControlPath } from '../control/create-control.js'
import { serveControl } from './serve-control.js'

const MEBIBYTE = 1024 * 1024
/** Far more than any request to the providers needs. */
const MAX_BODY_BYTES = 10 * MEBIBYTE
/** Of the control address, except for a whole state. */
const MAX_CONTROL_BYTES = MEBIBYTE
/** A string can hardly be longer. */
const MAX_STATE_BYTES = 500 * MEBIBYTE

/** What a server answers for. */
export interface Served {
  /** The control address also answers below `/_sandbox` of each provider. */
  readonly name: ProviderName | 'control'
  readonly dispatch: Dispatch
  readonly control: Control
  readonly allowedHosts: readonly string[]
}

/** How a request was answered. */
export interface ServedAs {
  readonly name: Served['name']
  /** `null` when the connection was cut. */
  readonly status: number | null
}

/** Answers one HTTP request. */
export async function serveRequest(
  { name, dispatch, control, allowedHosts }: Served,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<ServedAs> {
  const url = urlOf(incoming)
  if (!url) {
    outgoing.writeHead(400, { connection: 'close' }).end()
    return { name, status: 400 }
  }
  if (name === 'control' || isControlPath(url.pathname)) {
    const limit = incoming.method === 'PUT' ? MAX_STATE_BYTES : MAX_CONTROL_BYTES
    const answer = await serveControl(control, incoming, allowedHosts, () => readRequest(incoming, url, limit))
    send(answer, outgoing)
    return { name: 'control', status: answer.status }
  }
  const request = await readRequest(incoming, url, MAX_BODY_BYTES)
  if (request === undefined) {
    outgoing.writeHead(413, { 'content-type': 'text/plain', connection: 'close' })
    outgoing.end(`The sandbox accepts bodies of at most ${MAX_BODY_BYTES} bytes.\n`)
    return { name, status: 413 }
  }
  const closed = new AbortController()
  outgoing.once('close', () => closed.abort())
  const answer = await dispatch(name, request, closed.signal)
  if (answer === 'reset') {
    incoming.socket.destroy()
    return { name, status: null }
  }
  send(answer, outgoing)
  return { name, status: answer.status }
}

function urlOf({ url: target = '/', headers }: IncomingMessage): URL | undefined {
  const base = `http://${headers.host ?? 'localhost'}`
  if (!URL.canParse(target, base)) return undefined
  return new URL(target.startsWith('/') ? base + target : target, base)
}

/** `undefined` when the body is too long. */
async function readRequest(incoming: IncomingMessage, url: URL, limit: number): Promise<SandboxRequest | undefined> {
  const body = await readBody(incoming, limit)
  if (body === undefined) return undefined
  return { method: incoming.method ?? 'GET', url, headers: toHeaders(incoming.rawHeaders), body }
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

/** `undefined` when the body is longer than the limit; the rest of it is then read and discarded. */
async function readBody(incoming: IncomingMessage, limit: number): Promise<string | undefined> {
  if (incoming.headers['content-length'] === undefined && incoming.headers['transfer-encoding'] === undefined) return ''
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
  }
  return length > limit ? undefined : Buffer.concat(chunks).toString('utf8')
}

function toHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] as string, raw[i + 1] as string)
  return headers
}
