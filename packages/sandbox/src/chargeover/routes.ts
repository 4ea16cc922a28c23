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

/** A request on its way through a handler. */
export interface Exchange extends Context {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: string
}

export type Handler = (exchange: Exchange) => SandboxResponse

export const BASE_PATH = '/api/v3'

export const routes: readonly Route<Handler>[] = [
  // Each is a resource of its own rows; of which, does not matter to its routes.
  ...resources.flatMap((resource) => routesOf(resource as unknown as Resource<Stored>)),
  ...routesOf(packageResource, 'billing_package'),
]

function routesOf<T extends Stored>(resource: Resource<T>, name: string = resource.name): Route<Handler>[] {
  const path = `${BASE_PATH}/${name}`
  const find = (exchange: Exchange) => findRow(resource, exchange)
  return [
    { method: 'GET', path, handler: (exchange) => succeed(listRows(resource, exchange.query, exchange)) },
    {
      method: 'GET',
      path: `${path}/_count`,
      handler: (exchange) => succeed(countRows(resource, exchange.query, exchange)),
    },
    {
      method: 'GET',
      path: `${path}/{id}`,
      handler: (exchange) => succeed(toSingle(resource, find(exchange), exchange)),
    },
    {
      method: 'POST',
      path,
      handler(exchange) {
        const action = exchange.query.get('action')
        if (action !== null) return succeed(actOnAll(resource, action, exchange))
        if (!resource.create) throw unsupportedCommand('create', resource.name)
        const { id } = resource.create(readInput(exchange), exchange)
        return succeed({ id }, 201, { location: `${exchange.origin}${path}/${id}` })
      },
    },
    {
      method: 'POST',
      path: `${path}/_action/{action}`,
      handler: (exchange) => succeed(actOnAll(resource, exchange.params['action'] ?? '', exchange)),
    },
    {
      method: 'POST',
      path: `${path}/{id}`,
      handler: (exchange) => succeed(actOn(resource, find(exchange), exchange.query.get('action') ?? '', exchange)),
    },
    {
      method: 'POST',
      path: `${path}/{id}/_action/{action}`,
      handler: (exchange) => succeed(actOn(resource, find(exchange), exchange.params['action'] ?? '', exchange)),
    },
    {
      method: 'PUT',
      path: `${path}/{id}`,
      handler(exchange) {
        const row = find(exchange)
        if (!resource.update) throw unsupportedCommand('modify', resource.name, row.id)
        resource.update(row, readInput(exchange), exchange)
        return succeed({ id: row.id }, 202, { location: `${exchange.origin}${path}/${row.id}` })
      },
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      handler(exchange) {
        const row = find(exchange)
        if (!resource.remove) throw unsupportedCommand('delete', resource.name, row.id)
        resource.remove(row, exchange)
        return succeed(true)
      },
    },
    {
      method: 'GET',
      path: `${path}/{id}/_revision`,
      handler: () => {
        throw notEmulated(`GET ${path}/{id}/_revision`)
      },
    },
  ]
}

/** By id or, as `token:vhzaspgry23r`, by token. */
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

/** What is no JSON object counts as no data. */
function readOptionalInput({ body }: Exchange): Input {
  try {
    const input: unknown = JSON.parse(body)
    return typeof input === 'object' && input !== null ? (input as Input) : {}
  } catch {
    return {}
  }
}
