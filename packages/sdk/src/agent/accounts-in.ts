import type { Policy } from './policy.types.js'

/** An account that no rule names. */
const ANY_ACCOUNT = '-'

/** The accounts that rules name, and one that they do not. */
export function accountsIn(...policies: readonly Policy[]): string[] {
  const patterns = policies.flatMap(({ rules = [] }) => rules.flatMap(({ match }) => match))
  const named = patterns.flatMap((pattern) => {
    const parts = pattern.split('.')
    return parts.length === 3 ? [(parts[1] as string).replaceAll('*', ANY_ACCOUNT)] : []
  })
  return [...new Set([...named, 'default', ANY_ACCOUNT])]
}
