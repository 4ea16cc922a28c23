// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { ChargeOverRequestOptions } from '../client.js'
import type {
  ApplyTransactionParams,
  ApplyTransactionResult,
  ApproveInvoiceParams,
  ApproveInvoiceResult,
  CancelSubscriptionParams,
  CancelSubscriptionResult,
  CommitChargeoverjsRequestParams,
  CommitChargeoverjsRequestResult,
  ConvertQuoteParams,
  ConvertQuoteResult,
  CountCustomersParams,
  CountCustomersResult,
  CreateAchAccountParams,
  CreateAchAccountResult,
  CreateCreditCardParams,
  CreateCreditCardResult,
  CreateCustomerParams,
  CreateCustomerResult,
  CreateInvoiceParams,
  CreateInvoiceResult,
  CreateItemParams,
  CreateItemResult,
  CreateNoteParams,
  CreateNoteResult,
  CreatePaymentParams,
  CreatePaymentResult,
  CreateQuoteParams,
  CreateQuoteResult,
  CreateSubscriptionParams,
  CreateSubscriptionResult,
  CreateTokenizedPaymethodParams,
  CreateTokenizedPaymethodResult,
  CreateTransactionParams,
  CreateTransactionResult,
  CreateUsageParams,
  CreateUsageResult,
  CreateUsagesParams,
  CreateUsagesResult,
  CreateUserLoginUrlParams,
  CreateUserLoginUrlResult,
  CreateUserParams,
  CreateUserResult,
  DeclineTransactionParams,
  DeclineTransactionResult,
  DeleteAchAccountParams,
  DeleteAchAccountResult,
  DeleteCreditCardParams,
  DeleteCreditCardResult,
  DeleteCustomerParams,
  DeleteCustomerResult,
  DeleteInvoiceParams,
  DeleteInvoiceResult,
  DeleteItemParams,
  DeleteItemResult,
  DeleteSubscriptionParams,
  DeleteSubscriptionResult,
  DeleteTokenizedPaymethodParams,
  DeleteTokenizedPaymethodResult,
  DeleteUserParams,
  DeleteUserResult,
  EmailInvoiceParams,
  EmailInvoiceResult,
  EmailTransactionParams,
  EmailTransactionResult,
  FindByExternalKeyParams,
  FindCustomerByExternalKeyResult,
  FindInvoiceByExternalKeyResult,
  FindItemByExternalKeyResult,
  FindSubscriptionByExternalKeyResult,
  FindTransactionByExternalKeyResult,
  FindUserByExternalKeyResult,
  GetCurrentUserResult,
  GetCustomerParams,
  GetCustomerResult,
  GetExchangeRateParams,
  GetExchangeRateResult,
  GetInvoiceParams,
  GetInvoicePdfParams,
  GetInvoicePdfResult,
  GetInvoiceResult,
  GetItemParams,
  GetItemResult,
  GetQuoteParams,
  GetQuoteResult,
  GetSubscriptionParams,
  GetSubscriptionResult,
  GetTransactionParams,
  GetTransactionResult,
  GetUserParams,
  GetUserResult,
  HoldSubscriptionParams,
  HoldSubscriptionResult,
  InvoiceSubscriptionParams,
  InvoiceSubscriptionResult,
  ListAchAccountsParams,
  ListAchAccountsResult,
  ListAdminsParams,
  ListAdminsResult,
  ListBrandsParams,
  ListBrandsResult,
  ListCampaignsParams,
  ListCampaignsResult,
  ListChargeoverjsRequestsResult,
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
  ListCustomerRevisionsParams,
  ListCustomerRevisionsResult,
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
  ListReportsResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListSystemLogsResult,
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
  PayInvoiceParams,
  PayInvoiceResult,
  PrintInvoiceParams,
  PrintInvoiceResult,
  RefundTransactionParams,
  RefundTransactionResult,
  RejectChargeoverjsRequestParams,
  RejectChargeoverjsRequestResult,
  ResetUserPasswordParams,
  ResetUserPasswordResult,
  RunAggregateParams,
  RunAggregateResult,
  RunBulkParams,
  RunBulkResult,
  RunReportParams,
  RunReportResult,
  SendSubscriptionWelcomeParams,
  SendSubscriptionWelcomeResult,
  SetConfigParams,
  SetConfigResult,
  SetExchangeRateParams,
  SetExchangeRateResult,
  SetSubscriptionPaycycleParams,
  SetSubscriptionPaycycleResult,
  SetSubscriptionPaymentMethodParams,
  SetSubscriptionPaymentMethodResult,
  SubscribeWebhookParams,
  SubscribeWebhookResult,
  SuspendSubscriptionParams,
  SuspendSubscriptionResult,
  UncancelSubscriptionParams,
  UncancelSubscriptionResult,
  UnsubscribeWebhookParams,
  UnsubscribeWebhookResult,
  UnsuspendSubscriptionParams,
  UnsuspendSubscriptionResult,
  UpdateCustomerParams,
  UpdateCustomerResult,
  UpdateInvoiceParams,
  UpdateInvoiceResult,
  UpdateItemParams,
  UpdateItemResult,
  UpdateSubscriptionParams,
  UpdateSubscriptionResult,
  UpdateUserParams,
  UpdateUserResult,
  UpgradeSubscriptionParams,
  UpgradeSubscriptionResult,
  VoidInvoiceParams,
  VoidInvoiceResult,
  VoidTransactionParams,
  VoidTransactionResult,
} from './models.js'

/** The methods of a client for ACH accounts. */
export interface AchAccountsMethods {
  /**
   * Stores a bank account of a customer, so that it can be debited.
   *
   * An account that is stored already is updated. **The number passes through your program.** Nothing is charged. The routing number of a
   * Canadian bank is 0, its institution and its transit number.
   *
   * @returns the ID of the stored account
   * @throws {ApiError} `invalid_request` when the account or the bank is not valid
   *
   * @see https://developer.chargeover.com/docs/api/store-an-ach-account/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createAchAccount({
   *   customer_id: 36,
   *   type: 'chec',
   *   number: '1234567890',
   *   routing: '072403004',
   *   name: 'Ada Lovelace',
   * })
   * ```
   */
  createAchAccount(params: CreateAchAccountParams, options?: ChargeOverRequestOptions): Promise<CreateAchAccountResult>

  /**
   * Deletes a stored bank account.
   *
   * Subscriptions that are charged to it have no account then.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such account
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteAchAccount({ id: 6 })
   * ```
   */
  deleteAchAccount(params: DeleteAchAccountParams, options?: ChargeOverRequestOptions): Promise<DeleteAchAccountResult>

  /**
   * Lists stored bank accounts, with masked numbers.
   *
   * @returns the matching bank accounts, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-ach-accounts/
   * @example
   * ```ts
   * const { response: achAccounts } = await chargeover.listAchAccounts({ where: { customer_id: 36 } })
   * ```
   */
  listAchAccounts(params?: ListAchAccountsParams, options?: ChargeOverRequestOptions): Promise<ListAchAccountsResult>
}

/** The methods of a client for bulk requests. */
export interface BulkRequestsMethods {
  /**
   * Sends up to 25 requests at once.
   *
   * **Each has an answer of its own**: some can fail while others succeed, and the call resolves all the same. `failed` has the positions of
   * those that did. A retry repeats a batch only
   * after ChargeOver refused it unprocessed (429).
   *
   * @returns ChargeOver's envelope, with one answer for each request in `response._bulk`, and the positions of the errors in `failed`
   * @throws {ApiError} `invalid_request` when the batch is refused as a whole; `unexpected` when answers are missing
   *
   * @see https://developer.chargeover.com/docs/api-information/bulk-batch-requests/
   * @example
   * ```ts
   * const { response, failed } = await chargeover.runBulk({
   *   requests: [
   *     { request_method: 'GET', uri: '/api/v3/customer/2' },
   *     { request_method: 'POST', uri: '/api/v3/customer', payload: { company: 'Acme Corp' } },
   *   ],
   * })
   * for (const position of failed) console.log(position, response._bulk[position]?.message)
   * ```
   */
  runBulk(params: RunBulkParams, options?: ChargeOverRequestOptions): Promise<RunBulkResult>
}

