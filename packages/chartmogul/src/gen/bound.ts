// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { ChartMogulRequestOptions } from '../client.js'
import type {
  AddCustomAttributesByEmailParams,
  AddCustomAttributesByEmailResult,
  AddCustomerCustomAttributesParams,
  AddCustomerCustomAttributesResult,
  AddCustomerTagsParams,
  AddCustomerTagsResult,
  AddSubscriptionCustomAttributesParams,
  AddSubscriptionCustomAttributesResult,
  AddSubscriptionSetCustomAttributesParams,
  AddSubscriptionSetCustomAttributesResult,
  AddTagsByEmailParams,
  AddTagsByEmailResult,
  CancelImportedSubscriptionParams,
  CancelImportedSubscriptionResult,
  ConnectSubscriptionsParams,
  ConnectSubscriptionsResult,
  CreateActivitiesExportParams,
  CreateActivitiesExportResult,
  CreateContactParams,
  CreateContactResult,
  CreateCustomerContactParams,
  CreateCustomerContactResult,
  CreateCustomerNoteParams,
  CreateCustomerNoteResult,
  CreateCustomerParams,
  CreateCustomerResult,
  CreateDataSourceParams,
  CreateDataSourceResult,
  CreateLineItemParams,
  CreateLineItemResult,
  CreateNoteParams,
  CreateNoteResult,
  CreateOpportunityParams,
  CreateOpportunityResult,
  CreatePlanGroupParams,
  CreatePlanGroupResult,
  CreatePlanParams,
  CreatePlanResult,
  CreateSubscriptionEventParams,
  CreateSubscriptionEventResult,
  CreateTaskParams,
  CreateTaskResult,
  CreateTransactionParams,
  CreateTransactionResult,
  DeleteContactParams,
  DeleteContactResult,
  DeleteCustomerInvoicesParams,
  DeleteCustomerInvoicesResult,
  DeleteCustomerNoteParams,
  DeleteCustomerNoteResult,
  DeleteCustomerParams,
  DeleteCustomerResult,
  DeleteDataSourceParams,
  DeleteDataSourceResult,
  DeleteInvoiceByExternalIdParams,
  DeleteInvoiceByExternalIdResult,
  DeleteInvoiceParams,
  DeleteInvoiceResult,
  DeleteLineItemByExternalIdParams,
  DeleteLineItemByExternalIdResult,
  DeleteLineItemParams,
  DeleteLineItemResult,
  DeleteNoteParams,
  DeleteNoteResult,
  DeleteOpportunityParams,
  DeleteOpportunityResult,
  DeletePlanGroupParams,
  DeletePlanGroupResult,
  DeletePlanParams,
  DeletePlanResult,
  DeleteSubscriptionEventByExternalIdParams,
  DeleteSubscriptionEventByExternalIdResult,
  DeleteSubscriptionEventParams,
  DeleteSubscriptionEventResult,
  DeleteTaskParams,
  DeleteTaskResult,
  DeleteTransactionByExternalIdParams,
  DeleteTransactionByExternalIdResult,
  DeleteTransactionParams,
  DeleteTransactionResult,
  DisableInvoiceByExternalIdParams,
  DisableInvoiceByExternalIdResult,
  DisableInvoiceParams,
  DisableInvoiceResult,
  DisableLineItemByExternalIdParams,
  DisableLineItemByExternalIdResult,
  DisableLineItemParams,
  DisableLineItemResult,
  DisableSubscriptionEventByExternalIdParams,
  DisableSubscriptionEventByExternalIdResult,
  DisableSubscriptionEventParams,
  DisableSubscriptionEventResult,
  DisableTransactionByExternalIdParams,
  DisableTransactionByExternalIdResult,
  DisableTransactionParams,
  DisableTransactionResult,
  DisconnectSubscriptionsParams,
  DisconnectSubscriptionsResult,
  EmptyDataSourceParams,
  EmptyDataSourceResult,
  GetActivitiesExportParams,
  GetActivitiesExportResult,
  GetArpaMetricsParams,
  GetArpaMetricsResult,
  GetArrMetricsParams,
  GetArrMetricsResult,
  GetAspMetricsParams,
  GetAspMetricsResult,
  GetContactParams,
  GetContactResult,
  GetCurrentUserResult,
  GetCustomerAttributesParams,
  GetCustomerAttributesResult,
  GetCustomerChurnRateMetricsParams,
  GetCustomerChurnRateMetricsResult,
  GetCustomerCountMetricsParams,
  GetCustomerCountMetricsResult,
  GetCustomerNoteParams,
  GetCustomerNoteResult,
  GetCustomerParams,
  GetCustomerResult,
  GetDataImportParams,
  GetDataImportResult,
  GetDataSourceParams,
  GetDataSourceResult,
  GetInvoiceParams,
  GetInvoiceResult,
  GetLineItemByExternalIdParams,
  GetLineItemByExternalIdResult,
  GetLineItemParams,
  GetLineItemResult,
  GetLtvMetricsParams,
  GetLtvMetricsResult,
  GetMetricsParams,
  GetMetricsResult,
  GetMrrChurnRateMetricsParams,
  GetMrrChurnRateMetricsResult,
  GetMrrMetricsParams,
  GetMrrMetricsResult,
  GetNoteParams,
  GetNoteResult,
  GetOpportunityParams,
  GetOpportunityResult,
  GetPlanGroupParams,
  GetPlanGroupResult,
  GetPlanParams,
  GetPlanResult,
  GetSubscriptionAttributesParams,
  GetSubscriptionAttributesResult,
  GetSubscriptionSetAttributesParams,
  GetSubscriptionSetAttributesResult,
  GetTaskParams,
  GetTaskResult,
  GetTransactionByExternalIdParams,
  GetTransactionByExternalIdResult,
  GetTransactionParams,
  GetTransactionResult,
  ImportDataParams,
  ImportDataResult,
  ImportInvoicesParams,
  ImportInvoicesResult,
  ListActivitiesParams,
  ListActivitiesResult,
  ListContactsParams,
  ListContactsResult,
  ListCustomerActivitiesParams,
  ListCustomerActivitiesResult,
  ListCustomerContactsParams,
  ListCustomerContactsResult,
  ListCustomerInvoicesParams,
  ListCustomerInvoicesResult,
  ListCustomerNotesParams,
  ListCustomerNotesResult,
  ListCustomersParams,
  ListCustomersResult,
  ListDataSourcesParams,
  ListDataSourcesResult,
  ListImportedSubscriptionsParams,
  ListImportedSubscriptionsResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListNotesParams,
  ListNotesResult,
  ListOpportunitiesParams,
  ListOpportunitiesResult,
  ListPlanGroupPlansParams,
  ListPlanGroupPlansResult,
  ListPlanGroupsParams,
  ListPlanGroupsResult,
  ListPlansParams,
  ListPlansResult,
  ListSubscriptionEventsParams,
  ListSubscriptionEventsResult,
  ListSubscriptionsParams,
  ListSubscriptionsResult,
  ListTasksParams,
  ListTasksResult,
  MergeContactsParams,
  MergeContactsResult,
  MergeCustomersParams,
  MergeCustomersResult,
  PingApiResult,
  RemoveCustomerCustomAttributesParams,
  RemoveCustomerCustomAttributesResult,
  RemoveCustomerTagsParams,
  RemoveCustomerTagsResult,
  RemoveSubscriptionCustomAttributesParams,
  RemoveSubscriptionCustomAttributesResult,
  RemoveSubscriptionSetCustomAttributesParams,
  RemoveSubscriptionSetCustomAttributesResult,
  SearchCustomersParams,
  SearchCustomersResult,
  UnmergeCustomersParams,
  UnmergeCustomersResult,
  UpdateContactParams,
  UpdateContactResult,
  UpdateCustomerCustomAttributesParams,
  UpdateCustomerCustomAttributesResult,
  UpdateCustomerNoteParams,
  UpdateCustomerNoteResult,
  UpdateCustomerParams,
  UpdateCustomerResult,
  UpdateInvoiceByExternalIdParams,
  UpdateInvoiceByExternalIdResult,
  UpdateInvoiceParams,
  UpdateInvoiceResult,
  UpdateInvoiceStatusParams,
  UpdateInvoiceStatusResult,
  UpdateLineItemByExternalIdParams,
  UpdateLineItemByExternalIdResult,
  UpdateLineItemParams,
  UpdateLineItemResult,
  UpdateNoteParams,
  UpdateNoteResult,
  UpdateOpportunityParams,
  UpdateOpportunityResult,
  UpdatePlanGroupParams,
  UpdatePlanGroupResult,
  UpdatePlanParams,
  UpdatePlanResult,
  UpdateSubscriptionCustomAttributesParams,
  UpdateSubscriptionCustomAttributesResult,
  UpdateSubscriptionEventByExternalIdParams,
  UpdateSubscriptionEventByExternalIdResult,
  UpdateSubscriptionEventParams,
  UpdateSubscriptionEventResult,
  UpdateSubscriptionSetCustomAttributesParams,
  UpdateSubscriptionSetCustomAttributesResult,
  UpdateTaskParams,
  UpdateTaskResult,
  UpdateTransactionByExternalIdParams,
  UpdateTransactionByExternalIdResult,
  UpdateTransactionParams,
  UpdateTransactionResult,
  UploadDataParams,
  UploadDataResult,
} from './models.js'

/** The methods of a client for account. */
export interface AccountMethods {
  /**
   * Retrieves the account that the API key belongs to, which also verifies the key; ChartMogul has no endpoint for the user.
   *
   * Its settings come only where they are asked for by name:
   * `client.http.GET('/v1/account', { params: { query: { include: 'churn_recognition,refund_handling' } } })`.
   *
   * @returns the account: name, currency, time zone and first day of the week
   * @throws {ApiError} `authentication` when the key is not valid
   *
   * @see https://dev.chartmogul.com/reference/retrieve-account
   * @example
   * ```ts
   * const { name, currency } = await chartmogul.getCurrentUser()
   * ```
   */
  getCurrentUser(options?: ChartMogulRequestOptions): Promise<GetCurrentUserResult>

  /**
   * Checks the API key: succeeds when it is valid, and answers nothing else.
   *
   * `getCurrentUser` tells which account it is of.
   *
   * @returns a pong: the API key is valid
   * @throws {ApiError} `authentication` when the API key is not valid
   *
   * @see https://dev.chartmogul.com/docs/authentication
   * @example
   * ```ts
   * const pong = await chartmogul.pingApi()
   * ```
   */
  pingApi(options?: ChartMogulRequestOptions): Promise<PingApiResult>
}

