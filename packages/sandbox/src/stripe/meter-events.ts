import { referencedCustomer } from './customers.js'
import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchReference, notEmulated } from './http/errors.js'
import { given, integer, object, type Values } from './http/values.js'
import { activeMeter } from './meters.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { MeterEventRecord, MeterRecord } from './state/records.js'
import { presentMeterEvent, presentMeterEventV2 } from './wire/meter.js'

const DAY = 86_400
const MINUTE = 60

function meterOf(account: Account, values: Values): MeterRecord {
  const name = given(values, 'event_name') ?? ''
  const meter = activeMeter(account, name)
  if (meter) return meter
  throw invalidRequest(`No active meter found for event name "${name}".`, {
    code: 'resource_missing',
    param: 'event_name',
  })
}

/** An identifier is unique for a day: another event with it is taken for a retry. */
const recentEvent = (account: Account, identifier: string): MeterEventRecord | undefined =>
  account.meterEvents.where('identifier', identifier).find(({ created }) => created > account.now() - DAY)

function readValue({ formula, value_key }: MeterRecord, payload: Values): number {
  const param = `payload[${value_key}]`
  const sent = given(payload, value_key)
  if (sent === undefined) {
    if (formula === 'count') return 1
    throw missingParameter(param)
  }
  if (!/^-?\d+(\.\d+)?$/.test(sent)) throw invalidRequest(`Invalid value: ${sent}; must be a number.`, { param })
  const value = Number(sent)
  if (!Number.isInteger(value)) throw notEmulated('fractions in the values of meter events')
  return value
}

function checkTimestamp(account: Account, timestamp: number): number {
  const now = account.now()
  if (timestamp >= now - 35 * DAY && timestamp <= now + 5 * MINUTE) return timestamp
  throw invalidRequest('The timestamp must be within the past 35 calendar days or up to 5 minutes in the future.', {
    param: 'timestamp',
  })
}

function addEvent(
  account: Account,
  values: Values,
  timestamp: number,
): { readonly meter: MeterRecord; readonly event: MeterEventRecord } {
  const meter = meterOf(account, values)
  const payload = object(values, 'payload') ?? {}
  const customer = given(payload, meter.customer_key)
  if (customer === undefined) throw missingParameter(`payload[${meter.customer_key}]`)
  referencedCustomer(account, customer)
  const identifier = given(values, 'identifier') ?? account.token(32)
  if (recentEvent(account, identifier)) {
    throw invalidRequest(`An event already exists with identifier ${identifier}.`, { param: 'identifier' })
  }
  const event = account.meterEvents.add({
    id: account.newId('mtrevt'),
    created: account.now(),
    customer,
    identifier,
    meter: meter.id,
    payload: Object.fromEntries(Object.entries(payload).map(([key, value]) => [key, String(value ?? '')])),
    timestamp: checkTimestamp(account, timestamp),
    value: readValue(meter, payload),
  })
  return { meter, event }
}

function create({ account, values }: Call): Wire {
  const { meter, event } = addEvent(account, values, integer(values, 'timestamp') ?? account.now())
  return presentMeterEvent(meter, event)
}

function createV2({ account, values }: Call): Wire {
  const sent = given(values, 'timestamp')
  const time = sent === undefined ? account.now() : Math.floor(Date.parse(sent) / 1000)
  if (Number.isNaN(time)) throw invalidRequest(`Invalid timestamp: ${sent}`, { param: 'timestamp' })
  const { meter, event } = addEvent(account, values, time)
  return presentMeterEventV2(meter, event)
}

/** Cancels an event of the last day; drafts that count it are corrected when they are finalized. */
function adjust({ account, values }: Call): Wire {
  const meter = meterOf(account, values)
  const identifier = given(object(values, 'cancel') ?? {}, 'identifier')
  if (identifier === undefined) throw missingParameter('cancel[identifier]')
  const event = recentEvent(account, identifier)
  if (event?.meter !== meter.id) throw noSuchReference('meter event', identifier, 'cancel[identifier]')
  account.meterEvents.replace({ ...event, canceled: true })
  return {
    object: 'billing.meter_event_adjustment',
    cancel: { identifier },
    event_name: meter.event_name,
    livemode: false,
    status: 'pending',
    type: 'cancel',
  }
}

export const meterEventRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/billing/meter_events', PARAMETERS.createMeterEvent, 'meter_event', create),
  route('POST', '/v2/billing/meter_events', PARAMETERS.createMeterEventV2, 'meter_event', createV2),
  route(
    'POST',
    '/v1/billing/meter_event_adjustments',
    PARAMETERS.createMeterEventAdjustment,
    'meter_event_adjustment',
    adjust,
  ),
]
