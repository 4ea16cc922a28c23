import { interleave } from '../harness.js'
import { runScript } from '../processes.js'
import type { Scenario } from '../scenario.js'
import { withServer } from '../servers.js'

export const firstCall: Scenario = {
  name: 'first-call',
  run: () =>
    withServer({}, async (origin) => {
      const { hostname, port } = new URL(origin)
      const official = `import Stripe from 'stripe'
await new Stripe('sk_test_x', { host: '${hostname}', port: ${port}, protocol: 'http' }).customers.retrieve('cus_9')`
      const ours = (options = '') => `import { createStripeClient, getCustomer } from '@billing/stripe'
await getCustomer(createStripeClient({ apiKey: 'sk_test_x', baseUrl: '${origin}'${options} }), { id: 'cus_9' })`
      const scripts = {
        fetch: `await (await fetch('${origin}/v1/customers/cus_9')).json()`,
        'openapi-fetch': `import createClient from 'openapi-fetch'
await createClient({ baseUrl: '${origin}' }).GET('/v1/customers/cus_9')`,
        stripe: official,
        '@billing/stripe': ours(),
        '@billing/stripe, nodeTransport': `import { nodeTransport } from '@billing/stripe/node'
${ours(', fetch: nodeTransport()')}`,
        'chartmogul-node': `import ChartMogul from 'chartmogul-node'
await ChartMogul.Customer.retrieve(new ChartMogul.Config('x', '${origin}'), 'cus_1')`,
      }
      const exit = '\nprocess.exit()'
      return [
        {
          title: 'One call from a cold start',
          what: 'A process starts, imports a client, gets one customer and ends, as a serverless function does.',
          unit: 'ms',
          baseline: 'fetch',
          samples: await interleave(
            Object.fromEntries(Object.entries(scripts).map(([name, script]) => [name, () => runScript(script + exit)])),
            { rounds: 11 },
          ),
        },
      ]
    }),
}
