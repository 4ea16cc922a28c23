import type { ClientOptions, Credential, HookEvent } from '@billing/core'
import type { ProviderName } from '@billing/sandbox'
import { type BillingConfig, createBilling } from '@billing/sdk'
import type { BillingTool } from '@billing/sdk/tools'
import { CHARGEOVER_USER, SECRETS } from './secrets.js'

/** Observers of every event of the clients. */
export interface Observer {
  event(event: HookEvent): void
  retried(event: HookEvent): void
}

/** A client for each provider, all with the same transport. */
export interface Clients {
  of(tool: BillingTool): object
  observe(observer: Observer): void
}

export type Addresses = Readonly<Record<ProviderName, string>>

/** ChartMogul's own limit would make a run of thousands of calls take minutes. */
const UNLIMITED = { acquire: async () => {} }

export interface ClientsOptions extends ClientOptions {
  /** How each secret is given; by default as it is. */
  readonly credential?: (secret: string) => Credential
  /** What hooks do besides observing. */
  readonly disturb?: () => void | Promise<void>
}

export function createClients(
  { credential = String, disturb, ...options }: ClientsOptions,
  addresses?: Addresses,
): Clients {
  let observer: Observer | undefined
  const observe = (event: HookEvent): void | Promise<void> => {
    observer?.event(event)
    return disturb?.()
  }
  const shared: ClientOptions = {
    limiter: UNLIMITED,
    ...options,
    hooks: {
      onRequest: observe,
      onResponse: observe,
      onError: observe,
      onRetry(event) {
        observer?.retried(event)
        return disturb?.()
      },
    },
  }
  const config: Required<BillingConfig> = {
    stripe: { ...shared, apiKey: credential(SECRETS.stripe), ...(addresses && { baseUrl: addresses.stripe }) },
    chartmogul: {
      ...shared,
      apiKey: credential(SECRETS.chartmogul),
      ...(addresses && { baseUrl: addresses.chartmogul }),
    },
    chargeover: {
      ...shared,
      apiUsername: CHARGEOVER_USER,
      apiPassword: credential(SECRETS.chargeover),
      ...(addresses ? { url: addresses.chargeover } : { subdomain: 'chaos' }),
    },
  }
  const billing = createBilling(config)
  return {
    of: ({ provider }) => billing[provider as keyof typeof billing],
    observe(given) {
      observer = given
    },
  }
}
