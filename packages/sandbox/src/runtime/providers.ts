/** The emulated providers: the name that people know, and the host at which the API answers (`*.` stands for any subdomain). */
export const PROVIDERS = {
  stripe: { title: 'Stripe', host: 'api.stripe.com' },
  chartmogul: { title: 'ChartMogul', host: 'api.chartmogul.com' },
  chargeover: { title: 'ChargeOver', host: '*.chargeover.com' },
} as const

/** One of the emulated providers. */
export type ProviderName = keyof typeof PROVIDERS

/** Their names, in the order in which they are listed everywhere. */
export const PROVIDER_NAMES = Object.keys(PROVIDERS) as readonly ProviderName[]

/** One value for each provider. */
export function byProvider<T>(create: (name: ProviderName) => T): Readonly<Record<ProviderName, T>> {
  return Object.fromEntries(PROVIDER_NAMES.map((name) => [name, create(name)])) as Record<ProviderName, T>
}
