import {
  type BillingClient,
  type ClientOptions,
  ConfigError,
  type Credential,
  createTokenBucket,
  type RequestOptions,
} from '@billing/core'
import { createClient } from '@billing/core/internal'
import type { paths } from './gen/paths.js'
import { readError } from './read-error.js'

/** Options of a ChartMogul client. */
export interface ChartMogulClientOptions extends ClientOptions {
  /** The API key, or a function that fetches it. A missing one is a `ConfigError`. */
  readonly apiKey: Credential | undefined
}

/** Options of one call. */
export interface ChartMogulRequestOptions extends RequestOptions {
  /** ChartMogul has no idempotency keys, so one is refused. */
  readonly idempotencyKey?: undefined
}

/** A client: the first argument of every function of this package. */
export interface ChartMogulClient extends BillingClient<paths> {
  /** Tells clients of different providers apart, whose functions have the same names. */
  readonly provider: 'chartmogul'
  /** Milliseconds for a whole call, however many requests it takes. */
  readonly timeoutMs: number
}

/**
 * Creates a bare client for the standalone functions; `createChartMogul` creates one with every tool as a method.
 *
 * Unless there is a `limiter`, it stays within ChartMogul's limits: 40 requests a second, 20 at the same time. Clients of one account
 * in one process should share a limiter.
 *
 * @throws {ConfigError} when `apiKey` is missing or an option cannot work; the message names it
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const chartmogul = createChartMogulClient({ apiKey: process.env.CHARTMOGUL_API_KEY })
 * ```
 */
export function createChartMogulClient(options: ChartMogulClientOptions): ChartMogulClient {
  const { apiKey, baseUrl = 'https://api.chartmogul.com' } = options ?? {}
  if (!apiKey) {
    throw new ConfigError(
      'apiKey is missing: pass { apiKey: process.env.CHARTMOGUL_API_KEY } and see that the variable is set',
    )
  }
  const { timeoutMs = 60_000 } = options
  // A place must not become free again while its call is running.
  const leaseMs = Math.max(60_000, Number(timeoutMs) || 0)
  const client = createClient<paths>({
    ...options,
    provider: 'chartmogul',
    baseUrl,
    credentials: { apiKey },
    isoDates: true,
    limiter: options.limiter ?? createTokenBucket({ perSecond: 40, concurrency: 20, leaseMs }),
    readError,
  })
  return { ...client, timeoutMs } as ChartMogulClient
}
