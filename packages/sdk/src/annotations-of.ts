import type { ToolDescription } from '@billing/core'

/** What a call of a tool does, for a host that asks before some of them. */
export interface ToolAnnotations {
  /** Nothing is changed. */
  readonly readOnly: boolean
  /** Something is changed, removed or sent that a further call cannot bring back, or money moves. False of what only adds. */
  readonly destructive: boolean
  /** A second call with the same input changes nothing further. */
  readonly idempotent: boolean
}

/** Writes that only add something. */
const ADDITIVE = ['add', 'apply', 'approve', 'attach', 'connect', 'convert', 'create', 'import', 'subscribe']

/** Those of them after which money may have moved: a charge, a refund, or the first invoice of a subscription. */
const MOVING = [
  'create_credit_note',
  'create_payment',
  'create_payment_intent',
  'create_payout',
  'create_refund',
  'create_subscription',
  'create_subscription_item',
  'create_subscription_schedule',
  'create_transaction',
]

/** Writes to a state: when it is reached, a second one is refused or changes nothing. */
const IDEMPOTENT = [
  'apply',
  'approve',
  'attach',
  'cancel',
  'capture',
  'close',
  'connect',
  'decline',
  'delete',
  'detach',
  'disable',
  'disconnect',
  'empty',
  'expire',
  'finalize',
  'hold',
  'mark',
  'reject',
  'release',
  'remove',
  'resume',
  'set',
  'suspend',
  'uncancel',
  'unsubscribe',
  'unsuspend',
  'update',
  'void',
]

/**
 * What a call of a tool does, by its access and the verb of its name. A write with a verb that is in no list is taken for destructive and not
 * idempotent.
 */
export function annotationsOf({
  name,
  provider,
  access,
}: Pick<ToolDescription, 'name' | 'provider' | 'access'>): ToolAnnotations {
  if (access === 'read') return { readOnly: true, destructive: false, idempotent: true }
  const action = name.slice(provider.length + 1)
  const verb = action.replace(/_.*/, '')
  return {
    readOnly: false,
    destructive: !ADDITIVE.includes(verb) || MOVING.includes(action),
    idempotent: IDEMPOTENT.includes(verb),
  }
}
