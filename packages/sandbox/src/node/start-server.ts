/// <reference types="node" />
import { createServer, type Server } from 'node:http'
import type { Dispatch, ProviderName } from '@billing/sandbox'
import { PROVIDERS } from '../runtime/providers.js'
import type { ListenOptions } from './listen.types.js'
import { serveRequest } from './serve-request.js'

export interface ServerOptions {
  readonly provider: ProviderName
  readonly port: number
  readonly host: string
  readonly dispatch: Dispatch
  readonly onRequest: ListenOptions['onRequest']
}

/** Starts the server of one provider; rejects with an error that names the provider and the port. */
export function startServer({ provider, port, host, dispatch, onRequest }: ServerOptions): Promise<Server> {
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
    serveRequest(provider, dispatch, incoming, outgoing).then(report, (error) => {
      // An error after the client has disconnected is expected; any other is a defect of the sandbox and must be visible.
      if (!outgoing.destroyed) {
        outgoing.writeHead(500, { 'content-type': 'text/plain', connection: 'close' })
        outgoing.end(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      }
      report(outgoing.destroyed ? null : 500)
    })
  })
  // Longer than clients keep idle connections, so that no connection is closed at the moment it is reused.
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, provider, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

function listenError(error: NodeJS.ErrnoException, provider: ProviderName, port: number, host: string): Error {
  const problem = `The ${PROVIDERS[provider].title} sandbox cannot listen on ${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    const remedy = `Stop the program that uses it or choose another port for "${provider}" (0 takes any free one).`
    return new Error(`${problem}: the port is taken. ${remedy}`, { cause: error })
  }
  if (error.code === 'EACCES') {
    return new Error(`${problem}: not permitted. Choose a port above 1023.`, { cause: error })
  }
  return new Error(`${problem}: ${error.message}`, { cause: error })
}
