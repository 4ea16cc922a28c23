import { EMPTY_ENVELOPE, EMPTY_PROBLEM, nearestName } from '@billing/core/internal'
import { bindTools } from './bind-tools.js'
import type { AiToolset } from './toolset.js'

/** A call of a model at Gemini. */
export interface GeminiCall {
  /** Its id. */
  readonly id?: string
  /** The name of the tool. */
  readonly name?: string
  /** The input. */
  readonly args?: Record<string, unknown>
}

/** The answer to a call, as a part of a message. */
export interface GeminiAnswer {
  /** What the function answered. */
  readonly functionResponse: {
    /** The id of the call. */
    id?: string
    /** The name of the tool. */
    name: string
    /** The envelope. */
    response: Record<string, unknown>
  }
}

/** The tools as a callable tool of `@google/genai`, which declares them to the model and calls them. */
export interface GeminiTool {
  /** The declarations of the functions. */
  tool(): Promise<{
    /** One for each tool. */
    functionDeclarations: {
      /** The name of the tool. */
      name: string
      /** What it does, for the model. */
      description: string
      /** The input as JSON Schema. */
      parametersJsonSchema: unknown
    }[]
  }>
  /** Calls functions, one after the other. */
  callTool(calls: readonly GeminiCall[]): Promise<GeminiAnswer[]>
}

/**
 * The tools of a toolset for Gemini, as a callable tool of `@google/genai`. An object with names that are not known, such as `metadata`, is a
 * list of `{ key, value }`: not every way to Gemini passes on the schema of such an object.
 *
 * @example
 * ```ts
 * import { GoogleGenAI } from '@google/genai'
 *
 * const answer = await new GoogleGenAI({}).models.generateContent({
 *   model: 'gemini-2.5-flash',
 *   contents: 'Which invoices are open?',
 *   config: { tools: [geminiTools(createToolset(billing))] },
 * })
 * ```
 */
export function geminiTools(toolset: AiToolset): GeminiTool {
  const tools = bindTools(toolset, { name: 'gemini', form: { strict: false } })
  const providers = [...new Set(toolset.tools.map(({ provider }) => provider))]
  /** The envelope of a tool that a model has made up. An error would end its loop, and hide what other calls have done. */
  const unknownTool = (name: string): object => {
    const near = nearestName(
      tools.map((one) => one.name),
      name,
    )
    const error = `unknown tool "${name}"; did you mean ${near}? Nothing was sent.`
    return { ...EMPTY_ENVELOPE, function: name, error, problem: { ...EMPTY_PROBLEM, kind: 'unknown_tool' } }
  }
  return {
    tool: async () => ({
      functionDeclarations: tools.map(({ name, description, schema }) => ({
        name,
        description,
        parametersJsonSchema: schema,
      })),
    }),
    async callTool(calls) {
      const answers: GeminiAnswer[] = []
      for (const { id, name = '', args } of calls) {
        const tool = tools.find((one) => one.name === name)
        // Each callable tool is given all calls: those of the others are not for this one.
        if (!tool && !providers.some((provider) => name.startsWith(`${provider}_`))) continue
        const response = (await (tool?.run(args, { callId: id }) ?? unknownTool(name))) as Record<string, unknown>
        answers.push({ functionResponse: { ...(id !== undefined && { id }), name, response } })
      }
      return answers
    },
  }
}
