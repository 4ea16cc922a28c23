import type { ChargeOverClient, ChargeOverRequestOptions } from '@billing/chargeover'
import { findTool } from '@billing/core'
import { tools } from './gen/catalogue.js'

export * from './gen/catalogue.js'

/**
 * Calls a tool by any documented spelling of its name. The input is checked when the client has `validate`.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for a name that no tool has, with the nearest one, and whatever the function throws
 * @see https://developer.chargeover.com/docs/api/
 * @example
 * ```ts
 * const page = await callTool(chargeover, 'chargeover_list_customers', { limit: 25 })
 * ```
 */
export async function callTool(
  client: ChargeOverClient,
  name: string,
  input: object = {},
  options?: ChargeOverRequestOptions,
): Promise<unknown> {
  return findTool(tools, name).tool.execute(client, input, options)
}
