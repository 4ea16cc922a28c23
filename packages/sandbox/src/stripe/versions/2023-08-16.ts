import { changeForm, inTurn, refuseParameter } from './rewriting.js'
import type { RewriteRequest, VersionChange } from './version-change.types.js'

const cardsOnly: RewriteRequest = (form) =>
  'automatic_payment_methods' in form || 'payment_method_types' in form
    ? form
    : changeForm(form, { automatic_payment_methods: { enabled: 'false' } })

const refuseGoods = inTurn(...['attributes', 'caption', 'deactivate_on'].map(refuseParameter))

/** Payment methods are chosen automatically unless that is switched off; one that redirects needs a `return_url`. */
export const august2023: VersionChange = {
  since: '2023-08-16',
  requests: {
    'POST /v1/payment_intents': cardsOnly,
    'POST /v1/prices/{id}': refuseParameter('recurring'),
    'POST /v1/products': refuseGoods,
    'POST /v1/products/{id}': refuseGoods,
    'POST /v1/setup_intents': cardsOnly,
  },
}
