// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { runBulk } from '../bulk-requests/run-bulk.js'
import { commitChargeoverjsRequest } from '../chargeover-js-requests/commit-chargeoverjs-request.js'
import { listChargeoverjsRequests } from '../chargeover-js-requests/list-chargeoverjs-requests.js'
import { rejectChargeoverjsRequest } from '../chargeover-js-requests/reject-chargeoverjs-request.js'
import { countCustomers } from '../customers/count-customers.js'
import { findCustomerByExternalKey } from '../customers/find-customer-by-external-key.js'
import { getCurrentUser } from '../customers/get-current-user.js'
import { getCustomer } from '../customers/get-customer.js'
import { listCustomers } from '../customers/list-customers.js'
import { findInvoiceByExternalKey } from '../invoices/find-invoice-by-external-key.js'
import { getInvoicePdf } from '../invoices/get-invoice-pdf.js'
import { getInvoice } from '../invoices/get-invoice.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { findItemByExternalKey } from '../items/find-item-by-external-key.js'
import { listReports } from '../reports/list-reports.js'
import { runReport } from '../reports/run-report.js'
import { listSystemLogs } from '../settings/list-system-logs.js'
import { setConfig } from '../settings/set-config.js'
import { findSubscriptionByExternalKey } from '../subscriptions/find-subscription-by-external-key.js'
import { listSubscriptions } from '../subscriptions/list-subscriptions.js'
import { sendSubscriptionWelcome } from '../subscriptions/send-subscription-welcome.js'
import { setSubscriptionPaycycle } from '../subscriptions/set-subscription-paycycle.js'
import { findTransactionByExternalKey } from '../transactions/find-transaction-by-external-key.js'
import { getTransaction } from '../transactions/get-transaction.js'
import { listTransactions } from '../transactions/list-transactions.js'
import { createUsages } from '../usage/create-usages.js'
import { findUserByExternalKey } from '../users/find-user-by-external-key.js'
import type { ChargeOverResource } from '../resource.js'
import type {
  AchAccountsMethods,
  BulkRequestsMethods,
  ChargeoverJsRequestsMethods,
  CreditCardsMethods,
  CurrenciesMethods,
  CustomersMethods,
  InvoicesMethods,
  ItemCategoriesMethods,
  ItemsMethods,
  NotesMethods,
  QuotesMethods,
  ReportsMethods,
  SettingsMethods,
  SubscriptionsMethods,
  TokenizedPaymentMethodsMethods,
  TransactionsMethods,
  UsageMethods,
  UsersMethods,
  WebhookSubscriptionsMethods,
} from './bound.js'
import type {
  AchAccountsLists,
  CreditCardsLists,
  CurrenciesLists,
  CustomersLists,
  InvoicesLists,
  ItemCategoriesLists,
  ItemsLists,
  NotesLists,
  QuotesLists,
  SettingsLists,
  SubscriptionsLists,
  TokenizedPaymentMethodsLists,
  TransactionsLists,
  UsageLists,
  UsersLists,
  WebhookSubscriptionsLists,
} from './lists.js'

/** ACH accounts, for the `resources` of a client. */
export const achAccounts: ChargeOverResource<AchAccountsMethods, AchAccountsLists> = {
  createAchAccount: 'POST /ach?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteAchAccount: 'DELETE /ach/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  listAchAccounts: 'LIST /ach',
}

/** Bulk requests, for the `resources` of a client. */
export const bulkRequests: ChargeOverResource<BulkRequestsMethods, object> = {
  runBulk,
}

/** ChargeOver JS requests, for the `resources` of a client. */
export const chargeoverJsRequests: ChargeOverResource<ChargeoverJsRequestsMethods, object> = {
  commitChargeoverjsRequest,
  listChargeoverjsRequests,
  rejectChargeoverjsRequest,
}

/** Credit cards, for the `resources` of a client. */
export const creditCards: ChargeOverResource<CreditCardsMethods, CreditCardsLists> = {
  createCreditCard: 'POST /creditcard?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteCreditCard: 'DELETE /creditcard/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  listCreditCards: 'LIST /creditcard',
}