/** The methods of a client for activities. */
export interface ActivitiesMethods {
  /**
   * Starts an export of the movements of recurring revenue, of a period and a type or of everything.
   *
   * ChartMogul makes it later: ask `getActivitiesExport` until its `status` is succeeded and `file_url` links to a ZIP file, for 7 days.
   *
   * @returns the export, which is pending
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/activities-export/create
   * @example
   * ```ts
   * const { id } = await chartmogul.createActivitiesExport({ start_date: '2025-01-01', end_date: '2025-12-31' })
   * ```
   */
  createActivitiesExport(params?: CreateActivitiesExportParams, options?: ChartMogulRequestOptions): Promise<CreateActivitiesExportResult>

  /**
   * Retrieves an export of activities.
   *
   * Once its `status` is succeeded, `file_url` is a link to a ZIP file, without credentials and for 7 days.
   *
   * @returns the export as it is now
   * @throws {ApiError} `not_found` when there is no such export
   *
   * @see https://dev.chartmogul.com/reference/activities-export/retrieve
   * @example
   * ```ts
   * const activitiesExport = await chartmogul.getActivitiesExport({ id: '44037b8f-4a89-4fc6-8114-2288c71a9518' })
   * ```
   */
  getActivitiesExport(params: GetActivitiesExportParams, options?: ChartMogulRequestOptions): Promise<GetActivitiesExportResult>

  /**
   * Lists the movements of recurring revenue of all customers, 50 per page by default and at most 200 (`per_page`).
   *
   * `end_date` needs `start_date`. `page: n` costs n requests. For a whole year `createActivitiesExport` takes two.
   *
   * @returns one page in `entries`, amounts in the minor currency unit of the account; `paginate` iterates over all of them
   * @throws {ValidationError} for an `end_date` alone, a `per_page` above 200, and `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/list-activities
   * @example
   * ```ts
   * const { entries } = await chartmogul.listActivities({ start_date: '2025-01-01', type: 'churn', per_page: 200 })
   * ```
   */
  listActivities(params?: ListActivitiesParams, options?: ChartMogulRequestOptions): Promise<ListActivitiesResult>

  /**
   * Lists the movements of recurring revenue of a customer, 50 per page by default and at most 200 (`per_page`).
   *
   * They have fewer fields than those of `listActivities`.
   *
   * @returns one page of activities, amounts in minor currency units
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/list-activities
   * @example
   * ```ts
   * const { entries: customerActivities } = await chartmogul.listCustomerActivities({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  listCustomerActivities(params: ListCustomerActivitiesParams, options?: ChartMogulRequestOptions): Promise<ListCustomerActivitiesResult>
}

/** The methods of a client for attributes. */
export interface AttributesMethods {
  /**
   * Adds custom attributes to every customer with an e-mail address, however many there are.
   *
   * @returns the customers that have the attributes now
   * @throws {ApiError} `not_found` when no customer has the e-mail address; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/custom-attributes/add-by-email
   * @example
   * ```ts
   * const { entries: customers } = await chartmogul.addCustomAttributesByEmail({
   *   email: 'adam@example.com',
   *   custom: [{ type: 'String', key: 'channel', value: 'Facebook' }],
   * })
   * ```
   */
  addCustomAttributesByEmail(params: AddCustomAttributesByEmailParams, options?: ChartMogulRequestOptions): Promise<AddCustomAttributesByEmailResult>

