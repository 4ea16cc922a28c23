import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { missingParameter, noSuchObject, notEmulated } from './http/errors.js'
import { listPage } from './http/lists.js'
import { given, object, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { Account } from './state/account.js'
import type { CustomerRecord, TaxIdRecord } from './state/records.js'
import { presentTaxId } from './wire/tax-id.js'

/** The customer in the path. */
function inPath({ account, id }: Call): CustomerRecord {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchObject('customer', id, 'customer')
  return customer
}

/** The customer named as the owner; tax ids of accounts are not emulated. */
function owner(account: Account, values: Values): CustomerRecord {
  const sent = object(values, 'owner') ?? {}
  if (given(sent, 'type') !== 'customer') throw notEmulated('tax ids of accounts')
  const id = given(sent, 'customer')
  if (id === undefined) throw missingParameter('owner[customer]')
  return referencedCustomer(account, id, 'owner[customer]')
}

function add({ account, values }: Call, customer: CustomerRecord): Wire {
  const taxId = account.taxIds.add({
    id: account.newId('txi'),
    created: account.now(),
    customer: customer.id,
    type: given(values, 'type') ?? '',
    value: given(values, 'value') ?? '',
  })
  const wire = presentTaxId(taxId)
  announce(account, 'customer.tax_id.created', wire)
  return wire
}

const list = ({ account, path, values }: Call, { id }: CustomerRecord): Wire =>
  listPage({
    rows: account.taxIds,
    values: { ...values, customer: id },
    url: path,
    label: 'tax_id',
    present: presentTaxId,
    where: ({ customer }) => customer === id,
    keys: ['customer'],
  })

/** The tax id that the path ends with. */
function existing({ account, path }: Call, customer?: CustomerRecord): TaxIdRecord {
  const id = path.split('/').at(-1) ?? ''
  const taxId = account.taxIds.get(id)
  if (!taxId || (customer && taxId.customer !== customer.id)) throw noSuchObject('tax_id', id)
  return taxId
}

function remove(call: Call, taxId: TaxIdRecord): Wire {
  call.account.taxIds.remove(taxId.id)
  announce(call.account, 'customer.tax_id.deleted', presentTaxId(taxId))
  return { id: taxId.id, object: 'tax_id', deleted: true }
}

const PATH = '/v1/customers/{id}/tax_ids'

export const taxIdRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createCustomerTaxId, 'tax_id', (call) => add(call, inPath(call))),
  listRoute(PATH, PARAMETERS.page, 'tax_id', (call) => list(call, inPath(call))),
  route('GET', `${PATH}/{tax_id}`, PARAMETERS.retrieve, 'tax_id', (call) => presentTaxId(existing(call, inPath(call)))),
  route('DELETE', `${PATH}/{tax_id}`, {}, 'deleted', (call) => remove(call, existing(call, inPath(call)))),
  route('POST', '/v1/tax_ids', PARAMETERS.createTaxId, 'tax_id', (call) => add(call, owner(call.account, call.values))),
  listRoute('/v1/tax_ids', PARAMETERS.listTaxIds, 'tax_id', (call) => list(call, owner(call.account, call.values))),
  route('GET', '/v1/tax_ids/{id}', PARAMETERS.retrieve, 'tax_id', (call) => presentTaxId(existing(call))),
  route('DELETE', '/v1/tax_ids/{id}', {}, 'deleted', (call) => remove(call, existing(call))),
]
