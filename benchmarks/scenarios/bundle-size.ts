import { fileURLToPath } from 'node:url'
import { tools } from '@billing/sdk/tools'
import { bundleWithEsbuild } from '../../tests/support/esbuild.js'
import type { Scenario } from '../scenario.js'

const resolveDir = fileURLToPath(new URL('..', import.meta.url))

const ofStripe = tools.filter(({ provider }) => provider === 'stripe')
const ALL_OF_STRIPE = `@billing/stripe, all ${ofStripe.length} bound`
const ALL = '@billing/sdk, all bound'

const MODULES = {
  stripe: `import Stripe from 'stripe'; export const run = (key) => new Stripe(key).customers.create({ name: 'Acme' })`,
  '@billing/stripe, one tool': `export { createStripeClient, createCustomer } from '@billing/stripe'`,
  [ALL_OF_STRIPE]: `export { createStripe } from '@billing/stripe'`,
  '@billing/stripe/tools': `export { tools, callTool } from '@billing/stripe/tools'`,
  'chartmogul-node': `import ChartMogul from 'chartmogul-node'; export const run = (key) => ChartMogul.Customer.all(new ChartMogul.Config(key))`,
  '@billing/chartmogul, one tool': `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
  '@billing/chargeover, one tool': `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
  [ALL]: `export { createBilling } from '@billing/sdk'`,
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
}

async function gzippedSize(contents: string): Promise<number> {
  const { gzip } = await bundleWithEsbuild(contents, resolveDir, { platform: 'node' })
  return gzip / 1000
}

export const bundleSize: Scenario = {
  name: 'bundle-size',
  run: async () => {
    const samples: Record<string, number[]> = {}
    for (const [name, contents] of Object.entries(MODULES)) samples[name] = [await gzippedSize(contents)]
    return [
      {
        title: 'Bundle',
        what: 'Minified by esbuild and gzipped, everything included.',
        unit: 'kB',
        baseline: 'stripe',
        samples,
        goals: [
          { contestant: '@billing/stripe, one tool', atMost: 6.8, of: 'value' },
          { contestant: ALL, atMost: 24, of: 'value' },
        ],
      },
    ]
  },
}
