/// <reference types="node" />
import { createServer, type Server } from 'node:http'
import { PROVIDERS } from '../runtime/providers.js'
import type { ListenOptions } from './listen.types.js'
import { type Served, type ServedAs, serveRequest } from './serve-request.js'

export interface ServerOptions extends Served {
  readonly port: number
  readonly host: string
  readonly onRequest: NonNullable<ListenOptions['onRequest']>
}

/** Starts one server; rejects with an error that names what it is for and the port. */
export function startServer({ port, host, onRequest, ...served }: ServerOptions): Promise<Server> {
  const { name } = served
  const server = createServer((incoming, outgoing) => {
    const began = performance.now()
    const method = incoming.method ?? 'GET'
    const report = ({ name: provider, status }: ServedAs) => {
      // The page reads the state all the time.
      if (provider === 'control' && (method === 'GET' || method === 'HEAD')) return
      onRequest({ provider, method, path: incoming.url ?? '/', status, durationMs: performance.now() - began })
    }
    serveRequest(served, incoming, outgoing).then(report, (error) => {
      // An error after the client has disconnected is expected; any other is a defect of the sandbox and must be visible.
      if (!outgoing.destroyed) {
        outgoing.writeHead(500, { 'content-type': 'text/plain', connection: 'close' })
        outgoing.end(`sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      }
      report({ name, status: outgoing.destroyed ? null : 500 })
    })
  })
  // Longer than clients keep idle connections, so that no connection is closed at the moment it is reused.
  server.keepAliveTimeout = 65_000
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, name, port, host)))
    server.listen(port, host, () => resolve(server))
  })
}

const titleOf = (name: Served['name']): string =>
  name === 'control' ? 'The control address of the sandbox' : `The ${PROVIDERS[name].title} sandbox`

function listenError(error: NodeJS.ErrnoException, name: Served['name'], port: number, host: string): Error {
  const problem = `${titleOf(name)} cannot listen on ${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    const remedy = `Stop the program that uses it or choose another port for "${name}" (0 takes any free one).`
    return new Error(`${problem}: the port is taken. ${remedy}`, { cause: error })
  }
  if (error.code === 'EACCES') {
    return new Error(`${problem}: not permitted. Choose a port above 1023.`, { cause: error })
  }
  return new Error(`${problem}: ${error.message}`, { cause: error })
}
