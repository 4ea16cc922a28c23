// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { createActivitiesExport } from '../activities/create-activities-export.js'
import { listActivities } from '../activities/list-activities.js'
import { listCustomers } from '../customers/list-customers.js'
import { searchCustomers } from '../customers/search-customers.js'
import { uploadData } from '../data-imports/upload-data.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { getArpaMetrics } from '../metrics/get-arpa-metrics.js'
import { getArrMetrics } from '../metrics/get-arr-metrics.js'
import { getAspMetrics } from '../metrics/get-asp-metrics.js'
import { getCustomerChurnRateMetrics } from '../metrics/get-customer-churn-rate-metrics.js'
import { getCustomerCountMetrics } from '../metrics/get-customer-count-metrics.js'
import { getLtvMetrics } from '../metrics/get-ltv-metrics.js'
import { getMetrics } from '../metrics/get-metrics.js'
import { getMrrChurnRateMetrics } from '../metrics/get-mrr-churn-rate-metrics.js'
import { getMrrMetrics } from '../metrics/get-mrr-metrics.js'
import { createSubscriptionEvent } from '../subscription-events/create-subscription-event.js'
import { deleteSubscriptionEventByExternalId } from '../subscription-events/delete-subscription-event-by-external-id.js'
import { deleteSubscriptionEvent } from '../subscription-events/delete-subscription-event.js'
import { disableSubscriptionEventByExternalId } from '../subscription-events/disable-subscription-event-by-external-id.js'
import { disableSubscriptionEvent } from '../subscription-events/disable-subscription-event.js'
import { updateSubscriptionEventByExternalId } from '../subscription-events/update-subscription-event-by-external-id.js'
import { updateSubscriptionEvent } from '../subscription-events/update-subscription-event.js'
import { listSubscriptions } from '../subscriptions/list-subscriptions.js'
import type { ChartMogulResource } from '../resource.js'
import type {
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
  TransactionsMethods,
} from './bound.js'
import type {
  ActivitiesLists,
  ContactsLists,
  CustomersLists,
  InvoicesLists,
  NotesLists,
  OpportunitiesLists,
  PlanGroupsLists,
  PlansLists,
  SubscriptionEventsLists,
  SubscriptionsLists,
  TasksLists,
} from './lists.js'

/** Account, for the `resources` of a client. */
export const account: ChartMogulResource<AccountMethods, object> = {
  getCurrentUser: 'GET /v1/account -',
  pingApi: 'GET /v1/ping -',
}

/** Activities, for the `resources` of a client. */
export const activities: ChartMogulResource<ActivitiesMethods, ActivitiesLists> = {
  createActivitiesExport,
  getActivitiesExport: 'GET /v1/activities_export/{id}',
  listActivities: { list: listActivities },
  listCustomerActivities: 'LIST /v1/customers/{customer_uuid}/activities',
}

/** Attributes, for the `resources` of a client. */
export const attributes: ChartMogulResource<AttributesMethods, object> = {
  addCustomAttributesByEmail: 'POST /v1/customers/attributes/custom email! custom!',
  addCustomerCustomAttributes: 'POST /v1/customers/{customer_uuid}/attributes/custom custom!',
  addCustomerTags: 'POST /v1/customers/{customer_uuid}/attributes/tags tags!',
  addSubscriptionCustomAttributes: 'POST /v1/subscriptions/{uuid}/attributes/custom custom!',
  addSubscriptionSetCustomAttributes: 'POST /v1/subscription_sets/{uuid}/attributes/custom custom!',
  addTagsByEmail: 'POST /v1/customers/attributes/tags email! tags!',
  getCustomerAttributes: 'GET /v1/customers/{customer_uuid}/attributes',
  getSubscriptionAttributes: 'GET /v1/subscriptions/{uuid}/attributes',
  getSubscriptionSetAttributes: 'GET /v1/subscription_sets/{uuid}/attributes',
  removeCustomerCustomAttributes: 'VOID /v1/customers/{customer_uuid}/attributes/custom custom!',
  removeCustomerTags: 'DELETE /v1/customers/{customer_uuid}/attributes/tags tags!',
  removeSubscriptionCustomAttributes: 'DELETE /v1/subscriptions/{uuid}/attributes/custom custom!',
  removeSubscriptionSetCustomAttributes: 'DELETE /v1/subscription_sets/{uuid}/attributes/custom custom!',
  updateCustomerCustomAttributes: 'PUT /v1/customers/{customer_uuid}/attributes/custom custom!',
  updateSubscriptionCustomAttributes: 'PUT /v1/subscriptions/{uuid}/attributes/custom custom!',
  updateSubscriptionSetCustomAttributes: 'PUT /v1/subscription_sets/{uuid}/attributes/custom custom!',
}

