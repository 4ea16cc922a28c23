import { SECRETS } from './secrets.js'
import type { World } from './world.js'

interface Row {
  readonly id: string
  readonly metadata?: Readonly<Record<string, string>> | null
}

/** Looks for what was done twice in the provider's own books, which know nothing of keys, attempts and the ledger. */
export function findTwins({ sandbox }: World): readonly string[] {
  const account = sandbox.stripe.account({ apiKey: SECRETS.stripe })
  const created = {
    customer: account.customers.all(),
    product: account.products.all(),
    price: account.prices.all(),
    'payment intent': account.paymentIntents.all(),
    invoice: account.invoices.all(),
    subscription: account.subscriptions.all(),
  }
  const twins = Object.entries(created).flatMap(([kind, rows]) =>
    repeated(rows as readonly Row[], ({ metadata }) => metadata?.['intent']).map(
      (intent) => `two ${kind}s for ${intent}`,
    ),
  )
  const taken = account.charges.all().filter(({ status }) => status === 'succeeded')
  return [...twins, ...repeated(taken, ({ payment_intent }) => payment_intent).map((id) => `two charges for ${id}`)]
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
