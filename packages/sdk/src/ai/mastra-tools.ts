import type { WebAbortSignal } from '@billing/core/internal'
import { bindTools } from './bind-tools.js'
import type { SchemaOptions } from './openai-tools.js'
import { type StandardJsonSchema, standardSchema } from './standard-schema.js'
import type { AiToolset } from './toolset.js'

/** What Mastra tells of a call. */
export interface MastraCall {
  /** What is known of a call of an agent. */
  readonly agent?:
    | {
        /** The id of the call. */
        readonly toolCallId?: string | undefined
      }
    | undefined
  /** Ends the call early. */
  readonly abortSignal?: WebAbortSignal | undefined
}

/** The options that `createTool` of `@mastra/core` takes. */
export interface MastraTool {
  /** The name of the tool. */
  readonly id: string
  /** The name for people. */
  readonly title: string
  /** What it does, for the model. */
  readonly description: string
  /** The input as JSON Schema. */
  readonly inputSchema: StandardJsonSchema
  /** The model keeps to the schema. */
  readonly strict?: true
  /** Whether a person has to approve the call first. */
  readonly requireApproval: (input: unknown) => Promise<boolean>
  /** Calls the tool; the result is the envelope. */
  readonly execute: (input: unknown, call?: MastraCall) => Promise<object>
}

/**
 * The tools of a toolset for Mastra, as options of `createTool`. It asks a person where the policy says so.
 *
 * @param options - `strict` for the strict mode of OpenAI's models
 * @example
 * ```ts
 * import { createTool } from '@mastra/core/tools'
 *
 * const toolset = createToolset(billing)
 * const tools = Object.fromEntries(mastraTools(toolset).map((options) => [options.id, createTool(options)]))
 * ```
 */
export function mastraTools(toolset: AiToolset, { strict = false }: SchemaOptions = {}): MastraTool[] {
  return bindTools(toolset, { name: 'mastra', form: { strict } }).map((tool) => ({
    id: tool.name,
    title: tool.title,
    description: tool.description,
    inputSchema: standardSchema(tool.schema),
    ...(strict && { strict }),
    requireApproval: (input) => tool.needsApproval(input),
    execute: (input, { agent, abortSignal } = {}) =>
      tool.run(input, { callId: agent?.toolCallId, signal: abortSignal }),
  }))
}
