import { chartMogulCalls, stripeCalls } from '../calls.js'
import { interleave, timed } from '../harness.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

const CALLS = 1000

export const sequentialCalls: Scenario = {
  name: 'sequential-calls',
  run: () =>
    withServer({}, async (origin) => {
      const repeated = (call: () => Promise<unknown>) => () =>
        timed(async () => {
          for (let i = 0; i < CALLS; i++) await call()
        })
      const measure = (calls: Readonly<Record<string, () => Promise<unknown>>>) =>
        interleave(Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, repeated(call)])), {
          rounds: 11,
        })
      return [
        {
          title: '1,000 calls in a row',
          what: 'Get the same customer 1,000 times, one call after the other, from a server on this machine without latency.',
          unit: 'ms',
          baseline: 'fetch',
          samples: await measure(stripeCalls(origin)),
          goals: [
            { contestant: '@billing/stripe', atMost: 1.2, of: 'ratio' },
            { contestant: '@billing/stripe, nodeTransport', atMost: 0.9, of: 'ratio', peer: 'stripe' },
          ],
        },
        {
          title: '1,000 calls in a row, ChartMogul',
          what: 'The same with a customer of ChartMogul. `@billing/chartmogul` runs without its limiter, since `chartmogul-node` has none.',
          unit: 'ms',
          baseline: 'chartmogul-node',
          samples: await measure(chartMogulCalls(origin)),
        },
      ]
    }),
}
