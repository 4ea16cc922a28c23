/** What the documentation promises at the top of a subscription and Stripe has moved to its items. */
const MOVED = ['current_period_start', 'current_period_end', 'plan']

/**
 * Fills in the current period and the plan of every subscription in a parsed response or event, from its first item. Values that Stripe
 * sends at the top level stay. The object is changed in place: it was just parsed, and nothing else refers to it yet.
 *
 * Stripe expands four levels at most; including the lists and the event around them, a subscription is nested less deeply than the default
 * `depth`. A body that is nested more deeply does not come from Stripe, and must not overflow the stack.
 */
export function fillInPeriods(value: Record<string, unknown>, depth = 16): void {
  for (const member of Array.isArray(value) ? value : Object.values(value)) {
    if (depth && member && typeof member === 'object') fillInPeriods(member, depth - 1)
  }
  if (value.object !== 'subscription') return
  const item = (value.items as { data?: Record<string, unknown>[] } | undefined)?.data?.[0]
  for (const key of MOVED) if (item?.[key] !== undefined && !(key in value)) value[key] = item[key]
}

/** A quick test before `fillInPeriods`, which takes a third of the time that parsing takes on a long list; this takes a tenth of that. */
export function hasSubscription(text: string): boolean {
  return /"object":\s*"subscription"/.test(text)
}
