/** What a problem says unless more is known: nothing was sent, and the same again fails again. */
export const EMPTY_PROBLEM = {
  kind: 'internal',
  code: null,
  status: null,
  request_id: null,
  sent: 'no',
  retry: 'never',
  issues: [],
  next: [],
} as const

/** What is the same in every envelope unless a call says otherwise, in the order in which JSON has it. */
export const EMPTY_ENVELOPE = {
  schema: 'billing.call/1',
  function: '',
  success: false,
  data: null,
  error: null,
  meta: { account: 'default', mode: 'unknown', dry_run: false, run: '' },
  duration_ms: 0,
  problem: null,
} as const
