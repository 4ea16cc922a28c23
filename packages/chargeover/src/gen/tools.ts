// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { checkEmpty, createTool } from '@billing/core/internal'
import {
  type ChargeOverClient,
  type ChargeOverRequestOptions,
  applyTransaction,
  approveInvoice,
  cancelSubscription,
  commitChargeoverjsRequest,
  convertQuote,
  countCustomers,
  createAchAccount,
  createCreditCard,
  createCustomer,
  createInvoice,
  createItem,
  createNote,
  createPayment,
  createQuote,
  createSubscription,
  createTokenizedPaymethod,
  createTransaction,
  createUsage,
  createUsages,
  createUser,
  createUserLoginUrl,
  declineTransaction,
  deleteAchAccount,
  deleteCreditCard,
  deleteCustomer,
  deleteInvoice,
  deleteItem,
  deleteSubscription,
  deleteTokenizedPaymethod,
  deleteUser,
  emailInvoice,
  emailTransaction,
  findCustomerByExternalKey,
  findInvoiceByExternalKey,
  findItemByExternalKey,
  findSubscriptionByExternalKey,
  findTransactionByExternalKey,
  findUserByExternalKey,
  getCurrentUser,
  getCustomer,
  getExchangeRate,
  getInvoice,
  getInvoicePdf,
  getItem,
  getQuote,
  getSubscription,
  getTransaction,
  getUser,
  holdSubscription,
  invoiceSubscription,
  listAchAccounts,
  listAdmins,
  listBrands,
  listCampaigns,
  listChargeoverjsRequests,
  listClasses,
  listCountries,
  listCoupons,
  listCreditCards,
  listCurrencies,
  listCustomFields,
  listCustomerRevisions,
  listCustomers,
  listInvoices,
  listItemCategories,
  listItems,
  listLanguages,
  listNotes,
  listQuotes,
  listReports,
  listSubscriptions,
  listSystemLogs,
  listTerms,
  listTokenizedPaymethods,
  listTransactions,
  listUsages,
  listUsers,
  listWebhooks,
  payInvoice,
  printInvoice,
  refundTransaction,
  rejectChargeoverjsRequest,
  resetUserPassword,
  runAggregate,
  runBulk,
  runReport,
  sendSubscriptionWelcome,
  setConfig,
  setExchangeRate,
  setSubscriptionPaycycle,
  setSubscriptionPaymentMethod,
  subscribeWebhook,
  suspendSubscription,
  uncancelSubscription,
  unsubscribeWebhook,
  unsuspendSubscription,
  updateCustomer,
  updateInvoice,
  updateItem,
  updateSubscription,
  updateUser,
  upgradeSubscription,
  voidInvoice,
  voidTransaction,
} from '@billing/chargeover'
import {
  type ChargeOverResourceName,
  applyTransactionDescription,
  approveInvoiceDescription,
  cancelSubscriptionDescription,
  commitChargeoverjsRequestDescription,
  convertQuoteDescription,
  countCustomersDescription,
  createAchAccountDescription,
  createCreditCardDescription,
  createCustomerDescription,
  createInvoiceDescription,
  createItemDescription,
  createNoteDescription,
  createPaymentDescription,
  createQuoteDescription,
  createSubscriptionDescription,
  createTokenizedPaymethodDescription,
  createTransactionDescription,
  createUsageDescription,
  createUsagesDescription,
  createUserDescription,
  createUserLoginUrlDescription,
  declineTransactionDescription,
  deleteAchAccountDescription,
  deleteCreditCardDescription,
  deleteCustomerDescription,
  deleteInvoiceDescription,
  deleteItemDescription,
  deleteSubscriptionDescription,
  deleteTokenizedPaymethodDescription,
  deleteUserDescription,
  emailInvoiceDescription,
  emailTransactionDescription,
  findCustomerByExternalKeyDescription,
  findInvoiceByExternalKeyDescription,
  findItemByExternalKeyDescription,
  findSubscriptionByExternalKeyDescription,
  findTransactionByExternalKeyDescription,
  findUserByExternalKeyDescription,
  getCurrentUserDescription,
  getCustomerDescription,
  getExchangeRateDescription,
  getInvoiceDescription,
  getInvoicePdfDescription,
  getItemDescription,
  getQuoteDescription,
  getSubscriptionDescription,
  getTransactionDescription,
  getUserDescription,
  holdSubscriptionDescription,
  invoiceSubscriptionDescription,
  listAchAccountsDescription,
  listAdminsDescription,
  listBrandsDescription,
  listCampaignsDescription,
  listChargeoverjsRequestsDescription,
  listClassesDescription,
  listCountriesDescription,
  listCouponsDescription,
  listCreditCardsDescription,
  listCurrenciesDescription,
  listCustomFieldsDescription,
  listCustomerRevisionsDescription,
  listCustomersDescription,
  listInvoicesDescription,
  listItemCategoriesDescription,
  listItemsDescription,
  listLanguagesDescription,
  listNotesDescription,
  listQuotesDescription,
  listReportsDescription,
  listSubscriptionsDescription,
  listSystemLogsDescription,
  listTermsDescription,
  listTokenizedPaymethodsDescription,
  listTransactionsDescription,
  listUsagesDescription,
  listUsersDescription,
  listWebhooksDescription,
  payInvoiceDescription,
  printInvoiceDescription,
  refundTransactionDescription,
  rejectChargeoverjsRequestDescription,
  resetUserPasswordDescription,
  runAggregateDescription,
  runBulkDescription,
  runReportDescription,
  sendSubscriptionWelcomeDescription,
  setConfigDescription,
  setExchangeRateDescription,
  setSubscriptionPaycycleDescription,
  setSubscriptionPaymentMethodDescription,
  subscribeWebhookDescription,
  suspendSubscriptionDescription,
  uncancelSubscriptionDescription,
  unsubscribeWebhookDescription,
  unsuspendSubscriptionDescription,
  updateCustomerDescription,
  updateInvoiceDescription,
  updateItemDescription,
  updateSubscriptionDescription,
  updateUserDescription,
  upgradeSubscriptionDescription,
  voidInvoiceDescription,
  voidTransactionDescription,
} from '@billing/chargeover/catalogue'

