import { isCalendarDay } from '../runtime/parse-time.js'

/**
 * ChargeOver writes datetimes in the account's zone, America/Chicago unless set otherwise: `2026-03-10T01:01:49-05:00`.
 * Daylight saving time is computed here, since `Intl` would take longer than the rest of an answer.
 */
const HOUR = 3_600_000
const DAY = 24 * HOUR
const WINTER = -6 * HOUR
const SUMMER = -5 * HOUR

interface SummerTime {
  readonly begins: number
  readonly ends: number
}

const summers = new Map<number, SummerTime>()

function offsetAt(time: number): number {
  const { begins, ends } = summerOf(new Date(time + WINTER).getUTCFullYear())
  return time >= begins && time < ends ? SUMMER : WINTER
}

/** From 2:00 on the second Sunday of March to 2:00 on the first Sunday of November, local time. */
function summerOf(year: number): SummerTime {
  const known = summers.get(year)
  if (known) return known
  const summer = {
    begins: nthSunday(year, 2, 2) + 2 * HOUR - WINTER,
    ends: nthSunday(year, 10, 1) + 2 * HOUR - SUMMER,
  }
  summers.set(year, summer)
  return summer
}

function nthSunday(year: number, month: number, n: number): number {
  const first = Date.UTC(year, month, 1)
  const daysToSunday = (7 - new Date(first).getUTCDay()) % 7
  return first + (daysToSunday + (n - 1) * 7) * DAY
}

export function toDatetime(time: number): string {
  const offset = offsetAt(time)
  const local = Math.floor((time + offset) / 1_000)
  const clock = `${pad(Math.floor(local / 3_600) % 24)}:${pad(Math.floor(local / 60) % 60)}:${pad(local % 60)}`
  return `${toDate(time)}T${clock}${offset === SUMMER ? '-05:00' : '-06:00'}`
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

export function toDatetimeOrNull(time: number | null): string | null {
  return time === null ? null : toDatetime(time)
}

/** The local calendar day. */
export function toDate(time: number): string {
  return dayOf(Math.floor((time + offsetAt(time)) / DAY))
}

const days = new Map<number, string>()

/** The n-th day of the epoch. */
function dayOf(number: number): string {
  const known = days.get(number)
  if (known) return known
  const day = new Date(number * DAY).toISOString().slice(0, 10)
  days.set(number, day)
  return day
}

/** When the local day of `time` begins. */
export function startOfDay(time: number): number {
  return fromLocal(Math.floor((time + offsetAt(time)) / DAY) * DAY)
}

const INPUT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?(Z|[+-]\d\d:?\d\d)?$/

/** Reads `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` and either with an offset; `undefined` for anything else. */
export function parseDatetime(text: string): number | undefined {
  const [, date, clock = '00:00:00', zone] = INPUT.exec(text) ?? []
  if (!date || !isCalendarDay(date)) return undefined
  const time = Date.parse(`${date}T${clock}${zone ?? 'Z'}`)
  if (Number.isNaN(time)) return undefined
  return zone ? time : fromLocal(time)
}

/** `local` is a local wall-clock reading taken as if it were UTC. */
function fromLocal(local: number): number {
  return local - offsetAt(local - WINTER)
}

/** `2026-01-31` and 30 days later. */
export function addDays(date: string, count: number): string {
  return dayOf(Date.parse(`${date}T00:00:00Z`) / DAY + count)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY)
}