  /**
   * Adds custom attributes to a customer, and creates those that the account does not have yet.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a value, such as one of another
   * type than the attribute has
   *
   * @see https://dev.chartmogul.com/reference/custom-attributes/add
   * @example
   * ```ts
   * const customAttributes = await chartmogul.addCustomerCustomAttributes({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   custom: [{ type: 'String', key: 'channel', value: 'Facebook' }, { type: 'Integer', key: 'seats', value: 8 }],
   * })
   * ```
   */
  addCustomerCustomAttributes(params: AddCustomerCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<AddCustomerCustomAttributesResult>

  /**
   * Adds tags to a customer.
   *
   * A tag that it already has is not added twice.
   *
   * @returns all tags of the customer
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/tags/add
   * @example
   * ```ts
   * const { tags } = await chartmogul.addCustomerTags({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   tags: ['enterprise', 'pilot'],
   * })
   * ```
   */
  addCustomerTags(params: AddCustomerTagsParams, options?: ChartMogulRequestOptions): Promise<AddCustomerTagsResult>

  /**
   * Adds custom attributes to a subscription, and creates those that the account does not have yet.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/add
   * @example
   * ```ts
   * const customAttributes = await chartmogul.addSubscriptionCustomAttributes({
   *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *   custom: [{ type: 'Boolean', key: 'pre_sold', value: true }],
   * })
   * ```
   */
  addSubscriptionCustomAttributes(params: AddSubscriptionCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<AddSubscriptionCustomAttributesResult>

  /**
   * Adds custom attributes to a subscription set, and creates those that the account does not have yet.
   *
   * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such subscription set; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/add
   * @example
   * ```ts
   * const customAttributes = await chartmogul.addSubscriptionSetCustomAttributes({
   *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
   *   custom: [{ type: 'Boolean', key: 'pre_sold', value: true }],
   * })
   * ```
   */
  addSubscriptionSetCustomAttributes(params: AddSubscriptionSetCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<AddSubscriptionSetCustomAttributesResult>

  /**
   * Adds tags to every customer with an e-mail address, however many there are.
   *
   * @returns the customers that have the tags now
   * @throws {ApiError} `not_found` when no customer has the e-mail address; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/add-tags-to-customers-with-email
   * @example
   * ```ts
   * const { entries: customers } = await chartmogul.addTagsByEmail({
   *   email: 'adam@example.com',
   *   tags: ['newsletter'],
   * })
   * ```
   */
  addTagsByEmail(params: AddTagsByEmailParams, options?: ChartMogulRequestOptions): Promise<AddTagsByEmailResult>

  /**
   * Retrieves the tags and attributes of a customer, by where they came from.
   *
   * @returns the tags and attributes
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/retrieve-attributes
   * @example
   * ```ts
   * const customerAttributes = await chartmogul.getCustomerAttributes({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  getCustomerAttributes(params: GetCustomerAttributesParams, options?: ChartMogulRequestOptions): Promise<GetCustomerAttributesResult>

  /**
   * Retrieves the custom attributes of a subscription.
   *
   * @returns the attributes; empty where there are none
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve
   * @example
   * ```ts
   * const subscriptionAttributes = await chartmogul.getSubscriptionAttributes({
   *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   * })
   * ```
   */
  getSubscriptionAttributes(params: GetSubscriptionAttributesParams, options?: ChartMogulRequestOptions): Promise<GetSubscriptionAttributesResult>

  /**
   * Retrieves the custom attributes of a subscription set.
   *
   * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
   *
   * @returns the attributes; empty where there are none
   * @throws {ApiError} `not_found` when there is no such subscription set
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/retrieve
   * @example
   * ```ts
   * const subscriptionAttributes = await chartmogul.getSubscriptionSetAttributes({
   *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
   * })
   * ```
   */
  getSubscriptionSetAttributes(params: GetSubscriptionSetAttributesParams, options?: ChartMogulRequestOptions): Promise<GetSubscriptionSetAttributesResult>

  /**
   * Removes the values of custom attributes from a customer; the attributes stay in the account.
   *
   * @returns nothing: the values are removed
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/custom-attributes/delete
   * @example
   * ```ts
   * await chartmogul.removeCustomerCustomAttributes({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   custom: ['channel'],
   * })
   * ```
   */
  removeCustomerCustomAttributes(params: RemoveCustomerCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<RemoveCustomerCustomAttributesResult>

  /**
   * Removes tags from a customer.
   *
   * @returns the tags that the customer still has
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/tags/delete
   * @example
   * ```ts
   * const { tags } = await chartmogul.removeCustomerTags({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   tags: ['pilot'],
   * })
   * ```
   */
  removeCustomerTags(params: RemoveCustomerTagsParams, options?: ChartMogulRequestOptions): Promise<RemoveCustomerTagsResult>

  /**
   * Removes the values of custom attributes from a subscription; the attributes stay in the account.
   *
   * @returns the custom attributes it has now, and whether something was removed
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/delete
   * @example
   * ```ts
   * const removedCustomAttributes = await chartmogul.removeSubscriptionCustomAttributes({
   *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *   custom: ['pre_sold'],
   * })
   * ```
   */
  removeSubscriptionCustomAttributes(params: RemoveSubscriptionCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<RemoveSubscriptionCustomAttributesResult>

  /**
   * Removes the values of custom attributes from a subscription set; the attributes stay in the account.
   *
   * Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be refused.
   *
   * @returns the custom attributes it has now, and whether something was removed
   * @throws {ApiError} `not_found` when there is no such subscription set
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/delete
   * @example
   * ```ts
   * const removedCustomAttributes = await chartmogul.removeSubscriptionSetCustomAttributes({
   *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
   *   custom: ['pre_sold'],
   * })
   * ```
   */
  removeSubscriptionSetCustomAttributes(params: RemoveSubscriptionSetCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<RemoveSubscriptionSetCustomAttributesResult>

  /**
   * Changes the given custom attributes of a customer and keeps the others.
   *
   * The account must have them already.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a value, or the account has no
   * such attribute
   *
   * @see https://dev.chartmogul.com/reference/custom-attributes/update
   * @example
   * ```ts
   * const customAttributes = await chartmogul.updateCustomerCustomAttributes({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   custom: { channel: 'Twitter', seats: 12 },
   * })
   * ```
   */
  updateCustomerCustomAttributes(params: UpdateCustomerCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<UpdateCustomerCustomAttributesResult>

  /**
   * Changes the given custom attributes of a subscription and keeps the others.
   *
   * The account must have them already.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a value, or the account has
   * no such attribute
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/update
   * @example
   * ```ts
   * const customAttributes = await chartmogul.updateSubscriptionCustomAttributes({
   *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *   custom: { pre_sold: false },
   * })
   * ```
   */
  updateSubscriptionCustomAttributes(params: UpdateSubscriptionCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<UpdateSubscriptionCustomAttributesResult>

  /**
   * Changes the given custom attributes of a subscription set and keeps the others.
   *
   * The account must have them already. Older versions of ChartMogul's documentation say that sets have no attributes yet, so it may be
   * refused.
   *
   * @returns the custom attributes it has now
   * @throws {ApiError} `not_found` when there is no such subscription set; `invalid_request` when ChartMogul refuses a value, or the account
   * has no such attribute
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/attributes/update
   * @example
   * ```ts
   * const customAttributes = await chartmogul.updateSubscriptionSetCustomAttributes({
   *   uuid: 'sset_3d0e7c52-9a51-4a0e-8a38-0a4f6cf1c001',
   *   custom: { pre_sold: false },
   * })
   * ```
   */
  updateSubscriptionSetCustomAttributes(params: UpdateSubscriptionSetCustomAttributesParams, options?: ChartMogulRequestOptions): Promise<UpdateSubscriptionSetCustomAttributesResult>
}

/** The methods of a client for contacts. */
export interface ContactsMethods {
  /**
   * Creates a contact of a customer.
   *
   * @returns the new contact
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/contacts/add
   * @example
   * ```ts
   * const contact = await chartmogul.createContact({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   first_name: 'Adam',
   *   email: 'adam@example.com',
   *   custom: [{ key: 'newsletter', value: true }],
   * })
   * ```
   */
  createContact(params: CreateContactParams, options?: ChartMogulRequestOptions): Promise<CreateContactResult>

  /**
   * Creates a contact of the customer in the path.
   *
   * `createContact` takes the same fields and more.
   *
   * @returns the new contact
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/contacts/add
   * @example
   * ```ts
   * const contact = await chartmogul.createCustomerContact({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   first_name: 'Adam',
   *   email: 'adam@example.com',
   * })
   * ```
   */
  createCustomerContact(params: CreateCustomerContactParams, options?: ChartMogulRequestOptions): Promise<CreateCustomerContactResult>

  /**
   * Deletes a contact.
   *
   * This cannot be undone.
   *
   * @returns nothing: the contact is deleted
   * @throws {ApiError} `not_found` when there is no such contact
   *
   * @see https://dev.chartmogul.com/reference/contacts/delete
   * @example
   * ```ts
   * await chartmogul.deleteContact({ uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2' })
   * ```
   */
  deleteContact(params: DeleteContactParams, options?: ChartMogulRequestOptions): Promise<DeleteContactResult>

  /**
   * Retrieves a contact.
   *
   * @returns the contact
   * @throws {ApiError} `not_found` when there is no such contact
   *
   * @see https://dev.chartmogul.com/reference/contacts/retrieve
   * @example
   * ```ts
   * const contact = await chartmogul.getContact({ uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2' })
   * ```
   */
  getContact(params: GetContactParams, options?: ChartMogulRequestOptions): Promise<GetContactResult>

  /**
   * Lists contacts, of one customer or of the account, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of contacts
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/contacts/list
   * @example
   * ```ts
   * const { entries: contacts } = await chartmogul.listContacts({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   per_page: 100,
   * })
   * ```
   */
  listContacts(params?: ListContactsParams, options?: ChartMogulRequestOptions): Promise<ListContactsResult>

  /**
   * Lists the contacts of a customer, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of contacts
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/contacts/list
   * @example
   * ```ts
   * const { entries: customerContacts } = await chartmogul.listCustomerContacts({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  listCustomerContacts(params: ListCustomerContactsParams, options?: ChartMogulRequestOptions): Promise<ListCustomerContactsResult>

  /**
   * Merges a contact into another one of the same customer, which keeps its fields and takes over what it lacks.
   *
   * The merged contact is gone; this cannot be undone.
   *
   * @returns the contact that both became. Its `customer_uuid` may be null at first
   * @throws {ApiError} `not_found` when there is no such contact; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/contacts/merge
   * @example
   * ```ts
   * const contact = await chartmogul.mergeContacts({
   *   into_uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
   *   from_uuid: 'con_6f0b7208-7690-11ee-8857-9f75f1321afd',
   * })
   * ```
   */
  mergeContacts(params: MergeContactsParams, options?: ChartMogulRequestOptions): Promise<MergeContactsResult>

  /**
   * Changes the given fields of a contact and keeps the others.
   *
   * @returns the contact as it is now
   * @throws {ApiError} `not_found` when there is no such contact; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/contacts/update
   * @example
   * ```ts
   * const contact = await chartmogul.updateContact({
   *   uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
   *   title: 'CTO',
   *   position: 1,
   * })
   * ```
   */
  updateContact(params: UpdateContactParams, options?: ChartMogulRequestOptions): Promise<UpdateContactResult>
}

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Creates a customer in a data source.
   *
   * Its billing data is imported separately; without any it is a lead.
   *
   * @returns the new customer
   * @throws {ApiError} `invalid_request` when a parameter is refused, or the data source has a customer with this `external_id`
   *
   * @see https://dev.chartmogul.com/reference/customers/add
   * @example
   * ```ts
   * const customer = await chartmogul.createCustomer({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'customer_001',
   *   name: 'Adam Smith',
   *   email: 'adam@example.com',
   *   country: 'US',
   *   state: 'US-CA',
   *   attributes: { tags: ['enterprise'], custom: [{ type: 'Integer', key: 'seats', value: 8 }] },
   * })
   * ```
   */
  createCustomer(params: CreateCustomerParams, options?: ChartMogulRequestOptions): Promise<CreateCustomerResult>

  /**
   * **Deletes a customer with its billing data**: invoices, subscriptions and what else belongs to it.
   *
   * Metrics change accordingly, and this cannot be undone.
   *
   * @returns nothing: the customer is deleted
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/delete
   * @example
   * ```ts
   * await chartmogul.deleteCustomer({ id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
   * ```
   */
  deleteCustomer(params: DeleteCustomerParams, options?: ChartMogulRequestOptions): Promise<DeleteCustomerResult>

  /**
   * Retrieves a customer by its ChartMogul UUID, which is not its identifier in the billing system.
   *
   * @returns the customer with attributes and address; `mrr` and `arr` are in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/retrieve
   * @example
   * ```ts
   * const { name, status, mrr } = await chartmogul.getCustomer({ id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' })
   * ```
   */
  getCustomer(params: GetCustomerParams, options?: ChartMogulRequestOptions): Promise<GetCustomerResult>

  /**
   * Lists customers, 50 per page by default and at most 200 (`per_page`).
   *
   * `status` may be spelled with spaces, as in answers. With `email`, which has to match exactly, the other filters are applied to the
   * answer of ChartMogul's search. `page: n` costs n requests; `cursor` costs one.
   *
   * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/customers/list
   * @example
   * ```ts
   * const { entries, cursor, has_more } = await chartmogul.listCustomers({ status: 'Active', per_page: 50 })
   * ```
   */
  listCustomers(params?: ListCustomersParams, options?: ChartMogulRequestOptions): Promise<ListCustomersResult>

  /**
   * Merges a customer into another one, which then has the data of both: billing data stays in its data sources, and `unmergeCustomers`
   * separates it again.
   *
   * ChartMogul accepts the request (202) and carries it out later.
   *
   * @returns an empty object: the request is accepted
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/merge-customers
   * @example
   * ```ts
   * await chartmogul.mergeCustomers({
   *   from: { customer_uuid: 'cus_5915ee5a-babd-406b-b8ce-d207133fb4cb' },
   *   into: { customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb' },
   * })
   * ```
   */
  mergeCustomers(params: MergeCustomersParams, options?: ChartMogulRequestOptions): Promise<MergeCustomersResult>

  /**
   * Searches customers by e-mail address, 50 per page by default and at most 200 (`per_page`).
   *
   * The address has to match exactly. With `with_associated_emails` the addresses of contacts count as well, which `listCustomers` with
   * `email` does not look at. `page: n` costs n requests.
   *
   * @returns one page in `entries`, empty when no customer has the address; `paginate` iterates over all of them
   * @throws {ValidationError} when `email` is missing, for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/customers/list-by-email
   * @example
   * ```ts
   * const { entries } = await chartmogul.searchCustomers({ email: 'adam@example.com', with_associated_emails: true })
   * ```
   */
  searchCustomers(params: SearchCustomersParams, options?: ChartMogulRequestOptions): Promise<SearchCustomersResult>

  /**
   * Separates a customer that was merged into another one, so that it is a customer of its own again.
   *
   * ChartMogul accepts the request (202) and carries it out later.
   *
   * @returns an empty object: the request is accepted
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/customers/unmerge
   * @example
   * ```ts
   * await chartmogul.unmergeCustomers({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'customer_001',
   *   move_to_new_customer: ['tasks', 'notes'],
   * })
   * ```
   */
  unmergeCustomers(params: UnmergeCustomersParams, options?: ChartMogulRequestOptions): Promise<UnmergeCustomersResult>

  /**
   * Changes the given fields of a customer and keeps the others.
   *
   * @returns the customer as it is now
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/customers/update
   * @example
   * ```ts
   * const customer = await chartmogul.updateCustomer({
   *   id: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   company: 'Acme Corp',
   *   status: 'Qualified Lead',
   *   attributes: { custom: { seats: 12 } },
   * })
   * ```
   */
  updateCustomer(params: UpdateCustomerParams, options?: ChartMogulRequestOptions): Promise<UpdateCustomerResult>
}

/** The methods of a client for data imports. */
export interface DataImportsMethods {
  /**
   * Retrieves how far a bulk import is: queued, processing or completed, and what became of each kind of record.
   *
   * Metrics are computed after it is completed, and their progress cannot be retrieved.
   *
   * @returns the import as it is now
   * @throws {ApiError} `not_found` when there is no such import
   *
   * @see https://dev.chartmogul.com/reference/bulk-import/track-status
   * @example
   * ```ts
   * const dataImport = await chartmogul.getDataImport({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   import_id: 'import_2026_03',
   * })
   * ```
   */
  getDataImport(params: GetDataImportParams, options?: ChartMogulRequestOptions): Promise<GetDataImportResult>

  /**
   * Imports customers, plans, invoices, line items, transactions and subscription events in one request, which ChartMogul carries out later:
   * follow it with `getDataImport`.
   *
   * The records refer to each other by identifiers of the billing system. A request has at most 5 MB, and 100 to 1,000 customers at best.
   * Put all records of a customer into one request, and send the next one for that customer only after it is completed. For more than 100
   * records this is faster than one request each.
   *
   * @returns the import, which is queued
   * @throws {ApiError} `invalid_request` when the data is too large or malformed; `not_found` when there is no such data source
   *
   * @see https://dev.chartmogul.com/reference/import-data-bulk
   * @example
   * ```ts
   * const dataImport = await chartmogul.importData({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'import_2026_03',
   *   customers: [{ external_id: 'customer_001', name: 'Acme Corp' }],
   *   invoices: [{ customer_external_id: 'customer_001', external_id: 'invoice_001', date: '2026-03-01', currency: 'USD' }],
   *   line_items: [{ invoice_external_id: 'invoice_001', type: 'one_time', amount_in_cents: 2500, description: 'Setup' }],
   * })
   * ```
   */
  importData(params: ImportDataParams, options?: ChartMogulRequestOptions): Promise<ImportDataResult>

  /**
   * Uploads a CSV file with customers, plans, invoices or other records, which ChartMogul imports later.
   *
   * The file is UTF-8 with the columns that ChartMogul documents for its `type`. Upload customers and plans first, and what refers to them
   * once their rows are processed. **An upload is not repeated after a failure that may have taken effect.** `importData` takes records as JSON,
   * and `getDataImport` says how far that is.
   *
   * @returns the upload, which is queued; there is no operation for its progress, which ChartMogul shows
   * @throws {ValidationError} for a file that is not UTF-8, and for a path in place of its contents
   * @throws {ApiError} `not_found` when there is no such data source; `invalid_request` when the file or its type is refused
   *
   * @see https://dev.chartmogul.com/reference/sources/import-csv
   * @example
   * ```ts
   * const { id } = await chartmogul.uploadData({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   type: 'plan',
   *   file: 'Plan name,Interval count,Interval unit,Plan external ID\nPro,1,month,plan_001\n',
   * })
   * ```
   */
  uploadData(params: UploadDataParams, options?: ChartMogulRequestOptions): Promise<UploadDataResult>
}

/** The methods of a client for data sources. */
export interface DataSourcesMethods {
  /**
   * Creates a data source to import customers and billing data into.
   *
   * Its `system` is Custom; those of billing systems are connected in ChartMogul itself. An account has at most 100.
   *
   * @returns the new data source
   * @throws {ApiError} `invalid_request` when the name is missing or taken, or the account has 100 data sources
   *
   * @see https://dev.chartmogul.com/reference/sources/add
   * @example
   * ```ts
   * const dataSource = await chartmogul.createDataSource({ name: 'In-house billing' })
   * ```
   */
  createDataSource(params: CreateDataSourceParams, options?: ChartMogulRequestOptions): Promise<CreateDataSourceResult>

  /**
   * **Deletes a data source with everything that was imported into it**: customers, plans, invoices and events.
   *
   * This cannot be undone.
   *
   * @returns nothing: the data source is deleted
   * @throws {ApiError} `not_found` when there is no such data source
   *
   * @see https://dev.chartmogul.com/reference/sources/delete
   * @example
   * ```ts
   * await chartmogul.deleteDataSource({ uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46' })
   * ```
   */
  deleteDataSource(params: DeleteDataSourceParams, options?: ChartMogulRequestOptions): Promise<DeleteDataSourceResult>

  /**
   * **Deletes everything that was imported into a data source** and keeps the data source with its UUID.
   *
   * This cannot be undone.
   *
   * @returns nothing: the data source is empty
   * @throws {ApiError} `not_found` when there is no such data source
   *
   * @see https://dev.chartmogul.com/reference/data-sources
   * @example
   * ```ts
   * await chartmogul.emptyDataSource({ uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46' })
   * ```
   */
  emptyDataSource(params: EmptyDataSourceParams, options?: ChartMogulRequestOptions): Promise<EmptyDataSourceResult>

  /**
   * Retrieves a data source, with its settings and the state of its import where asked for.
   *
   * @returns the data source
   * @throws {ApiError} `not_found` when there is no such data source
   *
   * @see https://dev.chartmogul.com/reference/sources/retrieve
   * @example
   * ```ts
   * const dataSource = await chartmogul.getDataSource({
   *   uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   with_processing_status: true,
   * })
   * ```
   */
  getDataSource(params: GetDataSourceParams, options?: ChartMogulRequestOptions): Promise<GetDataSourceResult>

  /**
   * Lists the data sources of the account, all of them at once: this list has no pages.
   *
   * @returns the data sources
   * @throws {ApiError} `authentication` when the API key is not valid
   *
   * @see https://dev.chartmogul.com/reference/sources/list
   * @example
   * ```ts
   * const { data_sources: dataSources } = await chartmogul.listDataSources({
   *   system: 'Custom',
   *   with_processing_status: true,
   * })
   * ```
   */
  listDataSources(params?: ListDataSourcesParams, options?: ChartMogulRequestOptions): Promise<ListDataSourcesResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * **Deletes all invoices of a customer in a data source**, with their line items and transactions.
   *
   * Metrics change accordingly, and this cannot be undone.
   *
   * @returns nothing: the invoices are deleted
   * @throws {ApiError} `not_found` when there is no such customer or data source
   *
   * @see https://dev.chartmogul.com/reference/invoices/delete
   * @example
   * ```ts
   * await chartmogul.deleteCustomerInvoices({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  deleteCustomerInvoices(params: DeleteCustomerInvoicesParams, options?: ChartMogulRequestOptions): Promise<DeleteCustomerInvoicesResult>

  /**
   * Deletes an invoice with its line items and transactions.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the invoice is deleted
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://dev.chartmogul.com/reference/invoices/delete
   * @example
   * ```ts
   * await chartmogul.deleteInvoice({ uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1' })
   * ```
   */
  deleteInvoice(params: DeleteInvoiceParams, options?: ChartMogulRequestOptions): Promise<DeleteInvoiceResult>

  /**
   * Deletes an invoice with its line items and transactions, found by its identifier in the billing system.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the invoice is deleted
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://dev.chartmogul.com/reference/invoices/delete
   * @example
   * ```ts
   * await chartmogul.deleteInvoiceByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'invoice_001',
   * })
   * ```
   */
  deleteInvoiceByExternalId(params: DeleteInvoiceByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DeleteInvoiceByExternalIdResult>

  /**
   * Leaves an invoice out of all metrics, or counts it again.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the invoice as it is now
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/invoices/disable
   * @example
   * ```ts
   * const invoice = await chartmogul.disableInvoice({
   *   uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
   *   disabled: true,
   * })
   * ```
   */
  disableInvoice(params: DisableInvoiceParams, options?: ChartMogulRequestOptions): Promise<DisableInvoiceResult>

  /**
   * Leaves an invoice out of all metrics, or counts it again; it is found by its identifier in the billing system.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the invoice as it is now
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/invoices/disable
   * @example
   * ```ts
   * const invoice = await chartmogul.disableInvoiceByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'invoice_001',
   *   disabled: true,
   * })
   * ```
   */
  disableInvoiceByExternalId(params: DisableInvoiceByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DisableInvoiceByExternalIdResult>

  /**
   * Retrieves an invoice, by default only when it is valid and enabled.
   *
   * @returns the invoice
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://dev.chartmogul.com/reference/invoices/retrieve
   * @example
   * ```ts
   * const invoice = await chartmogul.getInvoice({ uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1' })
   * ```
   */
  getInvoice(params: GetInvoiceParams, options?: ChartMogulRequestOptions): Promise<GetInvoiceResult>

  /**
   * Imports invoices of a customer with their line items and transactions.
   *
   * **ChartMogul derives subscriptions and recurring revenue from them.** It takes the UUID of the customer; with another identifier it says
   * that there is no such invoice. Records that it finds invalid are stored as well and left out of metrics: the call fails then, and
   * `answer` of the error has all invoices, each with its `errors`.
   *
   * @returns the imported invoices
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses the invoices, or stores all of
   * them and finds some invalid: the status is 201 then, and `answer` has them
   *
   * @see https://dev.chartmogul.com/reference/invoices/add
   * @example
   * ```ts
   * const { invoices } = await chartmogul.importInvoices({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   invoices: [
   *     {
   *       external_id: 'invoice_001',
   *       date: '2026-03-01T00:00:00Z',
   *       currency: 'USD',
   *       line_items: [
   *         {
   *           type: 'subscription',
   *           subscription_external_id: 'subscription_001',
   *           plan_uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
   *           service_period_start: '2026-03-01T00:00:00Z',
   *           service_period_end: '2026-04-01T00:00:00Z',
   *           amount_in_cents: 5000,
   *         },
   *       ],
   *       transactions: [{ type: 'payment', date: '2026-03-05T00:14:23Z', result: 'successful' }],
   *     },
   *   ],
   * })
   * ```
   */
  importInvoices(params: ImportInvoicesParams, options?: ChartMogulRequestOptions): Promise<ImportInvoicesResult>

  /**
   * Lists the imported invoices of a customer with their line items and transactions, 50 per page by default and at most 200 (`per_page`).
   *
   * Amounts are in the line items, in minor units of the currency.
   *
   * @returns one page of invoices
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/invoices/list
   * @example
   * ```ts
   * const { invoices } = await chartmogul.listCustomerInvoices({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   per_page: 100,
   * })
   * ```
   */
  listCustomerInvoices(params: ListCustomerInvoicesParams, options?: ChartMogulRequestOptions): Promise<ListCustomerInvoicesResult>

  /**
   * Lists invoices with their line items and transactions, 50 per page by default and at most 200 (`per_page`).
   *
   * An invoice has no total: amounts are in `line_items[].amount_in_cents`, in minor units of its currency. `page: n` costs n requests.
   *
   * @returns one page in `entries`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/invoices/list
   * @example
   * ```ts
   * const { entries } = await chartmogul.listInvoices({ customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb', per_page: 10 })
   * ```
   */
  listInvoices(params?: ListInvoicesParams, options?: ChartMogulRequestOptions): Promise<ListInvoicesResult>

  /**
   * Changes the given fields of an invoice and keeps the others.
   *
   * @returns the invoice as it is now
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
   * invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/invoices/update
   * @example
   * ```ts
   * const invoice = await chartmogul.updateInvoice({
   *   uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
   *   due_date: '2026-04-15',
   * })
   * ```
   */
  updateInvoice(params: UpdateInvoiceParams, options?: ChartMogulRequestOptions): Promise<UpdateInvoiceResult>

  /**
   * Changes the given fields of an invoice, found by its identifier in the billing system.
   *
   * @returns the invoice as it is now
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
   * invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/invoices/update
   * @example
   * ```ts
   * const invoice = await chartmogul.updateInvoiceByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'invoice_001',
   *   due_date: '2026-04-15',
   * })
   * ```
   */
  updateInvoiceByExternalId(params: UpdateInvoiceByExternalIdParams, options?: ChartMogulRequestOptions): Promise<UpdateInvoiceByExternalIdResult>

  /**
   * Marks an invoice as voided or written off, found by its identifier in the billing system.
   *
   * **It no longer counts, depending on the settings of the data source.**
   *
   * @returns a confirmation
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/invoices/update
   * @example
   * ```ts
   * const confirmation = await chartmogul.updateInvoiceStatus({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'invoice_001',
   *   status: 'voided',
   * })
   * ```
   */
  updateInvoiceStatus(params: UpdateInvoiceStatusParams, options?: ChartMogulRequestOptions): Promise<UpdateInvoiceStatusResult>
}

/** The methods of a client for line items. */
export interface LineItemsMethods {
  /**
   * Adds a line item to an invoice that is already imported.
   *
   * **Recurring revenue is computed from it**: a subscription line needs a plan, a subscription and the time paid for.
   *
   * @returns the new line item
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
   * invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/line-items/add
   * @example
   * ```ts
   * const lineItem = await chartmogul.createLineItem({
   *   invoice_uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
   *   type: 'subscription',
   *   amount_in_cents: 5000,
   *   plan_uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
   *   subscription_external_id: 'subscription_001',
   *   service_period_start: '2026-03-01',
   *   service_period_end: '2026-04-01',
   * })
   * ```
   */
  createLineItem(params: CreateLineItemParams, options?: ChartMogulRequestOptions): Promise<CreateLineItemResult>

  /**
   * Deletes a line item.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the line item is deleted
   * @throws {ApiError} `not_found` when there is no such line item
   *
   * @see https://dev.chartmogul.com/reference/line-items/delete
   * @example
   * ```ts
   * await chartmogul.deleteLineItem({ uuid: 'li_d1674f45-630a-4851-8131-06815093d338' })
   * ```
   */
  deleteLineItem(params: DeleteLineItemParams, options?: ChartMogulRequestOptions): Promise<DeleteLineItemResult>

  /**
   * Deletes a line item, found by its identifier in the billing system.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the line item is deleted
   * @throws {ApiError} `not_found` when there is no such line item
   *
   * @see https://dev.chartmogul.com/reference/line-items/delete
   * @example
   * ```ts
   * await chartmogul.deleteLineItemByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'line_item_001',
   * })
   * ```
   */
  deleteLineItemByExternalId(params: DeleteLineItemByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DeleteLineItemByExternalIdResult>

  /**
   * Leaves a line item out of all metrics, or counts it again.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the line item as it is now
   * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/line-items/disable
   * @example
   * ```ts
   * const lineItem = await chartmogul.disableLineItem({
   *   uuid: 'li_d1674f45-630a-4851-8131-06815093d338',
   *   disabled: true,
   * })
   * ```
   */
  disableLineItem(params: DisableLineItemParams, options?: ChartMogulRequestOptions): Promise<DisableLineItemResult>

  /**
   * Leaves a line item out of all metrics, or counts it again; it is found by its identifier in the billing system.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the line item as it is now
   * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/line-items/disable
   * @example
   * ```ts
   * const lineItem = await chartmogul.disableLineItemByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'line_item_001',
   *   disabled: true,
   * })
   * ```
   */
  disableLineItemByExternalId(params: DisableLineItemByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DisableLineItemByExternalIdResult>

  /**
   * Retrieves a line item, by default only when it is valid and enabled.
   *
   * @returns the line item
   * @throws {ApiError} `not_found` when there is no such line item
   *
   * @see https://dev.chartmogul.com/reference/line-items/retrieve
   * @example
   * ```ts
   * const lineItem = await chartmogul.getLineItem({ uuid: 'li_d1674f45-630a-4851-8131-06815093d338' })
   * ```
   */
  getLineItem(params: GetLineItemParams, options?: ChartMogulRequestOptions): Promise<GetLineItemResult>

  /**
   * Retrieves a line item by its identifier in the billing system.
   *
   * @returns the line item
   * @throws {ApiError} `not_found` when there is no such line item
   *
   * @see https://dev.chartmogul.com/reference/line-items/retrieve
   * @example
   * ```ts
   * const lineItem = await chartmogul.getLineItemByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'line_item_001',
   * })
   * ```
   */
  getLineItemByExternalId(params: GetLineItemByExternalIdParams, options?: ChartMogulRequestOptions): Promise<GetLineItemByExternalIdResult>

  /**
   * Changes the given fields of a line item and keeps the others.
   *
   * @returns the line item as it is now
   * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when a parameter is refused, or the record is stored
   * but invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/line-items/update
   * @example
   * ```ts
   * const lineItem = await chartmogul.updateLineItem({
   *   uuid: 'li_d1674f45-630a-4851-8131-06815093d338',
   *   amount_in_cents: 7500,
   * })
   * ```
   */
  updateLineItem(params: UpdateLineItemParams, options?: ChartMogulRequestOptions): Promise<UpdateLineItemResult>

  /**
   * Changes the given fields of a line item, found by its identifier in the billing system.
   *
   * @returns the line item as it is now
   * @throws {ApiError} `not_found` when there is no such line item; `invalid_request` when a parameter is refused, or the record is stored
   * but invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/line-items/update
   * @example
   * ```ts
   * const lineItem = await chartmogul.updateLineItemByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'line_item_001',
   *   amount_in_cents: 7500,
   * })
   * ```
   */
  updateLineItemByExternalId(params: UpdateLineItemByExternalIdParams, options?: ChartMogulRequestOptions): Promise<UpdateLineItemByExternalIdResult>
}

/** The methods of a client for metrics. */
export interface MetricsMethods {
  /**
   * Retrieves the average revenue per account (ARPA) for every interval of a period, by month unless `interval` says otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-arpa
   * @example
   * ```ts
   * const { summary } = await chartmogul.getArpaMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getArpaMetrics(params: GetArpaMetricsParams, options?: ChartMogulRequestOptions): Promise<GetArpaMetricsResult>