/** The methods of a client for ChargeOver JS requests. */
export interface ChargeoverJsRequestsMethods {
  /**
   * Accepts a pending ChargeOver.js request: what it asks for is written, such as a customer with a card and a subscription, **and may be
   * charged**.
   *
   * @returns ChargeOver's envelope, with true in `response`
   * @throws {ApiError} `invalid_request` when there is no such pending request
   *
   * @see https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/
   * @example
   * ```ts
   * await chargeover.commitChargeoverjsRequest({ token: '4ac9wjmq9a1e' })
   * ```
   */
  commitChargeoverjsRequest(params: CommitChargeoverjsRequestParams, options?: ChargeOverRequestOptions): Promise<CommitChargeoverjsRequestResult>

  /**
   * Lists the requests of ChargeOver.js that wait for a decision, by `commitChargeoverjsRequest` or `rejectChargeoverjsRequest`.
   *
   * The list has no pages.
   *
   * @returns the pending requests
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/docs/api/get-a-list-of-pending-requests/
   * @example
   * ```ts
   * const { response: chargeoverjsRequests } = await chargeover.listChargeoverjsRequests()
   * ```
   */
  listChargeoverjsRequests(options?: ChargeOverRequestOptions): Promise<ListChargeoverjsRequestsResult>

  /**
   * Discards a pending ChargeOver.js request: nothing of it is written.
   *
   * @returns ChargeOver's envelope, with true in `response`
   * @throws {ApiError} `invalid_request` when there is no such pending request
   *
   * @see https://developer.chargeover.com/docs/api/commit-or-reject-a-charge-over-js-request/
   * @example
   * ```ts
   * await chargeover.rejectChargeoverjsRequest({ token: '4ac9wjmq9a1e' })
   * ```
   */
  rejectChargeoverjsRequest(params: RejectChargeoverjsRequestParams, options?: ChargeOverRequestOptions): Promise<RejectChargeoverjsRequestResult>
}

/** The methods of a client for credit cards. */
export interface CreditCardsMethods {
  /**
   * Stores a credit card of a customer, so that it can be charged.
   *
   * A number that is stored already is updated. **The number passes through your program**, which PCI DSS sets rules for: prefer the
   * `url_paymethodlink` of the customer, ChargeOver.js or a token. Nothing is charged.
   *
   * @returns the ID of the stored card
   * @throws {ApiError} `invalid_request` when the card is not valid or was refused
   *
   * @see https://developer.chargeover.com/docs/api/store-a-credit-card/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createCreditCard({
   *   customer_id: 44,
   *   number: '4242 4242 4242 4242',
   *   expdate_year: '2030',
   *   expdate_month: '05',
   *   name: 'Ada Lovelace',
   * })
   * ```
   */
  createCreditCard(params: CreateCreditCardParams, options?: ChargeOverRequestOptions): Promise<CreateCreditCardResult>

  /**
   * Deletes a stored credit card.
   *
   * Subscriptions that are charged to it have no card then.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such card
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteCreditCard({ id: 66 })
   * ```
   */
  deleteCreditCard(params: DeleteCreditCardParams, options?: ChargeOverRequestOptions): Promise<DeleteCreditCardResult>

  /**
   * Lists stored credit cards, with masked numbers.
   *
   * @returns the matching credit cards, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-credit-cards/
   * @example
   * ```ts
   * const { response: creditCards } = await chargeover.listCreditCards({ where: { customer_id: 44 } })
   * ```
   */
  listCreditCards(params?: ListCreditCardsParams, options?: ChargeOverRequestOptions): Promise<ListCreditCardsResult>
}

/** The methods of a client for currencies. */
export interface CurrenciesMethods {
  /**
   * Retrieves the rate at which amounts of one currency are converted into another.
   *
   * @returns the rate
   * @throws {ApiError} `invalid_request` when the account has no such currency
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response: exchangeRate } = await chargeover.getExchangeRate({ from: 'EUR', to: 'USD' })
   * ```
   */
  getExchangeRate(params: GetExchangeRateParams, options?: ChargeOverRequestOptions): Promise<GetExchangeRateResult>

  /**
   * Lists the currencies of the account.
   *
   * @returns the currencies, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: currencies } = await chargeover.listCurrencies({ limit: 25 })
   * ```
   */
  listCurrencies(params?: ListCurrenciesParams, options?: ChargeOverRequestOptions): Promise<ListCurrenciesResult>

