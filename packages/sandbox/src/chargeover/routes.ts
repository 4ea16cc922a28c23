import type { SandboxResponse } from '../runtime/provider.types.js'
import type { Route } from '../runtime/router.js'
import { aggregateRoutes } from './aggregate.js'
import { chargeoverjsRoutes } from './chargeoverjs.js'
import { configRoutes } from './config.js'
import { currencyRoutes } from './currency.js'
import { succeed } from './envelope.js'
import { notFound, unsupportedCommand } from './errors.js'
import { BASE_PATH, type Exchange, type Handler, readInput, readOptionalInput } from './exchange.js'
import { FileAnswer } from './file-answer.js'
import { countRows, listRows, toSingle } from './list.js'
import { packageResource } from './package.js'
import type { Resource } from './resource.types.js'
import { resources } from './resources.js'
import { resthookRoutes } from './resthook.js'
import { listRevisions, noteRevision } from './revisions.js'
import { settingsRoutes } from './settings.js'
import type { Stored } from './state.types.js'

export const routes: readonly Route<Handler>[] = [
  // Routes do not depend on the type of a resource's rows.
  ...resources.flatMap((resource) => routesOf(resource as unknown as Resource<Stored>)),
  ...routesOf(packageResource, 'billing_package'),
  ...settingsRoutes,
  ...currencyRoutes,
  ...configRoutes,
  ...resthookRoutes,
  ...chargeoverjsRoutes,
  ...aggregateRoutes,
]

function routesOf<T extends Stored>(resource: Resource<T>, name: string = resource.name): Route<Handler>[] {
  const path = `${BASE_PATH}/${name}`
  return [...collectionRoutes(resource, path), ...rowRoutes(resource, `${path}/{id}`)]
}

function collectionRoutes<T extends Stored>(resource: Resource<T>, path: string): Route<Handler>[] {
  const list: Handler = (exchange) => succeed(listRows(resource, exchange.query, exchange))
  const count: Handler = (exchange) => succeed(countRows(resource, exchange.query, exchange))
  const actByPath: Handler = (exchange) => succeed(actOnAll(resource, exchange.params['action'] ?? '', exchange))
  const createOrAct: Handler = (exchange) => {
    const action = exchange.query.get('action')
    if (action !== null) return succeed(actOnAll(resource, action, exchange))
    if (!resource.create) throw unsupportedCommand('create', resource.name)
    const { id } = resource.create(readInput(exchange), exchange)
    // Invoices report themselves, wherever they come from, and so do transactions.
    if (resource.name !== 'invoice' && resource.name !== 'transaction')
      exchange.account.report(resource.name, id, 'insert')
    return succeed({ id }, 201, { location: `${exchange.origin}${path}/${id}` })
  }
  return [
    { method: 'GET', path, handler: list },
    { method: 'GET', path: `${path}/_count`, handler: count },
    { method: 'POST', path, handler: createOrAct },
    { method: 'POST', path: `${path}/_action/{action}`, handler: actByPath },
  ]
}

function rowRoutes<T extends Stored>(resource: Resource<T>, path: string): Route<Handler>[] {
  const retrieve: Handler = (exchange) => succeed(toSingle(resource, findRow(resource, exchange), exchange))
  const act = (exchange: Exchange, action: string | null | undefined) =>
    answerAction(actOn(resource, findRow(resource, exchange), action ?? '', exchange))
  const update: Handler = (exchange) => {
    const row = findRow(resource, exchange)
    if (!resource.update) throw unsupportedCommand('modify', resource.name, row.id)
    const input = readInput(exchange)
    resource.update(row, input, exchange)
    noteRevision(exchange.account, resource.name, row.id, `Changed ${Object.keys(input).join(', ')}`)
    exchange.account.report(resource.name, row.id, 'update')
    return succeed({ id: row.id }, 202, { location: exchange.origin + path.replace('{id}', String(row.id)) })
  }
  const remove: Handler = (exchange) => {
    const row = findRow(resource, exchange)
    if (!resource.remove) throw unsupportedCommand('delete', resource.name, row.id)
    resource.remove(row, exchange)
    exchange.account.report(resource.name, row.id, 'delete')
    return succeed(true)
  }
  const revisions: Handler = (exchange) => {
    const row = findRow(resource, exchange)
    return succeed(listRevisions(resource.name, row.id, exchange))
  }
  return [
    { method: 'GET', path, handler: retrieve },
    { method: 'POST', path, handler: (exchange) => act(exchange, exchange.query.get('action')) },
    {
      method: 'POST',
      path: `${path}/_action/{action}`,
      handler: (exchange) => act(exchange, exchange.params['action']),
    },
    { method: 'PUT', path, handler: update },
    { method: 'DELETE', path, handler: remove },
    { method: 'GET', path: `${path}/_revision`, handler: revisions },
  ]
}

/** Finds a row by id or, as `token:vhzaspgry23r`, by token. */
function findRow<T extends Stored>(resource: Resource<T>, { params, account }: Exchange): T {
  const id = params['id'] ?? ''
  const table = resource.table(account)
  const row = id.startsWith('token:')
    ? table.byToken(id.slice('token:'.length))
    : table.get(/^\d+$/.test(id) ? Number(id) : null)
  if (!row) throw notFound(resource.name)
  return row
}

function actOn<T extends Stored>(resource: Resource<T>, row: T, action: string, exchange: Exchange): unknown {
  const run = resource.actions[action]
  if (!run) throw unsupportedCommand(action, resource.name, row.id)
  const result = run(row, readOptionalInput(exchange), exchange)
  if (!WITHOUT_CHANGE.includes(action)) exchange.account.report(resource.name, row.id, EVENTS[action] ?? 'update')
  return result
}

/** Actions that leave the object as it is. */
const WITHOUT_CHANGE = ['email', 'print', 'pdf', 'welcome', 'getLoginURL', 'login']

/** The events of actions that are more than an update. */
const EVENTS: Readonly<Record<string, string>> = {
  cancel: 'status',
  uncancel: 'status',
  suspend: 'status',
  unsuspend: 'status',
  paycycle: 'paycycle',
  upgrade: 'upgrade',
}

/** A file is sent as it is, anything else in the envelope. */
const answerAction = (result: unknown): SandboxResponse =>
  result instanceof FileAnswer
    ? { status: 200, headers: { 'content-type': result.type }, body: result.content }
    : succeed(result)

function actOnAll<T extends Stored>(resource: Resource<T>, action: string, exchange: Exchange): unknown {
  const run = resource.collectionActions[action]
  if (!run) throw unsupportedCommand(action, resource.name)
  return run(readInput(exchange), exchange)
}
