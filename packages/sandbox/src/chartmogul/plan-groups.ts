import { type Fields, optionalString, readBody, readStrings } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { toIso } from './dates.js'
import { blank, modelErrors, notFound } from './errors.js'
import { findRow } from './find-row.js'
import { newId } from './ids.js'
import { pageFields, pageOf } from './paging.js'
import { presentPlan } from './plans.js'
import { noContent, ok } from './responses.js'
import { nextId, type Store } from './store.js'
import type { PlanGroupRow } from './store.types.js'

const listPlanGroups: Handler = ({ store, query }) => {
  const page = pageOf({ rows: store.planGroups.rows }, query, {
    newestFirst: true,
    time: (row) => toIso(row.created_at),
  })
  return ok({
    plan_groups: page.rows.map((row) => present(store, row)),
    ...pageFields(page, ['current_page', 'total_pages']),
  })
}

const retrievePlanGroup: Handler = (context) => ok(present(context.store, find(context)))

/** Unlike other creations it answers 200. */
const createPlanGroup: Handler = (context) => {
  const { store, random, now } = context
  const body = readBody(context)
  const fields = check(store, optionalString(body, 'name') ?? '', readPlans(body))
  return ok(
    present(store, store.planGroups.put({ id: nextId(store), uuid: newId(random, 'plg'), ...fields, created_at: now })),
  )
}

const updatePlanGroup: Handler = (context) => {
  const { store } = context
  const group = find(context)
  const body = readBody(context)
  const name = body.name === undefined ? group.name : (optionalString(body, 'name') ?? '')
  const plans = body.plans === undefined ? group.plans : readPlans(body)
  return ok(present(store, store.planGroups.put({ ...group, ...check(store, name, plans) })))
}

const deletePlanGroup: Handler = (context) => {
  context.store.planGroups.remove(find(context).uuid)
  return noContent()
}

const listPlans: Handler = (context) => {
  const { store, query } = context
  const plans = new Set(find(context).plans)
  const page = pageOf({ rows: store.plans.rows, keep: ({ uuid }) => plans.has(uuid) }, query, {
    newestFirst: true,
    time: (row) => toIso(row.created_at),
  })
  return ok({ plans: page.rows.map(presentPlan), ...pageFields(page, ['current_page', 'total_pages']) })
}

export const planGroupRoutes = [
  { method: 'GET', path: '/v1/plan_groups', handler: listPlanGroups },
  { method: 'POST', path: '/v1/plan_groups', handler: createPlanGroup },
  { method: 'GET', path: '/v1/plan_groups/{uuid}', handler: retrievePlanGroup },
  { method: 'PATCH', path: '/v1/plan_groups/{uuid}', handler: updatePlanGroup },
  { method: 'DELETE', path: '/v1/plan_groups/{uuid}', handler: deletePlanGroup },
  { method: 'GET', path: '/v1/plan_groups/{uuid}/plans', handler: listPlans },
]

const find = (context: Context): PlanGroupRow => findRow(context.store.planGroups, context, 'Plan group')

const readPlans = ({ plans }: Fields): readonly string[] => [...new Set(readStrings(plans ?? [], 'plans'))]

function check(store: Store, name: string, plans: readonly string[]): Pick<PlanGroupRow, 'name' | 'plans'> {
  const problems = [
    ...(name.trim() === '' ? [blank('name', 'Name')] : []),
    ...(plans.length === 0 ? [blank('plan_ids', 'Plan ids')] : []),
  ]
  if (problems.length > 0) throw modelErrors(problems)
  if (!plans.every((uuid) => store.plans.get(uuid))) throw notFound('Plan')
  return { name, plans }
}

function present(store: Store, { name, uuid, plans }: PlanGroupRow): Record<string, unknown> {
  return { name, uuid, plans_count: plans.filter((plan) => store.plans.get(plan)).length }
}
