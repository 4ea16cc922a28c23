import { type Fields, optionalTime, readBody, readChanges, requiredString, requiredTime } from '../body-fields.js'
import type { Context, Handler } from '../context.js'
import { toIso, toIsoOrNull } from '../dates.js'
import { invalidParameter } from '../errors.js'
import { findRow } from '../find-row.js'
import { newUuid } from '../ids.js'
import { narrow } from '../paging.js'
import { filterOf, timeFilter } from '../query.js'
import { created, notModified, ok } from '../responses.js'
import { nextId } from '../store.js'
import type { TaskRow } from '../store.types.js'
import { listEntries } from './list-entries.js'
import { presentSubject, readSubject } from './subject.js'

const MAX_DETAILS = 255

const listTasks: Handler = (context) => {
  const { store, query } = context
  const selection = store.tasks.where({
    customer_uuid: filterOf(query, 'customer_uuid'),
    contact_uuid: filterOf(query, 'contact_uuid'),
    assignee: filterOf(query, 'assignee'),
  })
  const from = timeFilter(query, 'due_date_on_or_after') ?? Number.NEGATIVE_INFINITY
  const to = timeFilter(query, 'due_date_on_or_before') ?? Number.POSITIVE_INFINITY
  const completed = filterOf(query, 'completed')
  const matches = ({ due_date, completed_at }: TaskRow) =>
    from <= due_date &&
    due_date <= to &&
    (completed === undefined || (completed_at !== null) === (completed === 'true'))
  return listEntries(narrow(selection, matches), context, { present })
}

const createTask: Handler = (context) => {
  const { store, random, now } = context
  const body = readBody(context)
  const fields = {
    task_details: readDetails(body, 'task_details'),
    assignee: requiredString(body, 'assignee'),
    due_date: requiredTime(body, 'due_date'),
    completed_at: optionalTime(body, 'completed_at'),
  }
  const ids = { id: nextId(store), uuid: newUuid(random), ...readSubject(store, body) }
  return created(present(store.tasks.put({ ...ids, ...fields, created_at: now, updated_at: now })))
}

const retrieveTask: Handler = (context) => ok(present(find(context)))

const updateTask: Handler = (context) => {
  const { store, now } = context
  const task = find(context)
  const changes = readChanges<TaskRow>(readBody(context), {
    task_details: readDetails,
    assignee: requiredString,
    due_date: requiredTime,
    completed_at: optionalTime,
  })
  if (Object.entries(changes).every(([name, value]) => task[name as keyof TaskRow] === value)) return notModified()
  return ok(present(store.tasks.put({ ...task, ...changes, updated_at: now })))
}

const deleteTask: Handler = (context) => {
  context.store.tasks.remove(find(context).uuid)
  return ok({})
}

export const taskRoutes = [
  { method: 'GET', path: '/v1/tasks', handler: listTasks },
  { method: 'POST', path: '/v1/tasks', handler: createTask },
  { method: 'GET', path: '/v1/tasks/{uuid}', handler: retrieveTask },
  { method: 'PATCH', path: '/v1/tasks/{uuid}', handler: updateTask },
  { method: 'DELETE', path: '/v1/tasks/{uuid}', handler: deleteTask },
]

const find = (context: Context): TaskRow => findRow(context.store.tasks, context, 'Task')

function readDetails(fields: Fields, name: string): string {
  const details = requiredString(fields, name)
  if (details.length > MAX_DETAILS) throw invalidParameter(name)
  return details
}

function present(row: TaskRow): Record<string, unknown> {
  return {
    // Not `uuid`, unlike everything else.
    task_uuid: row.uuid,
    ...presentSubject(row),
    task_details: row.task_details,
    assignee: row.assignee,
    due_date: toIso(row.due_date),
    completed_at: toIsoOrNull(row.completed_at),
    created_at: toIso(row.created_at),
    updated_at: toIso(row.updated_at),
  }
}
