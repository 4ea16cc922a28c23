/// <reference types="node" />
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer, Dispatch, ProviderName } from '@billing/sandbox'

/** What `listen` needs of a sandbox. */
export interface ListenableSandbox {
  /** Carries a request out. */
  readonly dispatch: Dispatch
  /** Answers for an origin as a provider; returns a function that stops it. */
  serve(origin: string, provider: ProviderName): () => void
}

/** Where the servers listen. */
export interface ListenOptions {
  /** Port of the Stripe server; 0 (the default) takes any free one. */
  readonly stripe?: number | undefined
  /** Port of the ChartMogul server; 0 (the default) takes any free one. */
  readonly chartmogul?: number | undefined
  /** Port of the ChargeOver server; 0 (the default) takes any free one. */
  readonly chargeover?: number | undefined
  /** Default `127.0.0.1`. */
  readonly host?: string | undefined
  /** Called after each request. */
  readonly onRequest?: ((request: ServedRequest) => void) | undefined
}

/** A request that a server has dealt with. */
export interface ServedRequest {
  /** The provider it was sent to. */
  readonly provider: ProviderName
  /** The HTTP method. */
  readonly method: string
  /** Path and query. */
  readonly path: string
  /** `null` when the connection was cut without an answer. */
  readonly status: number | null
  /** Milliseconds from its arrival to the end of the answer. */
  readonly durationMs: number
}

/** Base URLs of the three servers, without a trailing slash. */
export interface Listening {
  /** Base URL of the Stripe server. */
  readonly stripe: string
  /** Base URL of the ChartMogul server. */
  readonly chartmogul: string
  /** Base URL of the ChargeOver server. */
  readonly chargeover: string
  /** Stops the servers and ends every connection, also those with a request under way. */
  close(): Promise<void>
}

const LABELS = { stripe: 'Stripe', chartmogul: 'ChartMogul', chargeover: 'ChargeOver' } as const

/** The providers take far less; whoever sends more has lost their way. */
const MAX_BODY_BYTES = 10 * 1024 * 1024

/**
 * Serves a sandbox over HTTP, one port per provider.
 *
 * @throws Error when a port is taken; it names the provider and the port. Several are an `AggregateError`.
 * @example
 * const server = await listen(createSandbox(), { stripe: 12111 })
 * server.stripe // 'http://127.0.0.1:12111'
 * await server.close()
 */
export async function listen(sandbox: ListenableSandbox, options: ListenOptions = {}): Promise<Listening> {
  const host = options.host ?? '127.0.0.1'
  const names = ['stripe', 'chartmogul', 'chargeover'] as const
  const started = await Promise.allSettled(
    names.map((name) => start(name, options[name] ?? 0, host, sandbox.dispatch, options.onRequest)),
  )
  const servers = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  const failures = started.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []))
  if (failures.length) {
    await Promise.all(servers.map(stop))
    throw failures.length > 1
      ? new AggregateError(failures, failures.map(({ message }) => message).join('\n'))
      : failures[0]
  }
  const [stripe = '', chartmogul = '', chargeover = ''] = servers.map((server) => originOf(server, host))
  const withdraw = [
    sandbox.serve(stripe, 'stripe'),
    sandbox.serve(chartmogul, 'chartmogul'),
    sandbox.serve(chargeover, 'chargeover'),
  ]
  return {
    stripe,
    chartmogul,
    chargeover,
    async close() {
      for (const remove of withdraw) remove()
      await Promise.all(servers.map(stop))
    },
  }
}

function start(
  provider: ProviderName,
  port: number,
  host: string,
  dispatch: Dispatch,
  onRequest: ListenOptions['onRequest'],
): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const began = performance.now()
    const report = (status: number | null) =>
      onRequest?.({
        provider,
        method: incoming.method ?? 'GET',
        path: incoming.url ?? '/',
        status,
        durationMs: performance.now() - began,
      })
    serve(provider, dispatch, incoming, outgoing).then(report, (error) => {
      // Nobody is left to tell when the client has gone; anything else is a defect of the sandbox and must be seen.
      if (!outgoing.destroyed) {
        outgoing.writeHead(500, { 'content-type': 'text/plain', connection: 'close' })
        outgoing.end(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      }
      report(outgoing.destroyed ? null : 500)
    })
  })
  // Longer than clients keep idle connections, so that none is closed just as it is used again.
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, provider, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

function explain(error: NodeJS.ErrnoException, provider: ProviderName, port: number, host: string): Error {
  const what = `The ${LABELS[provider]} sandbox cannot listen on ${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    const remedy = `Stop the program that uses it or choose another port for "${provider}" (0 takes any free one).`
    return new Error(`${what}: the port is taken. ${remedy}`, { cause: error })
  }
  if (error.code === 'EACCES') {
    return new Error(`${what}: not permitted. Choose a port above 1023.`, { cause: error })
  }
  return new Error(`${what}: ${error.message}`, { cause: error })
}

async function serve(
  provider: ProviderName,
  dispatch: Dispatch,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<number | null> {
  const body = await readBody(incoming)
  if (body === undefined) {
    outgoing.writeHead(413, { 'content-type': 'text/plain', connection: 'close' })
    outgoing.end(`The sandbox takes bodies of at most ${MAX_BODY_BYTES} bytes.\n`)
    return 413
  }
  const left = new AbortController()
  outgoing.once('close', () => left.abort())
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
  const answer = await dispatch(provider, request, left.signal)
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

/** `undefined` when the body is too long; the rest of it is then read and dropped. */
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

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeAllConnections()
  await closed
}

/** Where a client on this machine reaches the server: a wildcard address is no destination. */
function originOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}
