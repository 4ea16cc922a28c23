// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { getCurrentUser } from '../account/get-current-user.js'
import { getCustomer } from '../customers/get-customer.js'
import { listCustomers } from '../customers/list-customers.js'
import { getInvoice } from '../invoices/get-invoice.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { listSubscriptions } from '../packages/list-subscriptions.js'
import { getTransaction } from '../transactions/get-transaction.js'
import { listTransactions } from '../transactions/list-transactions.js'
import type { ChargeOverResource } from '../resource.js'
import type {
  CustomersMethods,
  InvoicesMethods,
  SubscriptionsMethods,
  TransactionsMethods,
} from './bound.js'
import type {
  CustomersLists,
  InvoicesLists,
  SubscriptionsLists,
  TransactionsLists,
} from './lists.js'

/** Customers, for the `resources` of a client. */
export const customers: ChargeOverResource<CustomersMethods, CustomersLists> = {
  getCurrentUser,
  getCustomer,
  listCustomers,
  testApiAccess: getCurrentUser,
}

/** Invoices, for the `resources` of a client. */
export const invoices: ChargeOverResource<InvoicesMethods, InvoicesLists> = {
  getInvoice,
  listInvoices,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: ChargeOverResource<SubscriptionsMethods, SubscriptionsLists> = {
  listPackages: listSubscriptions,
  listSubscriptions,
}

/** Transactions, for the `resources` of a client. */
export const transactions: ChargeOverResource<TransactionsMethods, TransactionsLists> = {
  getTransaction,
  listTransactions,
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  customers,
  invoices,
  subscriptions,
  transactions,
]
