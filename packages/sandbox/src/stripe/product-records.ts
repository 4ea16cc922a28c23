import { announce } from './events.js'
import { invalidRequest } from './http/errors.js'
import { flag, given, mergeMetadata, object, string, type Values } from './http/values.js'
import type { Account, Maker } from './state/account.js'
import type { ProductRecord } from './state/records.js'
import { presentProduct } from './wire/catalog.js'

export const newProduct = (maker: Maker, values: Values): ProductRecord => ({
  id: given(values, 'id') ?? maker.newId('prod'),
  created: maker.now(),
  active: true,
  default_price: null,
  description: null,
  images: [],
  marketing_features: [],
  metadata: {},
  name: '',
  package_dimensions: null,
  shippable: null,
  statement_descriptor: null,
  tax_code: null,
  tax_details: null,
  type: given(values, 'type') ?? 'service',
  unit_label: null,
  updated: maker.now(),
  url: null,
})

/** Applies the sent parameters to a product. */
export function changeProduct(account: Account, product: ProductRecord, values: Values): ProductRecord {
  const stringOf = (name: 'description' | 'statement_descriptor' | 'tax_code' | 'unit_label' | 'url') => {
    const sent = string(values, name)
    return sent === undefined ? product[name] : sent
  }
  const taxDetails = object(values, 'tax_details')
  const dimensions = object(values, 'package_dimensions')
  return {
    ...product,
    active: flag(values, 'active') ?? product.active,
    description: stringOf('description'),
    images: values.images ?? product.images,
    marketing_features: values.marketing_features ?? product.marketing_features,
    metadata: mergeMetadata(product.metadata, values),
    name: given(values, 'name') ?? product.name,
    package_dimensions: dimensions
      ? Object.fromEntries(Object.entries(dimensions).map(([side, length]) => [side, Number(length)]))
      : values.package_dimensions === null
        ? null
        : product.package_dimensions,
    shippable: flag(values, 'shippable') ?? product.shippable,
    statement_descriptor: stringOf('statement_descriptor'),
    tax_code: stringOf('tax_code'),
    tax_details: taxDetails ? { performance_location: null, tax_code: null, ...taxDetails } : product.tax_details,
    unit_label: stringOf('unit_label'),
    updated: account.now(),
    url: stringOf('url'),
  }
}

/** Stores a product and records the event; also for `product_data` of a price. */
export function addProduct(account: Account, values: Values): ProductRecord {
  const draft = newProduct(account, values)
  if (account.products.get(draft.id)) {
    throw invalidRequest('Product already exists.', { code: 'resource_already_exists', param: 'id' })
  }
  const product = account.products.add(changeProduct(account, draft, values))
  announce(account, 'product.created', presentProduct(product))
  return product
}