/** Contacts, for the `resources` of a client. */
export const contacts: ChartMogulResource<ContactsMethods, ContactsLists> = {
  createContact: 'POST /v1/contacts',
  createCustomerContact: 'POST /v1/customers/{customer_uuid}/contacts',
  deleteContact: 'VOID /v1/contacts/{uuid}',
  getContact: 'GET /v1/contacts/{uuid}',
  listContacts: 'LIST /v1/contacts',
  listCustomerContacts: 'LIST /v1/customers/{customer_uuid}/contacts',
  mergeContacts: 'POST /v1/contacts/{into_uuid}/merge/{from_uuid}',
  updateContact: 'PATCH /v1/contacts/{uuid}',
}

/** Customers, for the `resources` of a client. */
export const customers: ChartMogulResource<CustomersMethods, CustomersLists> = {
  createCustomer: 'POST /v1/customers',
  deleteCustomer: 'VOID /v1/customers/{id}',
  getCustomer: 'GET /v1/customers/{id}',
  listCustomers: { list: listCustomers },
  mergeCustomers: 'POST /v1/customers/merges from! into!',
  searchCustomers: { list: searchCustomers },
  unmergeCustomers: 'POST /v1/customers/unmerges customer_uuid! data_source_uuid! external_id!',
  updateCustomer: 'PATCH /v1/customers/{id}',
}

/** Data imports, for the `resources` of a client. */
export const dataImports: ChartMogulResource<DataImportsMethods, object> = {
  getDataImport: 'GET /v1/data_sources/{data_source_uuid}/json_imports/{import_id}',
  importData: 'POST /v1/data_sources/{data_source_uuid}/json_imports',
  uploadData,
}

/** Data sources, for the `resources` of a client. */
export const dataSources: ChartMogulResource<DataSourcesMethods, object> = {
  createDataSource: 'POST /v1/data_sources',
  deleteDataSource: 'VOID /v1/data_sources/{uuid}',
  emptyDataSource: 'VOID /v1/data_sources/{uuid}/all',
  getDataSource: 'GET /v1/data_sources/{uuid}',
  listDataSources: 'ROWS /v1/data_sources',
}

/** Invoices, for the `resources` of a client. */
export const invoices: ChartMogulResource<InvoicesMethods, InvoicesLists> = {
  deleteCustomerInvoices: 'VOID /v1/data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices',
  deleteInvoice: 'VOID /v1/invoices/{uuid}',
  deleteInvoiceByExternalId: 'VOID /v1/invoices?data_source_uuid&external_id data_source_uuid! external_id!',
  disableInvoice: 'PATCH /v1/invoices/{uuid}/disabled_state',
  disableInvoiceByExternalId: 'PATCH /v1/invoices/disabled_state?data_source_uuid&external_id data_source_uuid! external_id!',
  getInvoice: 'GET /v1/invoices/{uuid}',
  importInvoices: 'POST /v1/import/customers/{customer_uuid}/invoices?handle_as_user_edit invoices!',
  listCustomerInvoices: 'LIST /v1/import/customers/{customer_uuid}/invoices',
  listInvoices: { list: listInvoices },
  updateInvoice: 'PATCH /v1/invoices/{uuid}?handle_as_user_edit',
  updateInvoiceByExternalId: 'PATCH /v1/invoices?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
  updateInvoiceStatus: 'PUT /v1/data_sources/{data_source_uuid}/invoices/{external_id}/status?handle_as_user_edit',
}

/** Line items, for the `resources` of a client. */
export const lineItems: ChartMogulResource<LineItemsMethods, object> = {
  createLineItem: 'POST /v1/import/invoices/{invoice_uuid}/line_items?handle_as_user_edit',
  deleteLineItem: 'VOID /v1/line_items/{uuid}?handle_as_user_edit',
  deleteLineItemByExternalId: 'VOID /v1/line_items?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
  disableLineItem: 'PATCH /v1/line_items/{uuid}/disabled_state?handle_as_user_edit',
  disableLineItemByExternalId: 'PATCH /v1/line_items/disabled_state?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
  getLineItem: 'GET /v1/line_items/{uuid}',
  getLineItemByExternalId: 'GET /v1/line_items data_source_uuid! external_id!',
  updateLineItem: 'PATCH /v1/line_items/{uuid}?handle_as_user_edit',
  updateLineItemByExternalId: 'PATCH /v1/line_items?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
}

/** Metrics, for the `resources` of a client. */
export const metrics: ChartMogulResource<MetricsMethods, object> = {
  getArpaMetrics,
  getArrMetrics,
  getAspMetrics,
  getCustomerChurnRateMetrics,
  getCustomerCountMetrics,
  getLtvMetrics,
  getMetrics,
  getMrrChurnRateMetrics,
  getMrrMetrics,
}