/** A tool of ChargeOver, called with a ChargeOver client. */
export interface ChargeOverTool extends Tool<ChargeOverClient, ChargeOverRequestOptions> {
  /** What it acts on. */
  readonly resource: ChargeOverResourceName
}

/** Apply transaction. */
export const applyTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(applyTransactionDescription, applyTransaction)

/** Approve invoice. */
export const approveInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(approveInvoiceDescription, approveInvoice)

/** Cancel subscription. */
export const cancelSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(cancelSubscriptionDescription, cancelSubscription)

/** Commit a ChargeOver.js request. */
export const commitChargeoverjsRequestTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(commitChargeoverjsRequestDescription, commitChargeoverjsRequest)

/** Convert quote. */
export const convertQuoteTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(convertQuoteDescription, convertQuote)

/** Count customers. */
export const countCustomersTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(countCustomersDescription, countCustomers)

/** Create ACH account. */
export const createAchAccountTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createAchAccountDescription, createAchAccount)

/** Create credit card. */
export const createCreditCardTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createCreditCardDescription, createCreditCard)

/** Create customer. */
export const createCustomerTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createCustomerDescription, createCustomer)

/** Create invoice. */
export const createInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createInvoiceDescription, createInvoice)

/** Create item. */
export const createItemTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createItemDescription, createItem)

/** Create note. */
export const createNoteTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createNoteDescription, createNote)

/** Create payment. */
export const createPaymentTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createPaymentDescription, createPayment)

/** Create quote. */
export const createQuoteTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createQuoteDescription, createQuote)

/** Create subscription. */
export const createSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createSubscriptionDescription, createSubscription)

/** Create tokenized payment method. */
export const createTokenizedPaymethodTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createTokenizedPaymethodDescription, createTokenizedPaymethod)

/** Create transaction. */
export const createTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createTransactionDescription, createTransaction)

/** Create usage. */
export const createUsageTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createUsageDescription, createUsage)

/** Report usage in bulk. */
export const createUsagesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createUsagesDescription, createUsages)

/** Create user. */
export const createUserTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createUserDescription, createUser)

/** Create user login URL. */
export const createUserLoginUrlTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(createUserLoginUrlDescription, createUserLoginUrl)

/** Decline transaction. */
export const declineTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(declineTransactionDescription, declineTransaction)

/** Delete ACH account. */
export const deleteAchAccountTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteAchAccountDescription, deleteAchAccount)

