import type { ChargeOverClient, ChargeOverRequestOptions } from '@billing/chargeover'
import type { ChargeOverResourceName } from '@billing/chargeover/catalogue'
import type { ToolArguments, ToolResult } from '@billing/core'
import { findTool, selectTools, type ToolFilter } from '@billing/core/internal'
import type { ChargeOverToolTypes } from './gen/tool-types.js'
import { allTools, type ChargeOverTool } from './gen/tools.js'

export { about } from '@billing/chargeover/catalogue'
export type { ChargeOverToolTypes } from './gen/tool-types.js'
export * from './gen/tools.js'
export type { ChargeOverResourceName }

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
  return findTool(allTools, name, PREFIX).tool.execute(client, input, options) as Promise<
    ToolResult<ChargeOverToolTypes, Name>
  >
}

/** Which tools to select; a tool has to match everything that is given. */
export interface ChargeOverToolFilter extends ToolFilter<ChargeOverResourceName> {}

/**
 * Selects tools by resource and by what they do, for an agent that should have no others. Without a filter it returns all of them; `tools`
 * are the documented ones.
 *
 * @returns the tools in alphabetical order
 * @throws {ValidationError} for an unknown resource, with the nearest name
 * @see https://developer.chargeover.com/docs/api/
 * @example
 * ```ts
 * const readers = toolsOf({ resources: ['invoices', 'customers'], access: 'read' })
 * ```
 */
export function toolsOf(filter: ChargeOverToolFilter = {}): readonly ChargeOverTool[] {
  return selectTools(allTools, filter)
}
