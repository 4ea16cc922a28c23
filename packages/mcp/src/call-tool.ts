import type { Envelope, Toolset } from '@billing/sdk/agent'
import type {
  CallToolResult,
  InputRequiredResult,
  RequestStateCodec,
  ServerContext,
} from '@modelcontextprotocol/server'
import { answerOf, askPerson, callApproved, refuse, type Waiting } from './approval.js'
import type { Recent } from './recent.js'
import { envelopeResult } from './results.js'
import { accountParameter } from './tool-entries.js'

/** What a call is made with. */
export interface CallSurroundings {
  readonly toolset: Toolset
  readonly codec: RequestStateCodec<Waiting>
  /** Whether the client can ask the person who uses it. */
  readonly canAsk: boolean
  readonly user: string
  /** Who approves, for the audit log. */
  readonly person: string
  /** The calls that were approved: one that is delivered twice has one outcome. */
  readonly approved: Recent<Promise<Envelope>>
}

/** Where clients say which use of a tool by the model a call is. It stays the same when the call is repeated. */
const TOOL_USE_IDS = ['claudecode/toolUseId', 'toolUseId']

/** Names a call. The id of the JSON-RPC request would not do: it starts again with each connection, and a repetition has another one. */
function callIdOf({ mcpReq }: ServerContext, user: string): string {
  const meta = (mcpReq._meta ?? {}) as Readonly<Record<string, unknown>>
  const id = TOOL_USE_IDS.map((name) => meta[name]).find((value) => typeof value === 'string' && value !== '')
  return id === undefined ? crypto.randomUUID() : JSON.stringify([user, 'use', id])
}

/** The account that is named in an input, and the rest of it. */
function withoutAccount({ tools, accounts }: Toolset, name: string, input: Readonly<Record<string, unknown>>) {
  const tool = tools.find((one) => one.name === name)
  const names = (tool && accounts[tool.provider]) ?? []
  if (names.length === 1) return { account: names[0], input }
  if (!tool || names.length === 0) return { account: undefined, input }
  const { [accountParameter(tool)]: account, ...rest } = input
  // What is no name of an account is refused by its name.
  return { account: account === undefined ? undefined : String(account), input: rest }
}

/** Calls a tool for a client: asks a person where the policy wants it. */
export async function callTool(
  { toolset, codec, canAsk, user, person, approved }: CallSurroundings,
  name: string,
  given: Readonly<Record<string, unknown>>,
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const { account, input } = withoutAccount(toolset, name, given)
  const { signal } = context.mcpReq
  const waiting = context.mcpReq.requestState<Waiting>()
  const answer = waiting ? answerOf(context) : 'none'
  const callId = waiting?.id ?? callIdOf(context, user)

  if (waiting && answer === 'yes') {
    const delivery = JSON.stringify([user, name, given, waiting])
    const earlier = approved.get(delivery)
    if (earlier) return envelopeResult(await earlier)
    const call = carryOut(toolset, name, input, waiting.hash, person, { account, callId, signal })
    approved.set(delivery, call)
    return envelopeResult(await call)
  }
  if (answer === 'no') return envelopeResult(await refuse(toolset, name, input, { account, callId, signal }))
  const envelope = await callApproved(toolset, name, input, { account, callId, signal })
  const { kind, plan } = envelope.problem ?? {}
  if (kind !== 'approval_required' || !plan) return envelopeResult(envelope)
  return canAsk ? askPerson(plan, callId, codec, context) : envelopeResult(envelope)
}

/** Makes the call that a person has approved, and no other: its plan has to be the same. */
async function carryOut(
  toolset: Toolset,
  name: string,
  input: object,
  hash: string,
  by: string,
  options: { account: string | undefined; callId: string; signal: AbortSignal },
): Promise<Envelope> {
  // Where it cannot be approved any more the call says why.
  const approval = await toolset.approve(hash, { by }).catch(() => hash)
  return toolset.call(name, input, { ...options, approval })
}
