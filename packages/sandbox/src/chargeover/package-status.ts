import type { Package } from './state.types.js'

export interface PackageStatus {
  /** Of these only 1, 2, 3 and 5 have been seen in real answers. */
  readonly id: number
  readonly name: string
  readonly str: string
  readonly state: 'a' | 'c' | 's'
}

const STATUSES = {
  trial: { id: 1, name: 'Trial', str: 'active-trial', state: 'a' },
  current: { id: 2, name: 'Current', str: 'active-current', state: 'a' },
  overdue: { id: 3, name: 'Overdue', str: 'active-overdue', state: 'a' },
  nonpayment: { id: 4, name: 'Canceled for non-payment', str: 'canceled-nonpayment', state: 'c' },
  manual: { id: 5, name: 'Canceled manually', str: 'canceled-manual', state: 'c' },
  suspended: { id: 8, name: 'Suspended', str: 'suspended-suspended', state: 's' },
} as const satisfies Record<string, PackageStatus>

const DAY = 86_400_000

export function packageStatus(row: Package, daysOverdue: number, now: number): PackageStatus {
  if (row.canceledAt !== null && row.canceledAt <= now) return STATUSES[row.cancelReason ?? 'manual']
  if (isSuspended(row, now)) return STATUSES.suspended
  if (daysOverdue > 0) return STATUSES.overdue
  return trialEndsAt(row) > now ? STATUSES.trial : STATUSES.current
}

/** The state alone, which does not depend on the invoices. */
export function packageState(row: Package, now: number): PackageStatus['state'] {
  return packageStatus(row, 0, now).state
}

function isSuspended(row: Package, now: number): boolean {
  return row.suspendedFrom !== null && row.suspendedFrom <= now && (row.suspendedTo ?? Number.POSITIVE_INFINITY) > now
}

/** When the first line is first charged for. */
export function trialEndsAt(row: Package): number {
  const active = row.lines.filter((line) => line.canceledAt === null)
  return active.length === 0 ? 0 : Math.min(...active.map((line) => line.subscribedAt + line.trialDays * DAY))
}
