import { EMPTY_PROBLEM } from '@billing/core/internal'
import type { CallOptions, Envelope, Plan, Toolset } from '@billing/sdk/agent'
import {
  createRequestStateCodec,
  type InputRequiredResult,
  inputRequired,
  inputResponse,
  type RequestStateCodec,
  type ServerContext,
} from '@modelcontextprotocol/server'

/** What a client keeps while a person is asked. It is signed, and can be read. */
export interface Waiting {
  /** The plan that is asked about. */
  readonly hash: string
  /** The id of the call, or of the run of a script. */
  readonly id: string
}

/** The key under which the answer of a person comes. */
const ANSWER = 'approve'

/** Signs and checks what clients keep. What one user was asked is no good to another, nor for another method. */
export const createStateCodec = (key: string, user: string): RequestStateCodec<Waiting> =>
  createRequestStateCodec({ key, ttlSeconds: 600, bind: ({ mcpReq }) => `${mcpReq.method}\n${user}` })

/** As many characters of a body as a person reads. */
const MOST_BODY = 2_000

/** What is sent, in lines that no value of it can add to. */
function bodyOf({ headers, body }: Plan['request']): string {
  const isForm = `${headers['content-type']}`.includes('form-urlencoded')
  // JSON has no line breaks in its texts.
  const lines = isForm
    ? [...new URLSearchParams(`${body}`)].map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('\n')
    : `${body}`
  return lines.length > MOST_BODY
    ? `${lines.slice(0, MOST_BODY)}… (${lines.length - MOST_BODY} more characters)`
    : lines
}

/** What a person is asked. */
function questionOf({ summary, request, account, mode, rule }: Plan): string {
  return [
    summary,
    `${request.method} ${request.url}${request.body === null ? '' : `\n${bodyOf(request)}`}`,
    `Account: ${account} (${mode}). Asked because of: ${rule}.`,
  ].join('\n\n')
}

/** Asks the person who uses the client about a plan. */
export async function askPerson(
  plan: Plan,
  id: string,
  codec: RequestStateCodec<Waiting>,
  context: ServerContext,
): Promise<InputRequiredResult> {
  return inputRequired({
    inputRequests: {
      [ANSWER]: inputRequired.elicit({
        message: questionOf(plan),
        requestedSchema: {
          type: 'object',
          properties: {
            approve: { type: 'boolean', title: 'Approve', description: 'Carry it out once, as described.' },
          },
          required: ['approve'],
        },
      }),
    },
    requestState: await codec.mint({ hash: plan.hash, id }, context),
  })
}

/** What the person answered: nothing yet, yes, or no. Whatever is not a clear yes is a no. */
export function answerOf({ mcpReq }: ServerContext): 'none' | 'yes' | 'no' {
  const answer = inputResponse(mcpReq.inputResponses, ANSWER)
  if (answer.kind === 'missing') return 'none'
  return answer.kind === 'elicit' && answer.action === 'accept' && answer.content?.['approve'] === true ? 'yes' : 'no'
}

/**
 * Makes a call. Where it needs an approval that a person has given elsewhere, such as with `billing approve`, it is carried out with that: the
 * approval is of exactly this call, and is used up.
 */
export async function callApproved(
  toolset: Pick<Toolset, 'call'>,
  name: string,
  input: object,
  options: CallOptions,
): Promise<Envelope> {
  const first = await toolset.call(name, input, options)
  const { kind, plan } = first.problem ?? {}
  if (kind !== 'approval_required' || !plan) return first
  const second = await toolset.call(name, input, { ...options, approval: plan.hash })
  return second.problem?.kind === 'approval_invalid' ? first : second
}

/** The envelope of a call that a person has refused. It is not made, also where the policy would allow it by now. */
export async function refuse(
  toolset: Pick<Toolset, 'call'>,
  name: string,
  input: object,
  options: CallOptions,
): Promise<Envelope> {
  const drawn = await toolset.call(name, input, { ...options, dryRun: true })
  if (!drawn.success) return drawn
  const plan = drawn.data as Plan
  return {
    ...drawn,
    success: false,
    data: null,
    error: `A person did not approve it. Nothing was sent. ${plan.summary}`,
    meta: { ...drawn.meta, dry_run: false },
    problem: { ...EMPTY_PROBLEM, kind: 'denied', plan },
  }
}
