import { interleave } from '../harness.js'
import { runScript } from '../processes.js'
import type { Scenario } from '../scenario.js'

const EMPTY = 'an empty process'
const PACKAGES = [
  '@billing/stripe',
  '@billing/chartmogul',
  '@billing/chargeover',
  '@billing/sdk',
  'stripe',
  'chartmogul-node',
  'openapi-fetch',
]

export const importTime: Scenario = {
  name: 'import-time',
  run: async () => [
    {
      title: 'Import',
      what: 'A process that imports a package and ends.',
      unit: 'ms',
      baseline: EMPTY,
      samples: await interleave(
        {
          [EMPTY]: () => runScript(''),
          ...Object.fromEntries(PACKAGES.map((name) => [name, () => runScript(`import '${name}'`)])),
        },
        { rounds: 15 },
      ),
      // 8 ms, as `stripe` takes 55 ms.
      goals: [{ contestant: '@billing/stripe', atMost: 8 / 55, of: 'share', peer: 'stripe' }],
    },
  ],
}
