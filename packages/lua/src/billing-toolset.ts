import {
  ApiError,
  type BillingError,
  ConfigError,
  ConnectionError,
  type RequestOptions,
  TimeoutError,
  ValidationError,
} from '@billing/core'
import { sha256 } from '@billing/core/internal'
import { type AnyBilling, type BillingTool, callTool, tools as documentedTools } from '@billing/sdk/tools'
import type { LuaEnvelope, LuaProblem, LuaToolset } from './lua.types.js'

/** Which tools of a client scripts may call. */
export interface BillingToolsetOptions {
  /** The tools, such as those of `toolsOf`; the documented ones without it. */
  readonly tools?: readonly BillingTool[] | undefined
}

/** Where it is not a refusal, the provider may have carried out the request. */
function problemOf(error: unknown): LuaProblem {
  // Of an input nothing was sent. Where an answer was checked, there is one.
  const sent = (error as BillingError | undefined)?.answer === undefined ? 'no' : 'yes'
  if (ValidationError.isInstance(error)) return { kind: 'invalid_input', sent, issues: error.issues }
  if (ConfigError.isInstance(error)) return { kind: 'config', sent }
  if (ApiError.isInstance(error)) {
    const { kind, status, code = null, requestId = null } = error
    const isUnknown = kind === 'server' || kind === 'unexpected'
    return { kind, status, code, request_id: requestId, sent: isUnknown ? 'unknown' : 'yes' }
  }
  if (TimeoutError.isInstance(error)) return { kind: 'timeout', sent: 'unknown' }
  if (ConnectionError.isInstance(error)) return { kind: 'connection', sent: 'unknown' }
  // The reason of a signal.
  return { kind: 'aborted', sent: 'unknown' }
}

const OUTCOMES: Readonly<Record<string, string>> = {
  no: ' Nothing was sent.',
  unknown: ' It is not known whether it took effect.',
}

function envelopeOf(error: unknown): LuaEnvelope {
  const problem = problemOf(error)
  const message = error instanceof Error ? error.message : String(error)
  return {
    success: false,
    data: null,
    error: `${message.replace(/\.$/, '')}.${OUTCOMES[`${problem.sent}`] ?? ''}`,
    problem,
  }
}

/**
 * Makes a toolset of a client. It allows every call of the tools that it has: it knows no policy, limits, approvals or audit log, so use it for scripts of
 * your own.
 *
 * With a call id, a write to Stripe is sent with an idempotency key made of it.
 *
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { toolsOf } from '@billing/sdk/tools'
 * import { createLua } from '@billing/lua'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const lua = createLua({ toolset: billingToolset(billing, { tools: toolsOf({ access: 'read' }) }) })
 * console.log((await lua.run('return #stripe.list_customers({}).customers')).result)
 * await lua.close()
 * ```
 */
export function billingToolset(billing: AnyBilling, options: BillingToolsetOptions = {}): LuaToolset {
  const tools = (options.tools ?? documentedTools).filter(({ provider }) => billing[provider as keyof AnyBilling])
  const known = new Map(tools.map((tool) => [tool.name, tool]))

  async function keyOf(tool: BillingTool, account: string, input: object, callId: string | undefined) {
    if (callId === undefined || tool.access === 'read' || tool.provider !== 'stripe') return undefined
    return `bill_${await sha256(JSON.stringify([callId, tool.provider, account, tool.name, input]))}`
  }

  return {
    tools,
    async call(name, input, { account = 'default', callId, signal }) {
      try {
        const tool = known.get(name)
        if (!tool) throw new ConfigError(`the toolset has no ${name}`)
        const idempotencyKey = await keyOf(tool, account, input, callId)
        const requestOptions: RequestOptions = { signal, idempotencyKey }
        return {
          success: true,
          data: await callTool(billing, name, input, { account, ...requestOptions }),
          error: null,
          problem: null,
        }
      } catch (error) {
        return envelopeOf(error)
      }
    },
  }
}
