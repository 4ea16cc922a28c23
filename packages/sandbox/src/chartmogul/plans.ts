import { type Fields, optionalString, readBody, required, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findDataSource } from './data-sources.js'
import { toIso } from './dates.js'
import { blank, fieldError, invalidParameter, modelErrors, notFound } from './errors.js'
import { newUuid } from './ids.js'
import { narrow, pageFields, pageOf } from './paging.js'
import { filterOf } from './query.js'
import { accepted, created, noContent, ok } from './responses.js'
import { nextId } from './store.js'
import type { IntervalUnit, PlanRow } from './store.types.js'

const UNITS: readonly IntervalUnit[] = ['day', 'month', 'year']

const listPlans: Handler = ({ store, query }) => {
  const selection = store.plans.where({
    data_source_uuid: filterOf(query, 'data_source_uuid'),
    external_id: filterOf(query, 'external_id'),
  })
  const system = filterOf(query, 'system')
  const ofSystem = (plan: PlanRow) => store.dataSources.get(plan.data_source_uuid)?.system === system
  const page = pageOf(system === undefined ? selection : narrow(selection, ofSystem), query, {
    newestFirst: true,
    time: (plan) => toIso(plan.created_at),
  })
  return ok({ plans: page.rows.map(presentPlan), ...pageFields(page, ['current_page', 'total_pages']) })
}

const retrievePlan: Handler = (context) => ok(presentPlan(find(context)))

const createPlan: Handler = (context) => created(presentPlan(addPlan(readBody(context), context)))

export function addPlan(body: Fields, { store, random, now }: Context): PlanRow {
  const dataSource = requiredString(body, 'data_source_uuid')
  const name = readName(requiredString(body, 'name'))
  const interval_count = readCount(required(body, 'interval_count'))
  const interval_unit = readUnit(required(body, 'interval_unit'))
  const { uuid: data_source_uuid } = findDataSource(store, dataSource)
  const uuid = newUuid(random)
  const external_id = optionalString(body, 'external_id') ?? uuid
  if (store.plans.by('external_id', external_id).some((plan) => plan.data_source_uuid === data_source_uuid)) {
    throw fieldError('external_id', 'A plan with this identifier already exists in our system.')
  }
  const row: PlanRow = {
    id: nextId(store),
    uuid: `pl_${uuid}`,
    data_source_uuid,
    external_id,
    name,
    interval_count,
    interval_unit,
    created_at: now,
  }
  return store.plans.put(row)
}

const updatePlan: Handler = (context) => {
  const body = readBody(context)
  const plan = find(context)
  const changed: PlanRow = {
    ...plan,
    name: body.name === undefined ? plan.name : readName(requiredString(body, 'name')),
    interval_count: body.interval_count === undefined ? plan.interval_count : readCount(body.interval_count),
    interval_unit: body.interval_unit === undefined ? plan.interval_unit : readUnit(body.interval_unit),
  }
  context.store.revenue.clear()
  return accepted(presentPlan(context.store.plans.put(changed)))
}

const deletePlan: Handler = (context) => {
  const { uuid } = find(context)
  context.store.plans.remove(uuid)
  context.store.revenue.clear()
  return noContent()
}

export const planRoutes = [
  { method: 'GET', path: '/v1/plans', handler: listPlans },
  { method: 'POST', path: '/v1/plans', handler: createPlan },
  { method: 'GET', path: '/v1/plans/{uuid}', handler: retrievePlan },
  { method: 'PATCH', path: '/v1/plans/{uuid}', handler: updatePlan },
  { method: 'DELETE', path: '/v1/plans/{uuid}', handler: deletePlan },
]

function find({ store, params }: Context): PlanRow {
  const plan = store.plans.get(params.uuid ?? '')
  if (!plan) throw notFound('Plan')
  return plan
}

function readName(name: string): string {
  if (name.trim() === '') throw modelErrors([blank('name', 'Name')])
  return name
}

function readCount(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidParameter('interval_count')
  return value
}

function readUnit(value: unknown): IntervalUnit {
  const unit = UNITS.find((known) => known === value)
  if (!unit) throw invalidParameter('interval_unit')
  return unit
}

export function presentPlan({ external_id, name, interval_count, interval_unit, data_source_uuid, uuid }: PlanRow) {
  return { external_id, name, interval_count, interval_unit, data_source_uuid, uuid }
}
