// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { checkEmpty, createTool } from '@billing/core/internal'
import {
  type ChartMogulClient,
  type ChartMogulRequestOptions,
  addCustomAttributesByEmail,
  addCustomerCustomAttributes,
  addCustomerTags,
  addSubscriptionCustomAttributes,
  addSubscriptionSetCustomAttributes,
  addTagsByEmail,
  cancelImportedSubscription,
  connectSubscriptions,
  createActivitiesExport,
  createContact,
  createCustomer,
  createCustomerContact,
  createCustomerNote,
  createDataSource,
  createLineItem,
  createNote,
  createOpportunity,
  createPlan,
  createPlanGroup,
  createSubscriptionEvent,
  createTask,
  createTransaction,
  deleteContact,
  deleteCustomer,
  deleteCustomerInvoices,
  deleteCustomerNote,
  deleteDataSource,
  deleteInvoice,
  deleteInvoiceByExternalId,
  deleteLineItem,
  deleteLineItemByExternalId,
  deleteNote,
  deleteOpportunity,
  deletePlan,
  deletePlanGroup,
  deleteSubscriptionEvent,
  deleteSubscriptionEventByExternalId,
  deleteTask,
  deleteTransaction,
  deleteTransactionByExternalId,
  disableInvoice,
  disableInvoiceByExternalId,
  disableLineItem,
  disableLineItemByExternalId,
  disableSubscriptionEvent,
  disableSubscriptionEventByExternalId,
  disableTransaction,
  disableTransactionByExternalId,
  disconnectSubscriptions,
  emptyDataSource,
  getActivitiesExport,
  getArpaMetrics,
  getArrMetrics,
  getAspMetrics,
  getContact,
  getCurrentUser,
  getCustomer,
  getCustomerAttributes,
  getCustomerChurnRateMetrics,
  getCustomerCountMetrics,
  getCustomerNote,
  getDataImport,
  getDataSource,
  getInvoice,
  getLineItem,
  getLineItemByExternalId,
  getLtvMetrics,
  getMetrics,
  getMrrChurnRateMetrics,
  getMrrMetrics,
  getNote,
  getOpportunity,
  getPlan,
  getPlanGroup,
  getSubscriptionAttributes,
  getSubscriptionSetAttributes,
  getTask,
  getTransaction,
  getTransactionByExternalId,
  importData,
  importInvoices,
  listActivities,
  listContacts,
  listCustomerActivities,
  listCustomerContacts,
  listCustomerInvoices,
  listCustomerNotes,
  listCustomers,
  listDataSources,
  listImportedSubscriptions,
  listInvoices,
  listNotes,
  listOpportunities,
  listPlanGroupPlans,
  listPlanGroups,
  listPlans,
  listSubscriptionEvents,
  listSubscriptions,
  listTasks,
  mergeContacts,
  mergeCustomers,
  pingApi,
  removeCustomerCustomAttributes,
  removeCustomerTags,
  removeSubscriptionCustomAttributes,
  removeSubscriptionSetCustomAttributes,
  searchCustomers,
  unmergeCustomers,
  updateContact,
  updateCustomer,
  updateCustomerCustomAttributes,
  updateCustomerNote,
  updateInvoice,
  updateInvoiceByExternalId,
  updateInvoiceStatus,
  updateLineItem,
  updateLineItemByExternalId,
  updateNote,
  updateOpportunity,
  updatePlan,
  updatePlanGroup,
  updateSubscriptionCustomAttributes,
  updateSubscriptionEvent,
  updateSubscriptionEventByExternalId,
  updateSubscriptionSetCustomAttributes,
  updateTask,
  updateTransaction,
  updateTransactionByExternalId,
  uploadData,
} from '@billing/chartmogul'
import {
  type ChartMogulResourceName,
  addCustomAttributesByEmailDescription,
  addCustomerCustomAttributesDescription,
  addCustomerTagsDescription,
  addSubscriptionCustomAttributesDescription,
  addSubscriptionSetCustomAttributesDescription,
  addTagsByEmailDescription,
  cancelImportedSubscriptionDescription,
  connectSubscriptionsDescription,
  createActivitiesExportDescription,
  createContactDescription,
  createCustomerDescription,
  createCustomerContactDescription,
  createCustomerNoteDescription,
  createDataSourceDescription,
  createLineItemDescription,
  createNoteDescription,
  createOpportunityDescription,
  createPlanDescription,
  createPlanGroupDescription,
  createSubscriptionEventDescription,
  createTaskDescription,
  createTransactionDescription,
  deleteContactDescription,
  deleteCustomerDescription,
  deleteCustomerInvoicesDescription,
  deleteCustomerNoteDescription,
  deleteDataSourceDescription,
  deleteInvoiceDescription,
  deleteInvoiceByExternalIdDescription,
  deleteLineItemDescription,
  deleteLineItemByExternalIdDescription,
  deleteNoteDescription,
  deleteOpportunityDescription,
  deletePlanDescription,
  deletePlanGroupDescription,
  deleteSubscriptionEventDescription,
  deleteSubscriptionEventByExternalIdDescription,
  deleteTaskDescription,
  deleteTransactionDescription,
  deleteTransactionByExternalIdDescription,
  disableInvoiceDescription,
  disableInvoiceByExternalIdDescription,
  disableLineItemDescription,
  disableLineItemByExternalIdDescription,
  disableSubscriptionEventDescription,
  disableSubscriptionEventByExternalIdDescription,
  disableTransactionDescription,
  disableTransactionByExternalIdDescription,
  disconnectSubscriptionsDescription,
  emptyDataSourceDescription,
  getActivitiesExportDescription,
  getArpaMetricsDescription,
  getArrMetricsDescription,
  getAspMetricsDescription,
  getContactDescription,
  getCurrentUserDescription,
  getCustomerDescription,
  getCustomerAttributesDescription,
  getCustomerChurnRateMetricsDescription,
  getCustomerCountMetricsDescription,
  getCustomerNoteDescription,
  getDataImportDescription,
  getDataSourceDescription,
  getInvoiceDescription,
  getLineItemDescription,
  getLineItemByExternalIdDescription,
  getLtvMetricsDescription,
  getMetricsDescription,
  getMrrChurnRateMetricsDescription,
  getMrrMetricsDescription,
  getNoteDescription,
  getOpportunityDescription,
  getPlanDescription,
  getPlanGroupDescription,
  getSubscriptionAttributesDescription,
  getSubscriptionSetAttributesDescription,
  getTaskDescription,
  getTransactionDescription,
  getTransactionByExternalIdDescription,
  importDataDescription,
  importInvoicesDescription,
  listActivitiesDescription,
  listContactsDescription,
  listCustomerActivitiesDescription,
  listCustomerContactsDescription,
  listCustomerInvoicesDescription,
  listCustomerNotesDescription,
  listCustomersDescription,
  listDataSourcesDescription,
  listImportedSubscriptionsDescription,
  listInvoicesDescription,
  listNotesDescription,
  listOpportunitiesDescription,
  listPlanGroupPlansDescription,
  listPlanGroupsDescription,
  listPlansDescription,
  listSubscriptionEventsDescription,
  listSubscriptionsDescription,
  listTasksDescription,
  mergeContactsDescription,
  mergeCustomersDescription,
  pingApiDescription,
  removeCustomerCustomAttributesDescription,
  removeCustomerTagsDescription,
  removeSubscriptionCustomAttributesDescription,
  removeSubscriptionSetCustomAttributesDescription,
  searchCustomersDescription,
  unmergeCustomersDescription,
  updateContactDescription,
  updateCustomerDescription,
  updateCustomerCustomAttributesDescription,
  updateCustomerNoteDescription,
  updateInvoiceDescription,
  updateInvoiceByExternalIdDescription,
  updateInvoiceStatusDescription,
  updateLineItemDescription,
  updateLineItemByExternalIdDescription,
  updateNoteDescription,
  updateOpportunityDescription,
  updatePlanDescription,
  updatePlanGroupDescription,
  updateSubscriptionCustomAttributesDescription,
  updateSubscriptionEventDescription,
  updateSubscriptionEventByExternalIdDescription,
  updateSubscriptionSetCustomAttributesDescription,
  updateTaskDescription,
  updateTransactionDescription,
  updateTransactionByExternalIdDescription,
  uploadDataDescription,
} from '@billing/chartmogul/catalogue'

