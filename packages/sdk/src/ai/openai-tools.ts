import type { WebAbortSignal } from '@billing/core/internal'
import { bindTools } from './bind-tools.js'
import type { AiToolset } from './toolset.js'

/** How the schemas of tools are written. */
export interface SchemaOptions {
  /** Whether every property is required, as in `strictSchema`. */
  readonly strict?: boolean | undefined
}

/** What OpenAI's Agents SDK tells of a call; an item of the Responses API has the same under `call_id`. */
export interface OpenAiCallDetails {
  /** The call of the model. */
  readonly toolCall?:
    | {
        /** Its id, in the Agents SDK. */
        readonly callId?: string
        /** Its id, in the Responses API. */
        readonly call_id?: string
      }
    | undefined
  /** Ends the call early. */
  readonly signal?: WebAbortSignal | undefined
}

/** A function as the Responses API takes it, with what `tool` of `@openai/agents` needs to call it. */
export interface OpenAiTool {
  /** A function. */
  readonly type: 'function'
  /** The name of the tool. */
  readonly name: string
  /** What it does, for the model. */
  readonly description: string
  /** The input as JSON Schema. */
  readonly parameters: {
    /** An object. */
    type: 'object'
    /** The schemas of its properties. */
    properties: Record<string, Record<string, unknown>>
    /** The names of all of them. */
    required: string[]
    /** There are no others. */
    additionalProperties: false
  }
  /** The model keeps to the schema. */
  readonly strict: true
  /** Whether a person has to approve the call first. */
  readonly needsApproval: (context: unknown, input: unknown, callId?: string) => Promise<boolean>
  /** Calls the tool; the result is the envelope as JSON. */
  readonly execute: (input: unknown, context?: unknown, details?: OpenAiCallDetails) => Promise<string>
}

/** The part of a run of `@openai/agents` that knows whether a person approved a call. */
interface RunContext {
  isToolApproved?(call: { toolName: string; callId: string }): boolean | undefined
}

/**
 * The tools of a toolset as functions in OpenAI's strict mode: for `tools` of the Responses API, and for `tool` of `@openai/agents`, whose
 * interruptions ask a person where the policy says so.
 *
 * @example
 * ```ts
 * import { Agent, tool } from '@openai/agents'
 *
 * const toolset = createToolset(billing)
 * const agent = new Agent({ name: 'Billing', tools: openaiTools(toolset).map((one) => tool(one)) })
 * ```
 */
export function openaiTools(toolset: AiToolset): OpenAiTool[] {
  return bindTools(toolset, { name: 'openai', form: { strict: true } }).map((tool) => ({
    type: 'function',
    name: tool.name,
    description: tool.description,
    parameters: tool.schema as OpenAiTool['parameters'],
    strict: true,
    needsApproval: (_context, input, callId) => tool.needsApproval(input, callId),
    execute: async (input, context, { toolCall, signal } = {}) => {
      const callId = toolCall?.callId ?? toolCall?.call_id
      const run = context as RunContext | undefined
      const approved = callId !== undefined && run?.isToolApproved?.({ toolName: tool.name, callId }) === true
      return JSON.stringify(await tool.run(input, { callId, signal, approved }))
    },
  }))
}
