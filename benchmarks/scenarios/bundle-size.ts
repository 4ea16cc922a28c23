import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Scenario } from '../scenario.js'

const resolveDir = fileURLToPath(new URL('..', import.meta.url))

const MODULES = {
  stripe: `import Stripe from 'stripe'; export const run = (key) => new Stripe(key).customers.create({ name: 'Acme' })`,
  '@billing/stripe, one tool': `export { createStripeClient, createCustomer } from '@billing/stripe'`,
  '@billing/stripe, all 25 bound': `export { createStripe } from '@billing/stripe'`,
  '@billing/stripe/tools': `export { tools, callTool } from '@billing/stripe/tools'`,
  'chartmogul-node': `import ChartMogul from 'chartmogul-node'; export const run = (key) => ChartMogul.Customer.all(new ChartMogul.Config(key))`,
  '@billing/chartmogul, one tool': `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
  '@billing/chargeover, one tool': `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
  '@billing/sdk, all 40 bound': `export { createBilling } from '@billing/sdk'`,
  'openapi-fetch': `export { default } from 'openapi-fetch'`,
}

async function gzippedSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length / 1000
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
          { contestant: '@billing/stripe, one tool', atMost: 6.2, of: 'value' },
          { contestant: '@billing/sdk, all 40 bound', atMost: 15.2, of: 'value' },
        ],
      },
    ]
  },
}
