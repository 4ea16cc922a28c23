import type { ChartMogulClient, ChartMogulRequestOptions } from '@billing/chartmogul'
import type { ToolArguments, ToolResult } from '@billing/core'
import { findTool } from '@billing/core/internal'
import { tools } from './gen/catalogue.js'
import type { ChartMogulToolTypes } from './gen/tool-types.js'

export * from './gen/catalogue.js'
export type { ChartMogulToolTypes } from './gen/tool-types.js'

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
  return findTool(tools, name, PREFIX).tool.execute(client, input, options) as Promise<
    ToolResult<ChartMogulToolTypes, Name>
  >
}
