import { createSandbox } from '../../packages/sandbox/src/index.js'
import type { Provider } from './document.js'

/** The names of the tools whose endpoints the sandbox emulates. */
export type Emulated = ReadonlySet<string>

/** The address of a provider's API, and what its sandbox takes for credentials. */
const ACCESS: Readonly<Record<string, { origin: string; authorization: string }>> = {
  chargeover: { origin: 'https://example.chargeover.com/api/v3', authorization: `Basic ${btoa('user:password')}` },
  chartmogul: { origin: 'https://api.chartmogul.com', authorization: `Basic ${btoa('key:')}` },
  stripe: { origin: 'https://api.stripe.com', authorization: `Bearer ${'sk_test_x'}` },
}

/** Asks the sandbox for every operation of a provider: what it does not emulate it refuses by name, or does not know. */
export async function findEmulated({ name, tools }: Provider): Promise<Emulated> {
  const access = ACCESS[name]
  // The sandbox emulates a new provider later than there are fragments for it.
  if (!access) return new Set()
  const { fetch } = createSandbox({ seed: false })
  const emulated = new Set<string>()
  for (const tool of tools) {
    const path = tool.path.replace(/{\w+}/g, '1')
    const constants = tool.route.match(/\w+=\w+/g) ?? []
    const response = await fetch(`${access.origin}${path}${constants.length ? `?${constants.join('&')}` : ''}`, {
      method: tool.method.toUpperCase(),
      headers: { authorization: access.authorization },
    })
    const text = await response.text()
    if (!/unrecognized request url|not emulate|no such (endpoint|command|action)/i.test(text)) emulated.add(tool.name)
  }
  return emulated
}
