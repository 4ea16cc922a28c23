import type { SandboxResponse } from '../runtime/provider.types.js'
import { type Fields, isFields, readBody, required, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { customerNamed } from './customer-identities.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { readDisabled } from './disabled-state.js'
import { addEditState, createdByUser, isDisabled, withChanges, withDisabled } from './editing.js'
import { fieldError, invalidParameter, missingParameter, notFound } from './errors.js'
import { newUuid } from './ids.js'
import { removeUnbilled } from './invoice-records.js'
import { planOf } from './metrics/subscription-changes.js'
import { narrow, pageFields, pageOf } from './paging.js'
import { filterOf, isOn, timeFilter } from './query.js'
import { readEvent } from './read-event.js'
import { created, noContent, ok } from './responses.js'
import { nextId } from './store.js'
import type { SubscriptionEventRow } from './store.types.js'
import { noteSubscription } from './subscribe.js'

const listEvents: Handler = (context) => {
  const { store, query, now } = context
  const found = store.subscriptionEvents.where({
    data_source_uuid: filterOf(query, 'data_source_uuid'),
    external_id: filterOf(query, 'external_id'),
    customer_external_id: filterOf(query, 'customer_external_id'),
    subscription_external_id: filterOf(query, 'subscription_external_id'),
    plan_external_id: filterOf(query, 'plan_external_id'),
    event_type: filterOf(query, 'event_type'),
    event_date: timeFilter(query, 'event_date'),
    effective_date: timeFilter(query, 'effective_date'),
  })
  const customer = filterOf(query, 'customer_uuid')
  const withDisabled = isOn(query, 'with_disabled')
  const matches = (row: SubscriptionEventRow) =>
    (withDisabled || !isDisabled(row)) &&
    (customer === undefined || customerNamed(store, row.data_source_uuid, row.customer_external_id)?.uuid === customer)
  const page = pageOf(narrow(found, matches), query, { newestFirst: true, time: (row) => toIso(row.created_at) })
  return ok({
    subscription_events: page.rows.map((row) => present(row, context)),
    ...(page.cursor === undefined && {
      meta: {
        next_key: page.hasMore ? (page.rows.at(-1)?.id ?? null) : null,
        prev_key: null,
        before_key: toIso(now),
        page: page.page,
        total_pages: page.totalPages,
      },
    }),
    ...pageFields(page, []),
  })
}

const createEvent: Handler = (context) => {
  const { query } = context
  const row = addEvent(readEnvelope(context), context)
  const event = isOn(query, 'handle_as_user_edit') ? context.store.subscriptionEvents.put(createdByUser(row)) : row
  return created(present(event, context))
}

/** Stores an event; one that is about an unknown customer or plan is stored as well, and does not count. */
export function addEvent(fields: Fields, context: Context): SubscriptionEventRow {
  const { store, random, now } = context
  const { uuid: data_source_uuid } = findDataSource(store, requiredString(fields, 'data_source_uuid'))
  const read = readEvent(fields)
  const taken = store.subscriptionEvents.by('external_id', read.external_id)
  if (read.external_id !== null && taken.some((row) => row.data_source_uuid === data_source_uuid)) {
    throw fieldError('external_id', 'The external ID for this subscription event already exists in our system.')
  }
  const ids = { id: nextId(store), uuid: newUuid(random), data_source_uuid }
  return write({ ...ids, ...read, errors: {}, created_at: now, updated_at: now }, context)
}

const updateEvent: Handler = (context) => {
  const { query, now } = context
  const fields = readEnvelope(context)
  const row = find(fields, context)
  const before = present(row, context)
  // An external id names the event, it does not change it.
  const { external_id, ...changes } = fields
  const plain = { ...row, ...readEvent({ ...before, ...changes }), updated_at: now }
  const isEdit = isOn(query, 'handle_as_user_edit')
  const changed = isEdit ? withChanges(plain, before, present(plain, context), now) : plain
  return ok(present(write(changed, context), context))
}

const deleteEvent: Handler = (context) => {
  const { store, body, query } = context
  const row = find(body === '' ? fromQuery(query) : readEnvelope(context), context)
  store.subscriptionEvents.remove(row.uuid)
  const customer = customerNamed(store, row.data_source_uuid, row.customer_external_id)
  if (customer) {
    removeUnbilled(store, customer.uuid)
    store.revenue.delete(customer.uuid)
  }
  return noContent()
}

const disableEvent: Handler = (context) => {
  const { store, params } = context
  const id = Number(params.id)
  const row = store.subscriptionEvents.rows.find((each) => each.id === id)
  if (!row) throw notFound('Subscription event')
  return disable(row, context)
}

const disableEventByExternalId: Handler = (context) => disable(find(readBody(context), context), context)

export const subscriptionEventRoutes = [
  { method: 'GET', path: '/v1/subscription_events', handler: listEvents },
  { method: 'POST', path: '/v1/subscription_events', handler: createEvent },
  { method: 'PATCH', path: '/v1/subscription_events', handler: updateEvent },
  { method: 'DELETE', path: '/v1/subscription_events', handler: deleteEvent },
  { method: 'PATCH', path: '/v1/subscription_events/disabled_state', handler: disableEventByExternalId },
  { method: 'PATCH', path: '/v1/subscription_events/{id}/disabled_state', handler: disableEvent },
]

function disable(row: SubscriptionEventRow, context: Context): SandboxResponse {
  return ok(present(write(withDisabled(row, readDisabled(context), context.now), context), context))
}

function readEnvelope(context: Context): Fields {
  const event = required(readBody(context), 'subscription_event')
  if (!isFields(event)) throw invalidParameter('subscription_event')
  return event
}

/** `subscription_event[id]=1` */
function fromQuery(query: URLSearchParams): Fields {
  const names = ['id', 'data_source_uuid', 'external_id']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = query.get(`subscription_event[${name}]`)
      return value === null ? [] : [[name, name === 'id' ? Number(value) : value]]
    }),
  )
}