/** A tool of ChartMogul, called with a ChartMogul client. */
export interface ChartMogulTool extends Tool<ChartMogulClient, ChartMogulRequestOptions> {
  /** What it acts on. */
  readonly resource: ChartMogulResourceName
}

/** Add custom attributes by email. */
export const addCustomAttributesByEmailTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addCustomAttributesByEmailDescription, addCustomAttributesByEmail)

/** Add customer custom attributes. */
export const addCustomerCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addCustomerCustomAttributesDescription, addCustomerCustomAttributes)

/** Add customer tags. */
export const addCustomerTagsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addCustomerTagsDescription, addCustomerTags)

/** Add subscription custom attributes. */
export const addSubscriptionCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addSubscriptionCustomAttributesDescription, addSubscriptionCustomAttributes)

/** Add subscription set custom attributes. */
export const addSubscriptionSetCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addSubscriptionSetCustomAttributesDescription, addSubscriptionSetCustomAttributes)

/** Add tags by email. */
export const addTagsByEmailTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(addTagsByEmailDescription, addTagsByEmail)

/** Cancel imported subscription. */
export const cancelImportedSubscriptionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(cancelImportedSubscriptionDescription, cancelImportedSubscription)

/** Connect subscriptions. */
export const connectSubscriptionsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(connectSubscriptionsDescription, connectSubscriptions)