  /**
   * Retrieves the annualised run rate (ARR) for every interval of a period, by month unless `interval` says otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-arr
   * @example
   * ```ts
   * const { summary } = await chartmogul.getArrMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getArrMetrics(params: GetArrMetricsParams, options?: ChartMogulRequestOptions): Promise<GetArrMetricsResult>

  /**
   * Retrieves the average sale price (ASP) for every interval of a period, by month unless `interval` says otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-asp
   * @example
   * ```ts
   * const { summary } = await chartmogul.getAspMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getAspMetrics(params: GetAspMetricsParams, options?: ChartMogulRequestOptions): Promise<GetAspMetricsResult>

  /**
   * Retrieves the customer churn rate, the share of customers lost for every interval of a period, by month unless `interval` says
   * otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; rates are percentages
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-customer-churn-rate
   * @example
   * ```ts
   * const { summary } = await chartmogul.getCustomerChurnRateMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getCustomerChurnRateMetrics(params: GetCustomerChurnRateMetricsParams, options?: ChartMogulRequestOptions): Promise<GetCustomerChurnRateMetricsResult>

  /**
   * Retrieves the number of paying customers for every interval of a period, by month unless `interval` says otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; the number is in `customers`
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-customer-count
   * @example
   * ```ts
   * const { summary } = await chartmogul.getCustomerCountMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getCustomerCountMetrics(params: GetCustomerCountMetricsParams, options?: ChartMogulRequestOptions): Promise<GetCustomerCountMetricsResult>

  /**
   * Retrieves the customer lifetime value (LTV) for every interval of a period.
   *
   * Dates are ISO dates, `2025-01-31`. ChartMogul chooses the interval.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account, with fractions
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-ltv
   * @example
   * ```ts
   * const { summary } = await chartmogul.getLtvMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getLtvMetrics(params: GetLtvMetricsParams, options?: ChartMogulRequestOptions): Promise<GetLtvMetricsResult>

  /**
   * Retrieves the key metrics (MRR, ARR, churn, customers and more) for every interval of a period, by month unless `interval` says
   * otherwise.
   *
   * Dates are ISO dates, `2025-01-31`. `type: 'absolute'` leaves out the changes in percent, `'percentage'` leaves out the figures, so
   * that `mrr` and its like are undefined then.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account, rates are percentages
   * @throws {ValidationError} when a date is missing, and for another `type`
   *
   * @see https://dev.chartmogul.com/reference/retrieve-all-key-metrics
   * @example
   * ```ts
   * const { entries } = await chartmogul.getMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * for (const { date, mrr } of entries) console.log(date, mrr)
   * ```
   */
  getMetrics(params: GetMetricsParams, options?: ChartMogulRequestOptions): Promise<GetMetricsResult>

