import { findTool } from '@billing/core'
import type { StripeClient, StripeRequestOptions } from '@billing/stripe'
import { tools } from './gen/catalogue.js'

export * from './gen/catalogue.js'

/**
 * Calls a tool by any documented spelling of its name. The input is checked when the client has `validate`.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for a name that no tool has, with the nearest one, and whatever the function throws
 * @see https://docs.stripe.com/api
 * @example
 * ```ts
 * const page = await callTool(stripe, 'stripe_list_customers', { limit: 25 })
 * ```
 */
export async function callTool(
  client: StripeClient,
  name: string,
  input: object = {},
  options?: StripeRequestOptions,
): Promise<unknown> {
  return findTool(tools, name).tool.execute(client, input, options)
}
