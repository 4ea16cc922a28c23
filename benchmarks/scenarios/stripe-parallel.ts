import { listCustomers, paginate } from '@billing/stripe'
import { officialStripe, ourStripe } from '../clients.js'
import { interleave, timed } from '../harness.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const ITEMS = 50_000
const PAGE = 100

/** Iterates over all items, and throws unless each comes exactly once. */
async function consume(items: AsyncIterable<{ readonly id: string }>): Promise<void> {
  const ids = new Set<string>()
  let count = 0
  for await (const { id } of items) {
    ids.add(id)
    count += 1
  }
  if (count !== ITEMS || ids.size !== ITEMS)
    throw new Error(`expected ${ITEMS} different items, got ${count} items with ${ids.size} different ids`)
}

export const stripeParallel: Scenario = {
  name: 'stripe-parallel',
  run: () =>
    withServer({ items: ITEMS, latencyMs: 20 }, async (origin) => {
      const official = officialStripe(origin)
      const ours = ourStripe(origin)
      const list = (concurrency: number) => () =>
        timed(() => consume(paginate(ours, listCustomers, { limit: PAGE }, { concurrency })))
      return [
        {
          title: 'Listing 50,000 objects at a concurrency of 8',
          what: 'Pages of 100 from a server with a latency of 20 ms; each object must come exactly once.',
          unit: 'ms',
          baseline: 'stripe',
          samples: await interleave(
            {
              stripe: () => timed(() => consume(official.customers.list({ limit: PAGE }))),
              '@billing/stripe': list(1),
              '@billing/stripe, concurrency: 8': list(8),
            },
            { rounds: 3, warmUp: 0 },
          ),
        },
      ]
    }),
}
