import type { Providers } from './providers.js'
import { SECRETS } from './secrets.js'

interface Row {
  readonly id: string
  readonly metadata?: Readonly<Record<string, string>> | null
}

/** Finds writes that were made twice, in the provider's own data, which is independent of keys, attempts and the effect log. */
export function findDuplicates({ sandbox }: Providers): readonly string[] {
  const account = sandbox.stripe.account({ apiKey: SECRETS.stripe })
  const created = {
    customer: account.customers.all(),
    product: account.products.all(),
    price: account.prices.all(),
    'payment intent': account.paymentIntents.all(),
    invoice: account.invoices.all(),
    subscription: account.subscriptions.all(),
  }
  const duplicates = Object.entries(created).flatMap(([kind, rows]) =>
    repeated(rows as readonly Row[], ({ metadata }) => metadata?.['intent']).map(
      (intent) => `two ${kind}s for ${intent}`,
    ),
  )
  const taken = account.charges.all().filter(({ status }) => status === 'succeeded')
  return [
    ...duplicates,
    ...repeated(taken, ({ payment_intent }) => payment_intent).map((id) => `two charges for ${id}`),
  ]
}

function repeated<T>(rows: readonly T[], keyOf: (row: T) => string | null | undefined): readonly string[] {
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const key = keyOf(row)
    if (!key) return []
    if (seen.has(key)) return [key]
    seen.add(key)
    return []
  })
}
