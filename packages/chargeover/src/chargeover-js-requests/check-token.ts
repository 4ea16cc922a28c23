import { invalid } from '@billing/core/internal'

/** Refuses a missing token: ChargeOver would be asked to decide on nothing. */
export function checkToken(token: string): void {
  if (typeof token !== 'string' || !token) throw invalid('token', 'must be the token of a pending request')
}