/** Delete credit card. */
export const deleteCreditCardTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteCreditCardDescription, deleteCreditCard)

/** Delete customer. */
export const deleteCustomerTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteCustomerDescription, deleteCustomer)

/** Delete invoice. */
export const deleteInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteInvoiceDescription, deleteInvoice)

/** Delete item. */
export const deleteItemTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteItemDescription, deleteItem)

/** Delete subscription. */
export const deleteSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteSubscriptionDescription, deleteSubscription)

/** Delete tokenized payment method. */
export const deleteTokenizedPaymethodTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteTokenizedPaymethodDescription, deleteTokenizedPaymethod)

/** Delete user. */
export const deleteUserTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(deleteUserDescription, deleteUser)

/** Email invoice. */
export const emailInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(emailInvoiceDescription, emailInvoice)

/** Email transaction. */
export const emailTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(emailTransactionDescription, emailTransaction)

/** Find a customer by external key. */
export const findCustomerByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findCustomerByExternalKeyDescription, findCustomerByExternalKey)

/** Find an invoice by external key. */
export const findInvoiceByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findInvoiceByExternalKeyDescription, findInvoiceByExternalKey)

/** Find an item by external key. */
export const findItemByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findItemByExternalKeyDescription, findItemByExternalKey)

/** Find a subscription by external key. */
export const findSubscriptionByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findSubscriptionByExternalKeyDescription, findSubscriptionByExternalKey)

/** Find a transaction by external key. */
export const findTransactionByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findTransactionByExternalKeyDescription, findTransactionByExternalKey)

/** Find a user by external key. */
export const findUserByExternalKeyTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(findUserByExternalKeyDescription, findUserByExternalKey)

/** Test API access. */
export const getCurrentUserTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getCurrentUserDescription, async (client, input, options) => {
  checkEmpty(input)
  return getCurrentUser(client, options)
})

/** Get a customer. */
export const getCustomerTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getCustomerDescription, getCustomer)

/** Get exchange rate. */
export const getExchangeRateTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getExchangeRateDescription, getExchangeRate)

/** Get an invoice. */
export const getInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getInvoiceDescription, getInvoice)

/** Get a PDF of an invoice. */
export const getInvoicePdfTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getInvoicePdfDescription, getInvoicePdf)

/** Get item. */
export const getItemTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getItemDescription, getItem)

/** Get quote. */
export const getQuoteTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getQuoteDescription, getQuote)

/** Get subscription. */
export const getSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getSubscriptionDescription, getSubscription)

/** Get a transaction. */
export const getTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getTransactionDescription, getTransaction)

/** Get user. */
export const getUserTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(getUserDescription, getUser)

/** Hold subscription. */
export const holdSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(holdSubscriptionDescription, holdSubscription)

/** Invoice subscription. */
export const invoiceSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(invoiceSubscriptionDescription, invoiceSubscription)

/** List ACH accounts. */
export const listAchAccountsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listAchAccountsDescription, listAchAccounts)

/** List admins. */
export const listAdminsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listAdminsDescription, listAdmins)

/** List brands. */
export const listBrandsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listBrandsDescription, listBrands)

/** List campaigns. */
export const listCampaignsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCampaignsDescription, listCampaigns)

/** List ChargeOver.js requests. */
export const listChargeoverjsRequestsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listChargeoverjsRequestsDescription, async (client, input, options) => {
  checkEmpty(input)
  return listChargeoverjsRequests(client, options)
})

/** List classes. */
export const listClassesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listClassesDescription, listClasses)

/** List countries. */
export const listCountriesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCountriesDescription, listCountries)

/** List coupons. */
export const listCouponsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCouponsDescription, listCoupons)

/** List credit cards. */
export const listCreditCardsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCreditCardsDescription, listCreditCards)

/** List currencies. */
export const listCurrenciesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCurrenciesDescription, listCurrencies)

/** List custom fields. */
export const listCustomFieldsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCustomFieldsDescription, listCustomFields)

/** List customer revisions. */
export const listCustomerRevisionsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCustomerRevisionsDescription, listCustomerRevisions)

/** List customers. */
export const listCustomersTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listCustomersDescription, listCustomers)

/** List invoices. */
export const listInvoicesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listInvoicesDescription, listInvoices)

/** List item categories. */
export const listItemCategoriesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listItemCategoriesDescription, listItemCategories)

