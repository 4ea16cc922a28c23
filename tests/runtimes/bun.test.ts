import { expect, test } from 'vitest'
import { testContract } from './contract.js'
import { programOf } from './program-of.js'
import { BUN_VERSION } from './runtimes.js'
import { runInProcess } from './script.js'
import { withUpstream } from './upstream.js'

const bun = (): string => programOf('bun', BUN_VERSION)

testContract(`Bun ${BUN_VERSION}`, async (upstream) => runInProcess([bun()], upstream))

test('nodeTransport() reports that it cannot be used, and what to do', async () => {
  const outcomes = await withUpstream(async (upstream) => runInProcess([bun()], upstream, 'node-transport'))
  expect(outcomes).toEqual([
    {
      step: 'nodeTransport()',
      error:
        'ConfigError: nodeTransport cannot send here, since this runtime replaces undici by a stub: leave out the option fetch to use the fetch of the runtime',
    },
  ])
})
