import type { Envelope, Problem } from '@billing/sdk/agent'

const NO_PROBLEM: Problem = {
  kind: 'internal',
  code: null,
  status: null,
  request_id: null,
  sent: 'no',
  retry: 'never',
  issues: [],
  next: [],
}

/** The envelope of a command that calls no provider. */
export function envelopeOf(name: string, members: Partial<Envelope>, meta?: Partial<Envelope['meta']>): Envelope {
  return {
    schema: 'billing.call/1',
    function: name,
    success: true,
    data: null,
    error: null,
    meta: { account: 'default', mode: 'unknown', dry_run: false, run: '', ...meta },
    duration_ms: 0,
    problem: null,
    ...members,
  }
}

/** The envelope of a command that failed before anything was sent. */
export const failedEnvelope = (name: string, message: string, problem: Partial<Problem>): Envelope =>
  envelopeOf(name, { success: false, error: message, problem: { ...NO_PROBLEM, ...problem } })