/** By its id, or by its external id in a data source. */
function find(fields: Fields, { store }: Context): SubscriptionEventRow {
  const { id } = fields
  if (id === undefined && fields.external_id === undefined) throw missingParameter('id')
  const rows =
    id === undefined
      ? store.subscriptionEvents.by('external_id', requiredString(fields, 'external_id'))
      : store.subscriptionEvents.rows.filter((row) => row.id === id)
  const dataSource = id === undefined ? requiredString(fields, 'data_source_uuid') : undefined
  const row = rows.find((each) => dataSource === undefined || each.data_source_uuid === dataSource)
  if (!row) throw notFound('Subscription event')
  return row
}

/** Stores an event and what it begins: a subscription that no invoice has named yet. */
function write(row: SubscriptionEventRow, context: Context): SubscriptionEventRow {
  const { store } = context
  const customer = customerNamed(store, row.data_source_uuid, row.customer_external_id)
  const plan = planOf(row, store.plans)
  const errors: Record<string, string[]> = {}
  if (!customer) errors.customer_external_id = ['does not exist']
  if (row.plan_external_id && !plan) errors.plan_external_id = ['does not exist']
  if (customer) {
    const { subscription_external_id: external_id, subscription_set_external_id } = row
    const names = { external_id, subscription_set_external_id, plan_uuid: plan?.uuid ?? null }
    noteSubscription(names, { customer_uuid: customer.uuid, data_source_uuid: row.data_source_uuid }, context)
    store.revenue.delete(customer.uuid)
  }
  return store.subscriptionEvents.put({ ...row, errors })
}

function present(row: SubscriptionEventRow, { query }: Context): Record<string, unknown> {
  const { uuid, edit, created_at, updated_at, event_date, effective_date, ...fields } = row
  const wire = {
    ...fields,
    event_date: toSeconds(event_date),
    effective_date: toSeconds(effective_date),
    created_at: toSeconds(created_at),
    updated_at: toSeconds(updated_at),
  }
  return addEditState(wire, row, isOn(query, 'include_edit_histories'))
}

/** `2026-01-31T12:00:00Z` */
const toSeconds = (time: number): string => `${toIso(time).slice(0, 19)}Z`
