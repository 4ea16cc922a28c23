import {
  dottedName,
  EMPTY_ENVELOPE,
  findTool,
  invalid,
  maskKeys,
  maskKeysIn,
  transportOf,
} from '@billing/core/internal'
import { type AnyBilling, allTools, type BillingTool } from '@billing/sdk/tools'
import { validate } from '@billing/sdk/zod'
import { PREFIX } from '../prefix.js'
import { carryOut } from './carry-out.js'
import { copyInput } from './copy-input.js'
import {
  createContext,
  type Permission,
  type Progress,
  type Signal,
  type ToolsetContext,
  type Waiting,
} from './create-context.js'
import { cutResult } from './cut-result.js'
import { type CheckedCall, type Draft, drawPlan, executeWith } from './draw-plan.js'
import type { Envelope } from './envelope.types.js'
import { findCall, NOT_INCLUDED } from './find-call.js'
import { judge } from './judge.js'
import { maskSecrets } from './mask-secrets.js'
import { ask, permit } from './permit.js'
import type { Mode } from './plan.types.js'
import { messageOf, problemOf, Refusal } from './problem-of.js'
import type { CallOptions, Toolset, ToolsetOptions, UnavailableTool } from './toolset.types.js'
import { observe } from './wire.js'
import { keepNothing } from './write-keys.js'

/**
 * Puts tools under a policy, for agents and scripts: what may be called, what a person has to approve, how much money may move.
 *
 * @throws {ConfigError} for a policy that cannot be meant
 * @example
 * ```ts
 * const toolset = createToolset(billing, {
 *   policy: { rules: [{ match: 'stripe.pay_invoice', verdict: 'allow', max: { usd: 50_000 }, perDay: { usd: 200_000 } }] },
 * })
 * const { success, data, problem } = await toolset.call('stripe_list_invoices', { status: 'open' })
 * ```
 */
export function createToolset(billing: AnyBilling, options: ToolsetOptions = {}): Toolset {
  const context = createContext(billing, options)
  const { clients, approvals } = context
  return {
    tools: context.tools.filter((tool) => denialOf(context, tool) === undefined),
    get unavailable() {
      return unavailableTools(context)
    },
    accounts: Object.fromEntries(Object.entries(clients).map(([provider, named]) => [provider, Object.keys(named)])),
    async plan(name, input, { account, callId, signal } = {}) {
      const { call, giveBack } = await checkCall(context, name, input, { account, callId })
      try {
        const { plan } = await draw(context, call, signal, true)
        if (plan.verdict === 'ask') await approvals.propose(plan)
        return plan
      } finally {
        giveBack()
      }
    },
    call: (name, input, callOptions) => callTool(context, name, input, callOptions ?? {}),
    async approve(hash, { by }) {
      const approval = await approvals.find(hash)
      const isInTime = approval && Date.parse(approval.plan.expiresAt) >= context.now()
      if (isInTime && (await approvals.approve(hash, by))) return hash
      throw invalid(
        'hash',
        'no plan of this hash waits for approval: it has expired, was carried out, or was never proposed',
      )
    },
  }
}

/** The rule that denies a tool for every account; undefined where one may call it. */
function denialOf({ policy, clients }: ToolsetContext, tool: BillingTool): string | undefined {
  let rule: string | undefined
  for (const account of Object.keys(clients[tool.provider] ?? {})) {
    const judged = judge(policy, { tool, account, mode: 'test' })
    if (judged.verdict !== 'deny') return undefined
    rule = judged.rule
  }
  return rule ?? 'there is no account'
}

function unavailableTools(context: ToolsetContext): UnavailableTool[] {
  const included = new Set(context.tools.map(({ name }) => name))
  return allTools
    .filter(({ provider }) => context.clients[provider])
    .flatMap((tool) => {
      const denial = denialOf(context, tool)
      if (!included.has(tool.name)) return { tool, reason: `${tool.name} ${NOT_INCLUDED}` }
      return denial === undefined ? [] : { tool, reason: `The policy forbids ${tool.name}: ${denial}` }
    })
}

/** What a policy says about a tool for an account whose credentials nobody has seen, its amount aside. */
const verdictOf = ({ policy }: ToolsetContext, { tool, account }: Pick<CheckedCall, 'tool' | 'account'>) =>
  judge(policy, { tool, account, mode: 'test' }).verdict

/** Finds and checks what is called. Nothing later looks at the input that was given. */
async function checkCall(
  { tools, clients, keys, steps }: ToolsetContext,
  name: string,
  given: unknown,
  { account, callId, idempotencyKey }: CallOptions,
): Promise<{ call: CheckedCall; giveBack: () => void }> {
  const found = findCall({ tools, clients, steps }, name, account)
  const input = copyInput(given ?? {})
  validate(found.tool.name, input)
  const hasKeys = found.tool.access === 'write' && transportOf(found.client).optionNames?.includes('idempotencyKey')
  if (!hasKeys) return { call: { ...found, input, key: null }, giveBack: keepNothing }
  if (idempotencyKey !== undefined) return { call: { ...found, input, key: idempotencyKey }, giveBack: keepNothing }
  const { key, giveBack } = await keys.next(found.tool, found.account, input, callId)
  return { call: { ...found, input, key }, giveBack }
}

