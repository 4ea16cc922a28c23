// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Paginator } from '@billing/core'
import type { ChargeOverPaginateOptions } from '../pagination/paginate.js'
import type {
  AccountingClass,
  AchAccountRow,
  Admin,
  Brand,
  Campaign,
  Country,
  Coupon,
  CreditCardRow,
  Currency,
  CustomField,
  CustomerRow,
  InvoiceRow,
  ItemCategoryRow,
  ItemRow,
  Language,
  ListAchAccountsParams,
  ListAchAccountsResult,
  ListAdminsParams,
  ListAdminsResult,
  ListBrandsParams,
  ListBrandsResult,
  ListCampaignsParams,
  ListCampaignsResult,
  ListClassesParams,
  ListClassesResult,
  ListCountriesParams,
  ListCountriesResult,
  ListCouponsParams,
  ListCouponsResult,
  ListCreditCardsParams,
  ListCreditCardsResult,
  ListCurrenciesParams,
  ListCurrenciesResult,
  ListCustomFieldsParams,
  ListCustomFieldsResult,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListItemCategoriesParams,
  ListItemCategoriesResult,
  ListItemsParams,
  ListItemsResult,
  ListLanguagesParams,
  ListLanguagesResult,
  ListNotesParams,
  ListNotesResult,
  ListQuotesParams,
  ListQuotesResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTermsParams,
  ListTermsResult,
  ListTokenizedPaymethodsParams,
  ListTokenizedPaymethodsResult,
  ListTransactionsParams,
  ListTransactionsResult,
  ListUsagesParams,
  ListUsagesResult,
  ListUsersParams,
  ListUsersResult,
  ListWebhooksParams,
  ListWebhooksResult,
  NoteRow,
  PackageRow,
  PaymentTerms,
  QuoteRow,
  TokenizedPaymethodRow,
  TransactionRow,
  UsageRow,
  UserRow,
  WebhookSubscription,
} from './models.js'

/** The pagination methods for ACH accounts, by the name of what is listed. */
export interface AchAccountsLists {
  /**
   * Iterates over all pages of {@link listAchAccounts}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const achAccount of chargeover.paginate.achAccounts()) console.log(achAccount)
   * ```
   */
  achAccounts(params?: ListAchAccountsParams, options?: ChargeOverPaginateOptions): Paginator<AchAccountRow, ListAchAccountsResult>
}

/** The pagination methods for credit cards, by the name of what is listed. */
export interface CreditCardsLists {
  /**
   * Iterates over all pages of {@link listCreditCards}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const creditCard of chargeover.paginate.creditCards()) console.log(creditCard)
   * ```
   */
  creditCards(params?: ListCreditCardsParams, options?: ChargeOverPaginateOptions): Paginator<CreditCardRow, ListCreditCardsResult>
}

/** The pagination methods for currencies, by the name of what is listed. */
export interface CurrenciesLists {
  /**
   * Iterates over all pages of {@link listCurrencies}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const currency of chargeover.paginate.currencies()) console.log(currency)
   * ```
   */
  currencies(params?: ListCurrenciesParams, options?: ChargeOverPaginateOptions): Paginator<Currency, ListCurrenciesResult>
}

/** The pagination methods for customers, by the name of what is listed. */
export interface CustomersLists {
  /**
   * Iterates over all pages of {@link listCustomers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customer of chargeover.paginate.customers()) console.log(customer)
   * ```
   */
  customers(params?: ListCustomersParams, options?: ChargeOverPaginateOptions): Paginator<CustomerRow, ListCustomersResult>
}

/** The pagination methods for invoices, by the name of what is listed. */
export interface InvoicesLists {
  /**
   * Iterates over all pages of {@link listInvoices}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const invoice of chargeover.paginate.invoices()) console.log(invoice)
   * ```
   */
  invoices(params?: ListInvoicesParams, options?: ChargeOverPaginateOptions): Paginator<InvoiceRow, ListInvoicesResult>
}

/** The pagination methods for item categories, by the name of what is listed. */
export interface ItemCategoriesLists {
  /**
   * Iterates over all pages of {@link listItemCategories}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const itemCategory of chargeover.paginate.itemCategories()) console.log(itemCategory)
   * ```
   */
  itemCategories(params?: ListItemCategoriesParams, options?: ChargeOverPaginateOptions): Paginator<ItemCategoryRow, ListItemCategoriesResult>
}

/** The pagination methods for items, by the name of what is listed. */
export interface ItemsLists {
  /**
   * Iterates over all pages of {@link listItems}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const item of chargeover.paginate.items()) console.log(item)
   * ```
   */
  items(params?: ListItemsParams, options?: ChargeOverPaginateOptions): Paginator<ItemRow, ListItemsResult>
}

/** The pagination methods for notes, by the name of what is listed. */
export interface NotesLists {
  /**
   * Iterates over all pages of {@link listNotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const note of chargeover.paginate.notes()) console.log(note)
   * ```
   */
  notes(params?: ListNotesParams, options?: ChargeOverPaginateOptions): Paginator<NoteRow, ListNotesResult>
}

/** The pagination methods for quotes, by the name of what is listed. */
export interface QuotesLists {
  /**
   * Iterates over all pages of {@link listQuotes}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const quote of chargeover.paginate.quotes()) console.log(quote)
   * ```
   */
  quotes(params?: ListQuotesParams, options?: ChargeOverPaginateOptions): Paginator<QuoteRow, ListQuotesResult>
}

/** The pagination methods for settings, by the name of what is listed. */
export interface SettingsLists {
  /**
   * Iterates over all pages of {@link listAdmins}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const admin of chargeover.paginate.admins()) console.log(admin)
   * ```
   */
  admins(params?: ListAdminsParams, options?: ChargeOverPaginateOptions): Paginator<Admin, ListAdminsResult>

