import type { Envelope, ProblemKind } from './envelope.types.js'

const CODES: Readonly<Record<ProblemKind, number>> = {
  internal: 1,
  invalid_input: 2,
  unknown_tool: 2,
  unknown_account: 2,
  config: 3,
  authentication: 3,
  audit_unavailable: 3,
  denied: 4,
  approval_required: 5,
  approval_invalid: 5,
  permission: 6,
  not_found: 6,
  invalid_request: 6,
  card: 6,
  conflict: 6,
  rate_limit: 7,
  server: 7,
  unexpected: 7,
  timeout: 7,
  connection: 7,
  outcome_unknown: 8,
  over_limit: 10,
  aborted: 130,
}

/** The exit code of a process that makes one call: 0 done, 8 where it is not known whether a write was carried out. */
export function exitCodeOf({ success, problem }: Envelope): number {
  if (success || !problem) return success ? 0 : 1
  return problem.sent === 'unknown' ? 8 : CODES[problem.kind]
}
