import { createProviders, type Providers } from './providers.js'

/** Sandboxes keep every object and request: after this many calls new ones are faster. */
const CAPACITY = 6_000

/** Creates providers as they are needed. That takes a while, so small scenarios share them; each scenario has markers of its own. */
export function createProviderPool(): (calls: number) => Providers {
  let providers: Providers | undefined
  let seen = 0
  return (calls) => {
    if (!providers || seen + calls > CAPACITY) {
      providers = createProviders()
      seen = 0
    }
    seen += calls
    return providers
  }
}
