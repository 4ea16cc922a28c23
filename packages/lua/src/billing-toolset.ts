import { createToolset, type Policy } from '@billing/sdk/agent'
import type { AnyBilling, BillingTool } from '@billing/sdk/tools'
import type { LuaToolset } from './lua.types.js'

/** Which tools of a client scripts may call. */
export interface BillingToolsetOptions {
  /** The tools, such as those of `toolsOf`; the documented ones without it. */
  readonly tools?: readonly BillingTool[] | undefined
}

/** Allows whatever is among the tools. What carries other requests has to be named. */
const EVERYTHING: Policy = {
  read: 'allow',
  write: 'allow',
  live: 'allow',
  rules: [{ match: 'chargeover.run_bulk', verdict: 'allow' }],
}

/**
 * Makes a toolset of a client. It allows every call of the tools that it has: it is under no policy, limits, approvals or audit log, so use it for scripts of
 * your own. Client secrets in results are `[secret]`, as with `createToolset`.
 *
 * With a call id, a write to Stripe is sent with an idempotency key made of it.
 *
 * @example
 * ```ts
 * import { createBilling } from '@billing/sdk'
 * import { toolsOf } from '@billing/sdk/tools'
 * import { createLua } from '@billing/lua'
 * import { billingToolset } from '@billing/lua/billing'
 *
 * const billing = createBilling({ stripe: { apiKey: process.env.STRIPE_API_KEY } })
 * const lua = createLua({ toolset: billingToolset(billing, { tools: toolsOf({ access: 'read' }) }) })
 * console.log((await lua.run('return #stripe.list_customers({}).customers')).result)
 * await lua.close()
 * ```
 */
export function billingToolset(billing: AnyBilling, { tools }: BillingToolsetOptions = {}): LuaToolset {
  const {
    tools: callable,
    unavailable,
    call,
  } = createToolset(billing, {
    tools,
    policy: EVERYTHING,
    surface: 'lua',
    // A script takes what it needs of a result.
    limits: { resultBytes: Number.POSITIVE_INFINITY },
  })
  return { tools: callable, unavailable, call }
}
