import type { ChargeOverClient, ChargeOverRequestOptions } from '@billing/chargeover'
import type { ToolArguments, ToolResult } from '@billing/core'
import { findTool } from '@billing/core/internal'
import { tools } from './gen/catalogue.js'
import type { ChargeOverToolTypes } from './gen/tool-types.js'

export * from './gen/catalogue.js'
export type { ChargeOverToolTypes } from './gen/tool-types.js'

/** What the documentation puts in front of the names of tools. */
const PREFIX = 'app.integrations.'

/**
 * Calls a tool by any documented spelling of its name. By the documented name itself input and result are typed. The input is checked
 * when the client has `validate`.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for an unknown tool, with the nearest name in the message, and any error of the function
 * @see https://developer.chargeover.com/docs/api/
 * @example
 * ```ts
 * const page = await callTool(chargeover, 'chargeover_list_customers', { limit: 25 })
 * ```
 */
export async function callTool<Name extends keyof ChargeOverToolTypes | (string & {})>(
  client: ChargeOverClient,
  name: Name,
  ...rest: ToolArguments<ChargeOverToolTypes, Name, ChargeOverRequestOptions>
): Promise<ToolResult<ChargeOverToolTypes, Name>> {
  const [input = {}, options] = rest as [object?, ChargeOverRequestOptions?]
  return findTool(tools, name, PREFIX).tool.execute(client, input, options) as Promise<
    ToolResult<ChargeOverToolTypes, Name>
  >
}
