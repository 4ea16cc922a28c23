import { getCustomer } from '@billing/stripe'
import { nodeTransport } from '@billing/stripe/node'
import { stripeCalls } from '../calls.js'
import { ourStripe } from '../clients.js'
import { interleave, timed } from '../harness.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const PARALLEL = 64
const BATCHES = 10

export const parallelCalls: Scenario = {
  name: 'parallel-calls',
  run: () =>
    withServer({}, async (origin) => {
      const pipelined = ourStripe(origin, { fetch: nodeTransport({ connections: 4, pipelining: 16 }) })
      const calls = {
        ...stripeCalls(origin),
        '@billing/stripe, nodeTransport, pipelined': () => getCustomer(pipelined, { id: 'cus_9' }),
      }
      const contestants = Object.entries(calls).map(([name, call]) => [
        name,
        () =>
          timed(async () => {
            for (let batch = 0; batch < BATCHES; batch++) await Promise.all(Array.from({ length: PARALLEL }, call))
          }),
      ])
      return [
        {
          title: '64 calls at a time',
          what: 'Ten times 64 concurrent calls to the same server. Pipelined: 16 calls on each of 4 connections.',
          unit: 'ms',
          baseline: 'fetch',
          samples: await interleave(Object.fromEntries(contestants), { rounds: 15, warmUp: 3 }),
          goals: [{ contestant: '@billing/stripe, nodeTransport', atMost: 0.9, of: 'ratio', peer: 'stripe' }],
        },
      ]
    }),
}
