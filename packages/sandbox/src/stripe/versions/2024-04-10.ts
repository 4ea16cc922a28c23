import { changeForm, omit, renameParameter } from './rewriting.js'
import type { VersionChange } from './version-change.types.js'

const nameFeatures = renameParameter('features', 'marketing_features')
const nameRendering = renameParameter('rendering_options', 'rendering')

/** `features` of products and `rendering_options` of invoices have other names; payments are captured asynchronously by default. */
export const april2024: VersionChange = {
  since: '2024-04-10',
  requests: {
    'POST /v1/invoices': nameRendering,
    'POST /v1/invoices/{id}': nameRendering,
    'POST /v1/payment_intents': (form) =>
      'capture_method' in form ? form : changeForm(form, { capture_method: 'automatic' }),
    'POST /v1/products': nameFeatures,
    'POST /v1/products/{id}': nameFeatures,
  },
  objects: {
    invoice: (invoice) => ({ ...omit(invoice, 'rendering'), rendering_options: invoice.rendering }),
    product: (product) => ({ ...omit(product, 'marketing_features'), features: product.marketing_features }),
  },
}
