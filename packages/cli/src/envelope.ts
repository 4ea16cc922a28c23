import { EMPTY_ENVELOPE, EMPTY_PROBLEM } from '@billing/core/internal'
import type { Envelope, Problem } from '@billing/sdk/agent'

/** The envelope of a command that calls no provider. */
export function envelopeOf(name: string, members: Partial<Envelope>, meta?: Partial<Envelope['meta']>): Envelope {
  const common = { function: name, success: true, meta: { ...EMPTY_ENVELOPE.meta, ...meta } }
  return { ...EMPTY_ENVELOPE, ...common, ...members }
}

/** The envelope of a command that failed before anything was sent. */
export const failedEnvelope = (name: string, message: string, problem: Partial<Problem>): Envelope =>
  envelopeOf(name, { success: false, error: message, problem: { ...EMPTY_PROBLEM, ...problem } })
