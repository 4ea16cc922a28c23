import { listCustomers, paginate } from '@billing/chargeover'
import { ourChargeOver } from '../clients.js'
import { interleave, timed } from '../harness.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const PAGES = 20
const PAGE = 100

export const chargeoverPages: Scenario = {
  name: 'chargeover-pages',
  run: () =>
    // The last page is short, so that no further page is requested.
    withServer({ items: PAGES * PAGE - 1, latencyMs: 50 }, async (origin) => {
      const client = ourChargeOver(origin)
      const list = (concurrency: number) => () =>
        timed(() => paginate(client, listCustomers, { limit: PAGE }, { concurrency }).collect({ max: 1_000_000 }))
      return [
        {
          title: '20 pages of ChargeOver',
          what: 'From a server with a latency of 50 ms. ChargeOver has no official client for JavaScript.',
          unit: 'ms',
          baseline: 'one after the other',
          samples: await interleave(
            { 'one after the other': list(1), 'concurrency: 4': list(4), 'concurrency: 8': list(8) },
            { rounds: 5 },
          ),
          goals: [{ contestant: 'concurrency: 4', atMost: 0.3, of: 'ratio' }],
        },
      ]
    }),
}
