import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSandbox } from '@billing/sandbox'
import { tools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { PROGRAM, RESULT } from '../support/bundled-program.js'
import { bundlers } from '../support/bundlers.js'
import { PROVIDERS } from '../support/providers.js'

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

/** How many tools a provider has, each of which may add so much. */
const toolsOf = (provider: string): number => tools.filter((tool) => tool.provider === provider).length

// Checks of every option and argument, each with a message of its own, are a third of a client: see docs/decisions/0005-weight.md.
const BUDGETS: readonly Budget[] = [
  {
    of: 'a Stripe client with one tool',
    contents: `export { createStripeClient, createCustomer } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul', 'stripe'],
    bytes: 6_510,
  },
  {
    of: 'a ChargeOver client with one tool',
    contents: `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
    absent: [...RUNTIME, 'chartmogul', 'stripe'],
    bytes: 7_360,
  },
  {
    of: 'a ChartMogul client with one tool',
    contents: `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
    absent: [...RUNTIME, 'chargeover', 'stripe'],
    bytes: 7_670,
  },
  {
    of: 'all tools through createBilling',
    contents: `export { createBilling } from '@billing/sdk'`,
    absent: RUNTIME,
    bytes: 13_220 + 60 * tools.length,
  },
  ...PROVIDERS.map((provider) => ({
    of: `the catalogue of ${provider}`,
    contents: `export { tools, callTool } from '@billing/${provider}/tools'`,
    bytes: { stripe: 5_000, chargeover: 4_470, chartmogul: 4_670 }[provider] + 200 * toolsOf(provider),
  })),
  // Beside zod, and without what answers look like, which only `validateResponses` needs.
  ...PROVIDERS.map((provider) => ({
    of: `the input checks of ${provider}`,
    contents: `export { validate } from '@billing/${provider}/zod'`,
    external: ['zod/v4'],
    bytes: { stripe: 1_480, chargeover: 1_790, chartmogul: 870 }[provider] + 40 * toolsOf(provider),
  })),
]

/** What SWC, which minifies for Rspack, leaves in a bundle that the other minifiers don't. */
const LEFT_BY: Readonly<Record<string, number>> = { rspack: 20 }

/** Rows of the table in docs/serverless.md. */
const DOCUMENTED: readonly (readonly [row: string, contents: string])[] = [
  ['Stripe client with one tool', `export { createStripeClient, createCustomer } from '@billing/stripe'`],
  ['all tools through `createBilling`', `export { createBilling } from '@billing/sdk'`],
  ['verifying a Stripe webhook', `export { verifyWebhook } from '@billing/stripe/webhooks'`],
]

test.each(DOCUMENTED)('the documentation says how large a bundle is: %s', async (row, contents) => {
  const page = readFileSync(new URL('../../docs/serverless.md', import.meta.url), 'utf8')
  const [, bytes = ''] = page.match(new RegExp(`^\\| ${row} \\| ([\\d,]+) \\|$`, 'm')) ?? []
  const { gzip } = await bundlers.esbuild(contents)
  expect(Math.abs(gzip - Number(bytes.replace(',', '')))).toBeLessThan(50)
})

describe.each(Object.entries(bundlers))('with %s', (name, bundle) => {
  test.each(BUDGETS)('$of stays within $bytes bytes', async ({ contents, external, absent = [], bytes }) => {
    const { text, gzip } = await bundle(contents, external)
    for (const word of absent) expect(text).not.toMatch(FORBIDDEN[word])
    expect(gzip).toBeLessThanOrEqual(bytes + (LEFT_BY[name] ?? 0))
  })

  test('the bundle runs', async () => {
    const { text } = await bundle(PROGRAM)
    const folder = mkdtempSync(join(tmpdir(), 'billing-bundled-'))
    try {
      const file = join(folder, 'bundle.mjs')
      writeFileSync(file, text)
      const { run } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
        run(fetch: unknown): Promise<unknown>
      }
      expect(await run(createSandbox({ seed: 42 }).fetch)).toEqual(RESULT)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
