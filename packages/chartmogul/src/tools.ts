import type { ChartMogulClient, ChartMogulRequestOptions } from '@billing/chartmogul'
import type { ChartMogulResourceName } from '@billing/chartmogul/catalogue'
import type { ToolArguments, ToolResult } from '@billing/core'
import { findTool, selectTools, type ToolFilter } from '@billing/core/internal'
import type { ChartMogulToolTypes } from './gen/tool-types.js'
import { allTools, type ChartMogulTool } from './gen/tools.js'

export { about } from '@billing/chartmogul/catalogue'
export type { ChartMogulToolTypes } from './gen/tool-types.js'
export * from './gen/tools.js'
export type { ChartMogulResourceName }

/** What the documentation puts in front of the names of tools. */
const PREFIX = 'app.integrations.'

/**
 * Calls a tool by any documented spelling of its name. By the documented name itself input and result are typed. The input is checked
 * when the client has `validate`.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for an unknown tool, with the nearest name in the message, and any error of the function
 * @see https://dev.chartmogul.com/reference
 * @example
 * ```ts
 * const page = await callTool(chartmogul, 'chartmogul_list_customers', { per_page: 25 })
 * ```
 */
export async function callTool<Name extends keyof ChartMogulToolTypes | (string & {})>(
  client: ChartMogulClient,
  name: Name,
  ...rest: ToolArguments<ChartMogulToolTypes, Name, ChartMogulRequestOptions>
): Promise<ToolResult<ChartMogulToolTypes, Name>> {
  const [input = {}, options] = rest as [object?, ChartMogulRequestOptions?]
  return findTool(allTools, name, PREFIX).tool.execute(client, input, options) as Promise<
    ToolResult<ChartMogulToolTypes, Name>
  >
}

/** Which tools to select; a tool has to match everything that is given. */
export interface ChartMogulToolFilter extends ToolFilter<ChartMogulResourceName> {}

/**
 * Selects tools by resource and by what they do, for an agent that should have no others. Without a filter it returns all of them; `tools`
 * are the documented ones.
 *
 * @returns the tools in alphabetical order
 * @throws {ValidationError} for an unknown resource, with the nearest name
 * @see https://dev.chartmogul.com/reference
 * @example
 * ```ts
 * const readers = toolsOf({ resources: ['invoices', 'customers'], access: 'read' })
 * ```
 */
export function toolsOf(filter: ChartMogulToolFilter = {}): readonly ChartMogulTool[] {
  return selectTools(allTools, filter)
}
