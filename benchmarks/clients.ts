import { type ChargeOverClient, createChargeOverClient } from '@billing/chargeover'
import { type ChartMogulClient, createChartMogulClient } from '@billing/chartmogul'
import { createStripeClient, type StripeClient, type StripeClientOptions } from '@billing/stripe'
import ChartMogul, { type Config } from 'chartmogul-node'
import Stripe from 'stripe'

/** Clients of this library and of the providers, all for the same server. */
export const ourStripe = (baseUrl: string, options?: Partial<StripeClientOptions>): StripeClient =>
  createStripeClient({ apiKey: 'sk_test_benchmark', baseUrl, ...options })

export const ourChargeOver = (url: string): ChargeOverClient =>
  createChargeOverClient({ url, apiUsername: 'benchmark', apiPassword: 'benchmark' })

/** Without the limiter that keeps to ChartMogul's quota, which `chartmogul-node` does not have. */
export const ourChartMogul = (baseUrl: string): ChartMogulClient =>
  createChartMogulClient({ apiKey: 'benchmark', baseUrl, limiter: { acquire: async () => {} } })

export function officialStripe(origin: string, config?: Stripe.StripeConfig): Stripe {
  const { hostname: host, port } = new URL(origin)
  return new Stripe('sk_test_benchmark', { host, port, protocol: 'http', telemetry: false, ...config })
}

export const officialChartMogul = (origin: string): Config => new ChartMogul.Config('benchmark', origin)
