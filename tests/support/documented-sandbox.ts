import { createSandbox, type Sandbox, type SandboxState } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { callTool } from '@billing/sdk/tools'

/** A client of all providers on a sandbox. */
export const billingOn = ({ fetch }: Sandbox, accounts: readonly string[] = []) => {
  const stripe = (apiKey: string) => ({ apiKey, fetch: fetch as typeof globalThis.fetch })
  return createBilling({
    stripe: {
      default: stripe('sk_test_documented'),
      ...Object.fromEntries(accounts.map((name) => [name, stripe(`sk_test_${name}`)])),
    },
    chartmogul: { apiKey: 'documented', fetch: fetch as typeof globalThis.fetch },
    chargeover: {
      subdomain: 'example',
      apiUsername: 'u',
      apiPassword: 'p',
      fetch: fetch as typeof globalThis.fetch,
    },
  })
}

/** In which state the documented payment intent is: as created, or authorized and to be captured. */
type Intent = 'created' | 'authorized'

async function build(intent: Intent): Promise<SandboxState> {
  const sandbox = createSandbox({ seed: 42, now: '2026-03-01T00:00:00Z' })
  const billing = billingOn(sandbox)
  const call = (name: string, input: object): Promise<any> => callTool(billing, name, input)
  const { subscriptions } = await call('stripe_list_subscriptions', { status: 'active', limit: 100 })
  const subscription = subscriptions.find((one: any) => one.items.data[0].price.recurring.usage_type === 'licensed')
  const { price } = subscription.items.data[0]
  const { customer } = subscription
  const created = await call('stripe_create_payment_intent', {
    amount: 10_000,
    currency: 'usd',
    ...(intent === 'authorized' && { capture_method: 'manual' }),
  })
  if (intent === 'authorized') {
    await call('stripe_confirm_payment_intent', {
      id: created.id,
      payment_method: 'pm_card_visa',
      return_url: 'https://example.com/payment/complete',
    })
  }
  const invoice = await call('stripe_create_invoice', { customer, auto_advance: false })
  await call('stripe_create_invoice_item', { customer, invoice: invoice.id, amount: 5_000, currency: 'usd' })
  await call('stripe_finalize_invoice', { id: invoice.id })
  // Sample data that nobody has changed is no part of the state.
  await call('chartmogul_create_data_source', { name: 'Documentation' })
  const { entries } = await call('chartmogul_list_customers', { status: 'Active', per_page: 10 })
  const [first, second] = entries as { uuid: string }[]
  const ids: readonly [string, string][] = [
    [customer, 'cus_abc123'],
    [subscription.id, 'sub_mno345'],
    [price.id, 'price_def456'],
    [price.product, 'prod_xyz789'],
    [created.id, 'pi_ghi789'],
    [invoice.id, 'in_jkl012'],
    [first?.uuid ?? '', 'cus_abc123'],
    [second?.uuid ?? '', 'cus_abc123-def456'],
  ]
  return JSON.parse(ids.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(sandbox.export())))
}

const built = new Map<Intent, Promise<SandboxState>>()

/** A sandbox with the objects that the documentation names, such as `cus_abc123`. */
export async function documentedSandbox(intent: Intent = 'created'): Promise<Sandbox> {
  const state = built.get(intent) ?? build(intent)
  built.set(intent, state)
  return createSandbox({ fixture: await state })
}
