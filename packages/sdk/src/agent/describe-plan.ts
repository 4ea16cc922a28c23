import type { BillingTool } from '@billing/sdk/tools'
import { fractionDigits } from './fraction-digits.js'
import type { Amount, Mode, Plan } from './plan.types.js'

/** An amount for people: in the major unit, and exactly. */
export function describeAmount({ currency, minor }: Amount): string {
  const digits = fractionDigits(currency)
  return `${(minor / 10 ** digits).toFixed(digits)} ${currency.toUpperCase()} (${minor} in the minor unit)`
}

const MODES: Readonly<Record<Mode, string>> = {
  live: 'with live credentials',
  test: 'with test credentials',
  offline: 'offline',
  unknown: 'with credentials that may be live',
}

/** What a plan does, in a sentence for the person who approves it. Nothing in it is free text of the agent. */
export function describePlan(
  { title, name, provider }: BillingTool,
  account: string,
  mode: Mode,
  input: object,
  amount: Plan['amount'],
): string {
  const { id } = input as { id?: unknown }
  // As JSON, so that no character of it can change what a terminal shows.
  const object = typeof id === 'string' || typeof id === 'number' ? ` ${JSON.stringify(id)}` : ''
  const money =
    amount === null
      ? ''
      : amount === 'unknown'
        ? ', for an amount that is not known before'
        : `, for ${describeAmount(amount)}`
  return `${title}${object} (${name}) on the account ${account} of ${provider} ${MODES[mode]}${money}.`
}
