import { assembleSandbox } from './assemble-sandbox.js'
import type { Environment, Provider, ProviderName } from './provider.types.js'
import { byProvider } from './providers.js'
import type { SandboxOptions } from './sandbox.types.js'

/** The smallest provider there is, for tests of what surrounds providers: it echoes, and counts POST requests. */
function createEchoProvider(name: ProviderName, { clock, random }: Environment): Provider {
  let writes = 0
  return {
    name,
    handle({ method, url, headers, body }) {
      if (method === 'POST') writes += 1
      const echo = { provider: name, method, path: url.pathname, type: headers.get('content-type'), body }
      return {
        status: 200,
        headers: { 'x-writes': String(writes) },
        body: { ...echo, writes, time: clock.now(), chance: random.next() },
      }
    },
    clear() {
      writes = 0
    },
    save: () => writes,
    restore(state) {
      writes = Number(state)
    },
  }
}

export function createEchoSandbox(options: SandboxOptions = {}) {
  return assembleSandbox(
    byProvider((name) => (environment: Environment) => createEchoProvider(name, environment)),
    { now: '2026-03-01T00:00:00Z', ...options },
  )
}

export const CUSTOMERS = 'https://api.stripe.com/v1/customers'
