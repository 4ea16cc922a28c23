import type { Shape } from '../http/check-parameters.js'
import { expand, page } from './shared.js'

export const meters = {
  createMeter: {
    customer_mapping: { 'event_payload_key!': 'id', 'type!': 'by_id' },
    'default_aggregation!': { 'formula!': 'count|last|sum' },
    'display_name!': 'id',
    'event_name!': 'id',
    event_time_window: 'day|hour',
    expand,
    value_settings: { 'event_payload_key!': 'id' },
  },
  updateMeter: { display_name: 'id', expand },
  changeMeterStatus: { expand },
  listMeters: { ...page, status: 'active|inactive' },
  listEventSummaries: {
    ...page,
    'customer!': 'id',
    'end_time!': 'integer',
    'start_time!': 'integer',
    value_grouping_window: 'day|hour',
  },
  createMeterEvent: {
    'event_name!': 'id',
    expand,
    identifier: 'id',
    'payload!': { '*': 'string' },
    timestamp: 'integer',
  },
  /** Below `/v2/`. */
  createMeterEventV2: { 'event_name!': 'id', identifier: 'id', 'payload!': { '*': 'string' }, timestamp: 'id' },
  createMeterEventAdjustment: {
    cancel: { identifier: 'id' },
    'event_name!': 'id',
    expand,
    'type!': 'cancel',
  },
} satisfies Record<string, Shape>
