export const DAY = 86_400_000

const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/

/** Reads the formats that clients send (`2026-01-31`, `2026-01-31 12:00:00`, ISO 8601); without an offset it is UTC. */
export function parseTime(value: unknown): number | undefined {
  const [, date, time = '00:00', zone = 'Z'] = (typeof value === 'string' && TIME.exec(value.trim())) || []
  if (!date) return undefined
  const offset = zone === 'UTC' ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const parsed = Date.parse(`${date}T${time}${offset}`)
  return Number.isNaN(parsed) ? undefined : parsed
}

/** `2026-01-31T12:00:00.000Z`, as invoices, plans and data sources write time. */
export const toIso = (time: number): string => new Date(time).toISOString()

export const toIsoOrNull = (time: number | null): string | null => (time === null ? null : toIso(time))

/** `2026-01-31T12:00:00+00:00`, as customers and subscriptions write time. */
export const toOffsetIso = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}+00:00`

/** Days since the epoch, in UTC. */
export const dayOf = (time: number): number => Math.floor(time / DAY)

/** `2026-01-31` */
export const toDate = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
