import type { Toolset } from '@billing/sdk/agent'
import { annotationsOf } from '@billing/sdk/catalogue'
import type { Tool } from '@modelcontextprotocol/server'
import { compactSchema } from './compact-schema.js'
import { outputSchema } from './output-schema.js'

type BillingTool = Toolset['tools'][number]

/** The parameter that names the account, by a name that the tool does not have itself. */
export const accountParameter = ({ inputSchema }: BillingTool): string =>
  'account' in (inputSchema as { properties: object }).properties ? '_account' : 'account'

/** The schema of an input; where there are several accounts, with the account. */
function schemaOf(tool: BillingTool, accounts: readonly string[]): Tool['inputSchema'] {
  const schema = compactSchema(tool.inputSchema) as Tool['inputSchema'] & { required?: string[] }
  if (accounts.length < 2) return schema
  const name = accountParameter(tool)
  const hasDefault = accounts.includes('default')
  const account = {
    type: 'string',
    enum: accounts,
    description: `The account${hasDefault ? '; default without it' : ''}.`,
  }
  return {
    ...schema,
    properties: { ...schema.properties, [name]: account },
    ...(!hasDefault && { required: [...(schema.required ?? []), name] }),
  } as Tool['inputSchema']
}

/** Tools as MCP lists them, in the order of the toolset; with what they return where that is wanted. */
export function toolEntries({ tools, accounts }: Pick<Toolset, 'tools' | 'accounts'>, hasOutput = false): Tool[] {
  return tools.map((tool) => {
    const { readOnly, destructive, idempotent } = annotationsOf(tool)
    return {
      name: tool.name,
      description: tool.description,
      inputSchema: schemaOf(tool, accounts[tool.provider] as readonly string[]),
      ...(hasOutput && { outputSchema: outputSchema(tool) }),
      annotations: {
        readOnlyHint: readOnly,
        destructiveHint: destructive,
        idempotentHint: idempotent,
        openWorldHint: true,
      },
    }
  })
}
