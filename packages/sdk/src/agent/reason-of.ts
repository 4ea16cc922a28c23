import { BillingError } from '@billing/core'

/** Why a store failed, in brackets. Errors of others may say what nobody should see: of those only the code of the system is shown. */
export function reasonOf(error: unknown): string {
  if (BillingError.isInstance(error)) return ` (${error.message})`
  const { code } = Object(error) as { readonly code?: unknown }
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? ` (${code})` : ''
}
