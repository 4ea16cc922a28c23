import type { Sandbox } from '@billing/sandbox'
import { type BillingConfig, createBilling } from '@billing/sdk'
import { createStripe, type StripeClientOptions } from '@billing/stripe'

/** A sandbox behind HTTP, and further addresses to call. */
export interface Upstream {
  /** Base URLs of the three providers. A request for Stripe's customer `cus_hangs` is never answered. */
  readonly stripe: string
  readonly chartmogul: string
  readonly chargeover: string
  /** A base URL without a server. */
  readonly closed: string
}

/** The environment of a step. */
export interface Surroundings {
  readonly upstream: Upstream
  /** How to reach it. The global `fetch` unless given. */
  readonly fetch?: typeof globalThis.fetch | undefined
}

/** The configuration of all three providers. */
export const config = ({ upstream, fetch }: Surroundings) =>
  ({
    stripe: { apiKey: 'sk_test_1234567890', baseUrl: upstream.stripe, fetch },
    chartmogul: { apiKey: 'cm_1234567890', baseUrl: upstream.chartmogul, fetch },
    chargeover: { url: upstream.chargeover, apiUsername: 'user1234567890', apiPassword: 'pass1234567890', fetch },
  }) satisfies BillingConfig

/** Clients that call the upstream. */
export const overHttp = (surroundings: Surroundings) => createBilling(config(surroundings))

/** A client that calls a sandbox in the same process. */
export const inProcess = (sandbox: Sandbox, options: Partial<StripeClientOptions> = {}) =>
  createStripe({ apiKey: 'sk_test_1234567890', fetch: sandbox.fetch, ...options })

/** Steps of the scenario by their titles, in the order in which they run. */
export type Steps = Readonly<Record<string, (surroundings: Surroundings) => Promise<void>>>
