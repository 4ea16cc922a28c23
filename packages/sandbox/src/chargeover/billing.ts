import { addUnits, type Unit } from '../runtime/add-units.js'
import type { Account } from './account.js'
import { parseDatetime, startOfDay, toDate } from './dates.js'
import { Refusal } from './errors.js'
import { lineTotal } from './invoice-amounts.js'
import { billedLines, invoicePackage } from './invoice-package.js'
import { trialEndsAt } from './package-status.js'
import { payCustomer } from './payments.js'
import type { Invoice, Package } from './state.types.js'
import { priceOf } from './tierset.js'

/** Pay cycles as a count of calendar units. `116`, on the 1st and the 16th, is handled separately. */
const CYCLES: Readonly<Record<string, readonly [count: number, unit: Unit]>> = {
  dly: [1, 'day'],
  '1wk': [1, 'week'],
  '2wk': [2, 'week'],
  '4wk': [4, 'week'],
  '8wk': [8, 'week'],
  '12w': [12, 'week'],
  '30d': [30, 'day'],
  mon: [1, 'month'],
  '2mn': [2, 'month'],
  qtr: [3, 'month'],
  six: [6, 'month'],
  yrl: [1, 'year'],
  '2yr': [2, 'year'],
  '3yr': [3, 'year'],
  '4yr': [4, 'year'],
  '5yr': [5, 'year'],
  '10y': [10, 'year'],
}

const MONTHLY: Readonly<Record<Unit, number>> = {
  second: 2_628_000,
  minute: 43_800,
  hour: 730,
  day: 365 / 12,
  week: 365 / 84,
  month: 1,
  year: 1 / 12,
}

const DAY = 86_400_000
/** Invoices are created one second after midnight. */
const INTO_THE_DAY = 1_000

/** A package is first invoiced in the night after its creation, or after its trial. */
export function firstInvoiceAt(row: Package, now: number): number {
  return startOfDay(Math.max(now + DAY, trialEndsAt(row))) + INTO_THE_DAY
}

/** The first run of invoices after `paidUntil`. */
export function scheduledAt(paidUntil: number): number {
  const sameDay = startOfDay(paidUntil) + INTO_THE_DAY
  return sameDay >= paidUntil ? sameDay : startOfDay(paidUntil + DAY) + INTO_THE_DAY
}

/** Whether packages can be invoiced in this rhythm. */
export const isPayCycle = (paycycle: string): boolean => paycycle === '116' || paycycle in CYCLES

/** When the invoice after the one created at `time` is due, in calendar days of the account's time zone. */
export function nextInvoiceAt(time: number, paycycle: string): number | null {
  const day = Date.parse(`${toDate(time)}T00:00:00Z`)
  const next = paycycle === '116' ? nextHalfMonth(day) : addCycle(day, paycycle)
  const local = next === null ? undefined : parseDatetime(new Date(next).toISOString().slice(0, 10))
  return local === undefined ? null : local + INTO_THE_DAY
}

function addCycle(day: number, paycycle: string): number | null {
  const cycle = CYCLES[paycycle]
  return cycle ? addUnits(day, ...cycle) : null
}

function nextHalfMonth(day: number): number {
  const date = new Date(day)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  return date.getUTCDate() < 16 ? Date.UTC(year, month, 16) : Date.UTC(year, month + 1, 1)
}

/** What the active lines bring in per month, in cents. */
export function monthlyValue(row: Package): number {
  const paycycle = String(row.fields['paycycle'])
  const [count, unit] = CYCLES[paycycle] ?? [1, 'month']
  const perMonth = paycycle === '116' ? 2 : MONTHLY[unit] / count
  const perCycle = row.lines.reduce(
    (cents, line) => cents + (line.canceledAt === null ? priceOf(line.tierset, line.quantity) : 0),
    0,
  )
  return Math.round(perCycle * perMonth)
}

/** Creates every invoice that is due, each at its time, and collects it where a payment method is on file. */
export function runBilling(account: Account): void {
  const due = [...account.package.all()].flatMap((row) => takeDue(row, account.now()).map((at) => ({ row, at })))
  due.sort((a, b) => a.at - b.at)
  account.replay((moveTo) => {
    for (const { row, at } of due) {
      moveTo(at)
      account.version += 1
      if (isBillable(row, at)) collect(row, invoicePackage(row, account, at), account)
    }
  })
}

/** The times up to `now` at which the package is to be invoiced; moves its schedule on. */
function takeDue(row: Package, now: number): number[] {
  const due: number[] = []
  while (row.nextInvoiceAt !== null && row.nextInvoiceAt <= now) {
    const at = row.nextInvoiceAt
    due.push(at)
    const over = row.canceledAt !== null && row.canceledAt <= at
    row.nextInvoiceAt = over ? null : nextInvoiceAt(at, String(row.fields['paycycle']))
  }
  return due
}

function isBillable(row: Package, at: number): boolean {
  if (billedLines(row, at).length === 0) return false
  if (row.canceledAt !== null && row.canceledAt <= at) return false
  return row.suspendedFrom === null || row.suspendedFrom > at || (row.suspendedTo !== null && row.suspendedTo <= at)
}

/** Charges an invoice to what the package is paid with; one that is paid by invoice stays open. */
export function collect(row: Package, invoice: Invoice, account: Account): void {
  const owner = account.customer.get(row.customerId)
  const { paymethod, creditcard_id, tokenized_id, ach_id } = row.fields
  const method = { crd: { creditcard_id }, tok: { tokenized_id }, ach: { ach_id } }[String(paymethod)]
  if (!owner || !method || invoice.lines.every((line) => lineTotal(line) === 0)) return
  const paymethods = Object.values(method)[0] ? [method] : []
  try {
    payCustomer(owner, { applied_to: [invoice.id], paymethods }, { account, origin: '' })
  } catch (error) {
    // A refused card leaves the invoice open and has no other consequence.
    if (!(error instanceof Refusal)) throw error
  }
}
