import type { ProviderName } from '@billing/sandbox'
import { PROVIDERS as names } from '../../scripts/generate/fragments.js'

/** The providers there are. */
export const PROVIDERS = names as readonly ProviderName[]
