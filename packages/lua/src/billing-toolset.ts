import { type RequestOptions, type ValidationIssue, ApiError, BillingError, ConfigError, ConnectionError, TimeoutError, ValidationError } from '@billing/core'
import { type AnyBilling, type BillingTool, callTool, tools as documentedTools } from '@billing/sdk/tools'
import { sha256 } from './host/sha256.js'
import type { LuaEnvelope, LuaProblem, LuaToolset } from './lua.types.js'

/** Which tools of a client scripts may call. */
export interface BillingToolsetOptions {
  /** The tools, such as those of `toolsOf`; the documented ones without it. */
  readonly tools?: readonly BillingTool[] | undefined
}

/** Where it is not a refusal, the provider may have carried out the request. */
function problemOf(error: unknown): LuaProblem {
  if (ValidationError.isInstance(error)) {
    const issues: readonly ValidationIssue[] = error.issues
    // An answer was checked, not the input.
    const sent = error.answer === undefined ? 'no' : 'yes'
    return { kind: 'invalid_input', sent, issues }
  }
  if (ConfigError.isInstance(error)) return { kind: 'config', sent: error.answer === undefined ? 'no' : 'yes' }
  if (ApiError.isInstance(error)) {
    const { kind, status, code = null, requestId = null } = error
    const sent = kind === 'server' || kind === 'unexpected' ? 'unknown' : 'yes'
    return { kind, status, code, request_id: requestId, sent }
  }
  if (TimeoutError.isInstance(error)) return { kind: 'timeout', sent: 'unknown' }
  if (ConnectionError.isInstance(error)) return { kind: 'connection', sent: 'unknown' }
  return { kind: (error as Error)?.name === 'AbortError' ? 'aborted' : 'unexpected', sent: 'unknown' }
}

function envelopeOf(error: unknown): LuaEnvelope {
  const problem = problemOf(error)
  const message = error instanceof Error || BillingError.isInstance(error) ? error.message : String(error)
  const outcome = {
    no: ' Nothing was sent.',
    yes: '',
    unknown: ' It is not known whether it took effect.',
  }[problem.sent as 'no' | 'yes' | 'unknown']
  return { success: false, data: null, error: `${message.replace(/[.\s]*$/, '')}.${outcome}`, problem }
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
        return { success: true, data: await callTool(billing, name, input, { account, ...requestOptions }), error: null, problem: null }
      } catch (error) {
        return envelopeOf(error)
      }
    },
  }
}
