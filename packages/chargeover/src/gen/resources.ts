// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { runBulk } from '../bulk-requests/run-bulk.js'
import { commitChargeoverjsRequest } from '../chargeover-js-requests/commit-chargeoverjs-request.js'
import { rejectChargeoverjsRequest } from '../chargeover-js-requests/reject-chargeoverjs-request.js'
import { countCustomers } from '../customers/count-customers.js'
import { findCustomerByExternalKey } from '../customers/find-customer-by-external-key.js'
import { getCurrentUser } from '../customers/get-current-user.js'
import { listCustomers } from '../customers/list-customers.js'
import { findInvoiceByExternalKey } from '../invoices/find-invoice-by-external-key.js'
import { getInvoicePdf } from '../invoices/get-invoice-pdf.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { findItemByExternalKey } from '../items/find-item-by-external-key.js'
import { runAggregate } from '../reports/run-aggregate.js'
import { runReport } from '../reports/run-report.js'
import { setConfig } from '../settings/set-config.js'
import { findSubscriptionByExternalKey } from '../subscriptions/find-subscription-by-external-key.js'
import { listSubscriptions } from '../subscriptions/list-subscriptions.js'
import { findTransactionByExternalKey } from '../transactions/find-transaction-by-external-key.js'
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
  createAchAccount: 'POST /ach',
  deleteAchAccount: 'DELETE /ach/{id}',
  listAchAccounts: 'LIST /ach',
}

/** Bulk requests, for the `resources` of a client. */
export const bulkRequests: ChargeOverResource<BulkRequestsMethods, object> = {
  runBulk,
}

/** ChargeOver JS requests, for the `resources` of a client. */
export const chargeoverJsRequests: ChargeOverResource<ChargeoverJsRequestsMethods, object> = {
  commitChargeoverjsRequest,
  listChargeoverjsRequests: 'ROWS /_chargeoverjs -',
  rejectChargeoverjsRequest,
}

/** Credit cards, for the `resources` of a client. */
export const creditCards: ChargeOverResource<CreditCardsMethods, CreditCardsLists> = {
  createCreditCard: 'POST /creditcard',
  deleteCreditCard: 'DELETE /creditcard/{id}',
  listCreditCards: 'LIST /creditcard',
}

/** Currencies, for the `resources` of a client. */
export const currencies: ChargeOverResource<CurrenciesMethods, CurrenciesLists> = {
  getExchangeRate: 'POST /currency?action=getExchangeRate',
  listCurrencies: 'LIST /currency',
  setExchangeRate: 'POST /currency/_action/setExchangeRate',
}

/** Customers, for the `resources` of a client. */
export const customers: ChargeOverResource<CustomersMethods, CustomersLists> = {
  countCustomers,
  createCustomer: 'POST /customer',
  deleteCustomer: 'DELETE /customer/{id}',
  findCustomerByExternalKey,
  getCurrentUser,
  getCustomer: 'GET /customer/{id}',
  listCustomerRevisions: 'ROWS /customer/{id}/_revision',
  listCustomers: { list: listCustomers },
  testApiAccess: getCurrentUser,
  updateCustomer: 'PUT /customer/{id}',
}

/** Invoices, for the `resources` of a client. */
export const invoices: ChargeOverResource<InvoicesMethods, InvoicesLists> = {
  approveInvoice: 'POST /invoice/{id}?action=approve',
  createInvoice: 'POST /invoice line_items! customer_id^customer_token^customer_external_key+',
  deleteInvoice: 'DELETE /invoice/{id}',
  emailInvoice: 'POST /invoice/{id}/_action/email',
  findInvoiceByExternalKey,
  getInvoice: 'GET /invoice/{id}',
  getInvoicePdf,
  listInvoices: { list: listInvoices },
  payInvoice: 'POST /invoice/{id}/_action/pay use_customer_balance^number',
  printInvoice: 'POST /invoice/{id}/_action/print',
  updateInvoice: 'PUT /invoice/{id} line_items*',
  voidInvoice: 'POST /invoice/{id}/_action/void',
}

/** Item categories, for the `resources` of a client. */
export const itemCategories: ChargeOverResource<ItemCategoriesMethods, ItemCategoriesLists> = {
  listItemCategories: 'LIST /item_category',
}

/** Items, for the `resources` of a client. */
export const items: ChargeOverResource<ItemsMethods, ItemsLists> = {
  createItem: 'POST /item type^item_type',
  deleteItem: 'DELETE /item/{id}',
  findItemByExternalKey,
  getItem: 'GET /item/{id}',
  listItems: 'LIST /item',
  updateItem: 'PUT /item/{id} type^item_type',
}