  /**
   * Retrieves the net MRR churn rate, the share of recurring revenue lost for every interval of a period, by month unless `interval` says
   * otherwise.
   *
   * Dates are ISO dates, `2025-01-31`.
   *
   * @returns `entries` by interval and a `summary`; rates are percentages, negative when expansion outweighs churn
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-mrr-churn-rate
   * @example
   * ```ts
   * const { summary } = await chartmogul.getMrrChurnRateMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getMrrChurnRateMetrics(params: GetMrrChurnRateMetricsParams, options?: ChartMogulRequestOptions): Promise<GetMrrChurnRateMetricsResult>

  /**
   * Retrieves the monthly recurring revenue (MRR) for every interval of a period, by month unless `interval` says otherwise.
   *
   * Dates are ISO dates, `2025-01-31`. MRR comes with its parts: new business, expansion, contraction, churn and reactivation.
   *
   * @returns `entries` by interval and a `summary`; money is in the minor currency unit of the account
   * @throws {ValidationError} when a date is missing
   *
   * @see https://dev.chartmogul.com/reference/retrieve-mrr
   * @example
   * ```ts
   * const { summary } = await chartmogul.getMrrMetrics({ start_date: '2025-01-01', end_date: '2025-03-31' })
   * console.log(summary?.current)
   * ```
   */
  getMrrMetrics(params: GetMrrMetricsParams, options?: ChartMogulRequestOptions): Promise<GetMrrMetricsResult>
}

/** The methods of a client for notes. */
export interface NotesMethods {
  /**
   * Writes a note or logs a call of a customer.
   *
   * `createNote` does the same for notes of contacts, too, and supersedes it.
   *
   * @returns the new note
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const customerNote = await chartmogul.createCustomerNote({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   type: 'call',
   *   text: 'Asked about annual billing',
   *   call_duration: 60,
   * })
   * ```
   */
  createCustomerNote(params: CreateCustomerNoteParams, options?: ChartMogulRequestOptions): Promise<CreateCustomerNoteResult>

