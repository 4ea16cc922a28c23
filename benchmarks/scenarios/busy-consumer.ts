import { listCustomers, paginate } from '@billing/stripe'
import { officialStripe, ourStripe } from '../clients.js'
import { interleave, pause, timed } from '../harness.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const ITEMS = 10_000
const PAGE = 100
const WORK_MS = 50

/** Iterates over all items, and works for a while after each page. */
async function consume(items: AsyncIterable<unknown>): Promise<void> {
  let count = 0
  for await (const _ of items) if (++count % PAGE === 0) await pause(WORK_MS)
  if (count !== ITEMS) throw new Error(`expected ${ITEMS} items, got ${count}`)
}

export const busyConsumer: Scenario = {
  name: 'busy-consumer',
  run: () =>
    withServer({ items: ITEMS, latencyMs: 50 }, async (origin) => {
      const official = officialStripe(origin)
      const ours = ourStripe(origin)
      return [
        {
          title: 'Listing 10,000 objects for a busy consumer',
          what: 'Pages of 100 from a server with a latency of 50 ms, for a consumer that works for 50 ms on each page.',
          unit: 'ms',
          baseline: 'stripe',
          samples: await interleave(
            {
              stripe: () => timed(() => consume(official.customers.list({ limit: PAGE }))),
              '@billing/stripe': () => timed(() => consume(paginate(ours, listCustomers, { limit: PAGE }))),
            },
            { rounds: 3, warmUp: 0 },
          ),
          goals: [{ contestant: '@billing/stripe', atMost: 0.6, of: 'ratio' }],
        },
      ]
    }),
}