/** Notes, for the `resources` of a client. */
export const notes: ChartMogulResource<NotesMethods, NotesLists> = {
  createCustomerNote: 'POST /v1/customer_notes',
  createNote: 'POST /v1/notes customer_uuid^associated_object_identifier+',
  deleteCustomerNote: 'VOID /v1/customer_notes/{uuid}',
  deleteNote: 'VOID /v1/notes/{uuid}',
  getCustomerNote: 'GET /v1/customer_notes/{uuid}',
  getNote: 'GET /v1/notes/{uuid}',
  listCustomerNotes: 'LIST /v1/customer_notes',
  listNotes: 'LIST /v1/notes',
  updateCustomerNote: 'PATCH /v1/customer_notes/{uuid}',
  updateNote: 'PATCH /v1/notes/{uuid}',
}

/** Opportunities, for the `resources` of a client. */
export const opportunities: ChartMogulResource<OpportunitiesMethods, OpportunitiesLists> = {
  createOpportunity: 'POST /v1/opportunities',
  deleteOpportunity: 'VOID /v1/opportunities/{uuid}',
  getOpportunity: 'GET /v1/opportunities/{uuid}',
  listOpportunities: 'LIST /v1/opportunities',
  updateOpportunity: 'PATCH /v1/opportunities/{uuid}',
}

/** Plan groups, for the `resources` of a client. */
export const planGroups: ChartMogulResource<PlanGroupsMethods, PlanGroupsLists> = {
  createPlanGroup: 'POST /v1/plan_groups plans!',
  deletePlanGroup: 'VOID /v1/plan_groups/{uuid}',
  getPlanGroup: 'GET /v1/plan_groups/{uuid}',
  listPlanGroupPlans: 'LIST /v1/plan_groups/{uuid}/plans',
  listPlanGroups: 'LIST /v1/plan_groups',
  updatePlanGroup: 'PATCH /v1/plan_groups/{uuid}',
}

/** Plans, for the `resources` of a client. */
export const plans: ChartMogulResource<PlansMethods, PlansLists> = {
  createPlan: 'POST /v1/plans',
  deletePlan: 'VOID /v1/plans/{uuid}',
  getPlan: 'GET /v1/plans/{uuid}',
  listPlans: 'LIST /v1/plans',
  updatePlan: 'PATCH /v1/plans/{uuid}',
}

/** Subscription events, for the `resources` of a client. */
export const subscriptionEvents: ChartMogulResource<SubscriptionEventsMethods, SubscriptionEventsLists> = {
  createSubscriptionEvent,
  deleteSubscriptionEvent,
  deleteSubscriptionEventByExternalId,
  disableSubscriptionEvent,
  disableSubscriptionEventByExternalId,
  listSubscriptionEvents: 'LIST /v1/subscription_events',
  updateSubscriptionEvent,
  updateSubscriptionEventByExternalId,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: ChartMogulResource<SubscriptionsMethods, SubscriptionsLists> = {
  cancelImportedSubscription: 'PATCH /v1/import/subscriptions/{uuid} cancelled_at^cancellation_dates+',
  connectSubscriptions: 'POST /v1/customers/{customer_uuid}/connect_subscriptions subscriptions!',
  disconnectSubscriptions: 'POST /v1/customers/{customer_uuid}/disconnect_subscriptions subscriptions!',
  listImportedSubscriptions: 'LIST /v1/import/customers/{customer_uuid}/subscriptions',
  listSubscriptions: { list: listSubscriptions },
}

/** Tasks, for the `resources` of a client. */
export const tasks: ChartMogulResource<TasksMethods, TasksLists> = {
  createTask: 'POST /v1/tasks customer_uuid^associated_object_identifier+',
  deleteTask: 'VOID /v1/tasks/{uuid}',
  getTask: 'GET /v1/tasks/{uuid}',
  listTasks: 'LIST /v1/tasks',
  updateTask: 'PATCH /v1/tasks/{uuid}',
}

/** Transactions, for the `resources` of a client. */
export const transactions: ChartMogulResource<TransactionsMethods, object> = {
  createTransaction: 'POST /v1/import/invoices/{invoice_uuid}/transactions?handle_as_user_edit amount_in_cents?',
  deleteTransaction: 'VOID /v1/transactions/{uuid}?handle_as_user_edit',
  deleteTransactionByExternalId: 'VOID /v1/transactions?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
  disableTransaction: 'PATCH /v1/transactions/{uuid}/disabled_state?handle_as_user_edit',
  disableTransactionByExternalId: 'PATCH /v1/transactions/disabled_state?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
  getTransaction: 'GET /v1/transactions/{uuid}',
  getTransactionByExternalId: 'GET /v1/transactions data_source_uuid! external_id!',
  updateTransaction: 'PATCH /v1/transactions/{uuid}?handle_as_user_edit',
  updateTransactionByExternalId: 'PATCH /v1/transactions?data_source_uuid&external_id&handle_as_user_edit data_source_uuid! external_id!',
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  account,
  activities,
  attributes,
  contacts,
  customers,
  dataImports,
  dataSources,
  invoices,
  lineItems,
  metrics,
  notes,
  opportunities,
  planGroups,
  plans,
  subscriptionEvents,
  subscriptions,
  tasks,
  transactions,
]
