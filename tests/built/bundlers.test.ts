import { describe, expect, test } from 'vitest'
import { bundlers } from '../support/bundlers.js'

/** Words that only appear in a bundle when something is in it that should not be. */
const FORBIDDEN = {
  zod: /ZodType|_zod|safeParse\(\w+,/,
  msw: /setupServer|RequestHandler/,
  catalogue: /inputSchema/,
  node: /node:|\bBuffer\b|undici/,
  chargeover: /chargeover_list_customers/,
  chartmogul: /chartmogul_list_customers/,
  stripe: /stripe_list_customers/,
}
const RUNTIME = ['zod', 'msw', 'catalogue', 'node'] as const

interface Budget {
  readonly of: string
  readonly contents: string
  readonly external?: readonly string[]
  readonly absent?: readonly (keyof typeof FORBIDDEN)[]
  /** After minification and gzip, with any bundler. Raised only in the commit that causes the growth, with its reason. */
  readonly bytes: number
}

const BUDGETS: readonly Budget[] = [
  {
    of: 'a Stripe client with one tool',
    contents: `export { createStripeClient, createCustomer } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul', 'stripe'],
    bytes: 4_400,
  },
  {
    of: 'a ChargeOver client with one tool',
    contents: `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
    absent: [...RUNTIME, 'chartmogul', 'stripe'],
    bytes: 4_800,
  },
  {
    of: 'a ChartMogul client with one tool',
    contents: `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
    absent: [...RUNTIME, 'chargeover', 'stripe'],
    bytes: 5_100,
  },
  {
    of: 'all 40 tools through createBilling',
    contents: `export { createBilling } from '@billing/sdk'`,
    absent: RUNTIME,
    bytes: 12_600,
  },
  { of: 'the catalogue of Stripe', contents: `export { tools, callTool } from '@billing/stripe/tools'`, bytes: 8_800 },
  {
    of: 'the catalogue of ChargeOver',
    contents: `export { tools, callTool } from '@billing/chargeover/tools'`,
    bytes: 3_600,
  },
  {
    of: 'the catalogue of ChartMogul',
    contents: `export { tools, callTool } from '@billing/chartmogul/tools'`,
    bytes: 5_600,
  },
  // Beside zod, and without what answers look like, which only `validateResponses` needs.
  ...(['stripe', 'chargeover', 'chartmogul'] as const).map((provider) => ({
    of: `the input checks of ${provider}`,
    contents: `export { validate } from '@billing/${provider}/zod'`,
    external: ['zod/v4'],
    bytes: { stripe: 2_150, chargeover: 800, chartmogul: 850 }[provider],
  })),
]

describe.each(Object.entries(bundlers))('with %s', (_, bundle) => {
  test.each(BUDGETS)('$of stays within $bytes bytes', async ({ contents, external, absent = [], bytes }) => {
    const { text, gzip } = await bundle(contents, external)
    for (const name of absent) expect(text).not.toMatch(FORBIDDEN[name])
    expect(gzip).toBeLessThanOrEqual(bytes)
  })
})