/** Export activities. */
export const createActivitiesExportTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createActivitiesExportDescription, createActivitiesExport)

/** Create contact. */
export const createContactTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createContactDescription, createContact)

/** Create customer. */
export const createCustomerTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createCustomerDescription, createCustomer)

/** Create customer contact. */
export const createCustomerContactTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createCustomerContactDescription, createCustomerContact)

/** Create customer note. */
export const createCustomerNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createCustomerNoteDescription, createCustomerNote)

/** Create data source. */
export const createDataSourceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createDataSourceDescription, createDataSource)

/** Create line item. */
export const createLineItemTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createLineItemDescription, createLineItem)

/** Create note. */
export const createNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createNoteDescription, createNote)

/** Create opportunity. */
export const createOpportunityTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createOpportunityDescription, createOpportunity)

/** Create plan. */
export const createPlanTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createPlanDescription, createPlan)

/** Create plan group. */
export const createPlanGroupTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createPlanGroupDescription, createPlanGroup)

/** Create a subscription event. */
export const createSubscriptionEventTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createSubscriptionEventDescription, createSubscriptionEvent)

/** Create task. */
export const createTaskTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createTaskDescription, createTask)

/** Create transaction. */
export const createTransactionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(createTransactionDescription, createTransaction)

/** Delete contact. */
export const deleteContactTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteContactDescription, deleteContact)

/** Delete customer. */
export const deleteCustomerTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteCustomerDescription, deleteCustomer)

/** Delete customer invoices. */
export const deleteCustomerInvoicesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteCustomerInvoicesDescription, deleteCustomerInvoices)

/** Delete customer note. */
export const deleteCustomerNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteCustomerNoteDescription, deleteCustomerNote)

/** Delete data source. */
export const deleteDataSourceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteDataSourceDescription, deleteDataSource)

/** Delete invoice. */
export const deleteInvoiceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteInvoiceDescription, deleteInvoice)

/** Delete invoice by external ID. */
export const deleteInvoiceByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteInvoiceByExternalIdDescription, deleteInvoiceByExternalId)

/** Delete line item. */
export const deleteLineItemTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteLineItemDescription, deleteLineItem)

/** Delete line item by external ID. */
export const deleteLineItemByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteLineItemByExternalIdDescription, deleteLineItemByExternalId)

/** Delete note. */
export const deleteNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteNoteDescription, deleteNote)

/** Delete opportunity. */
export const deleteOpportunityTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteOpportunityDescription, deleteOpportunity)

/** Delete plan. */
export const deletePlanTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deletePlanDescription, deletePlan)

/** Delete plan group. */
export const deletePlanGroupTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deletePlanGroupDescription, deletePlanGroup)

/** Delete a subscription event. */
export const deleteSubscriptionEventTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteSubscriptionEventDescription, deleteSubscriptionEvent)

/** Delete a subscription event by its external ID. */
export const deleteSubscriptionEventByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteSubscriptionEventByExternalIdDescription, deleteSubscriptionEventByExternalId)

