import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSandbox } from '@billing/sandbox'
import { describe, expect, test } from 'vitest'
import { PROGRAM, RESULT } from '../support/bundled-program.js'
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

// Checks of every option and argument, each with a message of its own, are a third of a client: see docs/decisions/0005-weight.md.
const BUDGETS: readonly Budget[] = [
  {
    of: 'a Stripe client with one tool',
    contents: `export { createStripeClient, createCustomer } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul', 'stripe'],
    bytes: 6_480,
  },
  {
    of: 'a ChargeOver client with one tool',
    contents: `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
    absent: [...RUNTIME, 'chartmogul', 'stripe'],
    bytes: 7_330,
  },
  {
    of: 'a ChartMogul client with one tool',
    contents: `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
    absent: [...RUNTIME, 'chargeover', 'stripe'],
    bytes: 7_570,
  },
  {
    of: 'all 40 tools through createBilling',
    contents: `export { createBilling } from '@billing/sdk'`,
    absent: RUNTIME,
    bytes: 15_500,
  },
  { of: 'the catalogue of Stripe', contents: `export { tools, callTool } from '@billing/stripe/tools'`, bytes: 10_000 },
  {
    of: 'the catalogue of ChargeOver',
    contents: `export { tools, callTool } from '@billing/chargeover/tools'`,
    bytes: 6_070,
  },
  {
    of: 'the catalogue of ChartMogul',
    contents: `export { tools, callTool } from '@billing/chartmogul/tools'`,
    bytes: 6_070,
  },
  // Beside zod, and without what answers look like, which only `validateResponses` needs.
  ...(['stripe', 'chargeover', 'chartmogul'] as const).map((provider) => ({
    of: `the input checks of ${provider}`,
    contents: `export { validate } from '@billing/${provider}/zod'`,
    external: ['zod/v4'],
    bytes: { stripe: 2_480, chargeover: 2_110, chartmogul: 1_150 }[provider],
  })),
]

/** What SWC, which minifies for Rspack, leaves in a bundle that the other minifiers don't. */
const LEFT_BY: Readonly<Record<string, number>> = { rspack: 20 }

describe.each(Object.entries(bundlers))('with %s', (name, bundle) => {
  test.each(BUDGETS)('$of stays within $bytes bytes', async ({ contents, external, absent = [], bytes }) => {
    const { text, gzip } = await bundle(contents, external)
    for (const word of absent) expect(text).not.toMatch(FORBIDDEN[word])
    expect(gzip).toBeLessThanOrEqual(bytes + (LEFT_BY[name] ?? 0))
  })

  test('what comes out runs', async () => {
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
