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
  needsApproval(input: unknown, callId?: string): Promise<boolean>
  /** Calls the tool with what the model wrote, as an object or as JSON. */
  run(input: unknown, call: HostCall): Promise<object>
}

/** The host's name in approvals, and the form in which it takes schemas; undefined for schemas that are left as they are. */
export interface Host {
  /** Who is said to have approved what a person approved there. */
  readonly name: string
  /** The form of the schemas. */
  readonly form: Form | undefined
}

/** The parameter of a tool that says which account to use. */
const ACCOUNT = 'account'

/** How many questions for an approval are remembered. Most of them are answered at once; some never are. */
const MOST_QUESTIONS = 1_000

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
    return input === '' ? {} : (JSON.parse(input) ?? {})
  } catch {
    return input
  }
}

/**
 * The plans that a host was told to ask a person about: by the id of the call, or by themselves where the host has told none. A plan that is
 * another by the time of its call, since an amount has changed, is not the one that was approved.
 */
function createQuestions() {
  const asked = new Map<string, string>()
  const keyOf = (hash: string, callId = ''): string => JSON.stringify(callId ? [callId] : ['', hash])
  return {
    get isEmpty() {
      return asked.size === 0
    },
    add(hash: string, callId: string | undefined) {
      const [oldest] = asked.keys()
      if (oldest !== undefined && asked.size >= MOST_QUESTIONS) asked.delete(oldest)
      asked.set(keyOf(hash, callId), hash)
    },
    /** Whether it was asked about; undefined where nothing is known of the call. */
    take(hash: string, callId: string | undefined): boolean | undefined {
      for (const key of [keyOf(hash, callId), keyOf(hash)]) {
        const found = asked.get(key)
        if (asked.delete(key)) return found === hash
      }
      return undefined
    },
  }
}

/** The tools of a toolset for a host. */
export function bindTools(toolset: AiToolset, host: Host): BoundTool[] {
  const questions = createQuestions()
  return toolset.tools.map((tool): BoundTool => {
    const schema = withAccount(tool, toolset.accounts[tool.provider] ?? [])
    const takesAccount = schema !== tool.inputSchema
    const understand = (given: unknown): { input: object; account: string | undefined } => {
      const written = read(given)
      const input = host.form ? restoreInput(schema, written, host.form) : written
      if (!takesAccount || typeof input !== 'object') return { input: input as object, account: undefined }
      const { [ACCOUNT]: account, ...rest } = input as Record<string, string | undefined>
      return { input: rest, account }
    }
    // What is wrong with an input is the answer of the call, not a question to a person.
    const planOf = async (given: unknown, signal?: AbortSignal) => {
      const { input, account } = understand(given)
      const plan = await toolset.plan(tool.name, input, { account, signal }).catch(() => undefined)
      return plan?.verdict === 'ask' ? plan : undefined
    }
    return {
      name: tool.name,
      title: tool.title,
      description: tool.description,
      schema: host.form ? schemaIn(schema, host.form) : schema,
      async needsApproval(given, callId) {
        const plan = await planOf(given)
        if (plan) questions.add(plan.hash, callId)
        return plan !== undefined
      },
      async run(given, { callId, signal, approved = false }) {
        // A host that ignores approvals never asked for one: the call then answers that it needs one.
        const plan = approved || !questions.isEmpty ? await planOf(given, signal) : undefined
        const isApproved = plan && (questions.take(plan.hash, callId) ?? approved)
        const approval = isApproved
          ? await toolset.approve(plan.hash, { by: host.name }).catch(() => undefined)
          : undefined
        const { input, account } = understand(given)
        return toolset.call(tool.name, input, { account, callId, signal, approval })
      },
    }
  })
}
