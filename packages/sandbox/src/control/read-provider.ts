import type { ProviderName } from '../runtime/provider.types.js'
import { PROVIDER_NAMES } from '../runtime/providers.js'
import { invalidParameter } from './control-error.js'

/** The provider of a name. Another name is refused with those that exist. */
export function readProvider(name: string): ProviderName {
  const known = PROVIDER_NAMES.find((one) => one === name)
  if (known) return known
  throw invalidParameter('provider', `provider must be ${PROVIDER_NAMES.join(' or ')}, got ${JSON.stringify(name)}.`)
}
