export {
  ApiError,
  type ApiErrorDetails,
  type AttemptEvent,
  BillingError,
  ConfigError,
  ConnectionError,
  type Credential,
  createTokenBucket,
  type ErrorEvent,
  type ErrorKind,
  type Fetch,
  type HookEvent,
  type Hooks,
  isApiError,
  type Limiter,
  type Paginator,
  type RetryEvent,
  TimeoutError,
  type TokenBucketOptions,
  type Validate,
  ValidationError,
  type ValidationIssue,
} from '@billing/core'
export { getBalance } from './balance/get-balance.js'
export type { StripePaginate } from './bound-client.js'
export {
  API_VERSION,
  createStripeClient,
  type StripeClient,
  type StripeClientOptions,
  type StripeRequestOptions,
} from './client.js'
export { createStripe } from './create-bound-client.js'
export { createCustomer } from './customers/create-customer.js'
export { deleteCustomer } from './customers/delete-customer.js'
export { getCustomer } from './customers/get-customer.js'
export { listCustomers } from './customers/list-customers.js'
export { updateCustomer } from './customers/update-customer.js'
export type { Stripe } from './gen/bound.js'
export type { StripeLists } from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export { createInvoice } from './invoices/create-invoice.js'
export { getInvoice } from './invoices/get-invoice.js'
export { listInvoices } from './invoices/list-invoices.js'
export { payInvoice } from './invoices/pay-invoice.js'
export { voidInvoice } from './invoices/void-invoice.js'
export {
  paginate,
  type StripeListFunction,
  type StripeListMethod,
  type StripePaginateOptions,
} from './pagination/paginate.js'
export { cancelPaymentIntent } from './payment-intents/cancel-payment-intent.js'
export { capturePaymentIntent } from './payment-intents/capture-payment-intent.js'
export { confirmPaymentIntent } from './payment-intents/confirm-payment-intent.js'
export { createPaymentIntent } from './payment-intents/create-payment-intent.js'
export { getPaymentIntent } from './payment-intents/get-payment-intent.js'
export { updatePaymentIntent } from './payment-intents/update-payment-intent.js'
export { createPrice } from './prices/create-price.js'
export { listPrices } from './prices/list-prices.js'
export { createProduct } from './products/create-product.js'
export { getProduct } from './products/get-product.js'
export { listProducts } from './products/list-products.js'
export { cancelSubscription } from './subscriptions/cancel-subscription.js'
export { createSubscription } from './subscriptions/create-subscription.js'
export { getSubscription } from './subscriptions/get-subscription.js'
