import { removeDiscount } from './billing/discount-records.js'
import { changeSubscription } from './billing/subscription-records.js'
import { type Call, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject, StripeError } from './http/errors.js'
import { PARAMETERS } from './parameters/index.js'
import { presentDiscount, runningDiscounts } from './wire/discount.js'

const noDiscount = (of: string): StripeError =>
  new StripeError(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No active discount for ${of}`,
  })

function removeFromSubscription({ account, id }: Call): Wire {
  const subscription = account.subscriptions.get(id)
  if (!subscription) throw noSuchObject('subscription', id)
  const [first] = runningDiscounts(account, subscription.discounts)
  const discount = account.discounts.get(first ?? '')
  if (!discount) throw noDiscount(`subscription ${id} on customer ${subscription.customer}`)
  const removed = removeDiscount(account, discount)
  changeSubscription(account, subscription, { discounts: subscription.discounts?.filter((one) => one !== first) ?? [] })
  return presentDiscount(removed)
}

/** Since 2025-03-31.basil there is no way to give a customer a discount, so there is none to remove. */
function removeFromCustomer({ account, id }: Call): Wire {
  const customer = account.customers.get(id)
  if (!customer || customer.deleted) throw noSuchObject('customer', id)
  throw noDiscount(`customer ${id}`)
}

export const discountRoutes: readonly StripeRoute[] = [
  route('DELETE', '/v1/customers/{id}/discount', PARAMETERS.deleteDiscount, 'deleted', removeFromCustomer),
  route('DELETE', '/v1/subscriptions/{id}/discount', PARAMETERS.deleteDiscount, 'deleted', removeFromSubscription),
]
