import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { given, object, strings } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { addPrice } from './prices.js'
import { addProduct, changeProduct } from './product-records.js'
import type { ProductRecord } from './state/records.js'
import { presentProduct } from './wire/catalog.js'

function create({ account, values }: Call): Wire {
  const product = addProduct(account, values)
  const priceData = object(values, 'default_price_data')
  if (!priceData) return presentProduct(product)
  const price = addPrice(account, { ...priceData, product: product.id })
  return presentProduct(account.products.replace({ ...product, default_price: price.id }))
}

function existing({ account, id }: Call): ProductRecord {
  const product = account.products.get(id)
  if (!product) throw noSuchObject('product', id)
  return product
}

function update(call: Call): Wire {
  const { account, values } = call
  const product = existing(call)
  const price = given(values, 'default_price')
  if (price && account.prices.get(price)?.product !== product.id) throw noSuchReference('price', price, 'default_price')
  const changed = changeProduct(account, product, values)
  account.products.replace({ ...changed, default_price: price ?? product.default_price })
  const wire = presentProduct(existing(call))
  announce(account, 'product.updated', wire, presentProduct(product))
  return wire
}

function remove(call: Call): Wire {
  const { account, id } = call
  const product = existing(call)
  if (account.prices.where('product', id).length > 0) {
    throw invalidRequest(
      'This product cannot be deleted because it has one or more user-created prices. ' +
        'You can archive the product by setting active to false instead.',
    )
  }
  account.products.remove(id)
  announce(account, 'product.deleted', presentProduct(product))
  return { id, object: 'product', deleted: true }
}

export const productRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/products', PARAMETERS.createProduct, 'product', create),
  listRoute('/v1/products', PARAMETERS.listProducts, 'product', ({ account, path, values }) => {
    const ids = strings(values, 'ids')
    return listPage({
      rows: account.products,
      values,
      url: path,
      label: 'product',
      present: presentProduct,
      where: (product) =>
        (ids.length === 0 || ids.includes(product.id)) &&
        matches(values, 'active', product.active) &&
        matches(values, 'shippable', product.shippable ?? false) &&
        matches(values, 'type', product.type) &&
        matches(values, 'url', product.url) &&
        inRange(values, 'created', product.created),
    })
  }),
  route('GET', '/v1/products/{id}', PARAMETERS.retrieve, 'product', (call) => presentProduct(existing(call))),
  route('POST', '/v1/products/{id}', PARAMETERS.updateProduct, 'product', update),
  route('DELETE', '/v1/products/{id}', {}, 'deleted', remove),
]
