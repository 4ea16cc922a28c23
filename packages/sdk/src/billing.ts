import { type ChargeOver, type ChargeOverClientOptions, createChargeOver } from '@billing/chargeover'
import { type ChartMogul, type ChartMogulClientOptions, createChartMogul } from '@billing/chartmogul'
import { ConfigError } from '@billing/core'
import { createStripe, type Stripe, type StripeClientOptions } from '@billing/stripe'
import { type AccountsConfig, type AccountsOf, type ConfigOf, createAccounts, type NamesOf } from './accounts.js'

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

/** The names of the accounts of each provider. */
export interface BillingAccounts {
  /** The names of ChargeOver's accounts. */
  readonly chargeover?: string
  /** The names of ChartMogul's accounts. */
  readonly chartmogul?: string
  /** The names of Stripe's accounts. */
  readonly stripe?: string
}

/**
 * One member for each provider with accounts: the client of its default account, with its other accounts as members. Accounts are given
 * by their names, `Billing<{ stripe: 'default' | 'work' }>`, or as the type of a configuration.
 */
export type Billing<Accounts extends BillingConfig | BillingAccounts = Required<BillingConfig>> = {
  readonly [Provider in keyof Accounts & keyof Clients as [Accounts[Provider]] extends [never]
    ? never
    : Provider]: AccountsOf<Clients[Provider], Accounts[Provider]>
}

/**
 * Creates clients for all configured providers, with every tool as a method.
 *
 * @returns one member for each provider: the default account's client, with named accounts as members of it
 * @throws {ConfigError} when an option is missing or an account has the name of a member of the client
 * @example
 * ```ts
 * const billing = createBilling({
 *   stripe: { default: { apiKey: process.env.STRIPE_API_KEY }, work: { apiKey: process.env.STRIPE_WORK_API_KEY } },
 *   chartmogul: { apiKey: process.env.CHARTMOGUL_API_KEY },
 * })
 * await billing.stripe.listCustomers({ limit: 25 })
 * await billing.stripe.work.listCustomers({ limit: 25 })
 * ```
 */
export function createBilling<
  ChargeOverNames extends string = never,
  ChartMogulNames extends string = never,
  StripeNames extends string = never,
>(config: {
  /** ChargeOver: the options of one account, or of several by name. */
  readonly chargeover?: ConfigOf<ChargeOverClientOptions, ChargeOver, ChargeOverNames> | undefined
  /** ChartMogul: the options of one account, or of several by name. */
  readonly chartmogul?: ConfigOf<ChartMogulClientOptions, ChartMogul, ChartMogulNames> | undefined
  /** Stripe: the options of one account, or of several by name. */
  readonly stripe?: ConfigOf<StripeClientOptions, Stripe, StripeNames> | undefined
}): Billing<{
  /** The names of ChargeOver's accounts. */
  chargeover: NamesOf<ChargeOverNames>
  /** The names of ChartMogul's accounts. */
  chartmogul: NamesOf<ChartMogulNames>
  /** The names of Stripe's accounts. */
  stripe: NamesOf<StripeNames>
}> {
  if (Object(config) !== config) {
    throw new ConfigError('pass an object with the options of each provider, such as { stripe: { apiKey } }')
  }
  const { chargeover, chartmogul, stripe, ...others } = config as BillingConfig
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new ConfigError(`unknown provider ${unknown}; known: chargeover, chartmogul, stripe`)
  return {
    ...(chargeover && { chargeover: createAccounts('chargeover', createChargeOver, chargeover) }),
    ...(chartmogul && { chartmogul: createAccounts('chartmogul', createChartMogul, chartmogul) }),
    ...(stripe && { stripe: createAccounts('stripe', createStripe, stripe) }),
  } as never
}