/** Delete task. */
export const deleteTaskTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteTaskDescription, deleteTask)

/** Delete transaction. */
export const deleteTransactionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteTransactionDescription, deleteTransaction)

/** Delete transaction by external ID. */
export const deleteTransactionByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(deleteTransactionByExternalIdDescription, deleteTransactionByExternalId)

/** Disable invoice. */
export const disableInvoiceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableInvoiceDescription, disableInvoice)

/** Disable invoice by external ID. */
export const disableInvoiceByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableInvoiceByExternalIdDescription, disableInvoiceByExternalId)

/** Disable line item. */
export const disableLineItemTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableLineItemDescription, disableLineItem)

/** Disable line item by external ID. */
export const disableLineItemByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableLineItemByExternalIdDescription, disableLineItemByExternalId)

/** Disable or enable a subscription event. */
export const disableSubscriptionEventTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableSubscriptionEventDescription, disableSubscriptionEvent)

/** Disable or enable a subscription event by its external ID. */
export const disableSubscriptionEventByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableSubscriptionEventByExternalIdDescription, disableSubscriptionEventByExternalId)

/** Disable transaction. */
export const disableTransactionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableTransactionDescription, disableTransaction)

/** Disable transaction by external ID. */
export const disableTransactionByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disableTransactionByExternalIdDescription, disableTransactionByExternalId)

/** Disconnect subscriptions. */
export const disconnectSubscriptionsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(disconnectSubscriptionsDescription, disconnectSubscriptions)

/** Empty data source. */
export const emptyDataSourceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(emptyDataSourceDescription, emptyDataSource)

/** Get activities export. */
export const getActivitiesExportTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getActivitiesExportDescription, getActivitiesExport)

/** Get the ARPA. */
export const getArpaMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getArpaMetricsDescription, getArpaMetrics)

/** Get the ARR. */
export const getArrMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getArrMetricsDescription, getArrMetrics)

/** Get the ASP. */
export const getAspMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getAspMetricsDescription, getAspMetrics)

/** Get contact. */
export const getContactTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getContactDescription, getContact)

/** Get the current user. */
export const getCurrentUserTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCurrentUserDescription, async (client, input, options) => {
  checkEmpty(input)
  return getCurrentUser(client, options)
})

/** Get a customer. */
export const getCustomerTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCustomerDescription, getCustomer)

/** Get customer attributes. */
export const getCustomerAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCustomerAttributesDescription, getCustomerAttributes)

/** Get the customer churn rate. */
export const getCustomerChurnRateMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCustomerChurnRateMetricsDescription, getCustomerChurnRateMetrics)

/** Get the customer count. */
export const getCustomerCountMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCustomerCountMetricsDescription, getCustomerCountMetrics)

/** Get customer note. */
export const getCustomerNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getCustomerNoteDescription, getCustomerNote)

/** Get data import. */
export const getDataImportTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getDataImportDescription, getDataImport)

/** Get data source. */
export const getDataSourceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getDataSourceDescription, getDataSource)

/** Get invoice. */
export const getInvoiceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getInvoiceDescription, getInvoice)

/** Get line item. */
export const getLineItemTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getLineItemDescription, getLineItem)

/** Get line item by external ID. */
export const getLineItemByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getLineItemByExternalIdDescription, getLineItemByExternalId)

/** Get the LTV. */
export const getLtvMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getLtvMetricsDescription, getLtvMetrics)

/** Get metrics. */
export const getMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getMetricsDescription, getMetrics)

/** Get the MRR churn rate. */
export const getMrrChurnRateMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getMrrChurnRateMetricsDescription, getMrrChurnRateMetrics)

/** Get the MRR. */
export const getMrrMetricsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getMrrMetricsDescription, getMrrMetrics)

/** Get note. */
export const getNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getNoteDescription, getNote)

/** Get opportunity. */
export const getOpportunityTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getOpportunityDescription, getOpportunity)

/** Get plan. */
export const getPlanTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getPlanDescription, getPlan)

/** Get plan group. */
export const getPlanGroupTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getPlanGroupDescription, getPlanGroup)

/** Get subscription attributes. */
export const getSubscriptionAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getSubscriptionAttributesDescription, getSubscriptionAttributes)

