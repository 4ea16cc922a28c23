import {
  type ApiError,
  BillingError,
  ConfigError,
  ConnectionError,
  isApiError,
  TimeoutError,
  ValidationError,
} from '@billing/core'
import { EMPTY_PROBLEM, maskKeys } from '@billing/core/internal'
import type { Problem, ProblemKind, RetryAdvice } from './envelope.types.js'
import { LOOK_FIRST } from './look-first.js'
import type { NextSteps } from './next-steps.js'
import type { WireState } from './wire.js'

/** A failure that is not one of the library's errors: what a policy, an approval or the audit log refuses. Nothing was sent. */
export class Refusal extends Error {
  constructor(
    readonly kind: ProblemKind,
    message: string,
    readonly details: Partial<Problem> = {},
  ) {
    super(maskKeys(message))
  }
}

/** What is known about a call that failed. */
export interface FailedCall {
  readonly access: 'read' | 'write' | undefined
  /** What became of its request; undefined where none was made. */
  readonly state: WireState | undefined
  /** What the write can be repeated with. */
  readonly key: string | null
  readonly steps: NextSteps
}

function kindOf(error: unknown, isAborted: boolean): ProblemKind {
  if (isApiError(error)) return error.kind
  if (ValidationError.isInstance(error)) return 'invalid_input'
  if (ConfigError.isInstance(error)) return 'config'
  if (TimeoutError.isInstance(error)) return 'timeout'
  if (ConnectionError.isInstance(error)) return 'connection'
  return isAborted ? 'aborted' : 'internal'
}

/** Whether a request was sent, and whether that had an effect. Only a write can have had one. */
function sentOf(error: unknown, { access, state }: FailedCall): Problem['sent'] {
  if (!state?.begun) return 'no'
  if (access === 'read' || (BillingError.isInstance(error) && error.answer !== undefined)) return 'yes'
  if (!isApiError(error) || error.status > 499 || error.status < 400 || error.status === 408) return 'unknown'
  // That a repetition was refused for being one too many says nothing about the attempt before it.
  return state.unclear && (error.status === 409 || error.status === 429) ? 'unknown' : 'yes'
}

const TEMPORARY: readonly ProblemKind[] = ['rate_limit', 'server', 'unexpected', 'timeout', 'connection', 'aborted']

function retryOf(kind: ProblemKind, sent: Problem['sent'], { key, steps }: FailedCall): RetryAdvice {
  if (sent === 'unknown') return key && steps.canNameKey ? 'with_key' : 'after_check'
  return TEMPORARY.includes(kind) ? 'safe' : 'never'
}

function nextOf(kind: ProblemKind, sent: Problem['sent'], { key, steps }: FailedCall): readonly string[] {
  if (sent === 'unknown') {
    return key && steps.canNameKey
      ? [`repeat the call with the idempotency key ${key}: it cannot take effect twice`]
      : [LOOK_FIRST, ...steps.verifyAudit]
  }
  if (kind === 'authentication' || kind === 'config') return steps.checkCredentials
  return TEMPORARY.includes(kind) ? ['repeat the call'] : []
}

/** What an error means for whoever made the call. */
export function problemOf(error: unknown, failed: FailedCall, isAborted = false): Problem {
  if (error instanceof Refusal) return { ...EMPTY_PROBLEM, kind: error.kind, ...error.details }
  const kind = kindOf(error, isAborted)
  const sent = sentOf(error, failed)
  const { code, status, requestId } = (isApiError(error) ? error : {}) as Partial<ApiError>
  return {
    ...EMPTY_PROBLEM,
    kind: kind === 'internal' && sent === 'unknown' ? 'outcome_unknown' : kind,
    code: code ?? null,
    status: status ?? null,
    request_id: requestId ?? failed.state?.requestId ?? null,
    sent,
    retry: retryOf(kind, sent, failed),
    issues: ValidationError.isInstance(error) ? error.issues : [],
    next: nextOf(kind, sent, failed),
    ...(sent === 'unknown' && failed.key && { idempotency_key: failed.key }),
  }
}

const UNANSWERED: readonly ProblemKind[] = ['timeout', 'connection', 'aborted']

const OUTCOMES: Readonly<Record<Problem['sent'], string>> = {
  no: 'Nothing was sent.',
  yes: 'The provider answered.',
  unknown: 'It is not known whether the provider carried it out.',
}

/** What became of a request in words: that one was sent does not mean that it was answered. */
const outcomeOf = ({ kind, sent }: Problem): string =>
  sent === 'yes' && UNANSWERED.includes(kind) ? 'No answer arrived.' : OUTCOMES[sent]

/** A sentence without its full stop. A pattern would start anew at each of many full stops within it. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && /[.\s]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** What went wrong in sentences: what is wrong, and what happened. */
export function messageOf(error: unknown, problem: Problem): string {
  const reason = error instanceof Refusal || BillingError.isInstance(error) ? error.message : wordsFor(problem.kind)
  const words = withoutEnd(reason)
  return `${words}${/[^?!]$/.test(words) ? '.' : ''} ${outcomeOf(problem)}`
}

const wordsFor = (kind: ProblemKind): string => (kind === 'aborted' ? 'Aborted' : 'Unexpected failure of the library')
