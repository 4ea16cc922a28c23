import type { ToolArguments, ToolResult } from '@billing/core'
import { findTool, selectTools, type ToolFilter } from '@billing/core/internal'
import type { StripeClient, StripeRequestOptions } from '@billing/stripe'
import type { StripeResourceName } from '@billing/stripe/catalogue'
import type { StripeToolTypes } from './gen/tool-types.js'
import { allTools, type StripeTool } from './gen/tools.js'

export { about } from '@billing/stripe/catalogue'
export type { StripeToolTypes } from './gen/tool-types.js'
export * from './gen/tools.js'
export type { StripeResourceName }

/** What the documentation puts in front of the names of tools. */
const PREFIX = 'app.integrations.'

/**
 * Calls a tool by any documented spelling of its name. By the documented name itself input and result are typed. The input is checked
 * when the client has `validate`.
 *
 * @returns what the function of that tool returns
 * @throws {ValidationError} for an unknown tool, with the nearest name in the message, and any error of the function
 * @see https://docs.stripe.com/api
 * @example
 * ```ts
 * const page = await callTool(stripe, 'stripe_list_customers', { limit: 25 })
 * ```
 */
export async function callTool<Name extends keyof StripeToolTypes | (string & {})>(
  client: StripeClient,
  name: Name,
  ...rest: ToolArguments<StripeToolTypes, Name, StripeRequestOptions>
): Promise<ToolResult<StripeToolTypes, Name>> {
  const [input = {}, options] = rest as [object?, StripeRequestOptions?]
  return findTool(allTools, name, PREFIX).tool.execute(client, input, options) as Promise<
    ToolResult<StripeToolTypes, Name>
  >
}

/** Which tools to select; a tool has to match everything that is given. */
export interface StripeToolFilter extends ToolFilter<StripeResourceName> {}

/**
 * Selects tools by resource and by what they do, for an agent that should have no others. Without a filter it returns all of them; `tools`
 * are the documented ones.
 *
 * @returns the tools in alphabetical order
 * @throws {ValidationError} for an unknown resource, with the nearest name
 * @see https://docs.stripe.com/api
 * @example
 * ```ts
 * const readers = toolsOf({ resources: ['invoices', 'customers'], access: 'read' })
 * ```
 */
export function toolsOf(filter: StripeToolFilter = {}): readonly StripeTool[] {
  return selectTools(allTools, filter)
}
