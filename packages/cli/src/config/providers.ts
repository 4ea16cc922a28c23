/** The providers. */
export const PROVIDERS = ['chargeover', 'chartmogul', 'stripe'] as const

/** The name of a provider. */
export type ProviderName = (typeof PROVIDERS)[number]