  /**
   * Iterates over all pages of {@link listBrands}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const brand of chargeover.paginate.brands()) console.log(brand)
   * ```
   */
  brands(params?: ListBrandsParams, options?: ChargeOverPaginateOptions): Paginator<Brand, ListBrandsResult>

  /**
   * Iterates over all pages of {@link listCampaigns}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const campaign of chargeover.paginate.campaigns()) console.log(campaign)
   * ```
   */
  campaigns(params?: ListCampaignsParams, options?: ChargeOverPaginateOptions): Paginator<Campaign, ListCampaignsResult>

  /**
   * Iterates over all pages of {@link listClasses}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const accountingClass of chargeover.paginate.classes()) console.log(accountingClass)
   * ```
   */
  classes(params?: ListClassesParams, options?: ChargeOverPaginateOptions): Paginator<AccountingClass, ListClassesResult>

  /**
   * Iterates over all pages of {@link listCountries}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const country of chargeover.paginate.countries()) console.log(country)
   * ```
   */
  countries(params?: ListCountriesParams, options?: ChargeOverPaginateOptions): Paginator<Country, ListCountriesResult>

  /**
   * Iterates over all pages of {@link listCoupons}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const coupon of chargeover.paginate.coupons()) console.log(coupon)
   * ```
   */
  coupons(params?: ListCouponsParams, options?: ChargeOverPaginateOptions): Paginator<Coupon, ListCouponsResult>

  /**
   * Iterates over all pages of {@link listCustomFields}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const customField of chargeover.paginate.customFields()) console.log(customField)
   * ```
   */
  customFields(params?: ListCustomFieldsParams, options?: ChargeOverPaginateOptions): Paginator<CustomField, ListCustomFieldsResult>

  /**
   * Iterates over all pages of {@link listLanguages}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const language of chargeover.paginate.languages()) console.log(language)
   * ```
   */
  languages(params?: ListLanguagesParams, options?: ChargeOverPaginateOptions): Paginator<Language, ListLanguagesResult>

  /**
   * Iterates over all pages of {@link listTerms}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const term of chargeover.paginate.terms()) console.log(term)
   * ```
   */
  terms(params?: ListTermsParams, options?: ChargeOverPaginateOptions): Paginator<PaymentTerms, ListTermsResult>
}

/** The pagination methods for subscriptions, by the name of what is listed. */
export interface SubscriptionsLists {
  /**
   * Iterates over all pages of {@link listPackages}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscription of chargeover.paginate.packages()) console.log(subscription)
   * ```
   */
  packages(params?: ListSubscriptionsParams, options?: ChargeOverPaginateOptions): Paginator<PackageRow, ListSubscriptionsResult>

  /**
   * Iterates over all pages of {@link listSubscriptions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const subscription of chargeover.paginate.subscriptions()) console.log(subscription)
   * ```
   */
  subscriptions(params?: ListSubscriptionsParams, options?: ChargeOverPaginateOptions): Paginator<PackageRow, ListSubscriptionsResult>
}

/** The pagination methods for tokenized payment methods, by the name of what is listed. */
export interface TokenizedPaymentMethodsLists {
  /**
   * Iterates over all pages of {@link listTokenizedPaymethods}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const tokenizedPaymethod of chargeover.paginate.tokenizedPaymethods()) {
   *   console.log(tokenizedPaymethod)
   * }
   * ```
   */
  tokenizedPaymethods(params?: ListTokenizedPaymethodsParams, options?: ChargeOverPaginateOptions): Paginator<TokenizedPaymethodRow, ListTokenizedPaymethodsResult>
}

/** The pagination methods for transactions, by the name of what is listed. */
export interface TransactionsLists {
  /**
   * Iterates over all pages of {@link listTransactions}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const transaction of chargeover.paginate.transactions()) console.log(transaction)
   * ```
   */
  transactions(params?: ListTransactionsParams, options?: ChargeOverPaginateOptions): Paginator<TransactionRow, ListTransactionsResult>
}

/** The pagination methods for usage, by the name of what is listed. */
export interface UsageLists {
  /**
   * Iterates over all pages of {@link listUsages}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const usage of chargeover.paginate.usages()) console.log(usage)
   * ```
   */
  usages(params?: ListUsagesParams, options?: ChargeOverPaginateOptions): Paginator<UsageRow, ListUsagesResult>
}

/** The pagination methods for users, by the name of what is listed. */
export interface UsersLists {
  /**
   * Iterates over all pages of {@link listUsers}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const user of chargeover.paginate.users()) console.log(user)
   * ```
   */
  users(params?: ListUsersParams, options?: ChargeOverPaginateOptions): Paginator<UserRow, ListUsersResult>
}

/** The pagination methods for webhook subscriptions, by the name of what is listed. */
export interface WebhookSubscriptionsLists {
  /**
   * Iterates over all pages of {@link listWebhooks}: `for await` over the items, `.pages()`, or `.collect({ max })`.
   *
   * @throws {ApiError} any error of the list function, during iteration
   * @example
   * ```ts
   * for await (const webhook of chargeover.paginate.webhooks()) console.log(webhook)
   * ```
   */
  webhooks(params?: ListWebhooksParams, options?: ChargeOverPaginateOptions): Paginator<WebhookSubscription, ListWebhooksResult>
}

/** The pagination methods of each list, by the name of its items. */
export interface ChargeOverLists extends AchAccountsLists, CreditCardsLists, CurrenciesLists, CustomersLists, InvoicesLists, ItemCategoriesLists, ItemsLists, NotesLists, QuotesLists, SettingsLists, SubscriptionsLists, TokenizedPaymentMethodsLists, TransactionsLists, UsageLists, UsersLists, WebhookSubscriptionsLists {}
