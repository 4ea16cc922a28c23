import { type ErrorSummary, kindOfStatus } from '@billing/core/internal'

/** The body of an answer that reports an error. */
export interface ChargeOverErrorBody {
  /** The status that ChargeOver means, such as 404. */
  readonly code?: unknown
  /** `Error`. */
  readonly status?: unknown
  /** What went wrong, in a sentence. */
  readonly message?: string | null
}

/** Reads an error answer: the envelope, which can be an error under status 200 as well. */
export function readError(
  { code, status = 'OK', message }: ChargeOverErrorBody,
  ok: boolean,
): ErrorSummary | undefined {
  if (ok && typeof status === 'string' && /^ok$/i.test(status)) return undefined
  const known = typeof code === 'number' ? code : undefined
  return {
    message: message ?? undefined,
    code: known === undefined ? known : `${known}`,
    // Under status 200 only the envelope knows what kind of refusal it is.
    kind: ok ? kindOfStatus(known ?? 200) : undefined,
  }
}
