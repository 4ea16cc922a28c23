import { fileURLToPath } from 'node:url'
import { tools } from '@billing/sdk/tools'
import { describe, expect, test } from 'vitest'
import { loadProvider } from '../../scripts/generate/fragments.js'
import { bundlers } from '../support/bundlers.js'
import { PROVIDERS } from '../support/providers.js'

/** Bundles a few exports of a built package as a user's bundler would. */
const bundle = (specifier: string, names: readonly string[]) =>
  bundlers.esbuild(`export { ${names.join(', ')} } from '${specifier}'`)

const CLIENTS = {
  chargeover: 'createChargeOverClient',
  chartmogul: 'createChartMogulClient',
  stripe: 'createStripeClient',
}

describe('a further tool', () => {
  // What the bundle holds already: a client, a plain tool, and a list, whose helpers the other lists share.
  const BASE = { chargeover: 'listTransactions', chartmogul: 'listPlans', stripe: 'listProducts' }
  // These do more than one request or map their parameters: what they weigh is what they do.
  const WITH_LOGIC: Record<string, number> = {
    // The first tool without parameters brings what refuses them.
    chargeover_get_current_user: 105,
    chartmogul_get_current_user: 105,
    stripe_get_balance: 105,
    chargeover_list_customers: 240,
    chargeover_list_invoices: 240,
    chargeover_list_subscriptions: 240,
    // It checks dates under the names that the caller gave, those of ChartMogul among them.
    chartmogul_get_metrics: 410,
    chartmogul_list_customers: 340,
    chartmogul_list_subscriptions: 1350,
    stripe_cancel_subscription: 90,
    // What can take the place of the customer.
    stripe_create_invoice: 90,
    // It forwards what Stripe itself calls the parameters that it fills in.
    stripe_create_payment_intent: 120,
    // It also maps how usage is metered.
    stripe_create_price: 240,
    stripe_create_subscription: 160,
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

describe('a further tool whose parameters pass through', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  // The first one brings what all of them share.
  test.each(PROVIDERS)('of %s weighs at most 60 bytes, after the first', async (provider) => {
    const plain = loadProvider(root, provider)
      .tools.filter((tool) => tool.plain)
      .map((tool) => tool.function)
    const [first = '', second = '', ...others] = plain
    const sizeOf = async (names: readonly string[]): Promise<number> =>
      (await bundle(`@billing/${provider}`, [CLIENTS[provider], ...names])).gzip
    const base = await sizeOf([first])
    expect((await sizeOf([first, second])) - base).toBeLessThanOrEqual(60)
    expect((await sizeOf(plain)) - base).toBeLessThanOrEqual(60 * (others.length + 1))
  })

  test('of Stripe weighs at most 1,030 bytes as the first, 340 of them to refuse what would be misread or refund nothing', async () => {
    const base = await bundle('@billing/stripe', ['createStripeClient'])
    const more = await bundle('@billing/stripe', ['createStripeClient', 'createRefund'])
    expect(more.gzip - base.gzip).toBeLessThanOrEqual(1030)
  })
})

test('verifying a Stripe webhook weighs at most 1,625 bytes', async () => {
  const { text, gzip } = await bundle('@billing/stripe/webhooks', ['verifyWebhook'])
  expect(text).not.toMatch(/node:|\bBuffer\b/)
  expect(text).not.toMatch(/fetch|api\.stripe\.com/)
  expect(gzip).toBeLessThanOrEqual(1625)
})

test('verifying a ChargeOver webhook weighs at most 1,300 bytes', async () => {
  const { text, gzip } = await bundle('@billing/chargeover/webhooks', ['verifyWebhook'])
  expect(text).not.toMatch(/node:|\bBuffer\b/)
  expect(text).not.toMatch(/fetch|chargeover\.com/)
  expect(gzip).toBeLessThanOrEqual(1300)
})

test('a namespace import shakes', async () => {
  const { text } = await bundlers.esbuild(
    `import * as stripe from '@billing/stripe'; export const run = (client) => stripe.getBalance(client)`,
  )
  expect(text).not.toMatch(/api\.stripe\.com|stripe_get_customer/)
  // One tool with the checks of its arguments and options.
  expect(text.length).toBeLessThan(2_900)
})
