// Generated from openapi/ by `pnpm generate`. Do not edit.

export { getCurrentUser } from '../account/get-current-user.js'
export { getCustomer } from '../customers/get-customer.js'
export { listCustomers } from '../customers/list-customers.js'
export { listInvoices } from '../invoices/list-invoices.js'
export { getMetrics } from '../metrics/get-metrics.js'
export { listPlans } from '../plans/list-plans.js'
export { listSubscriptions } from '../subscriptions/list-subscriptions.js'
