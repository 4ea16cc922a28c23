import { interleave } from '../harness.js'
import { runScript } from '../processes.js'
import type { Scenario } from '../scenario.js'

const EMPTY = 'an empty process'
const PACKAGES = [
  '@billing/stripe',
  '@billing/chartmogul',
  '@billing/chargeover',
  '@billing/sdk',
  '@billing/sdk/catalogue',
  '@billing/sdk/tools',
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
      goals: [
        // 8 ms, as `stripe` takes 55 ms.
        { contestant: '@billing/stripe', atMost: 8 / 55, of: 'share', peer: 'stripe' },
        // 25 ms, as the tools with zod take 140 ms: a command line that only shows tools has to start at once.
        { contestant: '@billing/sdk/catalogue', atMost: 25 / 140, of: 'share', peer: '@billing/sdk/tools' },
      ],
    },
  ],
}
