import { fileURLToPath } from 'node:url'
import { interleave } from '../harness.js'
import { runProcess, runScript } from '../processes.js'
import type { Scenario } from '../scenario.js'

const EMPTY = 'an empty process'
const HELP = 'billing --help'

const program = fileURLToPath(new URL('../../packages/cli/bin/billing.js', import.meta.url))

export const cliStart: Scenario = {
  name: 'cli-start',
  run: async () => [
    {
      title: 'Command line',
      what: 'The command `billing` from its start to its end.',
      unit: 'ms',
      baseline: EMPTY,
      samples: await interleave(
        { [EMPTY]: () => runScript(''), [HELP]: async () => (await runProcess([program, '--help'])).ms },
        { rounds: 15 },
      ),
      goals: [
        // 60 ms more, as an empty process takes 75 ms. A ratio, so that a busy machine does not decide.
        { contestant: HELP, atMost: (75 + 60) / 75, of: 'ratio' },
      ],
    },
  ],
}