/** List items. */
export const listItemsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listItemsDescription, listItems)

/** List languages. */
export const listLanguagesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listLanguagesDescription, listLanguages)

/** List notes. */
export const listNotesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listNotesDescription, listNotes)

/** List quotes. */
export const listQuotesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listQuotesDescription, listQuotes)

/** List reports. */
export const listReportsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listReportsDescription, async (client, input, options) => {
  checkEmpty(input)
  return listReports(client, options)
})

/** List subscriptions. */
export const listSubscriptionsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listSubscriptionsDescription, listSubscriptions)

/** List system logs. */
export const listSystemLogsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listSystemLogsDescription, async (client, input, options) => {
  checkEmpty(input)
  return listSystemLogs(client, options)
})

/** List terms. */
export const listTermsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listTermsDescription, listTerms)

/** List tokenized payment methods. */
export const listTokenizedPaymethodsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listTokenizedPaymethodsDescription, listTokenizedPaymethods)

/** List transactions. */
export const listTransactionsTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listTransactionsDescription, listTransactions)

/** List usages. */
export const listUsagesTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listUsagesDescription, listUsages)

/** List users. */
export const listUsersTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listUsersDescription, listUsers)

/** List webhooks. */
export const listWebhooksTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(listWebhooksDescription, listWebhooks)

/** Pay invoice. */
export const payInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(payInvoiceDescription, payInvoice)

/** Print invoice. */
export const printInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(printInvoiceDescription, printInvoice)

/** Refund transaction. */
export const refundTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(refundTransactionDescription, refundTransaction)

/** Reject a ChargeOver.js request. */
export const rejectChargeoverjsRequestTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(rejectChargeoverjsRequestDescription, rejectChargeoverjsRequest)

/** Reset user password. */
export const resetUserPasswordTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(resetUserPasswordDescription, resetUserPassword)

/** Aggregate records. */
export const runAggregateTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(runAggregateDescription, runAggregate)

/** Send several requests at once. */
export const runBulkTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(runBulkDescription, runBulk)

/** Run a report. */
export const runReportTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(runReportDescription, runReport)

/** Send the welcome e-mail of a subscription. */
export const sendSubscriptionWelcomeTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(sendSubscriptionWelcomeDescription, sendSubscriptionWelcome)

/** Set a configuration value. */
export const setConfigTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(setConfigDescription, setConfig)

/** Set exchange rate. */
export const setExchangeRateTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(setExchangeRateDescription, setExchangeRate)

/** Set the billing cycle of a subscription. */
export const setSubscriptionPaycycleTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(setSubscriptionPaycycleDescription, setSubscriptionPaycycle)

/** Set subscription payment method. */
export const setSubscriptionPaymentMethodTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(setSubscriptionPaymentMethodDescription, setSubscriptionPaymentMethod)

/** Subscribe webhook. */
export const subscribeWebhookTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(subscribeWebhookDescription, subscribeWebhook)

/** Suspend subscription. */
export const suspendSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(suspendSubscriptionDescription, suspendSubscription)

/** Uncancel subscription. */
export const uncancelSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(uncancelSubscriptionDescription, uncancelSubscription)

/** Unsubscribe webhook. */
export const unsubscribeWebhookTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(unsubscribeWebhookDescription, unsubscribeWebhook)

/** Unsuspend subscription. */
export const unsuspendSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(unsuspendSubscriptionDescription, unsuspendSubscription)

/** Update customer. */
export const updateCustomerTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(updateCustomerDescription, updateCustomer)

/** Update invoice. */
export const updateInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(updateInvoiceDescription, updateInvoice)

/** Update item. */
export const updateItemTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(updateItemDescription, updateItem)

/** Update subscription. */
export const updateSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(updateSubscriptionDescription, updateSubscription)

/** Update user. */
export const updateUserTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(updateUserDescription, updateUser)

/** Upgrade subscription. */
export const upgradeSubscriptionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(upgradeSubscriptionDescription, upgradeSubscription)

/** Void invoice. */
export const voidInvoiceTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(voidInvoiceDescription, voidInvoice)

/** Void transaction. */
export const voidTransactionTool: ChargeOverTool = /* @__PURE__ */ createTool<ChargeOverTool>(voidTransactionDescription, voidTransaction)

