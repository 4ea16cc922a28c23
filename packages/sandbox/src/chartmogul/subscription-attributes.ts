import { keepTimes, without } from './attributes.js'
import { readBody, readStrings, required } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { noteCustomAttributes, readChangedCustom, readCustom } from './custom-attributes.js'
import { notFound } from './errors.js'
import { ok } from './responses.js'
import { setUuidOf } from './set-uuid.js'
import type { SubscriptionRow } from './store.types.js'

/** Where the attributes of a subscription, or of a set of subscriptions, are kept. */
interface Owner {
  readonly path: string
  readonly field: 'custom' | 'set_custom'
  readonly find: (context: Context) => SubscriptionRow
}

const OWNERS: readonly Owner[] = [
  { path: '/v1/subscriptions/{uuid}', field: 'custom', find: findSubscription },
  { path: '/v1/subscription_sets/{uuid}', field: 'set_custom', find: findSet },
]

export const subscriptionAttributeRoutes = OWNERS.flatMap(({ path, field, find }) => {
  const retrieve: Handler = (context) => {
    const custom = find(context)[field] ?? {}
    // Without any it is an empty object.
    return ok(Object.keys(custom).length === 0 ? {} : { custom })
  }
  const add: Handler = (context) => {
    const row = find(context)
    const added = readCustom(required(readBody(context), 'custom'), 'custom')
    noteCustomAttributes(context.store, added)
    return ok({ custom: write(row, { ...row[field], ...added }, context) })
  }
  const update: Handler = (context) => {
    const row = find(context)
    const changes = readChangedCustom(context.store, required(readBody(context), 'custom'))
    return ok({ custom: write(row, { ...row[field], ...keepTimes(row[field] ?? {}, changes) }, context) })
  }
  const remove: Handler = (context) => {
    const row = find(context)
    const before = row[field] ?? {}
    const removed = readStrings(required(readBody(context), 'custom'), 'custom')
    const message = removed.some((key) => Object.hasOwn(before, key)) ? 'success' : 'noop'
    return ok({ custom: write(row, without(before, removed), context), message })
  }
  const write = (row: SubscriptionRow, custom: Readonly<Record<string, unknown>>, { store }: Context) => {
    store.subscriptions.put({ ...row, [field]: custom })
    return custom
  }
  const custom = `${path}/attributes/custom`
  return [
    { method: 'GET', path: `${path}/attributes`, handler: retrieve },
    { method: 'POST', path: custom, handler: add },
    { method: 'PUT', path: custom, handler: update },
    { method: 'DELETE', path: custom, handler: remove },
  ]
})

/** Named with or without the prefix that only some answers have. */
function findSubscription({ store, params }: Context): SubscriptionRow {
  const uuid = params.uuid ?? ''
  const row = store.subscriptions.get(uuid) ?? store.subscriptions.get(`sub_${uuid}`)
  if (!row) throw notFound('Subscription')
  return row
}

function findSet({ store, params }: Context): SubscriptionRow {
  const row = store.subscriptions.rows.find((each) => setUuidOf(store, each) === params.uuid)
  if (!row) throw notFound('Subscription set')
  return row
}
