import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { tools } from '@billing/sdk/tools'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

const resolveDir = fileURLToPath(new URL('.', import.meta.url))

/** Bundles a few exports of a built package as a user's bundler would. */
async function bundle(specifier: string, names: readonly string[]): Promise<{ text: string; gzip: number }> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${names.join(', ')} } from '${specifier}'`, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzip: gzipSync(text, { level: 9 }).length }
}

const CLIENTS = {
  chargeover: 'createChargeOverClient',
  chartmogul: 'createChartMogulClient',
  stripe: 'createStripeClient',
}

/** Words that only appear in a bundle when something is in it that should not be. */
const FORBIDDEN = {
  zod: /ZodType|_zod|safeParse\(\w+,/,
  msw: /setupServer|RequestHandler/,
  catalogue: /inputSchema/,
  node: /node:|\bBuffer\b/,
  webhooks: /WebhookSignature|HMAC/,
}

function expectAbsent(text: string, providers: readonly string[]): void {
  for (const word of Object.values(FORBIDDEN)) expect(text).not.toMatch(word)
  for (const provider of providers) expect(text).not.toContain(`${provider}_list_customers`)
}

const others = (provider: string): string[] => Object.keys(CLIENTS).filter((name) => name !== provider)

test('a Stripe client with one tool weighs at most 4,000 bytes', async () => {
  const { text, gzip } = await bundle('@billing/stripe', ['createStripeClient', 'createCustomer'])
  expectAbsent(text, others('stripe'))
  expect(gzip).toBeLessThanOrEqual(4000)
})

test.each(['chargeover', 'chartmogul'] as const)(
  'a %s client with one tool weighs at most 4,500 bytes',
  async (provider) => {
    const { text, gzip } = await bundle(`@billing/${provider}`, [CLIENTS[provider], 'listCustomers'])
    expectAbsent(text, others(provider))
    expect(gzip).toBeLessThanOrEqual(4500)
  },
)

describe('a further tool', () => {
  // What the bundle holds already: a client, a plain tool, and a list, whose helpers the other lists share.
  const BASE = { chargeover: 'listTransactions', chartmogul: 'listPlans', stripe: 'listProducts' }
  // These do more than one request or map their parameters: what they weigh is what they do.
  const WITH_LOGIC: Record<string, number> = {
    chargeover_list_customers: 240,
    chargeover_list_invoices: 240,
    chargeover_list_subscriptions: 240,
    chartmogul_get_metrics: 330,
    chartmogul_list_customers: 330,
    chartmogul_list_subscriptions: 1350,
    stripe_cancel_subscription: 170,
    stripe_create_payment_intent: 100,
    stripe_create_price: 130,
    stripe_create_subscription: 200,
    stripe_get_subscription: 140,
  }

  test.each(tools)(
    '$name weighs at most 80 bytes, or what its logic needs',
    async ({ name, function: tool, provider }) => {
      const key = provider as keyof typeof CLIENTS
      const names = [...new Set([CLIENTS[key], 'getCustomer', BASE[key]])]
      const base = await bundle(`@billing/${provider}`, names)
      const more = await bundle(`@billing/${provider}`, [...new Set([...names, tool])])
      expect(more.gzip - base.gzip).toBeLessThanOrEqual(WITH_LOGIC[name] ?? 80)
    },
  )
})

test('all 40 tools through createBilling weigh at most 12,000 bytes', async () => {
  const { text, gzip } = await bundle('@billing/sdk', ['createBilling'])
  expectAbsent(text, [])
  expect(gzip).toBeLessThanOrEqual(12_000)
})

test('verifying a Stripe webhook weighs at most 1,200 bytes', async () => {
  const { text, gzip } = await bundle('@billing/stripe/webhooks', ['verifyWebhook'])
  expect(text).not.toMatch(FORBIDDEN.node)
  expect(text).not.toMatch(/fetch|api\.stripe\.com/)
  expect(gzip).toBeLessThanOrEqual(1200)
})

test('verifying a ChargeOver webhook weighs at most 1,150 bytes', async () => {
  const { text, gzip } = await bundle('@billing/chargeover/webhooks', ['verifyWebhook'])
  expect(text).not.toMatch(FORBIDDEN.node)
  expect(text).not.toMatch(/fetch|chargeover\.com/)
  expect(gzip).toBeLessThanOrEqual(1150)
})

test('a namespace import shakes', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as stripe from '@billing/stripe'; export const run = (client) => stripe.getBalance(client)`,
      resolveDir,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  expect(outputFiles[0]?.text.length).toBeLessThan(500)
})
