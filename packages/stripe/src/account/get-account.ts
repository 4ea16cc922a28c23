// Generated from openapi/ by `pnpm generate`. Do not edit.

import { callOperation } from '../call-operation.js'
import type { StripeClient, StripeRequestOptions } from '../client.js'
import type { GetAccountParams, GetAccountResult } from '../gen/models.js'

/**
 * Retrieves a Stripe account: the key's own, or one that is connected to it.
 *
 * It tells whether the account can take payments (`charges_enabled`) and be paid out (`payouts_enabled`), and what Stripe still requires.
 *
 * @returns the account; of a connected account some fields are missing, depending on its type
 * @throws {ApiError} `permission` when the key has no access to that account, or there is none
 *
 * @see https://docs.stripe.com/api/accounts/retrieve
 * @example
 * ```ts
 * const account = await getAccount(stripe, { id: 'acct_1Abc' })
 * ```
 */
export async function getAccount(
  client: StripeClient,
  params: GetAccountParams,
  options?: StripeRequestOptions,
): Promise<GetAccountResult> {
  return callOperation(client, 'stripe_get_account', 'GET /v1/accounts/{id}', params, options)
}