  /**
   * Writes a note or logs a call of a customer or a contact.
   *
   * Give either `customer_uuid` or `associated_object_identifier`.
   *
   * @returns the new note
   * @throws {ApiError} `not_found` when there is no such customer or contact; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const note = await chartmogul.createNote({
   *   associated_object_identifier: { associated_object: 'contact', method: 'uuid', value: 'con_36399f04-7686-11ee-86f6-8727560009c2' },
   *   type: 'note',
   *   text: 'Prefers e-mail',
   * })
   * ```
   */
  createNote(params: CreateNoteParams, options?: ChartMogulRequestOptions): Promise<CreateNoteResult>

  /**
   * Deletes a note or a logged call.
   *
   * This cannot be undone. `deleteNote` does the same for notes of contacts, too, and supersedes it.
   *
   * @returns nothing: the note is deleted
   * @throws {ApiError} `not_found` when there is no such note
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * await chartmogul.deleteCustomerNote({ uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
   * ```
   */
  deleteCustomerNote(params: DeleteCustomerNoteParams, options?: ChartMogulRequestOptions): Promise<DeleteCustomerNoteResult>

  /**
   * Deletes a note or a logged call.
   *
   * ChartMogul accepts the request and carries it out later; it cannot be undone.
   *
   * @returns nothing: the note will be deleted
   * @throws {ApiError} `not_found` when there is no such note
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * await chartmogul.deleteNote({ uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
   * ```
   */
  deleteNote(params: DeleteNoteParams, options?: ChartMogulRequestOptions): Promise<DeleteNoteResult>

  /**
   * Retrieves a note or a logged call of a customer.
   *
   * `getNote` does the same for notes of contacts, too, and supersedes it.
   *
   * @returns the note
   * @throws {ApiError} `not_found` when there is no such note
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const customerNote = await chartmogul.getCustomerNote({ uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
   * ```
   */
  getCustomerNote(params: GetCustomerNoteParams, options?: ChartMogulRequestOptions): Promise<GetCustomerNoteResult>

  /**
   * Retrieves a note or a logged call.
   *
   * @returns the note
   * @throws {ApiError} `not_found` when there is no such note
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const note = await chartmogul.getNote({ uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde' })
   * ```
   */
  getNote(params: GetNoteParams, options?: ChartMogulRequestOptions): Promise<GetNoteResult>

  /**
   * Lists notes and logged calls of customers, 50 per page by default and at most 200 (`per_page`).
   *
   * `listNotes` does the same for notes of contacts, too, and supersedes it.
   *
   * @returns one page of notes
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const { entries: customerNotes } = await chartmogul.listCustomerNotes({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  listCustomerNotes(params?: ListCustomerNotesParams, options?: ChartMogulRequestOptions): Promise<ListCustomerNotesResult>

  /**
   * Lists notes and logged calls of customers and contacts, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of notes
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const { entries: notes } = await chartmogul.listNotes({
   *   contact_uuid: 'con_36399f04-7686-11ee-86f6-8727560009c2',
   *   type: 'call',
   * })
   * ```
   */
  listNotes(params?: ListNotesParams, options?: ChartMogulRequestOptions): Promise<ListNotesResult>

  /**
   * Changes the given fields of a note or a logged call.
   *
   * `updateNote` does the same for notes of contacts, too, and supersedes it.
   *
   * @returns the note as it is now
   * @throws {ApiError} `not_found` when there is no such note; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const customerNote = await chartmogul.updateCustomerNote({
   *   uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde',
   *   text: 'Wants annual billing',
   * })
   * ```
   */
  updateCustomerNote(params: UpdateCustomerNoteParams, options?: ChartMogulRequestOptions): Promise<UpdateCustomerNoteResult>

  /**
   * Changes the given fields of a note or a logged call.
   *
   * @returns the note as it is now
   * @throws {ApiError} `not_found` when there is no such note; `invalid_request` when ChartMogul refuses a parameter; `unexpected` when
   * nothing changes, which ChartMogul answers with 304 and no note
   *
   * @see https://dev.chartmogul.com/reference/notes-and-call-logs
   * @example
   * ```ts
   * const note = await chartmogul.updateNote({
   *   uuid: 'note_6bbb8a6e-9b45-11ee-8f1d-8f455cd2fcde',
   *   text: 'Wants annual billing',
   * })
   * ```
   */
  updateNote(params: UpdateNoteParams, options?: ChartMogulRequestOptions): Promise<UpdateNoteResult>
}

/** The methods of a client for opportunities. */
export interface OpportunitiesMethods {
  /**
   * Creates a sales opportunity of a customer.
   *
   * @returns the new opportunity
   * @throws {ApiError} `not_found` when there is no such customer; `invalid_request` when ChartMogul refuses a parameter, such as an unknown
   * owner or pipeline
   *
   * @see https://dev.chartmogul.com/reference/opportunities/add
   * @example
   * ```ts
   * const opportunity = await chartmogul.createOpportunity({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   owner: 'sales@example.com',
   *   pipeline: 'New Business',
   *   pipeline_stage: 'Discovery',
   *   estimated_close_date: '2026-06-30',
   *   amount_in_cents: 120000,
   *   currency: 'USD',
   *   type: 'recurring',
   *   win_likelihood: 30,
   * })
   * ```
   */
  createOpportunity(params: CreateOpportunityParams, options?: ChartMogulRequestOptions): Promise<CreateOpportunityResult>

  /**
   * Deletes a sales opportunity.
   *
   * This cannot be undone.
   *
   * @returns nothing: the opportunity is deleted
   * @throws {ApiError} `not_found` when there is no such opportunity
   *
   * @see https://dev.chartmogul.com/reference/opportunities/delete
   * @example
   * ```ts
   * await chartmogul.deleteOpportunity({ uuid: 'bb544336-e74e-11ee-800c-effc264f19ed' })
   * ```
   */
  deleteOpportunity(params: DeleteOpportunityParams, options?: ChartMogulRequestOptions): Promise<DeleteOpportunityResult>

  /**
   * Retrieves a sales opportunity.
   *
   * @returns the opportunity
   * @throws {ApiError} `not_found` when there is no such opportunity
   *
   * @see https://dev.chartmogul.com/reference/opportunities/retrieve
   * @example
   * ```ts
   * const opportunity = await chartmogul.getOpportunity({ uuid: 'bb544336-e74e-11ee-800c-effc264f19ed' })
   * ```
   */
  getOpportunity(params: GetOpportunityParams, options?: ChartMogulRequestOptions): Promise<GetOpportunityResult>

  /**
   * Lists sales opportunities, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of opportunities
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/opportunities/list
   * @example
   * ```ts
   * const { entries: opportunities } = await chartmogul.listOpportunities({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   pipeline: 'New Business',
   * })
   * ```
   */
  listOpportunities(params?: ListOpportunitiesParams, options?: ChartMogulRequestOptions): Promise<ListOpportunitiesResult>

  /**
   * Changes the given fields of a sales opportunity and keeps the others.
   *
   * @returns the opportunity as it is now
   * @throws {ApiError} `not_found` when there is no such opportunity; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/opportunities/update
   * @example
   * ```ts
   * const opportunity = await chartmogul.updateOpportunity({
   *   uuid: 'bb544336-e74e-11ee-800c-effc264f19ed',
   *   pipeline_stage: 'Negotiation',
   *   win_likelihood: 80,
   * })
   * ```
   */
  updateOpportunity(params: UpdateOpportunityParams, options?: ChartMogulRequestOptions): Promise<UpdateOpportunityResult>
}

/** The methods of a client for plan groups. */
export interface PlanGroupsMethods {
  /**
   * Creates a group of plans, to filter metrics by.
   *
   * @returns the new plan group
   * @throws {ApiError} `invalid_request` when the name or the plans are missing or unknown
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/add
   * @example
   * ```ts
   * const planGroup = await chartmogul.createPlanGroup({
   *   name: 'Monthly plans',
   *   plans: ['pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7'],
   * })
   * ```
   */
  createPlanGroup(params: CreatePlanGroupParams, options?: ChartMogulRequestOptions): Promise<CreatePlanGroupResult>

  /**
   * Deletes a plan group and keeps its plans.
   *
   * This cannot be undone.
   *
   * @returns nothing: the plan group is deleted
   * @throws {ApiError} `not_found` when there is no such plan group
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/delete
   * @example
   * ```ts
   * await chartmogul.deletePlanGroup({ uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
   * ```
   */
  deletePlanGroup(params: DeletePlanGroupParams, options?: ChartMogulRequestOptions): Promise<DeletePlanGroupResult>

  /**
   * Retrieves a plan group.
   *
   * Its plans are a list of their own, `listPlanGroupPlans`.
   *
   * @returns the plan group
   * @throws {ApiError} `not_found` when there is no such plan group
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/retrieve
   * @example
   * ```ts
   * const planGroup = await chartmogul.getPlanGroup({ uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
   * ```
   */
  getPlanGroup(params: GetPlanGroupParams, options?: ChartMogulRequestOptions): Promise<GetPlanGroupResult>

  /**
   * Lists the plans of a plan group, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of plans
   * @throws {ApiError} `not_found` when there is no such plan group
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/list-plans
   * @example
   * ```ts
   * const { plans } = await chartmogul.listPlanGroupPlans({ uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f' })
   * ```
   */
  listPlanGroupPlans(params: ListPlanGroupPlansParams, options?: ChartMogulRequestOptions): Promise<ListPlanGroupPlansResult>

  /**
   * Lists plan groups, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of plan groups
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/list
   * @example
   * ```ts
   * const { plan_groups: planGroups } = await chartmogul.listPlanGroups({ per_page: 100 })
   * ```
   */
  listPlanGroups(params?: ListPlanGroupsParams, options?: ChartMogulRequestOptions): Promise<ListPlanGroupsResult>

  /**
   * Changes the name of a plan group, its plans or both.
   *
   * **`plans` replaces all plans of the group.**
   *
   * @returns the plan group as it is now
   * @throws {ApiError} `not_found` when there is no such plan group; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/plan-groups/update
   * @example
   * ```ts
   * const planGroup = await chartmogul.updatePlanGroup({
   *   uuid: 'plg_5f1af63a-ec94-4688-9127-5eb816d05a8f',
   *   name: 'Monthly',
   * })
   * ```
   */
  updatePlanGroup(params: UpdatePlanGroupParams, options?: ChartMogulRequestOptions): Promise<UpdatePlanGroupResult>
}