/** Currencies, for the `resources` of a client. */
export const currencies: ChargeOverResource<CurrenciesMethods, CurrenciesLists> = {
  getExchangeRate: 'POST /currency?action=getExchangeRate',
  listCurrencies: 'LIST /currency',
  setExchangeRate: 'POST /currency/_action/setExchangeRate?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Customers, for the `resources` of a client. */
export const customers: ChargeOverResource<CustomersMethods, CustomersLists> = {
  countCustomers,
  createCustomer: 'POST /customer?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteCustomer: 'DELETE /customer/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findCustomerByExternalKey,
  getCurrentUser,
  getCustomer,
  listCustomerRevisions: 'GET /customer/{id}/_revision',
  listCustomers: { list: listCustomers },
  testApiAccess: getCurrentUser,
  updateCustomer: 'PUT /customer/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Invoices, for the `resources` of a client. */
export const invoices: ChargeOverResource<InvoicesMethods, InvoicesLists> = {
  approveInvoice: 'POST /invoice/{id}?action=approve&_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createInvoice: 'POST /invoice?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteInvoice: 'DELETE /invoice/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  emailInvoice: 'POST /invoice/{id}/_action/email?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findInvoiceByExternalKey,
  getInvoice,
  getInvoicePdf,
  listInvoices: { list: listInvoices },
  payInvoice: 'POST /invoice/{id}/_action/pay?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  printInvoice: 'POST /invoice/{id}/_action/print?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  updateInvoice: 'PUT /invoice/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  voidInvoice: 'POST /invoice/{id}/_action/void?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Item categories, for the `resources` of a client. */
export const itemCategories: ChargeOverResource<ItemCategoriesMethods, ItemCategoriesLists> = {
  listItemCategories: 'LIST /item_category',
}

/** Items, for the `resources` of a client. */
export const items: ChargeOverResource<ItemsMethods, ItemsLists> = {
  createItem: 'POST /item?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteItem: 'DELETE /item/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findItemByExternalKey,
  getItem: 'GET /item/{id}',
  listItems: 'LIST /item',
  updateItem: 'PUT /item/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Notes, for the `resources` of a client. */
export const notes: ChargeOverResource<NotesMethods, NotesLists> = {
  createNote: 'POST /note?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  listNotes: 'LIST /note',
}

/** Quotes, for the `resources` of a client. */
export const quotes: ChargeOverResource<QuotesMethods, QuotesLists> = {
  convertQuote: 'POST /quote/{id}/_action/convert?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createQuote: 'POST /quote?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  getQuote: 'GET /quote/{id}',
  listQuotes: 'LIST /quote',
}

/** Reports, for the `resources` of a client. */
export const reports: ChargeOverResource<ReportsMethods, object> = {
  listReports,
  runAggregate: 'POST /_aggregate',
  runReport,
}

/** Settings, for the `resources` of a client. */
export const settings: ChargeOverResource<SettingsMethods, SettingsLists> = {
  listAdmins: 'LIST /admin',
  listBrands: 'LIST /brand',
  listCampaigns: 'LIST /campaign',
  listClasses: 'LIST /class',
  listCountries: 'LIST /country',
  listCoupons: 'LIST /coupon',
  listCustomFields: 'LIST /_customfield',
  listLanguages: 'LIST /language',
  listSystemLogs,
  listTerms: 'LIST /terms',
  setConfig,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: ChargeOverResource<SubscriptionsMethods, SubscriptionsLists> = {
  cancelSubscription: 'POST /package/{id}/_action/cancel?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createSubscription: 'POST /package?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteSubscription: 'DELETE /package/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findSubscriptionByExternalKey,
  getSubscription: 'GET /package/{id}',
  holdSubscription: 'POST /package/{id}/_action/hold?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  invoiceSubscription: 'POST /package/{id}/_action/invoice?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  listPackages: { list: listSubscriptions },
  listSubscriptions: { list: listSubscriptions },
  sendSubscriptionWelcome,
  setSubscriptionPaycycle,
  setSubscriptionPaymentMethod: 'POST /package/{id}/_action/setPayMethod?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  suspendSubscription: 'POST /package/{id}/_action/suspend?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  uncancelSubscription: 'POST /package/{id}/_action/uncancel?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  unsuspendSubscription: 'POST /package/{id}/_action/unsuspend?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  updateSubscription: 'PUT /package/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  upgradeSubscription: 'POST /package/{id}/_action/upgrade?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Tokenized payment methods, for the `resources` of a client. */
export const tokenizedPaymentMethods: ChargeOverResource<TokenizedPaymentMethodsMethods, TokenizedPaymentMethodsLists> = {
  createTokenizedPaymethod: 'POST /tokenized?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteTokenizedPaymethod: 'DELETE /tokenized/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  listTokenizedPaymethods: 'LIST /tokenized',
}

/** Transactions, for the `resources` of a client. */
export const transactions: ChargeOverResource<TransactionsMethods, TransactionsLists> = {
  applyTransaction: 'POST /transaction/{id}/_action/changeAppliedAmounts?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createPayment: 'POST /transaction/_action/pay?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createTransaction: 'POST /transaction?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  declineTransaction: 'POST /transaction/{id}/_action/decline?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  emailTransaction: 'POST /transaction/{id}/_action/email?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findTransactionByExternalKey,
  getTransaction,
  listTransactions: { list: listTransactions },
  refundTransaction: 'POST /transaction/{id}?action=refund&_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  voidTransaction: 'POST /transaction/{id}/_action/void?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Usage, for the `resources` of a client. */
export const usage: ChargeOverResource<UsageMethods, UsageLists> = {
  createUsage: 'POST /usage?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createUsages,
  listUsages: 'LIST /usage',
}

/** Users, for the `resources` of a client. */
export const users: ChargeOverResource<UsersMethods, UsersLists> = {
  createUser: 'POST /user?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  createUserLoginUrl: 'POST /user/{id}/_action/getLoginURL?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  deleteUser: 'DELETE /user/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  findUserByExternalKey,
  getUser: 'GET /user/{id}',
  listUsers: 'LIST /user',
  resetUserPassword: 'POST /user/{id}?action=reset_password&_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  updateUser: 'PUT /user/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Webhook subscriptions, for the `resources` of a client. */
export const webhookSubscriptions: ChargeOverResource<WebhookSubscriptionsMethods, WebhookSubscriptionsLists> = {
  listWebhooks: 'LIST /_resthook',
  subscribeWebhook: 'POST /_resthook?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
  unsubscribeWebhook: 'DELETE /_resthook/{id}?_flag_emails&_flag_webhooks&_flag_quickbooks&_flag_events',
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  achAccounts,
  bulkRequests,
  chargeoverJsRequests,
  creditCards,
  currencies,
  customers,
  invoices,
  itemCategories,
  items,
  notes,
  quotes,
  reports,
  settings,
  subscriptions,
  tokenizedPaymentMethods,
  transactions,
  usage,
  users,
  webhookSubscriptions,
]
