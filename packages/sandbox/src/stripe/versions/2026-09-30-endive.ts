import { invalidRequest } from '../http/errors.js'
import { changeForm, omit, renameParameter } from './rewriting.js'
import type { RewriteObject, RewriteRequest, VersionChange } from './version-change.types.js'

const rename = renameParameter('payment_method_types', 'allowed_payment_method_types')

/** Types that are listed were an alternative to choosing them automatically. */
const renameOnCreation: RewriteRequest = (form) =>
  'payment_method_types' in form && !('automatic_payment_methods' in form)
    ? changeForm(rename(form), { automatic_payment_methods: { enabled: 'false' } })
    : rename(form)

const showTypes: RewriteObject = (object) => ({
  ...omit(object, 'allowed_payment_method_types'),
  payment_method_types: object.allowed_payment_method_types ?? object.payment_method_types,
})

/** Stripe documents the code and not the wording. */
const noLongerSupported = {
  payment_method_types: () =>
    invalidRequest('The parameter `payment_method_types` is no longer supported in this API version.', {
      code: 'payment_method_types_no_longer_supported',
      param: 'payment_method_types',
    }),
}

/** `payment_method_types` became `allowed_payment_method_types`. */
export const endive: VersionChange = {
  since: '2026-09-30',
  requests: {
    'POST /v1/checkout/sessions': rename,
    'POST /v1/payment_intents': renameOnCreation,
    'POST /v1/payment_intents/{id}': rename,
    'POST /v1/payment_intents/{id}/confirm': rename,
    'POST /v1/setup_intents': renameOnCreation,
    'POST /v1/setup_intents/{id}': rename,
  },
  objects: { 'checkout.session': showTypes, payment_intent: showTypes, setup_intent: showTypes },
  withdrawn: {
    'POST /v1/checkout/sessions': noLongerSupported,
    'POST /v1/payment_intents': noLongerSupported,
    'POST /v1/payment_intents/{id}': noLongerSupported,
    'POST /v1/payment_intents/{id}/confirm': noLongerSupported,
    'POST /v1/setup_intents': noLongerSupported,
    'POST /v1/setup_intents/{id}': noLongerSupported,
  },
}
