import { dottedName } from '@billing/core/internal'
import type { CatalogueTool } from '@billing/sdk/catalogue'

/** A tool as a row of a list. */
export interface ToolRow {
  /** The name as commands show it: `stripe.list_customers`. */
  readonly tool: string
  readonly access: 'read' | 'write'
  readonly title: string
}

/** Shows a tool as a row of a list. */
export const toolRow = (tool: CatalogueTool): ToolRow => ({
  tool: dottedName(tool),
  access: tool.access,
  title: tool.title,
})
