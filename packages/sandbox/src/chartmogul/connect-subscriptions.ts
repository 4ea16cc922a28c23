import { readBody, readRecords, required, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { findCustomer } from './customers.js'
import { invalidParameter, notFound } from './errors.js'
import { newUuid } from './ids.js'
import { accepted } from './responses.js'
import type { SubscriptionRow } from './store.types.js'

// Both are carried out at once, though their answers only accept them.

const connectSubscriptions: Handler = (context) => {
  const rows = readSubscriptions(context)
  const joined = rows.find(({ connection }) => connection)?.connection ?? newUuid(context.random)
  return write(rows, joined, context)
}

const disconnectSubscriptions: Handler = (context) => write(readSubscriptions(context), null, context)

export const connectSubscriptionRoutes = [
  { method: 'POST', path: '/v1/customers/{uuid}/connect_subscriptions', handler: connectSubscriptions },
  { method: 'POST', path: '/v1/customers/{uuid}/disconnect_subscriptions', handler: disconnectSubscriptions },
]

/** At least two, each by its uuid or by its external id in a data source. */
function readSubscriptions(context: Context): SubscriptionRow[] {
  const { uuid } = findCustomer(context)
  const own = context.store.subscriptions.by('customer_uuid', uuid)
  const references = readRecords(required(readBody(context), 'subscriptions'), 'subscriptions')
  if (references.length < 2) throw invalidParameter('subscriptions')
  return references.map((reference) => {
    const dataSource = requiredString(reference, 'data_source_uuid')
    const [field, name] =
      reference.uuid === undefined
        ? (['external_id', requiredString(reference, 'external_id')] as const)
        : (['uuid', requiredString(reference, 'uuid').replace(/^(?!sub_)/, 'sub_')] as const)
    const row = own.find((each) => each[field] === name && each.data_source_uuid === dataSource)
    if (!row) throw notFound('Subscription')
    return row
  })
}

function write(rows: readonly SubscriptionRow[], connection: string | null, { store }: Context) {
  for (const row of rows) {
    store.subscriptions.put({ ...row, connection })
    store.revenue.delete(row.customer_uuid)
  }
  return accepted({})
}
