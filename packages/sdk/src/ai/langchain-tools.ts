import type { WebAbortSignal } from '@billing/core/internal'
import { bindTools } from './bind-tools.js'
import type { SchemaOptions } from './openai-tools.js'
import type { AiToolset } from './toolset.js'

/** What LangChain tells of a call. */
export interface LangChainCall {
  /** The call of the model. */
  readonly toolCall?:
    | {
        /** Its id. */
        readonly id?: string | undefined
      }
    | undefined
  /** Ends the call early. */
  readonly signal?: WebAbortSignal | undefined
}

/** The fields that `DynamicStructuredTool` of `@langchain/core` is created with. */
export interface LangChainTool {
  /** The name of the tool. */
  readonly name: string
  /** What it does, for the model. */
  readonly description: string
  /** The input as JSON Schema. */
  readonly schema: {
    /** An object. */
    type: 'object'
    [keyword: string]: unknown
  }
  /** Calls the tool; the result is the envelope as JSON. */
  readonly func: (input: unknown, runManager?: unknown, call?: LangChainCall) => Promise<string>
}

/**
 * The tools of a toolset for LangChain, as fields of `DynamicStructuredTool`. LangChain's tools have no approvals: where the policy asks for
 * one, the call answers `approval_required`.
 *
 * @param options - `strict` for the strict mode of OpenAI's models
 * @example
 * ```ts
 * import { DynamicStructuredTool } from '@langchain/core/tools'
 *
 * const tools = langchainTools(createToolset(billing)).map((fields) => new DynamicStructuredTool(fields))
 * ```
 */
export function langchainTools(toolset: AiToolset, { strict = false }: SchemaOptions = {}): LangChainTool[] {
  return bindTools(toolset, { name: 'langchain', form: { strict } }).map((tool) => ({
    name: tool.name,
    description: tool.description,
    schema: tool.schema as LangChainTool['schema'],
    func: async (input, _runManager, { toolCall, signal } = {}) =>
      JSON.stringify(await tool.run(input, { callId: toolCall?.id, signal })),
  }))
}
