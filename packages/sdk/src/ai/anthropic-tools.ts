import type { WebAbortSignal } from '@billing/core/internal'
import { bindTools } from './bind-tools.js'
import type { AiToolset } from './toolset.js'

/** What the tool runner of `@anthropic-ai/sdk` tells of a call. */
export interface AnthropicCallContext {
  /** The call of the model. */
  readonly toolUse?:
    | {
        /** Its id. */
        readonly id: string
      }
    | undefined
  /** Ends the call early. */
  readonly signal?: WebAbortSignal | null | undefined
}

/** A tool as Anthropic's Messages API takes it, with what its tool runner needs to call it. */
export interface AnthropicTool {
  /** A tool that the caller runs. */
  readonly type: 'custom'
  /** The name of the tool. */
  readonly name: string
  /** What it does, for the model. */
  readonly description: string
  /** The input as JSON Schema. */
  readonly input_schema: {
    /** An object. */
    type: 'object'
    /** The schemas of its properties. */
    properties?: Record<string, unknown>
    /** The names of those that have to be there. */
    required?: string[]
  }
  /** Reads what the model wrote. */
  readonly parse: (input: unknown) => unknown
  /** Calls the tool; the result is the envelope as JSON. */
  readonly run: (input: unknown, context?: AnthropicCallContext) => Promise<string>
}

/**
 * The tools of a toolset for Anthropic's Messages API: for `tools` of `messages.create`, and for `beta.messages.toolRunner`, which calls them.
 * Their schemas are those of the catalogue: what Anthropic's strict mode allows in one request is less than one of them has.
 *
 * @example
 * ```ts
 * import Anthropic from '@anthropic-ai/sdk'
 *
 * const runner = new Anthropic().beta.messages.toolRunner({
 *   model: 'claude-opus-4-5',
 *   max_tokens: 1024,
 *   messages: [{ role: 'user', content: 'Which invoices are open?' }],
 *   tools: anthropicTools(createToolset(billing)),
 * })
 * ```
 */
export function anthropicTools(toolset: AiToolset): AnthropicTool[] {
  return bindTools(toolset, { name: 'anthropic', form: undefined }).map((tool) => ({
    type: 'custom',
    name: tool.name,
    description: tool.description,
    input_schema: tool.schema as AnthropicTool['input_schema'],
    parse: (input) => input,
    run: async (input, { toolUse, signal } = {}) =>
      JSON.stringify(await tool.run(input, { callId: toolUse?.id, signal: signal ?? undefined })),
  }))
}
