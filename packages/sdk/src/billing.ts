import { type ChargeOver, type ChargeOverClientOptions, createChargeOver } from '@billing/chargeover'
import { type ChartMogul, type ChartMogulClientOptions, createChartMogul } from '@billing/chartmogul'
import { ConfigError } from '@billing/core'
import { createStripe, type Stripe, type StripeClientOptions } from '@billing/stripe'
import { type AccountsConfig, type AccountsOf, type CheckAccounts, createAccounts } from './accounts.js'

/** The providers to use, each with the options of its client, or with those of several accounts by name. */
export interface BillingConfig {
  /** ChargeOver: the options of one account, or of several by name. */
  readonly chargeover?: AccountsConfig<ChargeOverClientOptions> | undefined
  /** ChartMogul: the options of one account, or of several by name. */
  readonly chartmogul?: AccountsConfig<ChartMogulClientOptions> | undefined
  /** Stripe: the options of one account, or of several by name. */
  readonly stripe?: AccountsConfig<StripeClientOptions> | undefined
}

interface Clients {
  /** The client of ChargeOver. */
  readonly chargeover: ChargeOver
  /** The client of ChartMogul. */
  readonly chartmogul: ChartMogul
  /** The client of Stripe. */
  readonly stripe: Stripe
}

/** One member for each configured provider: the client of its default account, with its other accounts as members. */
export type Billing<Config extends BillingConfig = Required<BillingConfig>> = {
  readonly [Provider in keyof Config & keyof Clients]: AccountsOf<Clients[Provider], Config[Provider]>
}

type CheckConfig<Config> = {
  readonly [Provider in keyof Config]: Provider extends keyof Clients
    ? CheckAccounts<Clients[Provider], Config[Provider]>
    : never
}

/**
 * Creates clients for all configured providers, with every tool as a method.
 *
 * @returns one member for each provider: the default account's client, with named accounts as members of it
 * @throws {ConfigError} when an option is missing or an account has the name of a member of the client
 * @example
 * ```ts
 * const billing = createBilling({
 *   stripe: { default: { apiKey }, work: { apiKey: workApiKey } },
 *   chartmogul: { apiKey: chartmogulApiKey },
 *   chargeover: { subdomain: 'example', apiUsername, apiPassword },
 * })
 * await billing.stripe.listCustomers({ limit: 25 })
 * await billing.stripe.work.listCustomers({ limit: 25 })
 * ```
 */
export function createBilling<const Config extends BillingConfig>(
  config: Config & CheckConfig<Config>,
): Billing<Config> {
  if (Object(config) !== config) {
    throw new ConfigError('pass an object with the options of each provider, such as { stripe: { apiKey } }')
  }
  const { chargeover, chartmogul, stripe, ...others }: BillingConfig = config
  const [unknown] = Object.keys(others)
  if (unknown !== undefined)
    throw new ConfigError(`${unknown} is not a provider; the providers are chargeover, chartmogul and stripe`)
  return {
    ...(chargeover && { chargeover: createAccounts('chargeover', createChargeOver, chargeover) }),
    ...(chartmogul && { chartmogul: createAccounts('chartmogul', createChartMogul, chartmogul) }),
    ...(stripe && { stripe: createAccounts('stripe', createStripe, stripe) }),
  } as unknown as Billing<Config>
}
