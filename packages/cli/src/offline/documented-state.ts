import { createSandbox, type SandboxState } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'

// biome-ignore lint/suspicious/noExplicitAny: what is read of the answers is what the sandbox has just made
type Answer = any
type Call = (name: string, input: object) => Promise<Answer>

/** The objects that take the names of the documentation, each of which is as the documentation uses it. */
async function choose(call: Call): Promise<readonly (readonly [string, string])[]> {
  const { subscriptions } = await call('stripe_list_subscriptions', { status: 'active', limit: 100 })
  const licensed = subscriptions.find((one: Answer) => one.items.data[0].price.recurring.usage_type === 'licensed')
  const { price } = licensed.items.data[0]
  const { customer } = licensed
  const intent = await call('stripe_create_payment_intent', { amount: 10_000, currency: 'usd' })
  const invoice = await call('stripe_create_invoice', { customer, auto_advance: false })
  await call('stripe_create_invoice_item', { customer, invoice: invoice.id, amount: 5_000, currency: 'usd' })
  await call('stripe_finalize_invoice', { id: invoice.id })
  // Sample data that nobody has changed is no part of the state.
  await call('chartmogul_create_data_source', { name: 'Documentation' })
  const { entries } = await call('chartmogul_list_customers', { status: 'Active', per_page: 10 })
  return [
    [customer, 'cus_abc123'],
    [licensed.id, 'sub_mno345'],
    [price.id, 'price_def456'],
    [price.product, 'prod_xyz789'],
    [intent.id, 'pi_ghi789'],
    [invoice.id, 'in_jkl012'],
    [entries[0].uuid, 'cus_abc123'],
    [entries[1].uuid, 'cus_abc123-def456'],
    [entries[2].uuid, 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb'],
  ]
}

/** The state of a sandbox with the objects that the documentation names, such as `cus_abc123`. */
export async function documentedState(): Promise<SandboxState> {
  const sandbox = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' })
  const fetch = sandbox.fetch as typeof globalThis.fetch
  const billing = createBilling({
    stripe: { apiKey: 'sk_test_offline', fetch },
    chartmogul: { apiKey: 'offline', fetch },
  })
  const names = await choose((name, input) => callTool(billing, name, input) as Promise<Answer>)
  return JSON.parse(names.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(sandbox.export())))
}
