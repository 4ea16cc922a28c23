import { createSandbox, type Sandbox } from '@billing/sandbox'
import { createBilling } from '@billing/sdk'
import { createToolset, type Policy, type Toolset, type ToolsetOptions } from '@billing/sdk/agent'
import { type AnyBilling, allTools } from '@billing/sdk/tools'
import { createStripe, type Stripe } from '@billing/stripe'

const KEYS = { default: 'sk_test_default', work: 'sk_test_work' } as const

/** A charge: small enough for the limits of these tests unless it says otherwise. */
export const charge = (amount: unknown, others: object = {}): object => ({
  amount,
  currency: 'usd',
  payment_method: 'pm_card_visa',
  automatic_payment_methods_allow_redirects: 'never',
  confirm: true,
  ...others,
})

/** At most 50.00 USD for each write of Stripe, and 100.00 USD in a day. */
export const LIMITED: Policy = {
  write: 'deny',
  rules: [
    {
      match: ['stripe.*', 'chargeover.*'],
      access: 'write',
      verdict: 'allow',
      max: { usd: 5_000 },
      perDay: { usd: 10_000 },
    },
  ],
}

/** What is there before an attempt: objects that are worth more than the limits allow. */
export interface World {
  readonly sandbox: Sandbox
  readonly billing: AnyBilling
  /** Without limits. */
  readonly stripe: Stripe
  readonly toolsetOf: (options?: ToolsetOptions, billing?: AnyBilling) => Toolset
  /** What has moved since the world was created, by currency: charges, refunds and payouts of all accounts, none of them netted. */
  readonly moved: () => Promise<Readonly<Record<string, number>>>
}

async function totals(sandbox: Sandbox): Promise<Record<string, number>> {
  const sums: Record<string, number> = {}
  const add = (currency: string, minor: number): void => {
    if (minor) sums[currency] = (sums[currency] ?? 0) + Math.abs(minor)
  }
  for (const apiKey of Object.values(KEYS)) {
    const stripe = createStripe({ apiKey, fetch: sandbox.fetch })
    for await (const { currency, amount_captured } of stripe.paginate.charges()) add(currency, amount_captured)
    for await (const { currency, amount } of stripe.paginate.refunds()) add(currency, amount)
    for await (const { currency, amount } of stripe.paginate.payouts()) add(currency, amount)
    for await (const { id: invoice, status, currency, amount_paid } of stripe.paginate.invoices()) {
      const { invoice_payments } = await stripe.listInvoicePayments({ invoice })
      const isByCharge = invoice_payments.some((one) => one.status === 'paid')
      // Paid outside Stripe: the claim is gone all the same.
      if (status === 'paid' && !isByCharge) add(currency, amount_paid)
    }
  }
  return sums
}

/** Whatever is asked for. */
export const UNLIMITED: Policy = { write: 'allow', live: 'allow' }

/** A world whose toolsets have a policy, unless they are given another one. */
export async function createWorld(policy = LIMITED): Promise<World> {
  const sandbox = createSandbox({ seed: false, now: '2026-03-01T12:00:00Z' })
  const { fetch } = sandbox
  const billing = createBilling({
    stripe: { default: { apiKey: KEYS.default, fetch }, work: { apiKey: KEYS.work, fetch } },
    chargeover: { subdomain: 'example', apiUsername: 'user', apiPassword: 'pass', fetch },
  })
  const before = await totals(sandbox)
  return {
    sandbox,
    billing,
    stripe: createStripe({ apiKey: KEYS.default, fetch }),
    toolsetOf: (options = {}, others = billing) =>
      createToolset(others, {
        tools: allTools,
        policy,
        mode: () => 'test',
        clock: () => sandbox.clock.now(),
        ...options,
      }),
    async moved() {
      const after = await totals(sandbox)
      const names = Object.keys(after)
      return Object.fromEntries(
        names.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]).filter(([, minor]) => minor !== 0),
      )
    },
  }
}
