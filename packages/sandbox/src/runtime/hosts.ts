import type { ProviderName } from './provider.types.js'
import { PROVIDER_NAMES, PROVIDERS } from './providers.js'

/** Which provider answers at a URL: by its public host name, or by an origin that was added (a test server's address). */
export interface Hosts {
  providerAt(url: URL): ProviderName | undefined
  /** Serves a further origin. Returns a function that stops it. */
  add(origin: string, provider: ProviderName): () => void
}

export function createHosts(): Hosts {
  const added = new Map<string, ProviderName>()
  return {
    providerAt: (url) => added.get(url.origin) ?? providerOfHost(url.hostname),
    add(origin, provider) {
      const key = new URL(origin).origin
      added.set(key, provider)
      return () => {
        added.delete(key)
      }
    },
  }
}

function providerOfHost(host: string): ProviderName | undefined {
  return PROVIDER_NAMES.find((name) => {
    const { host: served, pages } = PROVIDERS[name]
    if ((pages as readonly string[]).includes(host)) return true
    return served.startsWith('*') ? host.endsWith(served.slice(1)) : host === served
  })
}
