import { fileURLToPath } from 'node:url'
import { runProcess } from '../processes.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const ITEMS = 1_000_000

export const millionItems: Scenario = {
  name: 'million-items',
  run: () =>
    withServer({ items: ITEMS }, async (origin) => {
      const walk = async (client: string): Promise<number[]> => {
        const script = fileURLToPath(new URL('../heap.ts', import.meta.url))
        const { output } = await runProcess(['--expose-gc', '--import', 'tsx', script, client, origin])
        return JSON.parse(output)
      }
      return [
        {
          title: 'The heap while 1,000,000 objects stream by',
          what: 'The used heap after garbage collection, after every 100,000 objects.',
          unit: 'MB',
          baseline: 'stripe',
          samples: { stripe: await walk('stripe'), '@billing/stripe': await walk('@billing/stripe') },
          goals: [{ contestant: '@billing/stripe', atMost: 10, of: 'range' }],
          isSeries: true,
        },
      ]
    }),
}
