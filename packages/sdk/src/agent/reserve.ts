import { sha256 } from '@billing/core/internal'
import type { ToolsetContext } from './create-context.js'
import { credentialsOf } from './credentials-of.js'
import type { CheckedCall, Draft } from './draw-plan.js'
import { Refusal } from './problem-of.js'
import type { Spending } from './stores.types.js'

/**
 * Counts the amount of a call against the limits of the day, before it is sent.
 *
 * @returns the function that takes it back, because nothing was spent
 */
export async function reserve(
  { spent, today }: ToolsetContext,
  { tool, account, key }: CheckedCall,
  { plan, request, limits }: Draft,
): Promise<() => Promise<void>> {
  const reserved: Spending[] = []
  const release = async (): Promise<void> => {
    // What cannot be taken back stays counted. It is not what the caller has to know of.
    for (const spending of reserved) await spent.release(spending).catch(() => undefined)
  }
  const { amount } = plan
  if (amount === null || amount === 'unknown') return release
  // A provider that has idempotency keys carries requests with the same one out once, within a day at least.
  const isRepeatable = key !== null && request.method === 'POST'
  // With other credentials the same key is another request.
  const id = isRepeatable
    ? await sha256(JSON.stringify([credentialsOf(request), tool.name, account, key, amount.minor]))
    : crypto.randomUUID()
  for (const { scope, perDay, isLifted } of limits) {
    if (!perDay) continue
    const limit = isLifted ? undefined : perDay[amount.currency]
    const spending: Spending = { id, scope, day: today(), amount, limit }
    if (await spent.reserve(spending)) {
      reserved.push(spending)
      continue
    }
    await release()
    throw new Refusal('over_limit', `The limit of the day is reached: ${plan.rule}`, { plan })
  }
  return release
}
