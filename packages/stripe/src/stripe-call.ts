import { call, checkRules, type ToolRequest } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from './client.js'

/** `call`, which also refuses what excludes each other wherever Stripe has both: two cursors, and two names of one customer. */
export function stripeCall(
  client: StripeClient,
  operation: string,
  params: object | undefined,
  options: StripeRequestOptions | undefined,
): ToolRequest<StripeRequestOptions> {
  const request = call(client, operation, params, options)
  checkRules(params, ['starting_after^ending_before', 'customer_account^customer'])
  return request
}
