import { matchesType } from '../webhooks/matches-type.js'
import { listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage } from './http/lists.js'
import { flag, given, strings } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { difference, restored } from './previous-attributes.js'
import type { Account } from './state/account.js'
import type { EventRecord } from './state/records.js'
import { API_VERSION, type ApiVersion, apiVersion } from './versions/api-version.js'

/** Records an event. With `before`, it carries the previous values of the changed fields. */
export function announce(account: Account, type: string, object: Wire, before?: Wire): void {
  const event: EventRecord = {
    id: account.newId('evt'),
    created: account.now(),
    data: before ? { object, previous_attributes: difference(before, object) } : { object },
    pending_webhooks: 0,
    request: account.cause,
    type,
    ...(account.isConnected ? { account: account.id } : {}),
  }
  account.events.add(event)
  account.pendingEvents.push(event)
}

/** An event as the account's API version shows it, or that of the webhook endpoint it is for. */
export function presentEvent(account: Account, event: EventRecord, endpointVersion?: string): Wire {
  const version = apiVersion(endpointVersion ?? account.apiVersion ?? API_VERSION)
  return {
    id: event.id,
    object: 'event',
    ...(event.account === undefined ? {} : { account: event.account }),
    api_version: version.name,
    created: event.created,
    data: presentData(account, event.data, version),
    livemode: false,
    pending_webhooks: event.pending_webhooks,
    request: event.request,
    type: event.type,
  }
}

function presentData(account: Account, data: EventRecord['data'], version: ApiVersion): EventRecord['data'] {
  const object = version.present(account, data.object)
  if (object === data.object || !data.previous_attributes) return { ...data, object }
  const before = version.present(account, restored(data.object, data.previous_attributes))
  return { object, previous_attributes: difference(before, object) }
}

export const eventRoutes: readonly StripeRoute[] = [
  listRoute('/v1/events', PARAMETERS.listEvents, 'event', ({ account, path, values }) => {
    const type = given(values, 'type')
    const types = strings(values, 'types')
    if (type && types.length > 0) throw invalidRequest('You may only specify one of these parameters: type, types.')
    const isDelivered = flag(values, 'delivery_success')
    const patterns = type ? [type] : types
    return listPage({
      rows: account.events,
      values,
      url: path,
      label: 'event',
      present: (event) => presentEvent(account, event),
      where: (event) =>
        inRange(values, 'created', event.created) &&
        (isDelivered === undefined || isDelivered === (event.pending_webhooks === 0)) &&
        (patterns.length === 0 || patterns.some((pattern) => matchesType(pattern, event.type))),
      keys: type && !type.includes('*') ? ['type'] : [],
    })
  }),
  route('GET', '/v1/events/{id}', PARAMETERS.retrieve, 'event', ({ account, id }) => {
    const event = account.events.get(id)
    if (!event) throw noSuchObject('event', id)
    return presentEvent(account, event)
  }),
]