/** The tools for ACH accounts, in alphabetical order. */
export const achAccountsTools: readonly ChargeOverTool[] = [
  createAchAccountTool,
  deleteAchAccountTool,
  listAchAccountsTool,
]

/** The tools for bulk requests, in alphabetical order. */
export const bulkRequestsTools: readonly ChargeOverTool[] = [
  runBulkTool,
]

/** The tools for ChargeOver JS requests, in alphabetical order. */
export const chargeoverJsRequestsTools: readonly ChargeOverTool[] = [
  commitChargeoverjsRequestTool,
  listChargeoverjsRequestsTool,
  rejectChargeoverjsRequestTool,
]

/** The tools for credit cards, in alphabetical order. */
export const creditCardsTools: readonly ChargeOverTool[] = [
  createCreditCardTool,
  deleteCreditCardTool,
  listCreditCardsTool,
]

/** The tools for currencies, in alphabetical order. */
export const currenciesTools: readonly ChargeOverTool[] = [
  getExchangeRateTool,
  listCurrenciesTool,
  setExchangeRateTool,
]

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly ChargeOverTool[] = [
  countCustomersTool,
  createCustomerTool,
  deleteCustomerTool,
  findCustomerByExternalKeyTool,
  getCurrentUserTool,
  getCustomerTool,
  listCustomerRevisionsTool,
  listCustomersTool,
  updateCustomerTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly ChargeOverTool[] = [
  approveInvoiceTool,
  createInvoiceTool,
  deleteInvoiceTool,
  emailInvoiceTool,
  findInvoiceByExternalKeyTool,
  getInvoiceTool,
  getInvoicePdfTool,
  listInvoicesTool,
  payInvoiceTool,
  printInvoiceTool,
  updateInvoiceTool,
  voidInvoiceTool,
]

/** The tools for item categories, in alphabetical order. */
export const itemCategoriesTools: readonly ChargeOverTool[] = [
  listItemCategoriesTool,
]

/** The tools for items, in alphabetical order. */
export const itemsTools: readonly ChargeOverTool[] = [
  createItemTool,
  deleteItemTool,
  findItemByExternalKeyTool,
  getItemTool,
  listItemsTool,
  updateItemTool,
]

/** The tools for notes, in alphabetical order. */
export const notesTools: readonly ChargeOverTool[] = [
  createNoteTool,
  listNotesTool,
]

/** The tools for quotes, in alphabetical order. */
export const quotesTools: readonly ChargeOverTool[] = [
  convertQuoteTool,
  createQuoteTool,
  getQuoteTool,
  listQuotesTool,
]

/** The tools for reports, in alphabetical order. */
export const reportsTools: readonly ChargeOverTool[] = [
  listReportsTool,
  runAggregateTool,
  runReportTool,
]

/** The tools for settings, in alphabetical order. */
export const settingsTools: readonly ChargeOverTool[] = [
  listAdminsTool,
  listBrandsTool,
  listCampaignsTool,
  listClassesTool,
  listCountriesTool,
  listCouponsTool,
  listCustomFieldsTool,
  listLanguagesTool,
  listSystemLogsTool,
  listTermsTool,
  setConfigTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly ChargeOverTool[] = [
  cancelSubscriptionTool,
  createSubscriptionTool,
  deleteSubscriptionTool,
  findSubscriptionByExternalKeyTool,
  getSubscriptionTool,
  holdSubscriptionTool,
  invoiceSubscriptionTool,
  listSubscriptionsTool,
  sendSubscriptionWelcomeTool,
  setSubscriptionPaycycleTool,
  setSubscriptionPaymentMethodTool,
  suspendSubscriptionTool,
  uncancelSubscriptionTool,
  unsuspendSubscriptionTool,
  updateSubscriptionTool,
  upgradeSubscriptionTool,
]

/** The tools for tokenized payment methods, in alphabetical order. */
export const tokenizedPaymentMethodsTools: readonly ChargeOverTool[] = [
  createTokenizedPaymethodTool,
  deleteTokenizedPaymethodTool,
  listTokenizedPaymethodsTool,
]

/** The tools for transactions, in alphabetical order. */
export const transactionsTools: readonly ChargeOverTool[] = [
  applyTransactionTool,
  createPaymentTool,
  createTransactionTool,
  declineTransactionTool,
  emailTransactionTool,
  findTransactionByExternalKeyTool,
  getTransactionTool,
  listTransactionsTool,
  refundTransactionTool,
  voidTransactionTool,
]

/** The tools for usage, in alphabetical order. */
export const usageTools: readonly ChargeOverTool[] = [
  createUsageTool,
  createUsagesTool,
  listUsagesTool,
]

/** The tools for users, in alphabetical order. */
export const usersTools: readonly ChargeOverTool[] = [
  createUserTool,
  createUserLoginUrlTool,
  deleteUserTool,
  findUserByExternalKeyTool,
  getUserTool,
  listUsersTool,
  resetUserPasswordTool,
  updateUserTool,
]

/** The tools for webhook subscriptions, in alphabetical order. */
export const webhookSubscriptionsTools: readonly ChargeOverTool[] = [
  listWebhooksTool,
  subscribeWebhookTool,
  unsubscribeWebhookTool,
]

/** Every tool, in alphabetical order. */
export const allTools: readonly ChargeOverTool[] = [
  applyTransactionTool,
  approveInvoiceTool,
  cancelSubscriptionTool,
  commitChargeoverjsRequestTool,
  convertQuoteTool,
  countCustomersTool,
  createAchAccountTool,
  createCreditCardTool,
  createCustomerTool,
  createInvoiceTool,
  createItemTool,
  createNoteTool,
  createPaymentTool,
  createQuoteTool,
  createSubscriptionTool,
  createTokenizedPaymethodTool,
  createTransactionTool,
  createUsageTool,
  createUsagesTool,
  createUserTool,
  createUserLoginUrlTool,
  declineTransactionTool,
  deleteAchAccountTool,
  deleteCreditCardTool,
  deleteCustomerTool,
  deleteInvoiceTool,
  deleteItemTool,
  deleteSubscriptionTool,
  deleteTokenizedPaymethodTool,
  deleteUserTool,
  emailInvoiceTool,
  emailTransactionTool,
  findCustomerByExternalKeyTool,
  findInvoiceByExternalKeyTool,
  findItemByExternalKeyTool,
  findSubscriptionByExternalKeyTool,
  findTransactionByExternalKeyTool,
  findUserByExternalKeyTool,
  getCurrentUserTool,
  getCustomerTool,
  getExchangeRateTool,
  getInvoiceTool,
  getInvoicePdfTool,
  getItemTool,
  getQuoteTool,
  getSubscriptionTool,
  getTransactionTool,
  getUserTool,
  holdSubscriptionTool,
  invoiceSubscriptionTool,
  listAchAccountsTool,
  listAdminsTool,
  listBrandsTool,
  listCampaignsTool,
  listChargeoverjsRequestsTool,
  listClassesTool,
  listCountriesTool,
  listCouponsTool,
  listCreditCardsTool,
  listCurrenciesTool,
  listCustomFieldsTool,
  listCustomerRevisionsTool,
  listCustomersTool,
  listInvoicesTool,
  listItemCategoriesTool,
  listItemsTool,
  listLanguagesTool,
  listNotesTool,
  listQuotesTool,
  listReportsTool,
  listSubscriptionsTool,
  listSystemLogsTool,
  listTermsTool,
  listTokenizedPaymethodsTool,
  listTransactionsTool,
  listUsagesTool,
  listUsersTool,
  listWebhooksTool,
  payInvoiceTool,
  printInvoiceTool,
  refundTransactionTool,
  rejectChargeoverjsRequestTool,
  resetUserPasswordTool,
  runAggregateTool,
  runBulkTool,
  runReportTool,
  sendSubscriptionWelcomeTool,
  setConfigTool,
  setExchangeRateTool,
  setSubscriptionPaycycleTool,
  setSubscriptionPaymentMethodTool,
  subscribeWebhookTool,
  suspendSubscriptionTool,
  uncancelSubscriptionTool,
  unsubscribeWebhookTool,
  unsuspendSubscriptionTool,
  updateCustomerTool,
  updateInvoiceTool,
  updateItemTool,
  updateSubscriptionTool,
  updateUserTool,
  upgradeSubscriptionTool,
  voidInvoiceTool,
  voidTransactionTool,
]

/** The documented tools, in alphabetical order. */
export const tools: readonly ChargeOverTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  getInvoiceTool,
  getTransactionTool,
  listCustomersTool,
  listInvoicesTool,
  listSubscriptionsTool,
  listTransactionsTool,
]
