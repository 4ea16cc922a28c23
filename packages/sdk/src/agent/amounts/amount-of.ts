import { isApiError } from '@billing/core'
import type { BillingTool } from '@billing/sdk/tools'
import type { Plan } from '../plan.types.js'
import type { Fields, Read, Told } from './amount-reader.js'
import { CHARGEOVER_AMOUNTS, CHARGEOVER_WITHOUT_AMOUNT } from './chargeover-amounts.js'
import { STRIPE_AMOUNTS, STRIPE_WITHOUT_AMOUNT } from './stripe-amounts.js'

const READERS = { ...STRIPE_AMOUNTS, ...CHARGEOVER_AMOUNTS }
const WITHOUT_AMOUNT = new Set([...STRIPE_WITHOUT_AMOUNT, ...CHARGEOVER_WITHOUT_AMOUNT])

/**
 * What a call moves: null if nothing, `unknown` where that cannot be told before it is made. A write that nobody has described is unknown.
 */
export async function amountOf(
  { name, provider, access }: BillingTool,
  input: object,
  read: Read,
): Promise<Plan['amount']> {
  // ChartMogul keeps figures about money that others move.
  if (access === 'read' || provider === 'chartmogul' || WITHOUT_AMOUNT.has(name)) return null
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  try {
    return reader ? check(await reader(input as Fields, read)) : 'unknown'
  } catch (error) {
    // The write would fail the same way. Any other refusal only says that the amount cannot be read.
    if (isApiError(error) && error.kind !== 'not_found') return 'unknown'
    throw error
  }
}

/** No amount is negative: money that flows back is money too. */
function check(told: Told): Plan['amount'] {
  if (told === null || told === 'unknown') return told
  const currency = String(told.currency).toLowerCase()
  const minor = Math.abs(typeof told.minor === 'number' ? told.minor : Number.NaN)
  return Number.isSafeInteger(minor) && /^[a-z]{3}$/.test(currency) ? { currency, minor } : 'unknown'
}
