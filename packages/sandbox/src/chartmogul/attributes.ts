import { parseTime } from '../runtime/parse-time.js'
import type { SandboxResponse } from '../runtime/provider.types.js'
import { type Fields, readBody, readStrings, required, requiredString } from './body-fields.js'
import type { Context, Handler } from './context.js'
import { noteCustomAttributes, readChangedCustom, readCustom } from './custom-attributes.js'
import { presentCustomer } from './customer-wire.js'
import { customersWithEmail, findCustomer } from './customers.js'
import { toIso } from './dates.js'
import { noContent, ok } from './responses.js'
import type { CustomerRow } from './store.types.js'

const retrieveAttributes: Handler = (context) => {
  const { tags, custom } = findCustomer(context)
  return ok({ tags, stripe: {}, custom })
}

const addTags: Handler = (context) => ok({ tags: addTagsTo(findCustomer(context), readBody(context), context).tags })

const removeTags: Handler = (context) => {
  const { store } = context
  const customer = findCustomer(context)
  const removed = readTags(readBody(context))
  const tags = customer.tags.filter((tag) => !removed.includes(tag))
  store.customers.put({ ...customer, tags })
  return ok({ tags })
}

const addTagsByEmail: Handler = (context) => forEmail(context, (row, body) => addTagsTo(row, body, context))

const addCustom: Handler = (context) =>
  ok({ custom: addCustomTo(findCustomer(context), readBody(context), context).custom })

const updateCustom: Handler = (context) => {
  const { store } = context
  const customer = findCustomer(context)
  const changes = readChangedCustom(store, required(readBody(context), 'custom'))
  const custom = { ...customer.custom, ...keepTimes(customer.custom, changes) }
  store.customers.put({ ...customer, custom })
  return ok({ custom })
}

const removeCustom: Handler = (context) => {
  const { store } = context
  const customer = findCustomer(context)
  const removed = readStrings(required(readBody(context), 'custom'), 'custom')
  store.customers.put({ ...customer, custom: without(customer.custom, removed) })
  return noContent()
}

const addCustomByEmail: Handler = (context) => forEmail(context, (row, body) => addCustomTo(row, body, context))

export const attributeRoutes = [
  { method: 'GET', path: '/v1/customers/{uuid}/attributes', handler: retrieveAttributes },
  { method: 'POST', path: '/v1/customers/{uuid}/attributes/tags', handler: addTags },
  { method: 'DELETE', path: '/v1/customers/{uuid}/attributes/tags', handler: removeTags },
  { method: 'POST', path: '/v1/customers/{uuid}/attributes/custom', handler: addCustom },
  { method: 'PUT', path: '/v1/customers/{uuid}/attributes/custom', handler: updateCustom },
  { method: 'DELETE', path: '/v1/customers/{uuid}/attributes/custom', handler: removeCustom },
  { method: 'POST', path: '/v1/customers/attributes/tags', handler: addTagsByEmail },
  { method: 'POST', path: '/v1/customers/attributes/custom', handler: addCustomByEmail },
]

type Custom = Readonly<Record<string, unknown>>

/** A changed value of what was a time is written like one. */
export function keepTimes(before: Custom, changes: Custom): Custom {
  const isTime = (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)
  return Object.fromEntries(
    Object.entries(changes).map(([key, value]) => {
      const time = isTime(before[key]) ? parseTime(value) : undefined
      return [key, time === undefined ? value : toIso(time)]
    }),
  )
}

export const without = (custom: Custom, keys: readonly string[]): Custom =>
  Object.fromEntries(Object.entries(custom).filter(([key]) => !keys.includes(key)))

const readTags = (body: Fields): readonly string[] => readStrings(required(body, 'tags'), 'tags')

function addTagsTo(customer: CustomerRow, body: Fields, { store }: Context): CustomerRow {
  return store.customers.put({ ...customer, tags: [...new Set([...customer.tags, ...readTags(body)])] })
}

function addCustomTo(customer: CustomerRow, body: Fields, { store }: Context): CustomerRow {
  const added = readCustom(required(body, 'custom'), 'custom')
  noteCustomAttributes(store, added)
  return store.customers.put({ ...customer, custom: { ...customer.custom, ...added } })
}

/** Changes every customer with an e-mail address. */
function forEmail(context: Context, change: (row: CustomerRow, body: Fields) => CustomerRow): SandboxResponse {
  const { store, now } = context
  const body = readBody(context)
  const customers = customersWithEmail(store, requiredString(body, 'email'), body.with_associated_emails === true)
  return ok({ entries: customers.map((row) => presentCustomer(store, change(row, body), now)) })
}
