import { aggregate, countedEvents } from './billing/usage.js'
import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { listOf, listPage, matches } from './http/lists.js'
import { given, integer, object } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { MeterRecord } from './state/records.js'
import { presentEventSummary, presentMeter } from './wire/meter.js'

/** The active meter that events of a name belong to. */
export const activeMeter = (account: Account, eventName: string): MeterRecord | undefined =>
  account.meters.where('event_name', eventName).find(({ status }) => status === 'active')

/** Events of a name belong to one active meter. */
function claimEventName(account: Account, eventName: string): void {
  if (!activeMeter(account, eventName)) return
  throw invalidRequest(`There is already an active meter for the event name "${eventName}".`, { param: 'event_name' })
}

function create({ account, values }: Call): Wire {
  const eventName = given(values, 'event_name') ?? ''
  claimEventName(account, eventName)
  const window = given(values, 'event_time_window')
  const meter = account.meters.add({
    id: account.newId('mtr_test'),
    created: account.now(),
    customer_key: given(object(values, 'customer_mapping') ?? {}, 'event_payload_key') ?? 'stripe_customer_id',
    deactivated_at: null,
    display_name: given(values, 'display_name') ?? '',
    event_name: eventName,
    event_time_window: window === 'day' || window === 'hour' ? window : null,
    formula: given(object(values, 'default_aggregation') ?? {}, 'formula') ?? 'sum',
    status: 'active',
    updated: account.now(),
    value_key: given(object(values, 'value_settings') ?? {}, 'event_payload_key') ?? 'value',
  })
  const wire = presentMeter(meter)
  announce(account, 'billing.meter.created', wire)
  return wire
}

function existing({ account, id }: Call): MeterRecord {
  const meter = account.meters.get(id)
  if (!meter) throw noSuchObject('billing meter', id)
  return meter
}

function change(account: Account, meter: MeterRecord, changes: Partial<MeterRecord>, event: string): Wire {
  const wire = presentMeter(account.meters.replace({ ...meter, ...changes, updated: account.now() }))
  announce(account, event, wire, event === 'billing.meter.updated' ? presentMeter(meter) : undefined)
  return wire
}

function update(call: Call): Wire {
  const meter = existing(call)
  const display_name = given(call.values, 'display_name') ?? meter.display_name
  return change(call.account, meter, { display_name }, 'billing.meter.updated')
}

function deactivate(call: Call): Wire {
  const { account } = call
  const meter = existing(call)
  if (meter.status === 'inactive') throw invalidRequest('This meter is already inactive.')
  const changes = { status: 'inactive', deactivated_at: account.now() } as const
  return change(account, meter, changes, 'billing.meter.deactivated')
}

function reactivate(call: Call): Wire {
  const { account } = call
  const meter = existing(call)
  if (meter.status === 'active') throw invalidRequest('This meter is already active.')
  claimEventName(account, meter.event_name)
  return change(account, meter, { status: 'active', deactivated_at: null }, 'billing.meter.reactivated')
}

const MINUTE = 60
const WINDOWS: Readonly<Record<string, number>> = { day: 86_400, hour: 3600 }

/** What a customer used in a time, in one piece or by the hour or day; what nothing was reported for is left out. */
function eventSummaries(call: Call): Wire {
  const { account, path, values } = call
  const meter = existing(call)
  const customer = referencedCustomer(account, given(values, 'customer') ?? '')
  const window = given(values, 'value_grouping_window')
  const [start, end] = [integer(values, 'start_time') ?? 0, integer(values, 'end_time') ?? 0]
  const step = WINDOWS[window ?? ''] ?? MINUTE
  for (const [param, time] of [['start_time', start] as const, ['end_time', end] as const]) {
    if (time % step === 0) continue
    throw invalidRequest(`\`${param}\` must be aligned with ${window ?? 'minute'} boundaries.`, { param })
  }
  if (end <= start) throw invalidRequest('`end_time` must be after `start_time`.', { param: 'end_time' })
  const length = window === undefined ? end - start : step
  const groups = new Map<number, ReturnType<typeof countedEvents>>()
  for (const event of countedEvents(account, meter, customer.id, { start, end })) {
    const from = start + Math.floor((event.timestamp - start) / length) * length
    groups.set(from, [...(groups.get(from) ?? []), event])
  }
  const rows = [...groups]
    .reverse()
    .map(([from, events]) => presentEventSummary(meter, { start: from, end: from + length }, aggregate(meter, events)))
  return listOf(rows, values, path, 'billing meter event summary')
}

const PATH = '/v1/billing/meters'

export const meterRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createMeter, 'meter', create),
  listRoute(PATH, PARAMETERS.listMeters, 'meter', ({ account, path, values }) =>
    listPage({
      rows: account.meters,
      values,
      url: path,
      label: 'billing meter',
      present: presentMeter,
      where: ({ status }) => matches(values, 'status', status),
    }),
  ),
  route('GET', `${PATH}/{id}`, PARAMETERS.retrieve, 'meter', (call) => presentMeter(existing(call))),
  route('POST', `${PATH}/{id}`, PARAMETERS.updateMeter, 'meter', update),
  route('POST', `${PATH}/{id}/deactivate`, PARAMETERS.changeMeterStatus, 'meter', deactivate),
  route('POST', `${PATH}/{id}/reactivate`, PARAMETERS.changeMeterStatus, 'meter', reactivate),
  listRoute(`${PATH}/{id}/event_summaries`, PARAMETERS.listEventSummaries, 'meter_event_summary', eventSummaries),
]