async function draw(context: ToolsetContext, call: CheckedCall, signal: Signal, isShown = false): Promise<Draft> {
  const hashKey = await context.approvals.key()
  return drawPlan(call, { ...context, hashKey, now: context.now(), day: context.today(), isShown }, signal)
}

async function callTool(context: ToolsetContext, name: string, input: unknown, given: CallOptions): Promise<Envelope> {
  const started = performance.now()
  const progress: Progress = { mode: 'unknown', state: undefined, key: null, isUnlogged: false }
  let call: CheckedCall | undefined
  let giveBack = keepNothing
  let options: CallOptions = {}
  const envelope = (members: Partial<Envelope>, meta?: object): Envelope => {
    const tool = call?.tool ?? namedTool(name)
    return {
      ...EMPTY_ENVELOPE,
      function: tool ? dottedName(tool) : maskKeys(namedAs(name)),
      meta: {
        account: call?.account ?? maskKeys(namedAs(options.account ?? 'default')),
        mode: progress.mode === 'unknown' ? modeOf(context, tool, call?.account ?? options.account) : progress.mode,
        dry_run: options.dryRun === true,
        run: context.run,
        ...meta,
      },
      duration_ms: Math.round((performance.now() - started) * 1000) / 1000,
      ...members,
    }
  }
  try {
    options = copyOptions(given)
    ;({ call, giveBack } = await checkCall(context, name, input, options))
    const result = await runCall(context, call, progress, options)
    const masked = context.reveal ? result : maskSecrets(result)
    const { data, truncated } = cutResult(masked ?? null, call.input, call.tool.provider, context.resultBytes)
    const problem = progress.isUnlogged
      ? problemOf(unlogged(context), {
          access: 'write',
          state: progress.state,
          key: progress.key,
          steps: context.steps,
        })
      : null
    return envelope({ success: true, data, problem }, truncated && { truncated })
  } catch (error) {
    const failed = { access: call?.tool.access, state: progress.state, key: progress.key, steps: context.steps }
    const problem = problemOf(error, failed, isAborted(options))
    return envelope(maskKeysIn({ error: messageOf(error, problem), problem }))
  } finally {
    // A write that was not sent has not used its key.
    if (!progress.state?.begun) giveBack()
  }
}

/** The options, read once: what a getter of one throws is the failure of the call. */
function copyOptions({ account, callId, approval, idempotencyKey, dryRun, signal }: CallOptions): CallOptions {
  return { account, callId, approval, idempotencyKey, dryRun, signal }
}

/** What was given as a name, for the envelope: text, since nothing else can be relied on to become one. */
const namedAs = (name: unknown): string => (Object(name) === name ? typeof name : String(name))

/** The tool that was asked for, also where its account or input is wrong. */
function namedTool(name: unknown): BillingTool | undefined {
  try {
    return findTool(allTools, namedAs(name), PREFIX).tool
  } catch {
    return undefined
  }
}

/** What the credentials are for, where the caller says so. */
function modeOf({ mode }: ToolsetContext, tool: BillingTool | undefined, account = 'default'): Mode {
  try {
    return (tool && mode(tool.provider, account)) ?? 'unknown'
  } catch {
    return 'unknown'
  }
}

function isAborted({ signal }: CallOptions): boolean {
  try {
    return signal?.aborted === true
  } catch {
    return false
  }
}

/** A write that was carried out, of which the log has the intent alone. */
const unlogged = ({ steps }: ToolsetContext): Refusal =>
  new Refusal('audit_unavailable', 'The outcome is missing in the audit log', { sent: 'yes', next: steps.verifyAudit })

async function runCall(
  context: ToolsetContext,
  call: CheckedCall,
  progress: Progress,
  { approval, dryRun, signal }: CallOptions,
): Promise<unknown> {
  if (dryRun) {
    const { plan } = await draw(context, call, signal, true)
    progress.mode = plan.mode
    return plan
  }
  if (call.tool.access === 'read' && verdictOf(context, call) === 'allow') return read(context, call, progress, signal)
  const lock = context.lockOf(call.tool.provider)
  const attempt = (permission?: Permission): Promise<{ readonly data: unknown } | Waiting> =>
    lock(async () => {
      signal?.throwIfAborted()
      const draft = await draw(context, call, signal)
      progress.mode = draft.plan.mode
      const permitted = await permit(context, draft, permission ? undefined : approval)
      const by = permission ?? permitted
      return by ? { data: await carryOut(context, call, draft, by, progress, signal) } : { plan: draft.plan }
    })
  const first = await attempt()
  if ('data' in first) return first.data
  // Other writes go on while a person thinks.
  const second = await attempt(await ask(context, first, signal))
  return (second as { readonly data: unknown }).data
}

/** A read that is allowed needs no plan. */
async function read(context: ToolsetContext, call: CheckedCall, progress: Progress, signal: Signal): Promise<unknown> {
  const { client, state } = observe(call.client)
  progress.state = state
  try {
    return await executeWith(call.tool, call.input, null, signal)(client)
  } finally {
    progress.mode = context.mode(call.tool.provider, call.account) ?? state.mode
  }
}
