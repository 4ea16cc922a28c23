// Generated from openapi/ by `pnpm generate`. Do not edit.

import { checkNoParams } from '@billing/core/internal'
import { callOperation } from '../call-operation.js'
import type { ChartMogulClient, ChartMogulRequestOptions } from '../client.js'
import type { PingApiResult } from '../gen/models.js'

/**
 * Checks the API key: succeeds when it is valid, and answers nothing else.
 *
 * `getCurrentUser` tells which account it is of.
 *
 * @returns a pong: the API key is valid
 * @throws {ApiError} `authentication` when the API key is not valid
 *
 * @see https://dev.chartmogul.com/docs/authentication
 * @example
 * ```ts
 * const pong = await pingApi(chartmogul)
 * ```
 */
export function pingApi(client: ChartMogulClient, options?: ChartMogulRequestOptions): Promise<PingApiResult>
export async function pingApi(
  client: ChartMogulClient,
  options?: ChartMogulRequestOptions,
  ...others: unknown[]
): Promise<PingApiResult> {
  checkNoParams('chartmogul_ping_api', others)
  return callOperation(client, 'chartmogul_ping_api', 'GET /v1/ping', undefined, options)
}