  /**
   * Sets the rate at which amounts of one currency are converted into another, in place of the one that ChargeOver updates every day.
   *
   * @returns whether it was set
   * @throws {ApiError} `invalid_request` when the account has no such currency
   *
   * @see https://developer.chargeover.com/docs/api/set-an-exchange-rate/
   * @example
   * ```ts
   * await chargeover.setExchangeRate({ from: 'EUR', to: 'USD', exchange: 1.09 })
   * ```
   */
  setExchangeRate(params: SetExchangeRateParams, options?: ChargeOverRequestOptions): Promise<SetExchangeRateResult>
}

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Counts the customers that match, or all of them. Lists carry no total.
   *
   * @returns ChargeOver's envelope, with the number in `response`
   * @throws {ValidationError} for a `where` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response: active } = await chargeover.countCustomers({ where: { customer_status_state: 'a' } })
   * ```
   */
  countCustomers(params?: CountCustomersParams, options?: ChargeOverRequestOptions): Promise<CountCustomersResult>

  /**
   * Creates a customer, with its main contact if one is described.
   *
   * Only the name of the company is required. A second customer with the same `external_key` is refused, which keeps a repeated call from
   * creating two.
   *
   * @returns the ID of the new customer
   * @throws {ApiError} `invalid_request` when the company is missing, or another customer has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-a-customer/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createCustomer({
   *   company: 'Acme Corp',
   *   external_key: 'crm-12345',
   *   superuser_name: 'Ada Lovelace',
   *   superuser_email: 'ada@example.com',
   *   bill_country: 'United States',
   *   _flag_emails: 0,
   * })
   * ```
   */
  createCustomer(params: CreateCustomerParams, options?: ChargeOverRequestOptions): Promise<CreateCustomerResult>

  /**
   * Deletes a customer; it can no longer be retrieved.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://developer.chargeover.com/docs/api/delete-a-customer/
   * @example
   * ```ts
   * await chargeover.deleteCustomer({ id: 123 })
   * ```
   */
  deleteCustomer(params: DeleteCustomerParams, options?: ChargeOverRequestOptions): Promise<DeleteCustomerResult>

  /**
   * Finds the one customer with an external key, your own identifier.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other customers; such an answer is an error here.
   *
   * @returns ChargeOver's envelope, with the customer as lists carry it in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with a customer of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { response: customer } = await chargeover.findCustomerByExternalKey({ external_key: 'crm-12345' })
   * ```
   */
  findCustomerByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindCustomerByExternalKeyResult>

  /**
   * Verifies the credentials with the cheapest request, a list of one customer; ChargeOver has no endpoint for the user.
   *
   * @returns ChargeOver's envelope, **with the data of one customer** in `response`, or none
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { status } = await chargeover.getCurrentUser()
   * ```
   */
  getCurrentUser(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Retrieves a customer with contact, address, balance and the type of its default payment method.
   *
   * @returns ChargeOver's envelope, with the customer in `response`, amounts in major currency units
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-customer/
   * @example
   * ```ts
   * const { response: customer } = await chargeover.getCustomer({ id: 123 })
   * ```
   */
  getCustomer(params: GetCustomerParams, options?: ChargeOverRequestOptions): Promise<GetCustomerResult>

  /**
   * Lists the latest changes of a customer, the newest first: 10 of them, or as many as `limit` says.
   *
   * @returns the latest changes
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://developer.chargeover.com/docs/api-information/revision/example_revision/
   * @example
   * ```ts
   * const { response: customerRevisions } = await chargeover.listCustomerRevisions({ id: 123, limit: 5 })
   * ```
   */
  listCustomerRevisions(params: ListCustomerRevisionsParams, options?: ChargeOverRequestOptions): Promise<ListCustomerRevisionsResult>

  /**
   * Lists customers, 10 per page by default and at most 500 (`limit`).
   *
   * `status` is `a` for active or `i` for inactive, and is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of customers in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { response } = await chargeover.listCustomers({ where: { company: { contains: 'acme' } }, order: { customer_id: 'desc' }, limit: 25 })
   * ```
   */
  listCustomers(params?: ListCustomersParams, options?: ChargeOverRequestOptions): Promise<ListCustomersResult>

  /**
   * Verifies the credentials with the cheapest request, a list of one customer; ChargeOver has no endpoint for the user.
   *
   * @returns ChargeOver's envelope, **with the data of one customer** in `response`, or none
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * const { status } = await chargeover.testApiAccess()
   * ```
   */
  testApiAccess(options?: ChargeOverRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Changes the fields of a customer that are given, and leaves the others as they are.
   *
   * @returns the ID of the customer
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when another customer has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/update-a-customer/
   * @example
   * ```ts
   * await chargeover.updateCustomer({ id: 123, company: 'Acme Corporation', bill_city: 'Springfield' })
   * ```
   */
  updateCustomer(params: UpdateCustomerParams, options?: ChargeOverRequestOptions): Promise<UpdateCustomerResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * Approves an invoice that waits for approval, so that it is sent and charged.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when it does not wait for approval
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.approveInvoice({ id: 10088 })
   * ```
   */
  approveInvoice(params: ApproveInvoiceParams, options?: ChargeOverRequestOptions): Promise<ApproveInvoiceResult>

  /**
   * Creates an invoice of one or more lines for a customer.
   *
   * It is open until it is paid; nothing is charged by this call. Amounts are in major currency units.
   *
   * @returns the ID of the new invoice
   * @throws {ApiError} `invalid_request` when there is no such customer or item, or another invoice has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-an-invoice/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createInvoice({
   *   customer_id: 123,
   *   line_items: [{ item_id: 3, descrip: 'Consulting', line_rate: 29.95, line_quantity: 3 }],
   *   date: '2026-04-01',
   *   memo: 'Thank you',
   * })
   * ```
   */
  createInvoice(params: CreateInvoiceParams, options?: ChargeOverRequestOptions): Promise<CreateInvoiceResult>

  /**
   * Deletes an invoice for good; `voidInvoice` makes it worth nothing and keeps its record.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteInvoice({ id: 10297 })
   * ```
   */
  deleteInvoice(params: DeleteInvoiceParams, options?: ChargeOverRequestOptions): Promise<DeleteInvoiceResult>

  /**
   * E-mails an invoice to its customer or to the address that is given.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://developer.chargeover.com/docs/api/email-an-invoice/
   * @example
   * ```ts
   * await chargeover.emailInvoice({ id: 10088, email: 'ada@example.com', subject: 'Your invoice' })
   * ```
   */
  emailInvoice(params: EmailInvoiceParams, options?: ChargeOverRequestOptions): Promise<EmailInvoiceResult>

  /**
   * Finds the one invoice with an external key, your own identifier.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other invoices; such an answer is an error here. Its
   * documentation does not name `external_key` among the filters of invoices. Lists leave the key out, so a second request retrieves the invoice.
   *
   * @returns ChargeOver's envelope, with the invoice and its lines in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with an invoice of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/query-for-invoices/
   * @example
   * ```ts
   * const { response: invoice } = await chargeover.findInvoiceByExternalKey({ external_key: 'order-1042' })
   * ```
   */
  findInvoiceByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindInvoiceByExternalKeyResult>

  /**
   * Retrieves an invoice with its lines. A void or written-off one also has `is_paid: true`: look at `invoice_status_str`.
   *
   * @returns ChargeOver's envelope, with the invoice in `response`, amounts in major currency units
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-invoice/
   * @example
   * ```ts
   * const { response: invoice } = await chargeover.getInvoice({ id: 10088 })
   * ```
   */
  getInvoice(params: GetInvoiceParams, options?: ChargeOverRequestOptions): Promise<GetInvoiceResult>

  /**
   * Retrieves an invoice as PDF: the bytes of the file. It is a POST, which is not repeated after a failure although it only reads.
   *
   * @returns the bytes of the PDF
   * @throws {ApiError} `not_found` when there is no such invoice; `unexpected` when the answer has no PDF
   *
   * @see https://developer.chargeover.com/docs/api/get-a-pdf-of-an-invoice/
   * @example
   * ```ts
   * const pdf = await chargeover.getInvoicePdf({ id: 10088 })
   * ```
   */
  getInvoicePdf(params: GetInvoicePdfParams, options?: ChargeOverRequestOptions): Promise<GetInvoicePdfResult>

  /**
   * Lists invoices without their lines, 10 per page by default and at most 500 (`limit`).
   *
   * `status` is `o` for open or `c` for closed, and is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of invoices in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-invoices/
   * @example
   * ```ts
   * const { response } = await chargeover.listInvoices({ where: { date: { gte: '2026-01-01' } }, order: { invoice_id: 'desc' }, limit: 25 })
   * ```
   */
  listInvoices(params?: ListInvoicesParams, options?: ChargeOverRequestOptions): Promise<ListInvoicesResult>

  /**
   * **Moves money**: charges the balance of an invoice to a new card (`number`, `expdate_month`, `expdate_year`) or bank account (`number`,
   * `routing`, `type`), or, without one, to what the customer has on file.
   *
   * `use_customer_balance` pays it from the credit of the customer instead. A retry repeats it only after ChargeOver refused it unprocessed
   * (429); check the invoice before you repeat a call whose outcome is unknown.
   *
   * @returns whether it was paid
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the payment was declined, or nothing is due
   *
   * @see https://developer.chargeover.com/docs/api/apply-a-payment-to-an-invoice/
   * @example
   * ```ts
   * await chargeover.payInvoice({
   *   id: 10297,
   *   number: '4242 4242 4242 4242',
   *   expdate_year: '2030',
   *   expdate_month: '05',
   * })
   * ```
   */
  payInvoice(params: PayInvoiceParams, options?: ChargeOverRequestOptions): Promise<PayInvoiceResult>

  /**
   * Has an invoice printed and posted by the print service of the account, which may charge for it.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the account has no print service
   *
   * @see https://developer.chargeover.com/docs/api/print-mail-an-invoice/
   * @example
   * ```ts
   * await chargeover.printInvoice({ id: 10088 })
   * ```
   */
  printInvoice(params: PrintInvoiceParams, options?: ChargeOverRequestOptions): Promise<PrintInvoiceResult>

  /**
   * Changes the fields of an invoice that are given.
   *
   * **`line_items` replaces all lines**: keep one by its `line_item_id`. Amounts are in major currency units.
   *
   * @returns the ID of the invoice
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the invoice cannot be changed any more
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.updateInvoice({
   *   id: 10297,
   *   memo: 'Revised',
   *   line_items: [{ item_id: 3, line_rate: 10, line_quantity: 1 }],
   * })
   * ```
   */
  updateInvoice(params: UpdateInvoiceParams, options?: ChargeOverRequestOptions): Promise<UpdateInvoiceResult>

  /**
   * Voids an invoice: nothing is due any more and no further payment is tried.
   *
   * `is_paid` is true and the balance 0 from then on; `invoice_status_str` says closed-void.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://developer.chargeover.com/docs/api/void-an-invoice/
   * @example
   * ```ts
   * await chargeover.voidInvoice({ id: 10297 })
   * ```
   */
  voidInvoice(params: VoidInvoiceParams, options?: ChargeOverRequestOptions): Promise<VoidInvoiceResult>
}

/** The methods of a client for item categories. */
export interface ItemCategoriesMethods {
  /**
   * Lists the categories of items.
   *
   * @returns the matching item categories, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: itemCategories } = await chargeover.listItemCategories({ limit: 25 })
   * ```
   */
  listItemCategories(params?: ListItemCategoriesParams, options?: ChargeOverRequestOptions): Promise<ListItemCategoriesResult>
}

/** The methods of a client for items. */
export interface ItemsMethods {
  /**
   * Creates an item with its price, which lines of subscriptions and invoices refer to.
   *
   * Amounts are in major currency units.
   *
   * @returns the ID of the new item
   * @throws {ApiError} `invalid_request` when a parameter is missing, or another item has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-an-item/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createItem({
   *   name: 'Small plan',
   *   type: 'service',
   *   external_key: 'plan-small',
   *   pricemodel: { base: 99, paycycle: 'mon', pricemodel: 'fla' },
   * })
   * ```
   */
  createItem(params: CreateItemParams, options?: ChargeOverRequestOptions): Promise<CreateItemResult>

  /**
   * Deletes an item; it can no longer be sold.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such item
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteItem({ id: 4 })
   * ```
   */
  deleteItem(params: DeleteItemParams, options?: ChargeOverRequestOptions): Promise<DeleteItemResult>

  /**
   * Finds the one item with an external key, your own identifier.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other items; such an answer is an error here.
   *
   * @returns ChargeOver's envelope, with the item as lists carry it in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with an item of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-items/
   * @example
   * ```ts
   * const { response: item } = await chargeover.findItemByExternalKey({ external_key: 'plan-small' })
   * ```
   */
  findItemByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindItemByExternalKeyResult>

  /**
   * Retrieves an item with its prices and categories.
   *
   * Amounts are in major currency units.
   *
   * @returns the item
   * @throws {ApiError} `not_found` when there is no such item
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-item/
   * @example
   * ```ts
   * const { response: item } = await chargeover.getItem({ id: 4 })
   * ```
   */
  getItem(params: GetItemParams, options?: ChargeOverRequestOptions): Promise<GetItemResult>

  /**
   * Lists items: the products, services and discounts that are sold.
   *
   * @returns the matching items, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-items/
   * @example
   * ```ts
   * const { response: items } = await chargeover.listItems({
   *   where: { item_type: 'service' },
   *   order: { name: 'asc' },
   * })
   * ```
   */
  listItems(params?: ListItemsParams, options?: ChargeOverRequestOptions): Promise<ListItemsResult>

  /**
   * Changes the fields of an item that are given.
   *
   * Subscriptions keep the price that they were created with.
   *
   * @returns the ID of the item
   * @throws {ApiError} `not_found` when there is no such item
   *
   * @see https://developer.chargeover.com/docs/api/create-an-item/
   * @example
   * ```ts
   * await chargeover.updateItem({ id: 4, description: 'For up to 5 users' })
   * ```
   */
  updateItem(params: UpdateItemParams, options?: ChargeOverRequestOptions): Promise<UpdateItemResult>
}

/** The methods of a client for notes. */
export interface NotesMethods {
  /**
   * Adds a note to a record, for the staff to read.
   *
   * @returns the ID of the new note
   * @throws {ApiError} `invalid_request` when there is no such record
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createNote({
   *   note: 'Agreed to upgrade in May.',
   *   obj_type: 'customer',
   *   obj_id: 265,
   * })
   * ```
   */
  createNote(params: CreateNoteParams, options?: ChargeOverRequestOptions): Promise<CreateNoteResult>

  /**
   * Lists the notes on customers, subscriptions, invoices and other records.
   *
   * Pages of them are found by offset.
   *
   * @returns the matching notes, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-notes/
   * @example
   * ```ts
   * const { response: notes } = await chargeover.listNotes({
   *   where: { context_str: 'customer', context_id: 265 },
   * })
   * ```
   */
  listNotes(params?: ListNotesParams, options?: ChargeOverRequestOptions): Promise<ListNotesResult>
}

/** The methods of a client for quotes. */
export interface QuotesMethods {
  /**
   * Converts a quote into what its `paycycle` says, a one-time invoice or a subscription.
   *
   * **A subscription is invoiced and charged as any other.** `getQuote` names what it became.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such quote; `invalid_request` when it was converted already
   *
   * @see https://developer.chargeover.com/docs/api/convert-a-quote-by-paycycle/
   * @example
   * ```ts
   * await chargeover.convertQuote({ id: 198 })
   * ```
   */
  convertQuote(params: ConvertQuoteParams, options?: ChargeOverRequestOptions): Promise<ConvertQuoteResult>

  /**
   * Creates a quote for a customer: for a one-time invoice (`paycycle: one`) or for a subscription.
   *
   * Nothing is invoiced before it is converted. Amounts are in major currency units.
   *
   * @returns the ID of the new quote
   * @throws {ApiError} `invalid_request` when a parameter is missing, or there is no such customer or item
   *
   * @see https://developer.chargeover.com/docs/api/create-a-quote/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createQuote({
   *   customer_id: 123,
   *   paycycle: 'mon',
   *   line_items: [{ item_id: 2, line_quantity: 5 }],
   *   memo: 'Valid for 30 days',
   * })
   * ```
   */
  createQuote(params: CreateQuoteParams, options?: ChargeOverRequestOptions): Promise<CreateQuoteResult>

  /**
   * Retrieves a quote with its lines and with the invoices or subscriptions that it became.
   *
   * Amounts are in major currency units.
   *
   * @returns the quote
   * @throws {ApiError} `not_found` when there is no such quote
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-quote/
   * @example
   * ```ts
   * const { response: quote } = await chargeover.getQuote({ id: 198 })
   * ```
   */
  getQuote(params: GetQuoteParams, options?: ChargeOverRequestOptions): Promise<GetQuoteResult>

  /**
   * Lists quotes, without their lines.
   *
   * Amounts are in major currency units.
   *
   * @returns the matching quotes, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/query-for-quotes/
   * @example
   * ```ts
   * const { response: quotes } = await chargeover.listQuotes({
   *   where: { quote_status_state: 'o', date: { gte: '2026-01-01' } },
   *   order: { quote_id: 'desc' },
   * })
   * ```
   */
  listQuotes(params?: ListQuotesParams, options?: ChargeOverRequestOptions): Promise<ListQuotesResult>
}

/** The methods of a client for reports. */
export interface ReportsMethods {
  /**
   * Lists the reports of the account.
   *
   * The list has no pages.
   *
   * @returns the reports
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: reports } = await chargeover.listReports()
   * ```
   */
  listReports(options?: ChargeOverRequestOptions): Promise<ListReportsResult>

  /**
   * Calculates sums, counts and the like of the records of one kind, in total or by group.
   *
   * Conditions (`where`) are such as `date:GTE:2026-01-01`; `where()` writes them and escapes their values. It is a POST, which is not
   * repeated after a failure although it only reads.
   *
   * @returns ChargeOver's envelope, with what was calculated in `response`
   * @throws {ApiError} `invalid_request` when there is no such object or field
   * @throws {ValidationError} for a condition that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response } = await chargeover.runAggregate({
   *   object: 'invoice',
   *   fields: ['COUNT(invoice_id)', 'SUM(total)'],
   *   where: ['date:GTE:2026-01-01'],
   *   group: ['customer_id'],
   * })
   * ```
   */
  runAggregate(params: RunAggregateParams, options?: ChargeOverRequestOptions): Promise<RunAggregateResult>

  /**
   * Runs a report, with filters of its own (`where`) such as `invoice_invoice_date:GTE:2026-01-01`. It is a POST, which is not repeated after
   * a failure although it only reads.
   *
   * @returns ChargeOver's envelope; in `response` programs find the rows as `_report` and their number as `_count`. Their shape depends on the report
   * @throws {ApiError} `not_found` when there is no such report
   * @throws {ValidationError} for a filter that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response } = await chargeover.runReport({ id: 44, where: ['invoice_invoice_date:GTE:2026-01-01'] })
   * ```
   */
  runReport(params: RunReportParams, options?: ChargeOverRequestOptions): Promise<RunReportResult>
}

/** The methods of a client for settings. */
export interface SettingsMethods {
  /**
   * Lists the staff members of the account.
   *
   * @returns the staff members, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: admins } = await chargeover.listAdmins({ limit: 25 })
   * ```
   */
  listAdmins(params?: ListAdminsParams, options?: ChargeOverRequestOptions): Promise<ListAdminsResult>

  /**
   * Lists the brands of the account.
   *
   * @returns the brands, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: brands } = await chargeover.listBrands({ limit: 25 })
   * ```
   */
  listBrands(params?: ListBrandsParams, options?: ChargeOverRequestOptions): Promise<ListBrandsResult>

  /**
   * Lists the marketing campaigns of the account.
   *
   * @returns the marketing campaigns, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: campaigns } = await chargeover.listCampaigns({ limit: 25 })
   * ```
   */
  listCampaigns(params?: ListCampaignsParams, options?: ChargeOverRequestOptions): Promise<ListCampaignsResult>

  /**
   * Lists the accounting classes of the account.
   *
   * @returns the accounting classes, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: classes } = await chargeover.listClasses({ limit: 25 })
   * ```
   */
  listClasses(params?: ListClassesParams, options?: ChargeOverRequestOptions): Promise<ListClassesResult>

  /**
   * Lists the countries of the account.
   *
   * @returns the countries, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: countries } = await chargeover.listCountries({ limit: 25 })
   * ```
   */
  listCountries(params?: ListCountriesParams, options?: ChargeOverRequestOptions): Promise<ListCountriesResult>

  /**
   * Lists the coupons of the account.
   *
   * @returns the coupons, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: coupons } = await chargeover.listCoupons({ limit: 25 })
   * ```
   */
  listCoupons(params?: ListCouponsParams, options?: ChargeOverRequestOptions): Promise<ListCouponsResult>

  /**
   * Lists the custom fields of the account.
   *
   * @returns the custom fields, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: customFields } = await chargeover.listCustomFields({ limit: 25 })
   * ```
   */
  listCustomFields(params?: ListCustomFieldsParams, options?: ChargeOverRequestOptions): Promise<ListCustomFieldsResult>

  /**
   * Lists the languages of the account.
   *
   * @returns the languages, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: languages } = await chargeover.listLanguages({ limit: 25 })
   * ```
   */
  listLanguages(params?: ListLanguagesParams, options?: ChargeOverRequestOptions): Promise<ListLanguagesResult>

  /**
   * Lists what the account has logged.
   *
   * The list has no pages.
   *
   * @returns the entries of the log
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: systemLogs } = await chargeover.listSystemLogs()
   * ```
   */
  listSystemLogs(options?: ChargeOverRequestOptions): Promise<ListSystemLogsResult>

  /**
   * Lists the payment terms of the account.
   *
   * @returns the payment terms, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: terms } = await chargeover.listTerms({ limit: 25 })
   * ```
   */
  listTerms(params?: ListTermsParams, options?: ChargeOverRequestOptions): Promise<ListTermsResult>

  /**
   * Sets one value of the configuration of the account, such as `chargeoverjs_token`.
   *
   * @returns ChargeOver's envelope
   * @throws {ApiError} `invalid_request` when there is no such value, or it cannot be set
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.setConfig({ key: 'chargeoverjs_token', value: '20260401_7' })
   * ```
   */
  setConfig(params: SetConfigParams, options?: ChargeOverRequestOptions): Promise<SetConfigResult>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Cancels a subscription now or on a date.
   *
   * Nothing is invoiced from then on; nothing is refunded.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/cancel-a-subscription/
   * @example
   * ```ts
   * await chargeover.cancelSubscription({ id: 5, cancel_date: '2026-06-30' })
   * ```
   */
  cancelSubscription(params: CancelSubscriptionParams, options?: ChargeOverRequestOptions): Promise<CancelSubscriptionResult>

  /**
   * Creates a subscription of a customer.
   *
   * **The first invoice is made the next day**, and charged to the payment method, unless `holduntil_datetime` holds it back;
   * `invoiceSubscription` makes it at once. Without a payment method the customer is sent an invoice. A line without a `tierset` has the
   * price of its item. Amounts are in major currency units.
   *
   * @returns the ID of the new subscription
   * @throws {ApiError} `invalid_request` when there is no such customer or item, or another subscription has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-a-subscription/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createSubscription({
   *   customer_id: 123,
   *   paymethod: 'crd',
   *   paycycle: 'mon',
   *   holduntil_datetime: '2026-04-01',
   *   line_items: [{ item_id: 2, line_quantity: 15, tierset: { base: 9.95, paycycle: 'mon', pricemodel: 'uni' } }],
   * })
   * ```
   */
  createSubscription(params: CreateSubscriptionParams, options?: ChargeOverRequestOptions): Promise<CreateSubscriptionResult>

  /**
   * Deletes a subscription for good; `cancelSubscription` ends it and keeps its record.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteSubscription({ id: 5 })
   * ```
   */
  deleteSubscription(params: DeleteSubscriptionParams, options?: ChargeOverRequestOptions): Promise<DeleteSubscriptionResult>

  /**
   * Finds the one subscription with an external key, your own identifier.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other subscriptions; such an answer is an error here.
   *
   * @returns ChargeOver's envelope, with the subscription as lists carry it in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with a subscription of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
   * @example
   * ```ts
   * const { response: subscription } = await chargeover.findSubscriptionByExternalKey({ external_key: 'sub-2026-1' })
   * ```
   */
  findSubscriptionByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindSubscriptionByExternalKeyResult>

  /**
   * Retrieves a subscription, which ChargeOver calls a package, with its lines.
   *
   * Amounts are in major currency units.
   *
   * @returns the subscription
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-subscription/
   * @example
   * ```ts
   * const { response: subscription } = await chargeover.getSubscription({ id: 5 })
   * ```
   */
  getSubscription(params: GetSubscriptionParams, options?: ChargeOverRequestOptions): Promise<GetSubscriptionResult>

  /**
   * Moves the next invoice of a subscription to a date; nothing is invoiced before.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/adjust-the-next-invoice-date-for-a-subscription/
   * @example
   * ```ts
   * await chargeover.holdSubscription({ id: 5, holduntil_datetime: '2026-04-01' })
   * ```
   */
  holdSubscription(params: HoldSubscriptionParams, options?: ChargeOverRequestOptions): Promise<HoldSubscriptionResult>

  /**
   * Makes the next invoice of a subscription at once, or with a date.
   *
   * **The invoice is then charged as the subscription says.** Each call makes an invoice: do not repeat one whose outcome is unknown.
   *
   * @returns the ID of the new invoice
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/invoice-a-subscription-now/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.invoiceSubscription({ id: 5, date: '2026-04-01' })
   * ```
   */
  invoiceSubscription(params: InvoiceSubscriptionParams, options?: ChargeOverRequestOptions): Promise<InvoiceSubscriptionResult>

  /**
   * Lists subscriptions, which ChargeOver calls packages, 10 per page by default and at most 500 (`limit`).
   *
   * Lines come only with `expand: 'line_items'`. `customer_id` is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of subscriptions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
   * @example
   * ```ts
   * const { response } = await chargeover.listPackages({ customer_id: 123, expand: 'line_items' })
   * ```
   */
  listPackages(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * Lists subscriptions, which ChargeOver calls packages, 10 per page by default and at most 500 (`limit`).
   *
   * Lines come only with `expand: 'line_items'`. `customer_id` is combined with `where` by AND. Amounts are in major currency units.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of subscriptions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-subscriptions/
   * @example
   * ```ts
   * const { response } = await chargeover.listSubscriptions({ customer_id: 123, expand: 'line_items' })
   * ```
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChargeOverRequestOptions): Promise<ListSubscriptionsResult>

  /**
   * Sends the welcome e-mail of a subscription to its customer, from the template `message_id` or from the account's own.
   *
   * @returns ChargeOver's envelope, with true in `response`
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.sendSubscriptionWelcome({ id: 5 })
   * ```
   */
  sendSubscriptionWelcome(params: SendSubscriptionWelcomeParams, options?: ChargeOverRequestOptions): Promise<SendSubscriptionWelcomeResult>

  /**
   * Changes how often a subscription is invoiced, such as `mon` (monthly) or `yrl` (yearly).
   *
   * @returns ChargeOver's envelope, with true in `response`
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when there is no such billing cycle
   *
   * @see https://developer.chargeover.com/docs/webhooks/package-paycycle/
   * @example
   * ```ts
   * await chargeover.setSubscriptionPaycycle({ id: 5, paycycle: 'yrl' })
   * ```
   */
  setSubscriptionPaycycle(params: SetSubscriptionPaycycleParams, options?: ChargeOverRequestOptions): Promise<SetSubscriptionPaycycleResult>

  /**
   * Sets what a subscription is charged to: an invoice to the customer, any stored card or bank account of the customer, or one of them.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the customer has no such payment method
   *
   * @see https://developer.chargeover.com/docs/api/set-the-payment-method/
   * @example
   * ```ts
   * await chargeover.setSubscriptionPaymentMethod({ id: 5, paymethod: 'crd', creditcard_id: 5 })
   * ```
   */
  setSubscriptionPaymentMethod(params: SetSubscriptionPaymentMethodParams, options?: ChargeOverRequestOptions): Promise<SetSubscriptionPaymentMethodResult>

  /**
   * Suspends a subscription: nothing is invoiced until it resumes at the end of the suspension or by `unsuspendSubscription`.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/suspend-a-subscription/
   * @example
   * ```ts
   * await chargeover.suspendSubscription({
   *   id: 5,
   *   suspendfrom_datetime: '2026-04-01',
   *   suspendto_datetime: '2026-06-01',
   * })
   * ```
   */
  suspendSubscription(params: SuspendSubscriptionParams, options?: ChargeOverRequestOptions): Promise<SuspendSubscriptionResult>

  /**
   * Takes back the cancellation of a subscription, which is invoiced again.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when it is not cancelled
   *
   * @see https://developer.chargeover.com/docs/api/un-cancel-a-subscription/
   * @example
   * ```ts
   * await chargeover.uncancelSubscription({ id: 2 })
   * ```
   */
  uncancelSubscription(params: UncancelSubscriptionParams, options?: ChargeOverRequestOptions): Promise<UncancelSubscriptionResult>

  /**
   * Ends the suspension of a subscription, which is invoiced again.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/api/unsuspend-a-subscription/
   * @example
   * ```ts
   * await chargeover.unsuspendSubscription({ id: 5 })
   * ```
   */
  unsuspendSubscription(params: UnsuspendSubscriptionParams, options?: ChargeOverRequestOptions): Promise<UnsuspendSubscriptionResult>

  /**
   * Changes the fields of a subscription that are given.
   *
   * Its lines and prices are changed by `upgradeSubscription`, its payment method by `setSubscriptionPaymentMethod`.
   *
   * @returns the ID of the subscription
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when the subscription cannot be changed, such as a
   * cancelled one
   *
   * @see https://developer.chargeover.com/docs/api/update-a-subscription/
   * @example
   * ```ts
   * await chargeover.updateSubscription({ id: 5, nickname: 'Main office' })
   * ```
   */
  updateSubscription(params: UpdateSubscriptionParams, options?: ChargeOverRequestOptions): Promise<UpdateSubscriptionResult>

  /**
   * Adds, changes and drops lines of a subscription, and changes their prices.
   *
   * A line with `line_item_id` is changed, or dropped with `cancel`; one without is added. **With `subscribe_prorate_cycle: now` the
   * prorated amount is invoiced, and may be charged, at once.** Amounts are in major currency units.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when there is no such line or item
   *
   * @see https://developer.chargeover.com/docs/api/upgrade-downgrade-a-subscription/
   * @example
   * ```ts
   * await chargeover.upgradeSubscription({
   *   id: 1,
   *   line_items: [
   *     { line_item_id: 1, item_id: 2, subscribe_prorate: true, cancel_prorate: true },
   *     { item_id: 3, line_quantity: 2 },
   *   ],
   * })
   * ```
   */
  upgradeSubscription(params: UpgradeSubscriptionParams, options?: ChargeOverRequestOptions): Promise<UpgradeSubscriptionResult>
}

/** The methods of a client for tokenized payment methods. */
export interface TokenizedPaymentMethodsMethods {
  /**
   * Stores the token of a payment method that a gateway keeps, such as a customer of Stripe, so that it can be charged.
   *
   * Nothing is charged.
   *
   * @returns the ID of the stored token
   * @throws {ApiError} `invalid_request` when there is no such customer, or the gateway does not know the token
   *
   * @see https://developer.chargeover.com/docs/api/store-a-pay-method-token/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createTokenizedPaymethod({
   *   customer_id: 51,
   *   type: 'customer',
   *   token: 'cus_9s6XKzkNRiz8i3',
   *   name: 'Visa x4242',
   * })
   * ```
   */
  createTokenizedPaymethod(params: CreateTokenizedPaymethodParams, options?: ChargeOverRequestOptions): Promise<CreateTokenizedPaymethodResult>

  /**
   * Deletes a stored token.
   *
   * The gateway keeps the payment method.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such token
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.deleteTokenizedPaymethod({ id: 4 })
   * ```
   */
  deleteTokenizedPaymethod(params: DeleteTokenizedPaymethodParams, options?: ChargeOverRequestOptions): Promise<DeleteTokenizedPaymethodResult>

  /**
   * Lists stored tokens: payment methods that a gateway keeps.
   *
   * Pages of them are found by offset.
   *
   * @returns the matching tokens, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/querying-for-pay-method-tokens/
   * @example
   * ```ts
   * const { response: tokenizedPaymethods } = await chargeover.listTokenizedPaymethods({
   *   where: { customer_id: 51 },
   * })
   * ```
   */
  listTokenizedPaymethods(params?: ListTokenizedPaymethodsParams, options?: ChargeOverRequestOptions): Promise<ListTokenizedPaymethodsResult>
}

/** The methods of a client for transactions. */
export interface TransactionsMethods {
  /**
   * Sets which invoices a payment or credit pays, and how much of each.
   *
   * **`applied_to` replaces what was applied before**; an empty list takes it off every invoice. No money moves. Amounts are in major
   * currency units.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the shares exceed the amount
   *
   * @see https://developer.chargeover.com/docs/api/adjust-applied-amounts/
   * @example
   * ```ts
   * await chargeover.applyTransaction({ id: 500, applied_to: [{ invoice_id: 10297, applied: 5 }] })
   * ```
   */
  applyTransaction(params: ApplyTransactionParams, options?: ChargeOverRequestOptions): Promise<ApplyTransactionResult>

  /**
   * **Moves money**: charges a customer an `amount`, or what is due on the invoices of `applied_to`.
   *
   * The first of `paymethods` that works is charged; without any it is that of the subscription or the default one of the customer, or else
   * each that the customer has. A declined payment is an error. A bank transfer is pending for 2 to 5 business days. A retry repeats it only
   * after ChargeOver refused it unprocessed (429); look for the payment before you repeat a call whose outcome is unknown. Amounts are in
   * major currency units.
   *
   * @returns the ID of the new transaction
   * @throws {ApiError} `invalid_request` when the payment was declined, or there is no such customer or invoice
   *
   * @see https://developer.chargeover.com/docs/api/make-a-payment/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createPayment({
   *   customer_id: 12,
   *   amount: 25.5,
   *   paymethods: [{ creditcard_id: 9 }],
   * })
   * ```
   */
  createPayment(params?: CreatePaymentParams, options?: ChargeOverRequestOptions): Promise<CreatePaymentResult>

  /**
   * Records a payment, refund or credit that was made elsewhere.
   *
   * **Records only; no money moves**: `createPayment` charges a customer, and `refundTransaction` pays back. Amounts are in major currency
   * units, negative for a refund.
   *
   * @returns the ID of the new transaction
   * @throws {ApiError} `invalid_request` when there is no such customer or invoice, or another transaction has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-a-credit-memo/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createTransaction({
   *   customer_id: 71,
   *   amount: 49,
   *   transaction_type: 'pay',
   *   gateway_status: 1,
   *   gateway_method: 'check',
   *   gateway_transid: '1042',
   *   transaction_date: '2026-04-01',
   *   applied_to: [{ invoice_id: 10297, applied: 49 }],
   * })
   * ```
   */
  createTransaction(params: CreateTransactionParams, options?: ChargeOverRequestOptions): Promise<CreateTransactionResult>

  /**
   * Marks a payment as declined, such as a bank transfer that was returned and of which the gateway does not tell ChargeOver.
   *
   * No money moves.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://developer.chargeover.com/docs/api/mark-a-transaction-declined/
   * @example
   * ```ts
   * await chargeover.declineTransaction({ id: 500, gateway_msg: 'Insufficient Funds' })
   * ```
   */
  declineTransaction(params: DeclineTransactionParams, options?: ChargeOverRequestOptions): Promise<DeclineTransactionResult>

  /**
   * E-mails the receipt of a transaction to its customer or to the address that is given.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://developer.chargeover.com/docs/api/email-a-receipt/
   * @example
   * ```ts
   * await chargeover.emailTransaction({ id: 500, email: 'ada@example.com' })
   * ```
   */
  emailTransaction(params: EmailTransactionParams, options?: ChargeOverRequestOptions): Promise<EmailTransactionResult>

  /**
   * Finds the one transaction with an external key, your own identifier: whether a payment was recorded, before it is recorded again.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other transactions; such an answer is an error here. Lists
   * leave the key out, so a second request retrieves the transaction.
   *
   * @returns ChargeOver's envelope, with the transaction and its invoices in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with a transaction of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/query-for-transactions/
   * @example
   * ```ts
   * const { response: transaction } = await chargeover.findTransactionByExternalKey({ external_key: 'payment-1042' })
   * ```
   */
  findTransactionByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindTransactionByExternalKeyResult>

  /**
   * Retrieves a payment, refund or credit with the invoices it was applied to.
   *
   * @returns ChargeOver's envelope, with the transaction in `response`, amounts in major currency units, negative for a refund
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-transaction/
   * @example
   * ```ts
   * const { response: transaction } = await chargeover.getTransaction({ id: 172 })
   * ```
   */
  getTransaction(params: GetTransactionParams, options?: ChargeOverRequestOptions): Promise<GetTransactionResult>

  /**
   * Lists payments, refunds and credits, 10 per page by default and at most 500 (`limit`).
   *
   * Successful ones are found by `transaction_status.state:EQUALS:o`; the documentation's `succeeded` matches nothing at ChargeOver.
   * Amounts are in major currency units, negative for a refund.
   *
   * `where` and `order` are objects, or strings in ChargeOver's notation: `{ field: value }` or `field:EQUALS:value`.
   *
   * @returns ChargeOver's envelope, with one page of transactions in `response`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `limit` above 500, and a `where` or an `order` that ChargeOver would silently ignore
   *
   * @see https://developer.chargeover.com/docs/api/query-for-transactions/
   * @example
   * ```ts
   * const { response } = await chargeover.listTransactions({ where: { 'applied_to.invoice_id': 456 }, expand: 'applied_to' })
   * ```
   */
  listTransactions(params?: ListTransactionsParams, options?: ChargeOverRequestOptions): Promise<ListTransactionsResult>

  /**
   * **Moves money**: pays a payment back to the customer, the whole of it or the `amount` that is given, in major currency units.
   *
   * The refund is a transaction of its own, with a negative amount. A retry repeats it only after ChargeOver refused it unprocessed (429);
   * check `refunds` of the payment before you repeat a call whose outcome is unknown.
   *
   * @returns the ID of the refund, as a string
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the payment cannot be refunded, or not as much
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.refundTransaction({ id: 500, amount: 10.5 })
   * ```
   */
  refundTransaction(params: RefundTransactionParams, options?: ChargeOverRequestOptions): Promise<RefundTransactionResult>

  /**
   * Voids a transaction that has not been settled, and takes it off the invoices it was applied to.
   *
   * Where a gateway took the payment, **it is voided there too**.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when it cannot be voided any more; refund it
   *
   * @see https://developer.chargeover.com/docs/api/void-a-transaction/
   * @example
   * ```ts
   * await chargeover.voidTransaction({ id: 500 })
   * ```
   */
  voidTransaction(params: VoidTransactionParams, options?: ChargeOverRequestOptions): Promise<VoidTransactionResult>
}

/** The methods of a client for usage. */
export interface UsageMethods {
  /**
   * Reports what was used of a line of a subscription; the next invoice charges it.
   *
   * **A record that is sent twice counts twice**, unless it has an `external_key`.
   *
   * @returns the ID of the new record
   * @throws {ApiError} `invalid_request` when there is no such line, or another record has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/storing-usage-metered-data/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createUsage({
   *   line_item_id: 581,
   *   usage_value: 265.2,
   *   from: '2026-03-01',
   *   to: '2026-03-31',
   *   external_key: 'march-581',
   * })
   * ```
   */
  createUsage(params: CreateUsageParams, options?: ChargeOverRequestOptions): Promise<CreateUsageResult>

  /**
   * Reports up to 1,000 usage records of lines of subscriptions at once; the next invoices charge them.
   *
   * **A record that is sent twice counts twice**, unless it has an `external_key`. A retry repeats a batch only
   * after ChargeOver refused it unprocessed (429).
   *
   * @returns ChargeOver's envelope
   * @throws {ApiError} `invalid_request` when a record is not valid
   *
   * @see https://developer.chargeover.com/docs/api/bulk-usage-metered-data-upload/
   * @example
   * ```ts
   * await chargeover.createUsages({ usages: [{ line_item_id: 581, usage_value: 265.2, external_key: 'march-581' }] })
   * ```
   */
  createUsages(params: CreateUsagesParams, options?: ChargeOverRequestOptions): Promise<CreateUsagesResult>

  /**
   * Lists the usage that was reported for lines of subscriptions.
   *
   * Pages of it are found by offset.
   *
   * @returns the matching usage records, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/query-for-usage-metered-data/
   * @example
   * ```ts
   * const { response: usages } = await chargeover.listUsages({
   *   where: { line_item_id: 581, from: { gte: '2026-03-01' } },
   *   order: { from: 'asc' },
   * })
   * ```
   */
  listUsages(params?: ListUsagesParams, options?: ChargeOverRequestOptions): Promise<ListUsagesResult>
}

/** The methods of a client for users. */
export interface UsersMethods {
  /**
   * Creates a user, a contact of a customer who can log in to the customer portal.
   *
   * @returns the ID of the new user
   * @throws {ApiError} `invalid_request` when a parameter is missing, or another user has the `external_key`
   *
   * @see https://developer.chargeover.com/docs/api/create-a-contact/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.createUser({
   *   first_name: 'Ada',
   *   last_name: 'Lovelace',
   *   email: 'ada@example.com',
   *   customer_id: 123,
   * })
   * ```
   */
  createUser(params?: CreateUserParams, options?: ChargeOverRequestOptions): Promise<CreateUserResult>

  /**
   * Creates an address that logs a user in to the customer portal.
   *
   * It works once and for a short time: redirect the user to it at once, and keep it out of logs.
   *
   * @returns the address
   * @throws {ApiError} `not_found` when there is no such user
   *
   * @see https://developer.chargeover.com/docs/api/log-in-a-user/
   * @example
   * ```ts
   * const { response: userLoginUrl } = await chargeover.createUserLoginUrl({ id: 44, destination: 'invoices' })
   * ```
   */
  createUserLoginUrl(params: CreateUserLoginUrlParams, options?: ChargeOverRequestOptions): Promise<CreateUserLoginUrlResult>

  /**
   * Deletes a user; it can no longer log in or be retrieved.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such user
   *
   * @see https://developer.chargeover.com/docs/api/delete-a-contact/
   * @example
   * ```ts
   * await chargeover.deleteUser({ id: 44 })
   * ```
   */
  deleteUser(params: DeleteUserParams, options?: ChargeOverRequestOptions): Promise<DeleteUserResult>

  /**
   * Finds the one user with an external key, your own identifier.
   *
   * ChargeOver ignores conditions that it does not understand and answers with other users; such an answer is an error here.
   *
   * @returns ChargeOver's envelope, with the user as lists carry it in `response`, or null when there is none
   * @throws {ApiError} `unexpected` when ChargeOver answers with a user of another key, or with several
   *
   * @see https://developer.chargeover.com/docs/api/query-for-contacts/
   * @example
   * ```ts
   * const { response: user } = await chargeover.findUserByExternalKey({ external_key: 'hr-77' })
   * ```
   */
  findUserByExternalKey(params: FindByExternalKeyParams, options?: ChargeOverRequestOptions): Promise<FindUserByExternalKeyResult>

  /**
   * Retrieves a user with the customers that it belongs to.
   *
   * @returns the user
   * @throws {ApiError} `not_found` when there is no such user
   *
   * @see https://developer.chargeover.com/docs/api/get-a-specific-contact/
   * @example
   * ```ts
   * const { response: user } = await chargeover.getUser({ id: 44 })
   * ```
   */
  getUser(params: GetUserParams, options?: ChargeOverRequestOptions): Promise<GetUserResult>

  /**
   * Lists users, which ChargeOver also calls contacts: the people of the customers.
   *
   * @returns the matching users, empty past the end
   * @throws {ApiError} `invalid_request` when ChargeOver refuses a condition
   *
   * @see https://developer.chargeover.com/docs/api/query-for-contacts/
   * @example
   * ```ts
   * const { response: users } = await chargeover.listUsers({
   *   where: { 'customers.customer_id': 123 },
   *   order: { user_id: 'desc' },
   * })
   * ```
   */
  listUsers(params?: ListUsersParams, options?: ChargeOverRequestOptions): Promise<ListUsersResult>

  /**
   * Sends a user a link to choose a new password, or sets the password that is given.
   *
   * The new password is e-mailed to the user unless `_flag_emails` is 0.
   *
   * @returns whether it was done
   * @throws {ApiError} `not_found` when there is no such user
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/security/reset-password-link
   * @example
   * ```ts
   * await chargeover.resetUserPassword({ id: 44, _flag_emails: 1 })
   * ```
   */
  resetUserPassword(params: ResetUserPasswordParams, options?: ChargeOverRequestOptions): Promise<ResetUserPasswordResult>

  /**
   * Changes the fields of a user that are given, and leaves the others as they are.
   *
   * @returns the ID of the user
   * @throws {ApiError} `not_found` when there is no such user
   *
   * @see https://developer.chargeover.com/docs/api/update-a-contact/
   * @example
   * ```ts
   * await chargeover.updateUser({ id: 44, phone: '888-555-0100' })
   * ```
   */
  updateUser(params: UpdateUserParams, options?: ChargeOverRequestOptions): Promise<UpdateUserResult>
}

/** The methods of a client for webhook subscriptions. */
export interface WebhookSubscriptionsMethods {
  /**
   * Lists the subscriptions of webhooks.
   *
   * @returns the webhook subscriptions, empty past the end
   * @throws {ApiError} `authentication` when the credentials are not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: webhooks } = await chargeover.listWebhooks({ limit: 25 })
   * ```
   */
  listWebhooks(params?: ListWebhooksParams, options?: ChargeOverRequestOptions): Promise<ListWebhooksResult>

  /**
   * Has ChargeOver send an event to an address.
   *
   * `verifyWebhook` of `@billing/chargeover/webhooks` checks what it sends.
   *
   * @returns the ID of the new subscription
   * @throws {ApiError} `invalid_request` when the address or the event is not valid
   *
   * @see https://developer.chargeover.com/apidocs/rest/
   * @example
   * ```ts
   * const { response: { id } } = await chargeover.subscribeWebhook({
   *   target_url: 'https://example.com/webhooks/chargeover',
   *   event: 'invoice.insert',
   * })
   * ```
   */
  subscribeWebhook(params: SubscribeWebhookParams, options?: ChargeOverRequestOptions): Promise<SubscribeWebhookResult>

  /**
   * Ends a subscription of a webhook.
   *
   * @returns whether it was deleted
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://developer.chargeover.com/docs/chargeover-php/
   * @example
   * ```ts
   * await chargeover.unsubscribeWebhook({ id: 7 })
   * ```
   */
  unsubscribeWebhook(params: UnsubscribeWebhookParams, options?: ChargeOverRequestOptions): Promise<UnsubscribeWebhookResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface ChargeOver
  extends BoundClient,
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
    WebhookSubscriptionsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Items come in the order of their ids, each page starting after the last id, so rows may be added or removed in the meantime. With an
   * `order` of your own or with `concurrency` pages are found by `offset`, which can skip or repeat rows then; so are those of lists that
   * cannot be filtered by id, such as cards, bank accounts, usage, notes and the lists of settings. Ask for large pages with `limit: 500`. To resume, pass the last id in `where`, such as `customer_id:GT:44`, or the `cursor` of an error as `resume`.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when ChargeOver's paging would never end
   * @see https://developer.chargeover.com/docs/api/query-for-customers/
   * @example
   * ```ts
   * for await (const invoice of chargeover.paginate(listInvoices, { status: 'o', limit: 500 })) console.log(invoice.invoice_id)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
