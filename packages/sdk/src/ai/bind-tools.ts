import { ConfigError, type ToolDescription } from '@billing/core'
import type { JsonSchema } from '@billing/core/internal'
import { createLock, type WebAbortSignal } from '@billing/core/internal'
import { LOOK_FIRST } from '../agent/look-first.js'
import { PLAN_LIFE_MS } from '../agent/plan-life-ms.js'
import { restoreInput } from './convert-input.js'
import { type Form, schemaIn } from './strict-schema.js'
import type { AiPlan, AiToolset } from './toolset.js'

/** What a host tells of one call. */
export interface HostCall {
  /** The host's id of the call. */
  readonly callId?: string | undefined
  /** Ends the call early. */
  readonly signal?: WebAbortSignal | undefined
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

/** What is known of a call of the host. */
interface HostedCall {
  /** The plan that a person was asked about. */
  readonly hash: string
  /** Whether the host has asked, and has not made the call since. */
  isAsked: boolean
  /** Whether it was made, and may have had an effect. */
  isCarriedOut: boolean
}

/** Adds to a map that must not grow forever. */
function remember<T>(map: Map<string, T>, key: string, value: T): T {
  const [oldest] = map.keys()
  if (oldest !== undefined && map.size >= MOST_QUESTIONS) map.delete(oldest)
  map.delete(key)
  map.set(key, value)
  return value
}

/**
 * The plans that a host was told to ask a person about: by the id of the call, or by themselves where the host has told none. A plan that is
 * another by the time of its call, since an amount has changed, is not the one that was approved. Calls are remembered after they were made,
 * since hosts deliver them again.
 */
function createQuestions() {
  const calls = new Map<string, HostedCall>()
  /** Until when a plan that was asked about without an id may be carried out. */
  const plans = new Map<string, number>()
  return {
    /** Whether anything is known that a call could be the answer to. */
    mayAnswer: (callId: string | undefined): boolean => plans.size > 0 || (callId !== undefined && calls.has(callId)),
    add(hash: string, callId: string | undefined) {
      if (!callId) return remember(plans, hash, Date.now() + PLAN_LIFE_MS)
      const found = calls.get(callId)
      // Asking again does not make it a call that was never carried out.
      const isCarriedOut = found?.hash === hash && found.isCarriedOut
      return remember(calls, callId, { hash, isAsked: true, isCarriedOut })
    },
    /** The call of a plan, if it may be carried out. */
    take({ hash, request }: AiPlan, callId: string | undefined, approved: boolean): HostedCall | undefined {
      const known = callId ? calls.get(callId) : undefined
      if (known) {
        // Delivered again, it has its key again, and the provider carries it out once. Without keys only this memory keeps it from a second time.
        const isSafe = !known.isCarriedOut || request.idempotencyKey !== null
        if (known.hash !== hash || !isSafe || !(known.isAsked || approved)) return undefined
        known.isAsked = false
        return known
      }
      const until = plans.get(hash) ?? 0
      plans.delete(hash)
      // A host does not tell of questions that were answered with no: they are forgotten when their plans expire.
      if (!approved && until < Date.now()) return undefined
      const call: HostedCall = { hash, isAsked: false, isCarriedOut: false }
      return callId ? remember(calls, callId, call) : call
    },
  }
}

/** Whether a call may have had an effect: what was not sent can be done again. */
const mayHaveHadEffect = (envelope: object): boolean =>
  (envelope as { problem?: { sent?: string } | null }).problem?.sent !== 'no'

/** What an answer to a model says of its problem. */
interface Answer {
  readonly problem?: { readonly retry?: string } | null
}

/** An answer to a model, which has no way to repeat a call with its idempotency key: without it a repetition is another write. */
function forModel(envelope: Answer): object {
  const { problem } = envelope
  if (problem?.retry !== 'with_key') return envelope
  return { ...envelope, problem: { ...problem, retry: 'after_check', next: [LOOK_FIRST] } }
}

/** The tools of a toolset for a host. */
export function bindTools(toolset: AiToolset, host: Host): BoundTool[] {
  if (!Array.isArray(Object(toolset).tools)) throw new ConfigError('toolset: pass what createToolset returns')
  const questions = createQuestions()
  const lock = createLock()
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
    const planOf = async (given: unknown, callId?: string, signal?: WebAbortSignal) => {
      const { input, account } = understand(given)
      const plan = await toolset.plan(tool.name, input, { account, callId, signal }).catch(() => undefined)
      return plan?.verdict === 'ask' ? plan : undefined
    }
    const call = async (given: unknown, { callId, signal }: HostCall, approval?: string): Promise<object> => {
      const { input, account } = understand(given)
      return forModel(await toolset.call(tool.name, input, { account, callId, signal, approval }))
    }
    return {
      name: tool.name,
      title: tool.title,
      description: tool.description,
      schema: host.form ? schemaIn(schema, host.form) : schema,
      async needsApproval(given, callId) {
        const plan = await planOf(given, callId)
        if (plan) questions.add(plan.hash, callId)
        return plan !== undefined
      },
      async run(given, hostCall) {
        const { callId, signal, approved = false } = hostCall
        // A host that ignores approvals never asked for one: the call then answers that it needs one.
        if (!approved && !questions.mayAnswer(callId)) return call(given, hostCall)
        // One after another: approvals of equal calls have the same hash, and each has to be carried out with the key of its own call.
        return lock(async () => {
          const plan = await planOf(given, callId, signal)
          const taken = plan && questions.take(plan, callId, approved)
          if (!taken) return call(given, hostCall)
          const approval = await toolset.approve(taken.hash, { by: host.name }).catch(() => undefined)
          const envelope = await call(given, hostCall, approval)
          if (mayHaveHadEffect(envelope)) taken.isCarriedOut = true
          return envelope
        })
      },
    }
  })
}
