/**
 * The emulated providers: the name that people know, the host at which the API answers (`*.` stands for any subdomain), and those of the
 * pages that customers see.
 */
export const PROVIDERS = {
  stripe: {
    title: 'Stripe',
    host: 'api.stripe.com',
    pages: ['checkout.stripe.com', 'billing.stripe.com', 'buy.stripe.com'],
  },
  chartmogul: { title: 'ChartMogul', host: 'api.chartmogul.com', pages: [] },
  chargeover: { title: 'ChargeOver', host: '*.chargeover.com', pages: [] },
} as const satisfies Record<string, { title: string; host: string; pages: readonly string[] }>

/** One of the emulated providers. */
export type ProviderName = keyof typeof PROVIDERS

/** Their names, in the order in which they are listed everywhere. */
export const PROVIDER_NAMES = Object.keys(PROVIDERS) as readonly ProviderName[]

/** One value for each provider. */
export function byProvider<T>(create: (name: ProviderName) => T): Readonly<Record<ProviderName, T>> {
  return Object.fromEntries(PROVIDER_NAMES.map((name) => [name, create(name)])) as Record<ProviderName, T>
}
