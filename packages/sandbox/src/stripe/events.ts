import { API_VERSION } from './api-version.js'
import { listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage } from './http/lists.js'
import { given, strings } from './http/values.js'
import { matchesType } from './matches-type.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { EventRecord } from './state/records.js'

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

/** The old values of what changed, down to the changed keys of plain sub-objects. */
function difference(before: Wire, after: Wire): Wire {
  const changed: Record<string, unknown> = {}
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before[key], after[key]]
    if (old === now) continue
    if (isPlain(old) && isPlain(now)) {
      const inner = difference(old, now)
      if (Object.keys(inner).length > 0) changed[key] = inner
    } else if (JSON.stringify(old) !== JSON.stringify(now)) {
      changed[key] = old ?? null
    }
  }
  return changed
}

const isPlain = (value: unknown): value is Wire => typeof value === 'object' && value !== null && !Array.isArray(value)

export const presentEvent = (event: EventRecord): Wire => ({
  id: event.id,
  object: 'event',
  ...(event.account === undefined ? {} : { account: event.account }),
  api_version: API_VERSION,
  created: event.created,
  data: event.data,
  livemode: false,
  pending_webhooks: event.pending_webhooks,
  request: event.request,
  type: event.type,
})

export const eventRoutes: readonly StripeRoute[] = [
  listRoute('/v1/events', PARAMETERS.listEvents, 'event', ({ account, path, values }) => {
    const type = given(values, 'type')
    const types = strings(values, 'types')
    if (type && types.length > 0) throw invalidRequest('You may only specify one of these parameters: type, types.')
    const patterns = type ? [type] : types
    return listPage({
      rows: account.events,
      values,
      url: path,
      label: 'event',
      present: presentEvent,
      where: (event) =>
        inRange(values, 'created', event.created) &&
        (patterns.length === 0 || patterns.some((pattern) => matchesType(pattern, event.type))),
      keys: type && !type.includes('*') ? ['type'] : [],
    })
  }),
  route('GET', '/v1/events/{id}', PARAMETERS.retrieve, 'event', ({ account, id }) => {
    const event = account.events.get(id)
    if (!event) throw noSuchObject('event', id)
    return presentEvent(event)
  }),
]
