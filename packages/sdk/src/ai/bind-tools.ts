import type { ToolDescription } from '@billing/core'
import { restoreInput } from './convert-input.js'
import type { JsonSchema } from './json-schema.js'
import { type Form, schemaIn } from './strict-schema.js'
import type { AiToolset } from './toolset.js'

/** What a host tells of one call. */
export interface HostCall {
  /** The host's id of the call. */
  readonly callId?: string | undefined
  /** Ends the call early. */
  readonly signal?: AbortSignal | undefined
  /** Whether the host knows that a person approved this call. */
  readonly approved?: boolean | undefined
}

/** A tool as every adapter needs it. */
export interface BoundTool {
  readonly name: string
  readonly title: string
  readonly description: string
  /** The schema to show to the model. */
  readonly schema: JsonSchema
  /** Whether the host has to ask a person first. */
  needsApproval(input: unknown): Promise<boolean>
  /** Calls the tool with what the model wrote, as an object or as JSON. */
  run(input: unknown, call: HostCall): Promise<object>
}

/** The host's name in approvals, and the form in which it takes schemas; undefined for schemas that are left as they are. */
export interface Host {
  /** Who is said to have approved what a person approved there. */
  readonly name: string
  readonly form: Form | undefined
}

/** The parameter of a tool that says which account to use. */
const ACCOUNT = 'account'

/** Adds the account, where there are several, unless the tool has a parameter of that name. */
function withAccount({ provider, inputSchema }: ToolDescription, accounts: readonly string[]): JsonSchema {
  const schema = inputSchema as JsonSchema
  if (accounts.length < 2 || schema.properties?.[ACCOUNT]) return schema
  const account = { type: 'string', enum: accounts, description: `The account of ${provider}; \`default\` without it.` }
  return { ...schema, properties: { ...schema.properties, [ACCOUNT]: account } }
}

/** What a model wrote as an object; text that is no JSON, and other values, are left for the check of the call to explain. */
function read(input: unknown): unknown {
  if (typeof input !== 'string') return input ?? {}
  try {
    return input === '' ? {} : JSON.parse(input)
  } catch {
    return input
  }
}

/** The tools of a toolset for a host. Approvals that the host was told to ask for are remembered until their call runs. */
export function bindTools(toolset: AiToolset, host: Host): BoundTool[] {
  const asked = new Set<string>()
  return toolset.tools.map((tool): BoundTool => {
    const schema = withAccount(tool, toolset.accounts[tool.provider] ?? [])
    const takesAccount = schema !== tool.inputSchema
    const understand = (input: unknown): { input: object; account: string | undefined } => {
      const written = read(input)
      const restored = host.form ? restoreInput(schema, written, host.form) : written
      if (!takesAccount || typeof restored !== 'object') return { input: restored as object, account: undefined }
      const { [ACCOUNT]: account, ...rest } = restored as Record<string, string | undefined>
      return { input: rest, account }
    }
    return {
      name: tool.name,
      title: tool.title,
      description: tool.description,
      schema: host.form ? schemaIn(schema, host.form) : schema,
      async needsApproval(written) {
        const { input, account } = understand(written)
        // What is wrong with an input is the answer of the call, not a question to a person.
        const plan = await toolset.plan(tool.name, input, { account }).catch(() => undefined)
        if (plan?.verdict !== 'ask') return false
        asked.add(plan.hash)
        return true
      },
      async run(written, { callId, signal, approved }) {
        const { input, account } = understand(written)
        const options = { account, callId, signal }
        const plan = await toolset.plan(tool.name, input, { account, signal }).catch(() => undefined)
        // A host that ignores approvals never asked for this plan: the call then answers that an approval is needed.
        const isApproved = plan?.verdict === 'ask' && (approved === true || asked.delete(plan.hash))
        const approval = isApproved ? await toolset.approve(plan.hash, { by: host.name }) : undefined
        return toolset.call(tool.name, input, { ...options, approval })
      },
    }
  })
}
