import { boundary, type Cycle } from './billing/periods.js'
import { invalidInteger, invalidRequest, missingParameter, notEmulated, StripeError } from './http/errors.js'
import { flag, given, integer, object, objects, pick, type Values } from './http/values.js'
import { addPrice, readCurrency } from './prices.js'
import type { Account } from './state/account.js'
import type { SchedulePhase } from './state/records.js'
import { createScratchAccount } from './state/scratch-account.js'
import { readItems } from './subscription-items.js'

/** Since when phases have a duration and no number of iterations. */
const DURATIONS_SINCE = '2025-09-30'

const SETTINGS = [
  'billing_cycle_anchor',
  'collection_method',
  'default_payment_method',
  'default_tax_rates',
  'description',
  'discounts',
  'invoice_settings',
  'metadata',
  'proration_behavior',
] as const

interface PhaseTerms {
  readonly customer: string
  /** When the first phase starts, unless it says so itself. */
  readonly start: number
  /** The API version of the request. */
  readonly version: string
}

/** The phases that a parameter describes, one after the other. */
export function readPhases(
  account: Account,
  sent: readonly Values[],
  { customer, start, version }: PhaseTerms,
): readonly SchedulePhase[] {
  const phases: SchedulePhase[] = []
  for (const [index, values] of sent.entries()) {
    const path = `phases[${index}]`
    if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
    const before = phases.at(-1)
    const start_date = moment(account, values, 'start_date') ?? before?.end_date ?? start
    if (before && start_date !== before.end_date) {
      throw invalidRequest('A phase must start when the phase before it ends.', { param: `${path}[start_date]` })
    }
    const items = objects(values, 'items').map((item) => resolveItem(account, item))
    const { currency, cycle } = checkItems(account, customer, items, path)
    const sentCurrency = readCurrency(values)
    if (sentCurrency !== undefined && sentCurrency !== currency) {
      throw invalidRequest(`The currency of the phase does not match that of its prices (${currency}).`, {
        param: `${path}[currency]`,
      })
    }
    const next = sent[index + 1]
    const end_date =
      endOf(account, values, { start: start_date, cycle, path, version }) ??
      (next && moment(account, next, 'start_date')) ??
      boundary(start_date, cycle, 1)
    if (end_date <= start_date) {
      throw invalidRequest('A phase must end after it starts.', { param: `${path}[end_date]` })
    }
    phases.push({
      currency,
      end_date,
      items,
      settings: pick(values, SETTINGS),
      start_date,
      trial_end: trialEnd(account, values, end_date, path),
    })
  }
  return phases
}

/** A time, or the present. */
const moment = (account: Account, values: Values, name: string): number | undefined =>
  values[name] === 'now' ? account.now() : integer(values, name)

/** An item with the id of its price; a price that is described is created once. */
function resolveItem(account: Account, item: Values): Values {
  const { plan, price, price_data, ...rest } = item
  const data = object({ price_data }, 'price_data')
  const id = data ? addPrice(account, data).id : (price ?? plan)
  return id === undefined ? rest : { ...rest, price: id }
}

/** Refuses items that no subscription could have, without keeping anything. */
function checkItems(
  account: Account,
  customer: string,
  items: readonly Values[],
  path: string,
): { readonly currency: string; readonly cycle: Cycle } {
  try {
    const [first] = readItems(createScratchAccount(account), customer, items)
    const price = account.prices.get(first?.price ?? '')
    return { currency: price?.currency ?? '', cycle: price?.recurring ?? { interval: 'month', interval_count: 1 } }
  } catch (error) {
    if (!(error instanceof StripeError) || !error.fields.param) throw error
    const { message, param } = error.fields
    const full = param.replace(/^items/, `${path}[items]`)
    throw new StripeError(error.status, { ...error.fields, message: message.replace(param, full), param: full })
  }
}

interface Length {
  readonly start: number
  readonly cycle: Cycle
  readonly path: string
  readonly version: string
}

/** Where a phase ends, if it says so: at a time, after a duration, or in older versions after a number of billing periods. */
function endOf(account: Account, values: Values, { start, cycle, path, version }: Length): number | undefined {
  const [end, iterations] = [moment(account, values, 'end_date'), integer(values, 'iterations')]
  const duration = object(values, 'duration')
  if (iterations !== undefined && version >= DURATIONS_SINCE) {
    throw invalidRequest(`Received unknown parameter: ${path}[iterations]`, {
      code: 'parameter_unknown',
      param: `${path}[iterations]`,
    })
  }
  const lengths = Object.entries({ duration, end_date: end, iterations }).filter(([, value]) => value !== undefined)
  if (lengths.length > 1) {
    const names = lengths.map(([name]) => `${path}[${name}]`)
    throw invalidRequest(`You may only specify one of these parameters: ${names.join(', ')}.`, { param: names[0] })
  }
  if (iterations !== undefined) return boundary(start, cycle, positive(iterations, `${path}[iterations]`))
  if (!duration) return end
  const interval = given(duration, 'interval') as Cycle['interval']
  const count = positive(integer(duration, 'interval_count') ?? 1, `${path}[duration][interval_count]`)
  return boundary(start, { interval, interval_count: count }, 1)
}

function positive(count: number, param: string): number {
  if (count < 1) throw invalidInteger('This value must be greater than or equal to 1.', param)
  return count
}

function trialEnd(account: Account, values: Values, end: number, path: string): number | null {
  const sent = moment(account, values, 'trial_end')
  if (flag(values, 'trial')) {
    if (sent === undefined) return end
    throw invalidRequest(`You may only specify one of these parameters: ${path}[trial], ${path}[trial_end].`)
  }
  if (sent !== undefined && sent > end) {
    throw invalidRequest('The trial of a phase must end with the phase or before.', { param: `${path}[trial_end]` })
  }
  return sent ?? null
}

/** The `phases` parameter, which names at least one. */
export function sentPhases(values: Values): readonly Values[] {
  const phases = objects(values, 'phases')
  if (phases.length === 0) throw missingParameter('phases')
  return phases
}
