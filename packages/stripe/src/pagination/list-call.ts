import { call, invalid, type ToolRequest } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { ListParams } from './list-params.js'

/** `call` for a list, whose two cursors exclude each other: Stripe would silently use one of them. */
export function listCall(
  client: StripeClient,
  operation: string,
  params: Pick<ListParams, 'starting_after' | 'ending_before'>,
  options: StripeRequestOptions | undefined,
): ToolRequest<StripeRequestOptions> {
  const request = call(client, operation, params, options)
  if (params.starting_after !== undefined && params.ending_before !== undefined) {
    throw invalid('ending_before', 'cannot be combined with starting_after; pass one of them')
  }
  return request
}
