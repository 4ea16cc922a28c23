import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@billing/sandbox'
import { listen } from '@billing/sandbox/node'
import type { Upstream } from './surroundings.js'

/** Serves a sandbox over HTTP while `use` runs. */
export async function withUpstream<T>(use: (upstream: Upstream) => Promise<T>): Promise<T> {
  const faults = [{ operation: 'GET /v1/customers/cus_hangs', hang: true }]
  const { close, ...urls } = await listen(createSandbox({ seed: 42, faults }))
  try {
    return await use({ ...urls, closed: `http://127.0.0.1:${await closedPort()}` })
  } finally {
    await close()
  }
}

/** A port on which nothing listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
