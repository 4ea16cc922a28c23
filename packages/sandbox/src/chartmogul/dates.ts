export const DAY = 86_400_000

/** `2026-01-31T12:00:00.000Z`, as invoices, plans and data sources write time. */
export const toIso = (time: number): string => new Date(time).toISOString()

export const toIsoOrNull = (time: number | null): string | null => (time === null ? null : toIso(time))

/** `2026-01-31T12:00:00+00:00`, as customers and subscriptions write time. */
export const toOffsetIso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`

/** Days since the epoch, in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY)

/** `2026-01-31` */
export const toDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
