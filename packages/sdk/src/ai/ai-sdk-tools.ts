import type { WebAbortSignal } from '@billing/core/internal'
import { canonicalJson } from '../agent/canonical-json.js'
import { bindTools } from './bind-tools.js'
import type { SchemaOptions } from './openai-tools.js'
import { type StandardJsonSchema, standardSchema } from './standard-schema.js'
import type { AiToolset } from './toolset.js'

/** What the AI SDK tells of a call. */
export interface AiSdkCall {
  /** The id of the call. */
  readonly toolCallId?: string
  /** The conversation so far, with the answers of a person to questions for an approval. */
  readonly messages?: readonly {
    /** A text, or parts. */
    readonly content: unknown
  }[]
  /** Ends the call early. */
  readonly abortSignal?: WebAbortSignal | undefined
}

/** A tool as the AI SDK takes it. */
export interface AiSdkTool {
  /** The name for people. */
  readonly title: string
  /** What it does, for the model. */
  readonly description: string
  /** The input as JSON Schema. */
  readonly inputSchema: StandardJsonSchema
  /** The model keeps to the schema. */
  readonly strict?: true
  /** Whether a person has to approve the call first. */
  readonly needsApproval: (input: unknown, call?: AiSdkCall) => Promise<boolean>
  /** Calls the tool; the result is the envelope. */
  readonly execute: (input: unknown, call: AiSdkCall) => Promise<object>
}

/** A part of a message about an approval. */
interface ApprovalPart {
  readonly type?: string
  readonly approvalId?: string
  readonly toolCallId?: string
  readonly approved?: boolean
  readonly input?: unknown
}

/** Whether a conversation has a person's approval of a call, with the input that the person saw there. */
function isApprovedIn(messages: AiSdkCall['messages'] = [], callId: string | undefined, input: unknown): boolean {
  const parts = messages.flatMap(({ content }) => (Array.isArray(content) ? (content as ApprovalPart[]) : []))
  const about = parts.filter(({ toolCallId }) => toolCallId === callId)
  const isOther = about.some((part) => part.type === 'tool-call' && canonicalJson(part.input) !== canonicalJson(input))
  const asked = about.filter(({ type }) => type === 'tool-approval-request')
  const isApproved = parts.some(
    ({ type, approvalId, approved }) =>
      type === 'tool-approval-response' && approved === true && asked.some((one) => one.approvalId === approvalId),
  )
  return isApproved && !isOther
}

/**
 * The tools of a toolset for the AI SDK (`ai`), by name. It asks a person where the policy says so, and gives the call on when that person
 * approved it. Without `strict`, an object with names that are not known, such as `metadata`, is a list of `{ key, value }`, which every
 * provider of the AI SDK passes on.
 *
 * @param options - `strict` for the strict mode of OpenAI's models
 * @example
 * ```ts
 * import { generateText, stepCountIs } from 'ai'
 *
 * const { text } = await generateText({
 *   model: 'openai/gpt-5',
 *   prompt: 'Which invoices are open?',
 *   tools: aiSdkTools(createToolset(billing)),
 *   stopWhen: stepCountIs(5),
 * })
 * ```
 */
export function aiSdkTools(toolset: AiToolset, { strict = false }: SchemaOptions = {}): Record<string, AiSdkTool> {
  const tools = bindTools(toolset, { name: 'ai-sdk', form: { strict } }).map((tool): [string, AiSdkTool] => [
    tool.name,
    {
      title: tool.title,
      description: tool.description,
      inputSchema: standardSchema(tool.schema),
      ...(strict && { strict }),
      needsApproval: (input, call) => tool.needsApproval(input, call?.toolCallId),
      execute: (input, { toolCallId, messages, abortSignal }) =>
        tool.run(input, {
          callId: toolCallId,
          signal: abortSignal,
          approved: isApprovedIn(messages, toolCallId, input),
        }),
    },
  ])
  return Object.fromEntries(tools)
}
