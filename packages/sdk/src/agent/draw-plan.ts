import type { BillingClient } from '@billing/core'
import { hmac, maskKeys, transportOf } from '@billing/core/internal'
import type { BillingTool } from '@billing/sdk/tools'
import { allTools } from '@billing/sdk/tools'
import { amountOf } from './amounts/amount-of.js'
import type { Fields, Read } from './amounts/amount-reader.js'
import { canonicalJson } from './canonical-json.js'
import { credentialsOf } from './credentials-of.js'
import { describePlan } from './describe-plan.js'
import type { FoundCall } from './find-call.js'
import { judge } from './judge.js'
import { type CountedLimit, judgeAmount } from './judge-amount.js'
import { maskBody, maskForm } from './mask-body.js'
import type { Mode, Plan } from './plan.types.js'
import { PLAN_LIFE_MS } from './plan-life-ms.js'
import type { Policy } from './policy.types.js'
import type { SpendStore } from './stores.types.js'
import { captureRequest, type RawRequest } from './wire.js'

/** A call whose input was checked. */
export interface CheckedCall extends FoundCall {
  /** The one copy of the input. */
  readonly input: object
  /** What makes the write safe to repeat; null where the provider has no such keys. */
  readonly key: string | null
}

/** A plan, with what carrying it out needs. */
export interface Draft {
  readonly plan: Plan
  /** The request as it has to be sent. */
  readonly request: RawRequest
  /** The limits that the amount counts against. */
  readonly limits: readonly CountedLimit[]
  /** Whether the verdict comes from a limit. */
  readonly isOver: boolean
  /** Whether the option `force` may turn `ask` into `allow`. */
  readonly canForce: boolean
}

/** What drawing a plan needs of its toolset. */
export interface PlanContext {
  readonly policy: Policy
  readonly spent: SpendStore
  /** The key of the hashes. */
  readonly hashKey: string
  readonly mode: (provider: string, account: string) => Mode | undefined
  readonly now: number
  readonly day: string
  /** Whether the plan is wanted for itself. */
  readonly isShown: boolean
}

/** Says what a call would do, and whether it may. Sends nothing but reads. */
export async function drawPlan(call: CheckedCall, context: PlanContext, signal: object | undefined): Promise<Draft> {
  const { tool, account, client, input, key } = call
  const execute = executeWith(tool, input, key)
  const request = await captureRequest(client, execute)
  const mode = modeOf(request.mode, context.mode(tool.provider, account))
  const judged = judge(context.policy, { tool, account, mode })
  // A write that no limit is about, and that nobody has to look at, is sent without a read before it.
  const isNeeded = context.isShown || judged.verdict === 'ask' || judged.limits.length > 0
  const read: Read = isNeeded ? (name, params) => readWith(client, name, params, signal) : readNothing
  const amount = await amountOf(tool, input, read)
  const decided = await judgeAmount(judged, amount, context)
  const { rule } = decided
  const bound = {
    tool: tool.name,
    account,
    mode,
    input,
    amount,
    rule,
    policy: context.policy,
    request: targetOf(request),
    credentials: credentialsOf(request),
  }
  const hash = await hmac(context.hashKey, canonicalJson(bound))
  const redactBody = transportOf(client).redactorOf?.(input) ?? ((text: string) => text)
  const redact = (text: string): string => maskKeys(redactBody(text))
  const plan: Plan = {
    tool: tool.name,
    account,
    mode,
    access: tool.access,
    verdict: decided.verdict,
    rule,
    amount,
    request: {
      method: request.method,
      url: redact(request.url.replace(/\?.*/s, (query) => `?${maskForm(query.slice(1))}`)),
      headers: { ...request.headers, authorization: '[redacted]' },
      body: request.body === null ? null : redact(maskBody(request.body, request.headers['content-type'])),
      idempotencyKey: key,
    },
    summary: maskKeys(describePlan(tool, account, mode, input, amount)),
    hash,
    expiresAt: new Date(context.now + PLAN_LIFE_MS).toISOString(),
  }
  return { plan, request, limits: decided.limits, isOver: decided.isOver, canForce: judged.canForce && !decided.isOver }
}

/** Credentials that are live are so whatever the caller says; that there is no network only the caller knows. */
function modeOf(told: Mode, said: Mode | undefined): Mode {
  return said === undefined || (said === 'test' && told === 'live') ? told : said
}

/** The body and the query follow from the input, whose members may come in another order when a call is repeated. */
const targetOf = ({ method, url }: RawRequest): object => ({ method, url: url.replace(/\?.*/s, '') })

/** Calls a tool with a client, and with an idempotency key where there is one. */
export const executeWith =
  (tool: BillingTool, input: object, key: string | null, signal?: object) =>
  (client: BillingClient): Promise<unknown> =>
    tool.execute(client as never, input, { ...(key && { idempotencyKey: key }), ...(signal && { signal }) } as never)

async function readWith(
  client: BillingClient,
  name: string,
  input: object,
  signal: object | undefined,
): Promise<Fields> {
  const tool = allTools.find((one) => one.name === name) as BillingTool
  return (await executeWith(tool, input, null, signal)(client)) as Fields
}

/** Leaves every amount that has to be read unknown. */
const readNothing: Read = async () => ({})