/** Get subscription set attributes. */
export const getSubscriptionSetAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getSubscriptionSetAttributesDescription, getSubscriptionSetAttributes)

/** Get task. */
export const getTaskTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getTaskDescription, getTask)

/** Get transaction. */
export const getTransactionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getTransactionDescription, getTransaction)

/** Get transaction by external ID. */
export const getTransactionByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(getTransactionByExternalIdDescription, getTransactionByExternalId)

/** Import data. */
export const importDataTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(importDataDescription, importData)

/** Import invoices. */
export const importInvoicesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(importInvoicesDescription, importInvoices)

/** List activities. */
export const listActivitiesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listActivitiesDescription, listActivities)

/** List contacts. */
export const listContactsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listContactsDescription, listContacts)

/** List customer activities. */
export const listCustomerActivitiesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listCustomerActivitiesDescription, listCustomerActivities)

/** List customer contacts. */
export const listCustomerContactsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listCustomerContactsDescription, listCustomerContacts)

/** List customer invoices. */
export const listCustomerInvoicesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listCustomerInvoicesDescription, listCustomerInvoices)

/** List customer notes. */
export const listCustomerNotesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listCustomerNotesDescription, listCustomerNotes)

/** List customers. */
export const listCustomersTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listCustomersDescription, listCustomers)

/** List data sources. */
export const listDataSourcesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listDataSourcesDescription, listDataSources)

/** List imported subscriptions. */
export const listImportedSubscriptionsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listImportedSubscriptionsDescription, listImportedSubscriptions)

/** List invoices. */
export const listInvoicesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listInvoicesDescription, listInvoices)

/** List notes. */
export const listNotesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listNotesDescription, listNotes)

/** List opportunities. */
export const listOpportunitiesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listOpportunitiesDescription, listOpportunities)

/** List plan group plans. */
export const listPlanGroupPlansTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listPlanGroupPlansDescription, listPlanGroupPlans)

/** List plan groups. */
export const listPlanGroupsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listPlanGroupsDescription, listPlanGroups)

/** List plans. */
export const listPlansTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listPlansDescription, listPlans)

/** List subscription events. */
export const listSubscriptionEventsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listSubscriptionEventsDescription, listSubscriptionEvents)

/** List subscriptions. */
export const listSubscriptionsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listSubscriptionsDescription, listSubscriptions)

/** List tasks. */
export const listTasksTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(listTasksDescription, listTasks)

/** Merge contacts. */
export const mergeContactsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(mergeContactsDescription, mergeContacts)

/** Merge customers. */
export const mergeCustomersTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(mergeCustomersDescription, mergeCustomers)

/** Ping API. */
export const pingApiTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(pingApiDescription, async (client, input, options) => {
  checkEmpty(input)
  return pingApi(client, options)
})

/** Remove customer custom attributes. */
export const removeCustomerCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(removeCustomerCustomAttributesDescription, removeCustomerCustomAttributes)

/** Remove customer tags. */
export const removeCustomerTagsTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(removeCustomerTagsDescription, removeCustomerTags)

/** Remove subscription custom attributes. */
export const removeSubscriptionCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(removeSubscriptionCustomAttributesDescription, removeSubscriptionCustomAttributes)

/** Remove subscription set custom attributes. */
export const removeSubscriptionSetCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(removeSubscriptionSetCustomAttributesDescription, removeSubscriptionSetCustomAttributes)

/** Search customers by e-mail address. */
export const searchCustomersTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(searchCustomersDescription, searchCustomers)

/** Unmerge customers. */
export const unmergeCustomersTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(unmergeCustomersDescription, unmergeCustomers)

/** Update contact. */
export const updateContactTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateContactDescription, updateContact)

/** Update customer. */
export const updateCustomerTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateCustomerDescription, updateCustomer)

/** Update customer custom attributes. */
export const updateCustomerCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateCustomerCustomAttributesDescription, updateCustomerCustomAttributes)

/** Update customer note. */
export const updateCustomerNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateCustomerNoteDescription, updateCustomerNote)

/** Update invoice. */
export const updateInvoiceTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateInvoiceDescription, updateInvoice)

/** Update invoice by external ID. */
export const updateInvoiceByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateInvoiceByExternalIdDescription, updateInvoiceByExternalId)

