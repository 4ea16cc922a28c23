// Generated from openapi/ by `pnpm generate`. Do not edit.

export { getCurrentUser, getCurrentUser as testApiAccess } from '../account/get-current-user.js'
export { getCustomer } from '../customers/get-customer.js'
export { listCustomers } from '../customers/list-customers.js'
export { getInvoice } from '../invoices/get-invoice.js'
export { listInvoices } from '../invoices/list-invoices.js'
export { listSubscriptions, listSubscriptions as listPackages } from '../packages/list-subscriptions.js'
export { getTransaction } from '../transactions/get-transaction.js'
export { listTransactions } from '../transactions/list-transactions.js'
