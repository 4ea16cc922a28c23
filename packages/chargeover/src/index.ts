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
export { getCurrentUser, getCurrentUser as testApiAccess } from './account/get-current-user.js'
export type { ChargeOverPaginate } from './bound-client.js'
export {
  type ChargeOverClient,
  type ChargeOverClientOptions,
  type ChargeOverRequestOptions,
  createChargeOverClient,
} from './client.js'
export { type Where, where } from './conditions/where.js'
export { createChargeOver } from './create-bound-client.js'
export { getCustomer } from './customers/get-customer.js'
export { listCustomers } from './customers/list-customers.js'
export type { ChargeOver } from './gen/bound.js'
export type { ChargeOverLists } from './gen/lists.js'
export type * from './gen/models.js'
export type { paths } from './gen/paths.js'
export { getInvoice } from './invoices/get-invoice.js'
export { listInvoices } from './invoices/list-invoices.js'
export { listSubscriptions, listSubscriptions as listPackages } from './packages/list-subscriptions.js'
export {
  type ChargeOverListFunction,
  type ChargeOverListMethod,
  type ChargeOverPaginateOptions,
  paginate,
} from './pagination/paginate.js'
export { getTransaction } from './transactions/get-transaction.js'
export { listTransactions } from './transactions/list-transactions.js'
