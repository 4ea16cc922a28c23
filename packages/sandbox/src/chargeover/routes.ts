import type { SandboxResponse } from '../runtime/provider.types.js'
import type { Route } from '../runtime/router.js'
import { succeed } from './envelope.js'
import { missingParameter, notEmulated, notFound, type Refusal, unsupportedCommand } from './errors.js'
import { countRows, listRows, toSingle } from './list.js'
import { ACTIONS_NOT_EMULATED } from './not-emulated.js'
import { packageResource } from './package.js'
import type { Context, Input, Resource } from './resource.types.js'
import { resources } from './resources.js'
import type { Stored } from './state.types.js'

/** A request to one account, as a handler gets it. */
export interface Exchange extends Context {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: string
}

export type Handler = (exchange: Exchange) => SandboxResponse

export const BASE_PATH = '/api/v3'

export const routes: readonly Route<Handler>[] = [
  // Routes do not depend on the type of a resource's rows.
  ...resources.flatMap((resource) => routesOf(resource as unknown as Resource<Stored>)),
  ...routesOf(packageResource, 'billing_package'),
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
    succeed(actOn(resource, findRow(resource, exchange), action ?? '', exchange))
  const update: Handler = (exchange) => {
    const row = findRow(resource, exchange)
    if (!resource.update) throw unsupportedCommand('modify', resource.name, row.id)
    resource.update(row, readInput(exchange), exchange)
    return succeed({ id: row.id }, 202, { location: exchange.origin + path.replace('{id}', String(row.id)) })
  }
  const remove: Handler = (exchange) => {
    const row = findRow(resource, exchange)
    if (!resource.remove) throw unsupportedCommand('delete', resource.name, row.id)
    resource.remove(row, exchange)
    return succeed(true)
  }
  const listRevisions: Handler = () => {
    throw notEmulated(`GET ${path}/_revision`)
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
    { method: 'GET', path: `${path}/_revision`, handler: listRevisions },
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
  if (!run) throw unknownAction(resource.name, action, row.id)
  return run(row, readOptionalInput(exchange), exchange)
}

function actOnAll<T extends Stored>(resource: Resource<T>, action: string, exchange: Exchange): unknown {
  const run = resource.collectionActions[action]
  if (!run) throw unknownAction(resource.name, action)
  return run(readInput(exchange), exchange)
}

function unknownAction(object: string, action: string, id?: number): Refusal {
  const real = ACTIONS_NOT_EMULATED[object]?.includes(action)
  return real ? notEmulated(`the action "${action}" of ${object}`) : unsupportedCommand(action, object, id)
}

function readInput(exchange: Exchange): Input {
  const input = readOptionalInput(exchange)
  if (Object.keys(input).length === 0) throw missingParameter('No data')
  return input
}

/** A body that is not a JSON object counts as no data. */
function readOptionalInput({ body }: Exchange): Input {
  try {
    const input: unknown = JSON.parse(body)
    return typeof input === 'object' && input !== null ? (input as Input) : {}
  } catch {
    return {}
  }
}
