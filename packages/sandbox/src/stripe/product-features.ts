import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject, noSuchReference } from './http/errors.js'
import { listOf } from './http/lists.js'
import { given } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { ProductFeatureRecord, ProductRecord } from './state/records.js'
import { presentProductFeature } from './wire/entitlement.js'

/** The product in the path. */
function inPath({ account, id }: Call): ProductRecord {
  const product = account.products.get(id)
  if (!product) throw noSuchObject('product', id, 'product')
  return product
}

function attach(call: Call): Wire {
  const { account, values } = call
  const product = inPath(call)
  const id = given(values, 'entitlement_feature') ?? ''
  const param = 'entitlement_feature'
  const feature = account.features.get(id)
  if (!feature) throw noSuchReference('feature', id, param)
  if (!feature.active) throw invalidRequest('An archived feature cannot be attached to a product.', { param })
  if (account.productFeatures.where('product', product.id).some((row) => row.feature === id)) {
    throw invalidRequest('This feature is already attached to the product.', { param })
  }
  const added = account.productFeatures.add({ id: account.newId('prodft'), feature: id, product: product.id })
  return presentProductFeature(account, added)
}

/** The feature that the path ends with. */
function existing(call: Call): ProductFeatureRecord {
  const id = call.path.split('/').at(-1) ?? ''
  const feature = call.account.productFeatures.get(id)
  if (feature?.product !== inPath(call).id) throw noSuchObject('product feature', id)
  return feature
}

/** Customers keep it until their subscription changes or is renewed. */
function detach(call: Call): Wire {
  const { id } = existing(call)
  call.account.productFeatures.remove(id)
  return { id, object: 'product_feature', deleted: true }
}

const PATH = '/v1/products/{id}/features'

export const productFeatureRoutes: readonly StripeRoute[] = [
  route('POST', PATH, PARAMETERS.createProductFeature, 'product_feature', attach),
  listRoute(PATH, PARAMETERS.page, 'product_feature', (call) => {
    const rows = call.account.productFeatures.where('product', inPath(call).id).reverse()
    const present = rows.map((row) => presentProductFeature(call.account, row))
    return listOf(present, call.values, call.path, 'product feature')
  }),
  route('GET', `${PATH}/{feature}`, PARAMETERS.retrieve, 'product_feature', (call) =>
    presentProductFeature(call.account, existing(call)),
  ),
  route('DELETE', `${PATH}/{feature}`, {}, 'deleted', detach),
]
