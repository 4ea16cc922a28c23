import { parseTime } from '../../runtime/parse-time.js'
import {
  type Fields,
  optionalInteger,
  optionalString,
  readBody,
  readChanges,
  readCurrency,
  required,
  requiredString,
} from '../body-fields.js'
import type { Context, Handler } from '../context.js'
import { dayOf, toDate, toIso } from '../dates.js'
import { invalidParameter, notFound } from '../errors.js'
import { findRow } from '../find-row.js'
import { newUuid } from '../ids.js'
import { narrow } from '../paging.js'
import { dayFilter, filterOf } from '../query.js'
import { created, ok } from '../responses.js'
import { nextId } from '../store.js'
import type { OpportunityRow } from '../store.types.js'
import { listEntries } from './list-entries.js'
import { readCustomFields } from './read-custom-fields.js'

const READERS = {
  owner: requiredString,
  pipeline: requiredString,
  pipeline_stage: requiredString,
  estimated_close_date: readDate,
  currency: readCurrency,
  amount_in_cents: requiredInteger,
}

const OPTIONAL_READERS = { type: requiredString, forecast_category: requiredString, win_likelihood: readLikelihood }

const listOpportunities: Handler = (context) => {
  const { store, query } = context
  const selection = store.opportunities.where({
    customer_uuid: filterOf(query, 'customer_uuid'),
    owner: filterOf(query, 'owner'),
    pipeline: filterOf(query, 'pipeline'),
    pipeline_stage: filterOf(query, 'pipeline_stage'),
  })
  const from = dayFilter(query, 'estimated_close_date_on_or_after') ?? Number.NEGATIVE_INFINITY
  const to = dayFilter(query, 'estimated_close_date_on_or_before') ?? Number.POSITIVE_INFINITY
  const inRange = ({ estimated_close_date }: OpportunityRow) => {
    const day = dayOf(Date.parse(estimated_close_date))
    return from <= day && day <= to
  }
  return listEntries(narrow(selection, inRange), context, { present })
}

const createOpportunity: Handler = (context) => {
  const { store, random, now } = context
  const body = readBody(context)
  const customer = store.customers.get(requiredString(body, 'customer_uuid'))
  const fields = {
    owner: requiredString(body, 'owner'),
    pipeline: requiredString(body, 'pipeline'),
    pipeline_stage: requiredString(body, 'pipeline_stage'),
    estimated_close_date: readDate(body, 'estimated_close_date'),
    currency: readCurrency(body, 'currency'),
    amount_in_cents: requiredInteger(body, 'amount_in_cents'),
    type: optionalString(body, 'type') ?? 'recurring',
    forecast_category: optionalString(body, 'forecast_category') ?? 'pipeline',
    win_likelihood: readLikelihood(body, 'win_likelihood'),
    custom: readCustomFields(body, 'custom'),
  }
  if (!customer) throw notFound('Customer')
  const ids = { id: nextId(store), uuid: newUuid(random), customer_uuid: customer.uuid }
  return created(present(store.opportunities.put({ ...ids, ...fields, created_at: now, updated_at: now })))
}

const retrieveOpportunity: Handler = (context) => ok(present(find(context)))

const updateOpportunity: Handler = (context) => {
  const { store, now } = context
  const row = find(context)
  const body = readBody(context)
  const changes = readChanges<OpportunityRow>(body, { ...READERS, ...OPTIONAL_READERS })
  const custom = { ...row.custom, ...readCustomFields(body, 'custom') }
  return ok(present(store.opportunities.put({ ...row, ...changes, custom, updated_at: now })))
}

const deleteOpportunity: Handler = (context) => {
  context.store.opportunities.remove(find(context).uuid)
  return ok({})
}

export const opportunityRoutes = [
  { method: 'GET', path: '/v1/opportunities', handler: listOpportunities },
  { method: 'POST', path: '/v1/opportunities', handler: createOpportunity },
  { method: 'GET', path: '/v1/opportunities/{uuid}', handler: retrieveOpportunity },
  { method: 'PATCH', path: '/v1/opportunities/{uuid}', handler: updateOpportunity },
  { method: 'DELETE', path: '/v1/opportunities/{uuid}', handler: deleteOpportunity },
]

const find = (context: Context): OpportunityRow => findRow(context.store.opportunities, context, 'Opportunity')

function readDate(fields: Fields, name: string): string {
  const time = parseTime(required(fields, name))
  if (time === undefined) throw invalidParameter(name)
  return toDate(dayOf(time))
}

function requiredInteger(fields: Fields, name: string): number {
  required(fields, name)
  return optionalInteger(fields, name, 0)
}

function readLikelihood(fields: Fields, name: string): number {
  const percent = optionalInteger(fields, name, 0)
  if (percent < 0 || percent > 100) throw invalidParameter(name)
  return percent
}

function present(row: OpportunityRow): Record<string, unknown> {
  const { id, created_at, updated_at, ...fields } = row
  return { ...fields, created_at: toIso(created_at), updated_at: toIso(updated_at) }
}
