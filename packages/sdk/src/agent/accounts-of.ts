import { type BillingClient, ConfigError } from '@billing/core'
import type { AnyBilling } from '@billing/sdk/tools'

/** The clients of a provider by the names of their accounts. */
export type Clients = Readonly<Record<string, BillingClient>>

const isClient = (value: unknown, provider: string): value is BillingClient =>
  Object(value).provider === provider && typeof Object(value).http === 'object'

/** Every client of `createBilling`'s result, by provider and account. */
export function accountsOf(billing: AnyBilling): Readonly<Record<string, Clients>> {
  const providers = Object.entries(Object(billing) as AnyBilling)
  const found = Object.fromEntries(
    providers.map(([provider, client]) => [
      provider,
      Object.fromEntries(
        Object.entries(client as object).filter((member): member is [string, BillingClient] =>
          isClient(member[1], provider),
        ),
      ),
    ]),
  )
  const isOther = providers.length > 0 && Object.values(found).every((clients) => Object.keys(clients).length === 0)
  if (Object(billing) !== billing || isOther) throw new ConfigError('billing: pass what createBilling returns')
  return found
}