/** Update invoice status. */
export const updateInvoiceStatusTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateInvoiceStatusDescription, updateInvoiceStatus)

/** Update line item. */
export const updateLineItemTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateLineItemDescription, updateLineItem)

/** Update line item by external ID. */
export const updateLineItemByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateLineItemByExternalIdDescription, updateLineItemByExternalId)

/** Update note. */
export const updateNoteTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateNoteDescription, updateNote)

/** Update opportunity. */
export const updateOpportunityTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateOpportunityDescription, updateOpportunity)

/** Update plan. */
export const updatePlanTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updatePlanDescription, updatePlan)

/** Update plan group. */
export const updatePlanGroupTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updatePlanGroupDescription, updatePlanGroup)

/** Update subscription custom attributes. */
export const updateSubscriptionCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateSubscriptionCustomAttributesDescription, updateSubscriptionCustomAttributes)

/** Update a subscription event. */
export const updateSubscriptionEventTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateSubscriptionEventDescription, updateSubscriptionEvent)

/** Update a subscription event by its external ID. */
export const updateSubscriptionEventByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateSubscriptionEventByExternalIdDescription, updateSubscriptionEventByExternalId)

/** Update subscription set custom attributes. */
export const updateSubscriptionSetCustomAttributesTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateSubscriptionSetCustomAttributesDescription, updateSubscriptionSetCustomAttributes)

/** Update task. */
export const updateTaskTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateTaskDescription, updateTask)

/** Update transaction. */
export const updateTransactionTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateTransactionDescription, updateTransaction)

/** Update transaction by external ID. */
export const updateTransactionByExternalIdTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(updateTransactionByExternalIdDescription, updateTransactionByExternalId)

/** Upload a CSV file. */
export const uploadDataTool: ChartMogulTool = /* @__PURE__ */ createTool<ChartMogulTool>(uploadDataDescription, uploadData)

/** The tools for account, in alphabetical order. */
export const accountTools: readonly ChartMogulTool[] = [
  getCurrentUserTool,
  pingApiTool,
]

/** The tools for activities, in alphabetical order. */
export const activitiesTools: readonly ChartMogulTool[] = [
  createActivitiesExportTool,
  getActivitiesExportTool,
  listActivitiesTool,
  listCustomerActivitiesTool,
]

/** The tools for attributes, in alphabetical order. */
export const attributesTools: readonly ChartMogulTool[] = [
  addCustomAttributesByEmailTool,
  addCustomerCustomAttributesTool,
  addCustomerTagsTool,
  addSubscriptionCustomAttributesTool,
  addSubscriptionSetCustomAttributesTool,
  addTagsByEmailTool,
  getCustomerAttributesTool,
  getSubscriptionAttributesTool,
  getSubscriptionSetAttributesTool,
  removeCustomerCustomAttributesTool,
  removeCustomerTagsTool,
  removeSubscriptionCustomAttributesTool,
  removeSubscriptionSetCustomAttributesTool,
  updateCustomerCustomAttributesTool,
  updateSubscriptionCustomAttributesTool,
  updateSubscriptionSetCustomAttributesTool,
]

/** The tools for contacts, in alphabetical order. */
export const contactsTools: readonly ChartMogulTool[] = [
  createContactTool,
  createCustomerContactTool,
  deleteContactTool,
  getContactTool,
  listContactsTool,
  listCustomerContactsTool,
  mergeContactsTool,
  updateContactTool,
]

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly ChartMogulTool[] = [
  createCustomerTool,
  deleteCustomerTool,
  getCustomerTool,
  listCustomersTool,
  mergeCustomersTool,
  searchCustomersTool,
  unmergeCustomersTool,
  updateCustomerTool,
]

/** The tools for data imports, in alphabetical order. */
export const dataImportsTools: readonly ChartMogulTool[] = [
  getDataImportTool,
  importDataTool,
  uploadDataTool,
]

