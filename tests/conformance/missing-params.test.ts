import { BillingError } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { allTools } from '@billing/sdk/tools'
import { expect, test } from 'vitest'
import { declaredTools } from '../support/declared-tools.js'
import { providerPackages } from '../support/provider-packages.js'
import { record } from '../support/recorder.js'

type Call = (...rest: object[]) => Promise<unknown>

const calls = allTools.map(({ name, provider, function: tool, inputSchema }) => {
  const { path } = declaredTools.get(name) ?? { path: '' }
  const { required = [] } = inputSchema as { required?: readonly string[] }
  return { name, provider: provider as ProviderName, tool, needsId: path.includes('{') && required.length > 0 }
})

test.each(calls)('$name called without parameters fails with an error of the library, if at all', async (each) => {
  const { functions, create } = providerPackages[each.provider]
  for (const call of [
    (client: object) => (functions[each.tool] as Call)(client),
    (client: object) => (client as Record<string, Call>)[each.tool]?.(),
  ]) {
    const { fetch, requests } = record({})
    const error = await call(create({ fetch }) as object)?.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    if (each.needsId) {
      expect(error).toMatchObject({ name: 'ValidationError' })
      expect(requests).toEqual([])
    } else if (error !== undefined) {
      expect(BillingError.isInstance(error), String(error)).toBe(true)
    }
  }
})
