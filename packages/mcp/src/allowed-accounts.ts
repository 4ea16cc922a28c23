import type { AnyBilling } from '@billing/sdk/tools'

/** The clients of accounts that may be used; all where no names are given. */
export function allowedAccounts(billing: AnyBilling, names: readonly string[] | undefined): AnyBilling {
  if (!names) return billing
  return Object.fromEntries(
    Object.entries(billing)
      .map(([provider, clients]) => [
        provider,
        Object.fromEntries(Object.entries(clients as object).filter(([name]) => names.includes(name))),
      ])
      .filter(([, clients]) => Object.keys(clients as object).length > 0),
  ) as AnyBilling
}