/** The methods of a client for plans. */
export interface PlansMethods {
  /**
   * Creates a plan in a data source.
   *
   * A plan has no price: amounts are in the line items of invoices.
   *
   * @returns the new plan
   * @throws {ApiError} `invalid_request` when a parameter is refused, or the data source has a plan with this `external_id`
   *
   * @see https://dev.chartmogul.com/reference/plans/add
   * @example
   * ```ts
   * const plan = await chartmogul.createPlan({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   name: 'Gold',
   *   interval_count: 1,
   *   interval_unit: 'month',
   *   external_id: 'gold',
   * })
   * ```
   */
  createPlan(params: CreatePlanParams, options?: ChartMogulRequestOptions): Promise<CreatePlanResult>

  /**
   * Deletes a plan.
   *
   * This cannot be undone.
   *
   * @returns nothing: the plan is deleted
   * @throws {ApiError} `not_found` when there is no such plan; `invalid_request` when the plan is in use
   *
   * @see https://dev.chartmogul.com/reference/plans/delete
   * @example
   * ```ts
   * await chartmogul.deletePlan({ uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7' })
   * ```
   */
  deletePlan(params: DeletePlanParams, options?: ChartMogulRequestOptions): Promise<DeletePlanResult>

  /**
   * Retrieves a plan.
   *
   * @returns the plan
   * @throws {ApiError} `not_found` when there is no such plan
   *
   * @see https://dev.chartmogul.com/reference/plans/retrieve
   * @example
   * ```ts
   * const plan = await chartmogul.getPlan({ uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7' })
   * ```
   */
  getPlan(params: GetPlanParams, options?: ChartMogulRequestOptions): Promise<GetPlanResult>

  /**
   * Lists plans, 50 per page by default and at most 200 (`per_page`).
   *
   * A plan has no amount and no currency: the amounts are in the line items of invoices. `page: n` costs n requests.
   *
   * @returns one page in `plans`; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   *
   * @see https://dev.chartmogul.com/reference/plans/list
   * @example
   * ```ts
   * const { plans } = await chartmogul.listPlans({ per_page: 100 })
   * ```
   */
  listPlans(params?: ListPlansParams, options?: ChartMogulRequestOptions): Promise<ListPlansResult>

  /**
   * Changes the name or the billing interval of a plan.
   *
   * **Another interval changes recurring revenue** of all its subscriptions. ChartMogul accepts the request (202) and recomputes metrics
   * later.
   *
   * @returns the plan as it is now
   * @throws {ApiError} `not_found` when there is no such plan; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/plans/update
   * @example
   * ```ts
   * const plan = await chartmogul.updatePlan({
   *   uuid: 'pl_ccc68570-e2ff-013d-ba8f-12d3a1c76dc7',
   *   name: 'Gold plus',
   * })
   * ```
   */
  updatePlan(params: UpdatePlanParams, options?: ChartMogulRequestOptions): Promise<UpdatePlanResult>
}

/** The methods of a client for subscription events. */
export interface SubscriptionEventsMethods {
  /**
   * Records an event of a subscription: its start, an update, a cancellation, or one of these being scheduled or taken back.
   *
   * **Recurring revenue changes accordingly.** A start and an update need `plan_external_id`, `currency` and `amount_in_cents`, the amount for
   * a whole billing interval in the minor currency unit.
   *
   * @returns the event
   * @throws {ApiError} `invalid_request` when a parameter is refused, or when the event is stored but invalid: the status is 201 then, and
   * `answer` is the event
   *
   * @see https://dev.chartmogul.com/reference/create-a-subscription-event
   * @example
   * ```ts
   * const { id } = await chartmogul.createSubscriptionEvent({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   customer_external_id: 'customer_001',
   *   event_type: 'subscription_cancelled',
   *   event_date: '2026-03-01',
   *   effective_date: '2026-04-01',
   *   subscription_external_id: 'subscription_001',
   * })
   * ```
   */
  createSubscriptionEvent(params: CreateSubscriptionEventParams, options?: ChartMogulRequestOptions): Promise<CreateSubscriptionEventResult>

  /**
   * Deletes a subscription event. **Recurring revenue changes accordingly**, and this cannot be undone.
   *
   * @returns nothing: the event is deleted
   * @throws {ApiError} `not_found` when there is no such event
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/delete
   * @example
   * ```ts
   * await chartmogul.deleteSubscriptionEvent({ id: 378040198 })
   * ```
   */
  deleteSubscriptionEvent(params: DeleteSubscriptionEventParams, options?: ChartMogulRequestOptions): Promise<DeleteSubscriptionEventResult>

