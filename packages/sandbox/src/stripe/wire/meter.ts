import type { Wire } from '../http/endpoint.js'
import type { MeterEventRecord, MeterRecord } from '../state/records.js'

export const presentMeter = (meter: MeterRecord): Wire => ({
  id: meter.id,
  object: 'billing.meter',
  created: meter.created,
  customer_mapping: { event_payload_key: meter.customer_key, type: 'by_id' },
  default_aggregation: { formula: meter.formula },
  display_name: meter.display_name,
  event_name: meter.event_name,
  event_time_window: meter.event_time_window,
  livemode: false,
  status: meter.status,
  status_transitions: { deactivated_at: meter.deactivated_at },
  updated: meter.updated,
  value_settings: { event_payload_key: meter.value_key },
})

export const presentMeterEvent = (
  { event_name }: Pick<MeterRecord, 'event_name'>,
  { created, identifier, payload, timestamp }: MeterEventRecord,
): Wire => ({ object: 'billing.meter_event', created, event_name, identifier, livemode: false, payload, timestamp })

/** As `/v2/` shows it: with times as text. */
export const presentMeterEventV2 = (
  { event_name }: Pick<MeterRecord, 'event_name'>,
  { created, identifier, payload, timestamp }: MeterEventRecord,
): Wire => ({
  object: 'v2.billing.meter_event',
  created: new Date(created * 1000).toISOString(),
  event_name,
  identifier,
  livemode: false,
  payload,
  timestamp: new Date(timestamp * 1000).toISOString(),
})

export const presentEventSummary = (
  { id }: MeterRecord,
  { start, end }: { readonly start: number; readonly end: number },
  aggregated: number,
): Wire => ({
  // The same for the same period, so that a page can follow it.
  id: `mtrusg_test_${id.slice(id.lastIndexOf('_') + 1)}${start}${end - start}`,
  object: 'billing.meter_event_summary',
  aggregated_value: aggregated,
  end_time: end,
  livemode: false,
  meter: id,
  start_time: start,
})
