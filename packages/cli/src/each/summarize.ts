import type { Envelope } from '@billing/sdk/agent'
import type { CommandInput } from '../command.types.js'
import { envelopeOf, failedEnvelope } from '../envelope.js'
import { repeatedWith } from '../repeated-with.js'
import { isEnding } from './call-each.js'
import type { EachCall } from './each.types.js'

/** What is known of calls that were made for the lines of a file. */
export interface EachSummary {
  readonly tool: string
  readonly calls: readonly EachCall[]
  /** How many lines there are. */
  readonly total: number
  readonly isInterrupted: boolean
  readonly meta: Partial<Envelope['meta']>
  readonly argv: CommandInput['argv']
  /** Whether the run is noted, so that it can go on. */
  readonly isNoted: boolean
}

/** The failures that are named one by one: the others are in the answer. */
const MOST_NAMED = 3

const isUnknown = ({ problem }: EachCall): boolean => problem?.sent === 'unknown'

const named = (calls: readonly EachCall[], describe: (call: EachCall) => string): string =>
  [
    ...calls.slice(0, MOST_NAMED).map(describe),
    ...(calls.length > MOST_NAMED ? [`${calls.length - MOST_NAMED} more`] : []),
  ].join(', ')

/** What went wrong, in sentences. */
function reasonOf({ calls, total, isInterrupted }: EachSummary, deciding: EachCall | undefined): string {
  const unknown = calls.filter(isUnknown)
  const refused = calls.filter((call) => !call.success && !isEnding(call))
  const done = calls.filter(({ success }) => success).length
  const replayed = calls.filter((call) => call.replayed).length
  const keyOf = ({ line, problem }: EachCall) =>
    `line ${line}${problem?.idempotency_key ? ` (key ${problem.idempotency_key})` : ''}`
  return [
    isInterrupted && 'Interrupted.',
    unknown.length > 0 && `It is not known whether these were carried out: ${named(unknown, keyOf)}.`,
    deciding && !(isInterrupted && isUnknown(deciding)) && `Line ${deciding.line}: ${deciding.error}`,
    refused.length > 1 && `Refused: ${named(refused, ({ line }) => `line ${line}`)}.`,
    `Of ${total} calls ${done} are done${replayed > 0 ? ` (${replayed} of them before)` : ''}, ${total - calls.length} were not begun.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** What to do next. What is unknown and has no key is looked up by a person, who says what became of it. */
function nextOf({ tool, argv, isNoted }: EachSummary, deciding: EachCall | undefined): readonly string[] {
  const { kind, sent, retry, next = [] } = deciding?.problem ?? {}
  if (kind === 'invalid_input') return next
  if (kind === 'approval_required') {
    const allow = `allow ${tool} in the policy, or run it in a terminal, where each call is asked about`
    return [allow, repeatedWith(argv, isNoted ? { resume: true } : {})]
  }
  const own = next.filter((step) => !step.startsWith('repeat '))
  if (!isNoted) return [...own, repeatedWith(argv)]
  const resumed = repeatedWith(argv, { resume: true })
  if (sent !== 'unknown') return [...own, resumed]
  const settled = (outcome: string): string =>
    repeatedWith(argv, { resume: true, settle: `${deciding?.line}=${outcome}` })
  const commands = retry === 'after_check' ? [settled('done'), settled('not-done')] : [resumed]
  return [...new Set([...own, ...commands, 'billing audit verify'])]
}

/** The answer for all lines: it fails where one of them did. */
export function summarize(summary: EachSummary): Envelope {
  const { tool, calls, total, isInterrupted, meta } = summary
  const count = (matches: (call: EachCall) => boolean): number => calls.filter(matches).length
  const data = {
    calls,
    done: count(({ success }) => success),
    replayed: count(({ replayed }) => replayed),
    failed: count((call) => !call.success && !isUnknown(call)),
    unknown: count(isUnknown),
    not_begun: total - calls.length,
  }
  const duration_ms = calls.reduce((sum, call) => sum + call.duration_ms, 0)
  const deciding = calls.find(isUnknown) ?? calls.find(isEnding) ?? calls.find(({ success }) => !success)
  if (!deciding && !isInterrupted) return envelopeOf(tool, { data, duration_ms }, meta)
  const problem = deciding?.problem ?? undefined
  const isSent = calls.some((call) => !call.replayed && (call.success || call.problem?.sent === 'yes'))
  const envelope = failedEnvelope(tool, reasonOf(summary, deciding), {
    ...(problem ?? { kind: 'aborted', retry: 'safe' }),
    sent: data.unknown > 0 ? 'unknown' : isSent ? 'yes' : 'no',
    next: nextOf(summary, deciding),
  })
  return { ...envelope, data, duration_ms, meta: { ...envelope.meta, ...meta } }
}