/** The tools for data sources, in alphabetical order. */
export const dataSourcesTools: readonly ChartMogulTool[] = [
  createDataSourceTool,
  deleteDataSourceTool,
  emptyDataSourceTool,
  getDataSourceTool,
  listDataSourcesTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly ChartMogulTool[] = [
  deleteCustomerInvoicesTool,
  deleteInvoiceTool,
  deleteInvoiceByExternalIdTool,
  disableInvoiceTool,
  disableInvoiceByExternalIdTool,
  getInvoiceTool,
  importInvoicesTool,
  listCustomerInvoicesTool,
  listInvoicesTool,
  updateInvoiceTool,
  updateInvoiceByExternalIdTool,
  updateInvoiceStatusTool,
]

/** The tools for line items, in alphabetical order. */
export const lineItemsTools: readonly ChartMogulTool[] = [
  createLineItemTool,
  deleteLineItemTool,
  deleteLineItemByExternalIdTool,
  disableLineItemTool,
  disableLineItemByExternalIdTool,
  getLineItemTool,
  getLineItemByExternalIdTool,
  updateLineItemTool,
  updateLineItemByExternalIdTool,
]

/** The tools for metrics, in alphabetical order. */
export const metricsTools: readonly ChartMogulTool[] = [
  getArpaMetricsTool,
  getArrMetricsTool,
  getAspMetricsTool,
  getCustomerChurnRateMetricsTool,
  getCustomerCountMetricsTool,
  getLtvMetricsTool,
  getMetricsTool,
  getMrrChurnRateMetricsTool,
  getMrrMetricsTool,
]

/** The tools for notes, in alphabetical order. */
export const notesTools: readonly ChartMogulTool[] = [
  createCustomerNoteTool,
  createNoteTool,
  deleteCustomerNoteTool,
  deleteNoteTool,
  getCustomerNoteTool,
  getNoteTool,
  listCustomerNotesTool,
  listNotesTool,
  updateCustomerNoteTool,
  updateNoteTool,
]

/** The tools for opportunities, in alphabetical order. */
export const opportunitiesTools: readonly ChartMogulTool[] = [
  createOpportunityTool,
  deleteOpportunityTool,
  getOpportunityTool,
  listOpportunitiesTool,
  updateOpportunityTool,
]

/** The tools for plan groups, in alphabetical order. */
export const planGroupsTools: readonly ChartMogulTool[] = [
  createPlanGroupTool,
  deletePlanGroupTool,
  getPlanGroupTool,
  listPlanGroupPlansTool,
  listPlanGroupsTool,
  updatePlanGroupTool,
]

/** The tools for plans, in alphabetical order. */
export const plansTools: readonly ChartMogulTool[] = [
  createPlanTool,
  deletePlanTool,
  getPlanTool,
  listPlansTool,
  updatePlanTool,
]

/** The tools for subscription events, in alphabetical order. */
export const subscriptionEventsTools: readonly ChartMogulTool[] = [
  createSubscriptionEventTool,
  deleteSubscriptionEventTool,
  deleteSubscriptionEventByExternalIdTool,
  disableSubscriptionEventTool,
  disableSubscriptionEventByExternalIdTool,
  listSubscriptionEventsTool,
  updateSubscriptionEventTool,
  updateSubscriptionEventByExternalIdTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly ChartMogulTool[] = [
  cancelImportedSubscriptionTool,
  connectSubscriptionsTool,
  disconnectSubscriptionsTool,
  listImportedSubscriptionsTool,
  listSubscriptionsTool,
]

/** The tools for tasks, in alphabetical order. */
export const tasksTools: readonly ChartMogulTool[] = [
  createTaskTool,
  deleteTaskTool,
  getTaskTool,
  listTasksTool,
  updateTaskTool,
]

/** The tools for transactions, in alphabetical order. */
export const transactionsTools: readonly ChartMogulTool[] = [
  createTransactionTool,
  deleteTransactionTool,
  deleteTransactionByExternalIdTool,
  disableTransactionTool,
  disableTransactionByExternalIdTool,
  getTransactionTool,
  getTransactionByExternalIdTool,
  updateTransactionTool,
  updateTransactionByExternalIdTool,
]

/** Every tool, in alphabetical order. */
export const allTools: readonly ChartMogulTool[] = [
  addCustomAttributesByEmailTool,
  addCustomerCustomAttributesTool,
  addCustomerTagsTool,
  addSubscriptionCustomAttributesTool,
  addSubscriptionSetCustomAttributesTool,
  addTagsByEmailTool,
  cancelImportedSubscriptionTool,
  connectSubscriptionsTool,
  createActivitiesExportTool,
  createContactTool,
  createCustomerTool,
  createCustomerContactTool,
  createCustomerNoteTool,
  createDataSourceTool,
  createLineItemTool,
  createNoteTool,
  createOpportunityTool,
  createPlanTool,
  createPlanGroupTool,
  createSubscriptionEventTool,
  createTaskTool,
  createTransactionTool,
  deleteContactTool,
  deleteCustomerTool,
  deleteCustomerInvoicesTool,
  deleteCustomerNoteTool,
  deleteDataSourceTool,
  deleteInvoiceTool,
  deleteInvoiceByExternalIdTool,
  deleteLineItemTool,
  deleteLineItemByExternalIdTool,
  deleteNoteTool,
  deleteOpportunityTool,
  deletePlanTool,
  deletePlanGroupTool,
  deleteSubscriptionEventTool,
  deleteSubscriptionEventByExternalIdTool,
  deleteTaskTool,
  deleteTransactionTool,
  deleteTransactionByExternalIdTool,
  disableInvoiceTool,
  disableInvoiceByExternalIdTool,
  disableLineItemTool,
  disableLineItemByExternalIdTool,
  disableSubscriptionEventTool,
  disableSubscriptionEventByExternalIdTool,
  disableTransactionTool,
  disableTransactionByExternalIdTool,
  disconnectSubscriptionsTool,
  emptyDataSourceTool,
  getActivitiesExportTool,
  getArpaMetricsTool,
  getArrMetricsTool,
  getAspMetricsTool,
  getContactTool,
  getCurrentUserTool,
  getCustomerTool,
  getCustomerAttributesTool,
  getCustomerChurnRateMetricsTool,
  getCustomerCountMetricsTool,
  getCustomerNoteTool,
  getDataImportTool,
  getDataSourceTool,
  getInvoiceTool,
  getLineItemTool,
  getLineItemByExternalIdTool,
  getLtvMetricsTool,
  getMetricsTool,
  getMrrChurnRateMetricsTool,
  getMrrMetricsTool,
  getNoteTool,
  getOpportunityTool,
  getPlanTool,
  getPlanGroupTool,
  getSubscriptionAttributesTool,
  getSubscriptionSetAttributesTool,
  getTaskTool,
  getTransactionTool,
  getTransactionByExternalIdTool,
  importDataTool,
  importInvoicesTool,
  listActivitiesTool,
  listContactsTool,
  listCustomerActivitiesTool,
  listCustomerContactsTool,
  listCustomerInvoicesTool,
  listCustomerNotesTool,
  listCustomersTool,
  listDataSourcesTool,
  listImportedSubscriptionsTool,
  listInvoicesTool,
  listNotesTool,
  listOpportunitiesTool,
  listPlanGroupPlansTool,
  listPlanGroupsTool,
  listPlansTool,
  listSubscriptionEventsTool,
  listSubscriptionsTool,
  listTasksTool,
  mergeContactsTool,
  mergeCustomersTool,
  pingApiTool,
  removeCustomerCustomAttributesTool,
  removeCustomerTagsTool,
  removeSubscriptionCustomAttributesTool,
  removeSubscriptionSetCustomAttributesTool,
  searchCustomersTool,
  unmergeCustomersTool,
  updateContactTool,
  updateCustomerTool,
  updateCustomerCustomAttributesTool,
  updateCustomerNoteTool,
  updateInvoiceTool,
  updateInvoiceByExternalIdTool,
  updateInvoiceStatusTool,
  updateLineItemTool,
  updateLineItemByExternalIdTool,
  updateNoteTool,
  updateOpportunityTool,
  updatePlanTool,
  updatePlanGroupTool,
  updateSubscriptionCustomAttributesTool,
  updateSubscriptionEventTool,
  updateSubscriptionEventByExternalIdTool,
  updateSubscriptionSetCustomAttributesTool,
  updateTaskTool,
  updateTransactionTool,
  updateTransactionByExternalIdTool,
  uploadDataTool,
]

/** The documented tools, in alphabetical order. */
export const tools: readonly ChartMogulTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  getMetricsTool,
  listCustomersTool,
  listInvoicesTool,
  listPlansTool,
  listSubscriptionsTool,
]