  /**
   * Deletes a subscription event, found by its identifier in the billing system. **Recurring revenue changes accordingly**, and this cannot
   * be undone.
   *
   * @returns nothing: the event is deleted
   * @throws {ApiError} `not_found` when there is no such event
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/delete
   * @example
   * ```ts
   * await chartmogul.deleteSubscriptionEventByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'event_001',
   * })
   * ```
   */
  deleteSubscriptionEventByExternalId(params: DeleteSubscriptionEventByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DeleteSubscriptionEventByExternalIdResult>

  /**
   * Leaves a subscription event out of all metrics (`disabled: true`), or counts it again (`false`).
   *
   * **Recurring revenue changes accordingly.** Unlike a deletion it can be undone.
   *
   * @returns the event as it is now
   * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when events of its data source cannot be disabled
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/disable
   * @example
   * ```ts
   * const { disabled_at } = await chartmogul.disableSubscriptionEvent({ id: 378040198, disabled: true })
   * ```
   */
  disableSubscriptionEvent(params: DisableSubscriptionEventParams, options?: ChartMogulRequestOptions): Promise<DisableSubscriptionEventResult>

  /**
   * Leaves a subscription event out of all metrics (`disabled: true`), or counts it again (`false`); it is found by its identifier in the
   * billing system.
   *
   * **Recurring revenue changes accordingly.** Unlike a deletion it can be undone.
   *
   * @returns the event as it is now
   * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when events of its data source cannot be disabled
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/disable
   * @example
   * ```ts
   * const { disabled_at } = await chartmogul.disableSubscriptionEventByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'event_001',
   *   disabled: true,
   * })
   * ```
   */
  disableSubscriptionEventByExternalId(params: DisableSubscriptionEventByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DisableSubscriptionEventByExternalIdResult>

  /**
   * Lists subscription events, 50 per page by default and at most 200 (`per_page`).
   *
   * Each filter has to match exactly.
   *
   * @returns one page of events. Events that are invalid have `errors`
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/list
   * @example
   * ```ts
   * const { subscription_events: subscriptionEvents } = await chartmogul.listSubscriptionEvents({
   *   event_type: 'subscription_cancelled',
   *   per_page: 100,
   * })
   * ```
   */
  listSubscriptionEvents(params?: ListSubscriptionEventsParams, options?: ChartMogulRequestOptions): Promise<ListSubscriptionEventsResult>

  /**
   * Changes the given fields of a subscription event and keeps the others.
   *
   * **Recurring revenue changes accordingly.** Amounts are in the minor currency unit.
   *
   * @returns the event as it is now
   * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when a parameter is refused, or when the event is stored but
   * invalid: the status is 2xx then, and `answer` is the event
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/update
   * @example
   * ```ts
   * const { amount_in_cents } = await chartmogul.updateSubscriptionEvent({ id: 378040198, amount_in_cents: 7500 })
   * ```
   */
  updateSubscriptionEvent(params: UpdateSubscriptionEventParams, options?: ChartMogulRequestOptions): Promise<UpdateSubscriptionEventResult>

  /**
   * Changes the given fields of a subscription event, found by its identifier in the billing system.
   *
   * **Recurring revenue changes accordingly.** Amounts are in the minor currency unit.
   *
   * @returns the event as it is now
   * @throws {ApiError} `not_found` when there is no such event; `invalid_request` when a parameter is refused, or when the event is stored but
   * invalid: the status is 2xx then, and `answer` is the event
   *
   * @see https://dev.chartmogul.com/reference/subscription-events/update
   * @example
   * ```ts
   * const { amount_in_cents } = await chartmogul.updateSubscriptionEventByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'event_001',
   *   amount_in_cents: 7500,
   * })
   * ```
   */
  updateSubscriptionEventByExternalId(params: UpdateSubscriptionEventByExternalIdParams, options?: ChartMogulRequestOptions): Promise<UpdateSubscriptionEventByExternalIdResult>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Cancels an imported subscription at a time, past or future, or replaces all its cancellations.
   *
   * **Recurring revenue ends then.** An empty `cancellation_dates` takes them back. ChartMogul accepts the request (202) and recomputes
   * metrics later.
   *
   * @returns the subscription as it is now
   * @throws {ApiError} `not_found` when there is no such subscription; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/cancel
   * @example
   * ```ts
   * await chartmogul.cancelImportedSubscription({
   *   uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *   cancelled_at: '2026-04-01T00:00:00Z',
   * })
   * ```
   */
  cancelImportedSubscription(params: CancelImportedSubscriptionParams, options?: ChartMogulRequestOptions): Promise<CancelImportedSubscriptionResult>

  /**
   * Connects subscriptions of a customer, so that they count as one: moving from one to the other is neither churn nor new business.
   *
   * **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.
   *
   * @returns an empty object: the request is accepted
   * @throws {ApiError} `not_found` when there is no such customer or subscription; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/connect
   * @example
   * ```ts
   * await chartmogul.connectSubscriptions({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   subscriptions: [
   *     {
   *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *       uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *     },
   *     {
   *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *       uuid: 'sub_0736b14e-369e-4980-bd6a-4ab51f24a784',
   *     },
   *   ],
   * })
   * ```
   */
  connectSubscriptions(params: ConnectSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<ConnectSubscriptionsResult>

  /**
   * Disconnects subscriptions of a customer that were connected, so that each counts by itself again.
   *
   * **Metrics change accordingly.** ChartMogul accepts the request (202) and carries it out later.
   *
   * @returns an empty object: the request is accepted
   * @throws {ApiError} `not_found` when there is no such customer or subscription; `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/disconnect
   * @example
   * ```ts
   * await chartmogul.disconnectSubscriptions({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   subscriptions: [
   *     {
   *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *       uuid: 'sub_da3f7e04-5430-4c02-bbae-975e3334a52b',
   *     },
   *     {
   *       data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *       uuid: 'sub_0736b14e-369e-4980-bd6a-4ab51f24a784',
   *     },
   *   ],
   * })
   * ```
   */
  disconnectSubscriptions(params: DisconnectSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<DisconnectSubscriptionsResult>

  /**
   * Lists the subscriptions that ChartMogul made of the imported invoices of a customer, 50 per page by default and at most 200
   * (`per_page`).
   *
   * ChartMogul calls this list deprecated, but no other one has the UUIDs that `cancelImportedSubscription` takes, and the dates of
   * cancellations; `listSubscriptions` has amounts and statuses.
   *
   * @returns one page of subscriptions
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/subscriptions/list
   * @example
   * ```ts
   * const { subscriptions } = await chartmogul.listImportedSubscriptions({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   * })
   * ```
   */
  listImportedSubscriptions(params: ListImportedSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<ListImportedSubscriptionsResult>

  /**
   * Lists a customer's subscriptions, or without `customer_uuid` those of a page of customers.
   *
   * ChartMogul lists subscriptions per customer only. Without `customer_uuid` the call costs **one request for each customer** on the
   * page, at most 10 at a time; `per_page` (default 50, at most 200), `page` and `cursor` then count customers. A customer that is
   * deleted meanwhile has none. Each entry has its `customer_uuid`. `status` filters the answer, so a page may hold fewer entries than
   * asked for.
   *
   * @returns one page in `entries`, amounts in minor currency units; `paginate` iterates over all of them
   * @throws {ValidationError} for a `per_page` above 200, and for `page` together with `cursor`
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://dev.chartmogul.com/reference/customers/list-subscriptions
   * @example
   * ```ts
   * const { entries } = await chartmogul.listSubscriptions({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   status: 'active',
   * })
   * ```
   */
  listSubscriptions(params?: ListSubscriptionsParams, options?: ChartMogulRequestOptions): Promise<ListSubscriptionsResult>
}

/** The methods of a client for tasks. */
export interface TasksMethods {
  /**
   * Creates a task about a customer or a contact.
   *
   * Give either `customer_uuid` or `associated_object_identifier`.
   *
   * @returns the new task
   * @throws {ApiError} `not_found` when there is no such customer or contact; `invalid_request` when ChartMogul refuses a parameter, such as
   * an unknown assignee
   *
   * @see https://dev.chartmogul.com/reference/tasks/add
   * @example
   * ```ts
   * const task = await chartmogul.createTask({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   task_details: 'Schedule a demo',
   *   assignee: 'sales@example.com',
   *   due_date: '2026-04-30',
   * })
   * ```
   */
  createTask(params: CreateTaskParams, options?: ChartMogulRequestOptions): Promise<CreateTaskResult>

  /**
   * Deletes a task.
   *
   * This cannot be undone.
   *
   * @returns nothing: the task is deleted
   * @throws {ApiError} `not_found` when there is no such task
   *
   * @see https://dev.chartmogul.com/reference/tasks/delete
   * @example
   * ```ts
   * await chartmogul.deleteTask({ uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642' })
   * ```
   */
  deleteTask(params: DeleteTaskParams, options?: ChartMogulRequestOptions): Promise<DeleteTaskResult>

  /**
   * Retrieves a task.
   *
   * @returns the task
   * @throws {ApiError} `not_found` when there is no such task
   *
   * @see https://dev.chartmogul.com/reference/tasks/retrieve
   * @example
   * ```ts
   * const task = await chartmogul.getTask({ uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642' })
   * ```
   */
  getTask(params: GetTaskParams, options?: ChartMogulRequestOptions): Promise<GetTaskResult>

  /**
   * Lists tasks, 50 per page by default and at most 200 (`per_page`).
   *
   * @returns one page of tasks
   * @throws {ApiError} `invalid_request` when ChartMogul refuses a parameter
   *
   * @see https://dev.chartmogul.com/reference/tasks/list
   * @example
   * ```ts
   * const { entries: tasks } = await chartmogul.listTasks({
   *   customer_uuid: 'cus_23740208-2c7e-11ee-9ea2-ffd2435982bb',
   *   completed: false,
   * })
   * ```
   */
  listTasks(params?: ListTasksParams, options?: ChartMogulRequestOptions): Promise<ListTasksResult>

  /**
   * Changes the given fields of a task and keeps the others.
   *
   * @returns the task as it is now
   * @throws {ApiError} `not_found` when there is no such task; `invalid_request` when ChartMogul refuses a parameter; `unexpected` when
   * nothing changes, which ChartMogul answers with 304 and no task
   *
   * @see https://dev.chartmogul.com/reference/tasks/update
   * @example
   * ```ts
   * const task = await chartmogul.updateTask({
   *   uuid: '6c969fee-2179-11f0-8d8c-ef2a5afba642',
   *   completed_at: '2026-04-20',
   * })
   * ```
   */
  updateTask(params: UpdateTaskParams, options?: ChartMogulRequestOptions): Promise<UpdateTaskResult>
}

/** The methods of a client for transactions. */
export interface TransactionsMethods {
  /**
   * Records a payment or refund of an invoice that is already imported.
   *
   * It only records: **no money moves**.
   *
   * @returns the new transaction
   * @throws {ApiError} `not_found` when there is no such invoice; `invalid_request` when a parameter is refused, or the record is stored but
   * invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/transactions/add
   * @example
   * ```ts
   * const transaction = await chartmogul.createTransaction({
   *   invoice_uuid: 'inv_d6921981-c0a7-46f6-a2d5-46367f2f97a1',
   *   type: 'payment',
   *   date: '2026-03-05T00:14:23Z',
   *   result: 'successful',
   *   external_id: 'payment_001',
   * })
   * ```
   */
  createTransaction(params: CreateTransactionParams, options?: ChartMogulRequestOptions): Promise<CreateTransactionResult>

  /**
   * Deletes a transaction.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the transaction is deleted
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://dev.chartmogul.com/reference/transactions/delete
   * @example
   * ```ts
   * await chartmogul.deleteTransaction({ uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d' })
   * ```
   */
  deleteTransaction(params: DeleteTransactionParams, options?: ChartMogulRequestOptions): Promise<DeleteTransactionResult>

  /**
   * Deletes a transaction, found by its identifier in the billing system.
   *
   * **Metrics change accordingly**, and this cannot be undone.
   *
   * @returns nothing: the transaction is deleted
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://dev.chartmogul.com/reference/transactions/delete
   * @example
   * ```ts
   * await chartmogul.deleteTransactionByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'payment_001',
   * })
   * ```
   */
  deleteTransactionByExternalId(params: DeleteTransactionByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DeleteTransactionByExternalIdResult>

  /**
   * Leaves a transaction out of all metrics, or counts it again.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the transaction as it is now
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/transactions/disable
   * @example
   * ```ts
   * const transaction = await chartmogul.disableTransaction({
   *   uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d',
   *   disabled: true,
   * })
   * ```
   */
  disableTransaction(params: DisableTransactionParams, options?: ChartMogulRequestOptions): Promise<DisableTransactionResult>

  /**
   * Leaves a transaction out of all metrics, or counts it again; it is found by its identifier in the billing system.
   *
   * This works for data of billing systems that ChartMogul imports by itself, such as Stripe, Chargebee or Recurly, and is refused
   * elsewhere.
   *
   * @returns the transaction as it is now
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when the data source is not one of a billing system
   *
   * @see https://dev.chartmogul.com/reference/transactions/disable
   * @example
   * ```ts
   * const transaction = await chartmogul.disableTransactionByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'payment_001',
   *   disabled: true,
   * })
   * ```
   */
  disableTransactionByExternalId(params: DisableTransactionByExternalIdParams, options?: ChartMogulRequestOptions): Promise<DisableTransactionByExternalIdResult>

  /**
   * Retrieves a transaction, by default only when it is valid and enabled.
   *
   * @returns the transaction
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://dev.chartmogul.com/reference/transactions/retrieve
   * @example
   * ```ts
   * const transaction = await chartmogul.getTransaction({ uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d' })
   * ```
   */
  getTransaction(params: GetTransactionParams, options?: ChartMogulRequestOptions): Promise<GetTransactionResult>

  /**
   * Retrieves a transaction by its identifier in the billing system.
   *
   * @returns the transaction
   * @throws {ApiError} `not_found` when there is no such transaction
   *
   * @see https://dev.chartmogul.com/reference/transactions/retrieve
   * @example
   * ```ts
   * const transaction = await chartmogul.getTransactionByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'payment_001',
   * })
   * ```
   */
  getTransactionByExternalId(params: GetTransactionByExternalIdParams, options?: ChartMogulRequestOptions): Promise<GetTransactionByExternalIdResult>

  /**
   * Changes the given fields of a transaction and keeps the others.
   *
   * @returns the transaction as it is now
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when a parameter is refused, or the record is stored
   * but invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/transactions/update
   * @example
   * ```ts
   * const transaction = await chartmogul.updateTransaction({
   *   uuid: 'tr_4d104edc-d690-4edd-b8c0-fc3a6728fa2d',
   *   result: 'failed',
   * })
   * ```
   */
  updateTransaction(params: UpdateTransactionParams, options?: ChartMogulRequestOptions): Promise<UpdateTransactionResult>

  /**
   * Changes the given fields of a transaction, found by its identifier in the billing system.
   *
   * @returns the transaction as it is now
   * @throws {ApiError} `not_found` when there is no such transaction; `invalid_request` when a parameter is refused, or the record is stored
   * but invalid: the status is 2xx then, and `answer` is the record
   *
   * @see https://dev.chartmogul.com/reference/transactions/update
   * @example
   * ```ts
   * const transaction = await chartmogul.updateTransactionByExternalId({
   *   data_source_uuid: 'ds_03cfd2c4-2c7e-11ee-ab23-cb0f008cff46',
   *   external_id: 'payment_001',
   *   result: 'failed',
   * })
   * ```
   */
  updateTransactionByExternalId(params: UpdateTransactionByExternalIdParams, options?: ChartMogulRequestOptions): Promise<UpdateTransactionByExternalIdResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface ChartMogul
  extends BoundClient,
    AccountMethods,
    ActivitiesMethods,
    AttributesMethods,
    ContactsMethods,
    CustomersMethods,
    DataImportsMethods,
    DataSourcesMethods,
    InvoicesMethods,
    LineItemsMethods,
    MetricsMethods,
    NotesMethods,
    OpportunitiesMethods,
    PlanGroupsMethods,
    PlansMethods,
    SubscriptionEventsMethods,
    SubscriptionsMethods,
    TasksMethods,
    TransactionsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Ask for large pages with `per_page: 200`. To resume, pass the `cursor` of the last page, or that of an error as `resume`.
   *
   * Rows may be added or removed in the meantime, except for the subscriptions of one customer: ChartMogul numbers pages there, so request
   * them on one page.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when ChartMogul's paging would never end
   * @see https://dev.chartmogul.com/docs/pagination
   * @example
   * ```ts
   * for await (const customer of chartmogul.paginate(listCustomers, { status: 'Active', per_page: 200 })) console.log(customer.uuid)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