/** Notes, for the `resources` of a client. */
export const notes: ChargeOverResource<NotesMethods, NotesLists> = {
  createNote: 'POST /note',
  listNotes: 'LIST /note',
}

/** Quotes, for the `resources` of a client. */
export const quotes: ChargeOverResource<QuotesMethods, QuotesLists> = {
  convertQuote: 'POST /quote/{id}/_action/convert',
  createQuote: 'POST /quote line_items! customer_id^customer_token^customer_external_key+',
  getQuote: 'GET /quote/{id}',
  listQuotes: 'LIST /quote',
}

/** Reports, for the `resources` of a client. */
export const reports: ChargeOverResource<ReportsMethods, object> = {
  listReports: 'ROWS /_report -',
  runAggregate,
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
  listSystemLogs: 'ROWS /_log_system -',
  listTerms: 'LIST /terms',
  setConfig,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: ChargeOverResource<SubscriptionsMethods, SubscriptionsLists> = {
  cancelSubscription: 'POST /package/{id}/_action/cancel',
  createSubscription: 'POST /package line_items! customer_id^customer_token^customer_external_key+',
  deleteSubscription: 'DELETE /package/{id}',
  findSubscriptionByExternalKey,
  getSubscription: 'GET /package/{id}',
  holdSubscription: 'POST /package/{id}/_action/hold',
  invoiceSubscription: 'POST /package/{id}/_action/invoice',
  listPackages: { list: listSubscriptions },
  listSubscriptions: { list: listSubscriptions },
  sendSubscriptionWelcome: 'POST /package/{id}?action=welcome',
  setSubscriptionPaycycle: 'POST /package/{id}?action=paycycle',
  setSubscriptionPaymentMethod: 'POST /package/{id}/_action/setPayMethod',
  suspendSubscription: 'POST /package/{id}/_action/suspend',
  uncancelSubscription: 'POST /package/{id}/_action/uncancel',
  unsuspendSubscription: 'POST /package/{id}/_action/unsuspend',
  updateSubscription: 'PUT /package/{id}',
  upgradeSubscription: 'POST /package/{id}/_action/upgrade line_items!',
}

/** Tokenized payment methods, for the `resources` of a client. */
export const tokenizedPaymentMethods: ChargeOverResource<TokenizedPaymentMethodsMethods, TokenizedPaymentMethodsLists> = {
  createTokenizedPaymethod: 'POST /tokenized',
  deleteTokenizedPaymethod: 'DELETE /tokenized/{id}',
  listTokenizedPaymethods: 'LIST /tokenized',
}

/** Transactions, for the `resources` of a client. */
export const transactions: ChargeOverResource<TransactionsMethods, TransactionsLists> = {
  applyTransaction: 'POST /transaction/{id}/_action/changeAppliedAmounts applied_to+',
  createPayment: 'POST /transaction/_action/pay amount? paymethods* customer_id^customer_token^customer_external_key',
  createTransaction: 'POST /transaction auto_apply^applied_to',
  declineTransaction: 'POST /transaction/{id}/_action/decline',
  emailTransaction: 'POST /transaction/{id}/_action/email',
  findTransactionByExternalKey,
  getTransaction: 'GET /transaction/{id}',
  listTransactions: 'LIST /transaction',
  refundTransaction: 'POST /transaction/{id}?action=refund amount?',
  voidTransaction: 'POST /transaction/{id}/_action/void',
}

/** Usage, for the `resources` of a client. */
export const usage: ChargeOverResource<UsageMethods, UsageLists> = {
  createUsage: 'POST /usage line_item_external_key^line_item_id',
  createUsages,
  listUsages: 'LIST /usage',
}

/** Users, for the `resources` of a client. */
export const users: ChargeOverResource<UsersMethods, UsersLists> = {
  createUser: 'POST /user',
  createUserLoginUrl: 'POST /user/{id}/_action/getLoginURL',
  deleteUser: 'DELETE /user/{id}',
  findUserByExternalKey,
  getUser: 'GET /user/{id}',
  listUsers: 'LIST /user',
  resetUserPassword: 'POST /user/{id}?action=reset_password',
  updateUser: 'PUT /user/{id}',
}

/** Webhook subscriptions, for the `resources` of a client. */
export const webhookSubscriptions: ChargeOverResource<WebhookSubscriptionsMethods, WebhookSubscriptionsLists> = {
  listWebhooks: 'LIST /_resthook',
  subscribeWebhook: 'POST /_resthook',
  unsubscribeWebhook: 'DELETE /_resthook/{id}',
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
