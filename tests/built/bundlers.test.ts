import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSandbox } from '@billing/sandbox'
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

// Checks of every option and argument, each with a message of its own, are a third of a client: see docs/decisions/0005-weight.md.
const BUDGETS: readonly Budget[] = [
  {
    of: 'a Stripe client with one tool',
    contents: `export { createStripeClient, createCustomer } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul', 'stripe'],
    // The numbers of cards and bank accounts that it removes from errors take 130 bytes, what a form or a query cannot express 250, getters and
    // inherited values 100.
    bytes: 7_140,
  },
  {
    of: 'a ChargeOver client with one tool',
    contents: `export { createChargeOverClient, listCustomers } from '@billing/chargeover'`,
    absent: [...RUNTIME, 'chartmogul', 'stripe'],
    bytes: 8_060,
  },
  {
    of: 'a ChartMogul client with one tool',
    contents: `export { createChartMogulClient, listCustomers } from '@billing/chartmogul'`,
    absent: [...RUNTIME, 'chargeover', 'stripe'],
    bytes: 8_520,
  },
  {
    of: 'all tools through createStripe',
    contents: `export { createStripe } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul'],
    // Three of them are for what Stripe itself calls a parameter that a function fills in, which is forwarded and not replaced.
    bytes: 14_010,
  },
  {
    of: 'a Stripe client with two resources',
    contents: `export { createStripeClient, bindStripe, invoices, subscriptions } from '@billing/stripe'`,
    absent: [...RUNTIME, 'chargeover', 'chartmogul'],
    // That the message about an unknown option of `paginate` lists all of them takes 30. Routes of operations without parameters take 60, which
    // the client of all providers saves five times over, and rules of what is required or needed 40.
    bytes: 11_880,
  },
  {
    of: 'all tools through createBilling',
    contents: `export { createBilling } from '@billing/sdk'`,
    absent: RUNTIME,
    // What refuses parameters that would mean a full refund, or would not be sent, is 350 of them: see docs/decisions/0005-weight.md.
    // The upload of CSV files, the last operation of ChartMogul, takes 420: it decodes them and encodes a form of several parts.
    // What the providers themselves call parameters that functions rename is forwarded in their place, or refused beside them: 100.
    // Conditions of an aggregate that ChargeOver would ignore are refused: 50.
    bytes: 24_720,
  },
]

/** Tables, which are as large with any bundler that drops what nothing refers to. */
const TABLES: readonly Budget[] = [
  ...PROVIDERS.map((provider) => ({
    of: `the documented tools of ${provider}`,
    contents: `export { tools } from '@billing/${provider}/tools'`,
    // Schemas are text, which loads in half the time and is 3 % longer than objects once packed.
    // Three filters of ChartMogul's lists of plans and invoices take 70.
    bytes: { stripe: 21_200, chargeover: 6_050, chartmogul: 6_620 }[provider],
  })),
  ...PROVIDERS.map((provider) => ({
    of: `the tools for invoices of ${provider}`,
    contents: `export { invoicesTools } from '@billing/${provider}/tools'`,
    // What several tools share is written once from 60 bytes on: a few tools have some of it in functions, the package is 3 % smaller.
    bytes: { stripe: 12_650, chargeover: 9_120, chartmogul: 7_100 }[provider],
  })),
  // It can call each of them.
  ...PROVIDERS.map((provider) => ({
    of: `callTool of ${provider}`,
    contents: `export { callTool } from '@billing/${provider}/tools'`,
    bytes: { stripe: 77_900, chargeover: 29_400, chartmogul: 29_950 }[provider],
  })),
  // Beside zod, and without what answers look like, which only `validateResponses` needs.
  ...PROVIDERS.map((provider) => ({
    of: `the input checks of ${provider}`,
    contents: `export { validate } from '@billing/${provider}/zod'`,
    external: ['zod/v4'],
    // What says which names and kinds of values are accepted takes 700 to 760 of each, as measured without it.
    bytes: { stripe: 17_300, chargeover: 6_250, chartmogul: 5_100 }[provider],
  })),
]

/** What SWC, which minifies for Rspack, leaves in a bundle that the other minifiers don't. */
const LEFT_BY: Readonly<Record<string, number>> = { rspack: 20 }

/** Rows of the table in docs/serverless.md. */
const DOCUMENTED: readonly (readonly [row: string, contents: string])[] = [
  ['Stripe client with one tool', `export { createStripeClient, createCustomer } from '@billing/stripe'`],
  ['Stripe client with `createRefund`', `export { createStripeClient, createRefund } from '@billing/stripe'`],
  [
    'Stripe client with the methods of two resources',
    `import { bindStripe, createStripeClient, invoices, subscriptions } from '@billing/stripe'
     export const stripe = bindStripe(createStripeClient({ apiKey: 'key' }), [invoices, subscriptions])`,
  ],
  ['all tools of Stripe through `createStripe`', `export { createStripe } from '@billing/stripe'`],
  ['all tools through `createBilling`', `export { createBilling } from '@billing/sdk'`],
  ['verifying a Stripe webhook', `export { verifyWebhook } from '@billing/stripe/webhooks'`],
]

test.each(DOCUMENTED)('the documentation says how large a bundle is: %s', async (row, contents) => {
  const page = readFileSync(new URL('../../docs/serverless.md', import.meta.url), 'utf8')
  const [, bytes = ''] = page.match(new RegExp(`^\\| ${row} \\| ([\\d,]+) \\|$`, 'm')) ?? []
  const { gzip } = await bundlers.esbuild(contents)
  expect(Math.abs(gzip - Number(bytes.replace(',', '')))).toBeLessThan(50)
})

test.each(TABLES)('$of stays within $bytes bytes', async ({ contents, external, bytes }) => {
  expect((await bundlers.esbuild(contents, external)).gzip).toBeLessThanOrEqual(bytes)
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
