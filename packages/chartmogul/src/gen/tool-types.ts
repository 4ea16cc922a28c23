// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
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
} from '@billing/chartmogul'

/** The input and the result of each tool, by its documented name. */
export interface ChartMogulToolTypes {
  /** Add custom attributes by email. */
  chartmogul_add_custom_attributes_by_email: ToolType<AddCustomAttributesByEmailParams, AddCustomAttributesByEmailResult>
  /** Add customer custom attributes. */
  chartmogul_add_customer_custom_attributes: ToolType<AddCustomerCustomAttributesParams, AddCustomerCustomAttributesResult>
  /** Add customer tags. */
  chartmogul_add_customer_tags: ToolType<AddCustomerTagsParams, AddCustomerTagsResult>
  /** Add subscription custom attributes. */
  chartmogul_add_subscription_custom_attributes: ToolType<AddSubscriptionCustomAttributesParams, AddSubscriptionCustomAttributesResult>
  /** Add subscription set custom attributes. */
  chartmogul_add_subscription_set_custom_attributes: ToolType<AddSubscriptionSetCustomAttributesParams, AddSubscriptionSetCustomAttributesResult>
  /** Add tags by email. */
  chartmogul_add_tags_by_email: ToolType<AddTagsByEmailParams, AddTagsByEmailResult>
  /** Cancel imported subscription. */
  chartmogul_cancel_imported_subscription: ToolType<CancelImportedSubscriptionParams, CancelImportedSubscriptionResult>
  /** Connect subscriptions. */
  chartmogul_connect_subscriptions: ToolType<ConnectSubscriptionsParams, ConnectSubscriptionsResult>
  /** Export activities. */
  chartmogul_create_activities_export: ToolType<CreateActivitiesExportParams, CreateActivitiesExportResult>
  /** Create contact. */
  chartmogul_create_contact: ToolType<CreateContactParams, CreateContactResult>
  /** Create customer. */
  chartmogul_create_customer: ToolType<CreateCustomerParams, CreateCustomerResult>
  /** Create customer contact. */
  chartmogul_create_customer_contact: ToolType<CreateCustomerContactParams, CreateCustomerContactResult>
  /** Create customer note. */
  chartmogul_create_customer_note: ToolType<CreateCustomerNoteParams, CreateCustomerNoteResult>
  /** Create data source. */
  chartmogul_create_data_source: ToolType<CreateDataSourceParams, CreateDataSourceResult>
  /** Create line item. */
  chartmogul_create_line_item: ToolType<CreateLineItemParams, CreateLineItemResult>
  /** Create note. */
  chartmogul_create_note: ToolType<CreateNoteParams, CreateNoteResult>
  /** Create opportunity. */
  chartmogul_create_opportunity: ToolType<CreateOpportunityParams, CreateOpportunityResult>
  /** Create plan. */
  chartmogul_create_plan: ToolType<CreatePlanParams, CreatePlanResult>
  /** Create plan group. */
  chartmogul_create_plan_group: ToolType<CreatePlanGroupParams, CreatePlanGroupResult>
  /** Create a subscription event. */
  chartmogul_create_subscription_event: ToolType<CreateSubscriptionEventParams, CreateSubscriptionEventResult>
  /** Create task. */
  chartmogul_create_task: ToolType<CreateTaskParams, CreateTaskResult>
  /** Create transaction. */
  chartmogul_create_transaction: ToolType<CreateTransactionParams, CreateTransactionResult>
  /** Delete contact. */
  chartmogul_delete_contact: ToolType<DeleteContactParams, DeleteContactResult>
  /** Delete customer. */
  chartmogul_delete_customer: ToolType<DeleteCustomerParams, DeleteCustomerResult>
  /** Delete customer invoices. */
  chartmogul_delete_customer_invoices: ToolType<DeleteCustomerInvoicesParams, DeleteCustomerInvoicesResult>
  /** Delete customer note. */
  chartmogul_delete_customer_note: ToolType<DeleteCustomerNoteParams, DeleteCustomerNoteResult>
  /** Delete data source. */
  chartmogul_delete_data_source: ToolType<DeleteDataSourceParams, DeleteDataSourceResult>
  /** Delete invoice. */
  chartmogul_delete_invoice: ToolType<DeleteInvoiceParams, DeleteInvoiceResult>
  /** Delete invoice by external ID. */
  chartmogul_delete_invoice_by_external_id: ToolType<DeleteInvoiceByExternalIdParams, DeleteInvoiceByExternalIdResult>
  /** Delete line item. */
  chartmogul_delete_line_item: ToolType<DeleteLineItemParams, DeleteLineItemResult>
  /** Delete line item by external ID. */
  chartmogul_delete_line_item_by_external_id: ToolType<DeleteLineItemByExternalIdParams, DeleteLineItemByExternalIdResult>
  /** Delete note. */
  chartmogul_delete_note: ToolType<DeleteNoteParams, DeleteNoteResult>
  /** Delete opportunity. */
  chartmogul_delete_opportunity: ToolType<DeleteOpportunityParams, DeleteOpportunityResult>
  /** Delete plan. */
  chartmogul_delete_plan: ToolType<DeletePlanParams, DeletePlanResult>
  /** Delete plan group. */
  chartmogul_delete_plan_group: ToolType<DeletePlanGroupParams, DeletePlanGroupResult>
  /** Delete a subscription event. */
  chartmogul_delete_subscription_event: ToolType<DeleteSubscriptionEventParams, DeleteSubscriptionEventResult>
  /** Delete a subscription event by its external ID. */
  chartmogul_delete_subscription_event_by_external_id: ToolType<DeleteSubscriptionEventByExternalIdParams, DeleteSubscriptionEventByExternalIdResult>
  /** Delete task. */
  chartmogul_delete_task: ToolType<DeleteTaskParams, DeleteTaskResult>
  /** Delete transaction. */
  chartmogul_delete_transaction: ToolType<DeleteTransactionParams, DeleteTransactionResult>
  /** Delete transaction by external ID. */
  chartmogul_delete_transaction_by_external_id: ToolType<DeleteTransactionByExternalIdParams, DeleteTransactionByExternalIdResult>
  /** Disable invoice. */
  chartmogul_disable_invoice: ToolType<DisableInvoiceParams, DisableInvoiceResult>
  /** Disable invoice by external ID. */
  chartmogul_disable_invoice_by_external_id: ToolType<DisableInvoiceByExternalIdParams, DisableInvoiceByExternalIdResult>
  /** Disable line item. */
  chartmogul_disable_line_item: ToolType<DisableLineItemParams, DisableLineItemResult>
  /** Disable line item by external ID. */
  chartmogul_disable_line_item_by_external_id: ToolType<DisableLineItemByExternalIdParams, DisableLineItemByExternalIdResult>
  /** Disable or enable a subscription event. */
  chartmogul_disable_subscription_event: ToolType<DisableSubscriptionEventParams, DisableSubscriptionEventResult>
  /** Disable or enable a subscription event by its external ID. */
  chartmogul_disable_subscription_event_by_external_id: ToolType<DisableSubscriptionEventByExternalIdParams, DisableSubscriptionEventByExternalIdResult>
  /** Disable transaction. */
  chartmogul_disable_transaction: ToolType<DisableTransactionParams, DisableTransactionResult>
  /** Disable transaction by external ID. */
  chartmogul_disable_transaction_by_external_id: ToolType<DisableTransactionByExternalIdParams, DisableTransactionByExternalIdResult>
  /** Disconnect subscriptions. */
  chartmogul_disconnect_subscriptions: ToolType<DisconnectSubscriptionsParams, DisconnectSubscriptionsResult>
  /** Empty data source. */
  chartmogul_empty_data_source: ToolType<EmptyDataSourceParams, EmptyDataSourceResult>
  /** Get activities export. */
  chartmogul_get_activities_export: ToolType<GetActivitiesExportParams, GetActivitiesExportResult>
  /** Get the ARPA. */
  chartmogul_get_arpa_metrics: ToolType<GetArpaMetricsParams, GetArpaMetricsResult>
  /** Get the ARR. */
  chartmogul_get_arr_metrics: ToolType<GetArrMetricsParams, GetArrMetricsResult>
  /** Get the ASP. */
  chartmogul_get_asp_metrics: ToolType<GetAspMetricsParams, GetAspMetricsResult>
  /** Get contact. */
  chartmogul_get_contact: ToolType<GetContactParams, GetContactResult>
  /** Get the current user. */
  chartmogul_get_current_user: ToolType<Record<string, never>, GetCurrentUserResult>
  /** Get a customer. */
  chartmogul_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get customer attributes. */
  chartmogul_get_customer_attributes: ToolType<GetCustomerAttributesParams, GetCustomerAttributesResult>
  /** Get the customer churn rate. */
  chartmogul_get_customer_churn_rate_metrics: ToolType<GetCustomerChurnRateMetricsParams, GetCustomerChurnRateMetricsResult>
  /** Get the customer count. */
  chartmogul_get_customer_count_metrics: ToolType<GetCustomerCountMetricsParams, GetCustomerCountMetricsResult>
  /** Get customer note. */
  chartmogul_get_customer_note: ToolType<GetCustomerNoteParams, GetCustomerNoteResult>
  /** Get data import. */
  chartmogul_get_data_import: ToolType<GetDataImportParams, GetDataImportResult>
  /** Get data source. */
  chartmogul_get_data_source: ToolType<GetDataSourceParams, GetDataSourceResult>
  /** Get invoice. */
  chartmogul_get_invoice: ToolType<GetInvoiceParams, GetInvoiceResult>
  /** Get line item. */
  chartmogul_get_line_item: ToolType<GetLineItemParams, GetLineItemResult>
  /** Get line item by external ID. */
  chartmogul_get_line_item_by_external_id: ToolType<GetLineItemByExternalIdParams, GetLineItemByExternalIdResult>
  /** Get the LTV. */
  chartmogul_get_ltv_metrics: ToolType<GetLtvMetricsParams, GetLtvMetricsResult>
  /** Get metrics. */
  chartmogul_get_metrics: ToolType<GetMetricsParams, GetMetricsResult>
  /** Get the MRR churn rate. */
  chartmogul_get_mrr_churn_rate_metrics: ToolType<GetMrrChurnRateMetricsParams, GetMrrChurnRateMetricsResult>
  /** Get the MRR. */
  chartmogul_get_mrr_metrics: ToolType<GetMrrMetricsParams, GetMrrMetricsResult>
  /** Get note. */
  chartmogul_get_note: ToolType<GetNoteParams, GetNoteResult>
  /** Get opportunity. */
  chartmogul_get_opportunity: ToolType<GetOpportunityParams, GetOpportunityResult>
  /** Get plan. */
  chartmogul_get_plan: ToolType<GetPlanParams, GetPlanResult>
  /** Get plan group. */
  chartmogul_get_plan_group: ToolType<GetPlanGroupParams, GetPlanGroupResult>
  /** Get subscription attributes. */
  chartmogul_get_subscription_attributes: ToolType<GetSubscriptionAttributesParams, GetSubscriptionAttributesResult>
  /** Get subscription set attributes. */
  chartmogul_get_subscription_set_attributes: ToolType<GetSubscriptionSetAttributesParams, GetSubscriptionSetAttributesResult>
  /** Get task. */
  chartmogul_get_task: ToolType<GetTaskParams, GetTaskResult>
  /** Get transaction. */
  chartmogul_get_transaction: ToolType<GetTransactionParams, GetTransactionResult>
  /** Get transaction by external ID. */
  chartmogul_get_transaction_by_external_id: ToolType<GetTransactionByExternalIdParams, GetTransactionByExternalIdResult>
  /** Import data. */
  chartmogul_import_data: ToolType<ImportDataParams, ImportDataResult>
  /** Import invoices. */
  chartmogul_import_invoices: ToolType<ImportInvoicesParams, ImportInvoicesResult>
  /** List activities. */
  chartmogul_list_activities: ToolType<ListActivitiesParams, ListActivitiesResult>
  /** List contacts. */
  chartmogul_list_contacts: ToolType<ListContactsParams, ListContactsResult>
  /** List customer activities. */
  chartmogul_list_customer_activities: ToolType<ListCustomerActivitiesParams, ListCustomerActivitiesResult>
  /** List customer contacts. */
  chartmogul_list_customer_contacts: ToolType<ListCustomerContactsParams, ListCustomerContactsResult>
  /** List customer invoices. */
  chartmogul_list_customer_invoices: ToolType<ListCustomerInvoicesParams, ListCustomerInvoicesResult>
  /** List customer notes. */
  chartmogul_list_customer_notes: ToolType<ListCustomerNotesParams, ListCustomerNotesResult>
  /** List customers. */
  chartmogul_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List data sources. */
  chartmogul_list_data_sources: ToolType<ListDataSourcesParams, ListDataSourcesResult>
  /** List imported subscriptions. */
  chartmogul_list_imported_subscriptions: ToolType<ListImportedSubscriptionsParams, ListImportedSubscriptionsResult>
  /** List invoices. */
  chartmogul_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List notes. */
  chartmogul_list_notes: ToolType<ListNotesParams, ListNotesResult>
  /** List opportunities. */
  chartmogul_list_opportunities: ToolType<ListOpportunitiesParams, ListOpportunitiesResult>
  /** List plan group plans. */
  chartmogul_list_plan_group_plans: ToolType<ListPlanGroupPlansParams, ListPlanGroupPlansResult>
  /** List plan groups. */
  chartmogul_list_plan_groups: ToolType<ListPlanGroupsParams, ListPlanGroupsResult>
  /** List plans. */
  chartmogul_list_plans: ToolType<ListPlansParams, ListPlansResult>
  /** List subscription events. */
  chartmogul_list_subscription_events: ToolType<ListSubscriptionEventsParams, ListSubscriptionEventsResult>
  /** List subscriptions. */
  chartmogul_list_subscriptions: ToolType<ListSubscriptionsParams, ListSubscriptionsResult>
  /** List tasks. */
  chartmogul_list_tasks: ToolType<ListTasksParams, ListTasksResult>
  /** Merge contacts. */
  chartmogul_merge_contacts: ToolType<MergeContactsParams, MergeContactsResult>
  /** Merge customers. */
  chartmogul_merge_customers: ToolType<MergeCustomersParams, MergeCustomersResult>
  /** Ping API. */
  chartmogul_ping_api: ToolType<Record<string, never>, PingApiResult>
  /** Remove customer custom attributes. */
  chartmogul_remove_customer_custom_attributes: ToolType<RemoveCustomerCustomAttributesParams, RemoveCustomerCustomAttributesResult>
  /** Remove customer tags. */
  chartmogul_remove_customer_tags: ToolType<RemoveCustomerTagsParams, RemoveCustomerTagsResult>
  /** Remove subscription custom attributes. */
  chartmogul_remove_subscription_custom_attributes: ToolType<RemoveSubscriptionCustomAttributesParams, RemoveSubscriptionCustomAttributesResult>
  /** Remove subscription set custom attributes. */
  chartmogul_remove_subscription_set_custom_attributes: ToolType<RemoveSubscriptionSetCustomAttributesParams, RemoveSubscriptionSetCustomAttributesResult>
  /** Search customers by e-mail address. */
  chartmogul_search_customers: ToolType<SearchCustomersParams, SearchCustomersResult>
  /** Unmerge customers. */
  chartmogul_unmerge_customers: ToolType<UnmergeCustomersParams, UnmergeCustomersResult>
  /** Update contact. */
  chartmogul_update_contact: ToolType<UpdateContactParams, UpdateContactResult>
  /** Update customer. */
  chartmogul_update_customer: ToolType<UpdateCustomerParams, UpdateCustomerResult>
  /** Update customer custom attributes. */
  chartmogul_update_customer_custom_attributes: ToolType<UpdateCustomerCustomAttributesParams, UpdateCustomerCustomAttributesResult>
  /** Update customer note. */
  chartmogul_update_customer_note: ToolType<UpdateCustomerNoteParams, UpdateCustomerNoteResult>
  /** Update invoice. */
  chartmogul_update_invoice: ToolType<UpdateInvoiceParams, UpdateInvoiceResult>
  /** Update invoice by external ID. */
  chartmogul_update_invoice_by_external_id: ToolType<UpdateInvoiceByExternalIdParams, UpdateInvoiceByExternalIdResult>
  /** Update invoice status. */
  chartmogul_update_invoice_status: ToolType<UpdateInvoiceStatusParams, UpdateInvoiceStatusResult>
  /** Update line item. */
  chartmogul_update_line_item: ToolType<UpdateLineItemParams, UpdateLineItemResult>
  /** Update line item by external ID. */
  chartmogul_update_line_item_by_external_id: ToolType<UpdateLineItemByExternalIdParams, UpdateLineItemByExternalIdResult>
  /** Update note. */
  chartmogul_update_note: ToolType<UpdateNoteParams, UpdateNoteResult>
  /** Update opportunity. */
  chartmogul_update_opportunity: ToolType<UpdateOpportunityParams, UpdateOpportunityResult>
  /** Update plan. */
  chartmogul_update_plan: ToolType<UpdatePlanParams, UpdatePlanResult>
  /** Update plan group. */
  chartmogul_update_plan_group: ToolType<UpdatePlanGroupParams, UpdatePlanGroupResult>
  /** Update subscription custom attributes. */
  chartmogul_update_subscription_custom_attributes: ToolType<UpdateSubscriptionCustomAttributesParams, UpdateSubscriptionCustomAttributesResult>
  /** Update a subscription event. */
  chartmogul_update_subscription_event: ToolType<UpdateSubscriptionEventParams, UpdateSubscriptionEventResult>
  /** Update a subscription event by its external ID. */
  chartmogul_update_subscription_event_by_external_id: ToolType<UpdateSubscriptionEventByExternalIdParams, UpdateSubscriptionEventByExternalIdResult>
  /** Update subscription set custom attributes. */
  chartmogul_update_subscription_set_custom_attributes: ToolType<UpdateSubscriptionSetCustomAttributesParams, UpdateSubscriptionSetCustomAttributesResult>
  /** Update task. */
  chartmogul_update_task: ToolType<UpdateTaskParams, UpdateTaskResult>
  /** Update transaction. */
  chartmogul_update_transaction: ToolType<UpdateTransactionParams, UpdateTransactionResult>
  /** Update transaction by external ID. */
  chartmogul_update_transaction_by_external_id: ToolType<UpdateTransactionByExternalIdParams, UpdateTransactionByExternalIdResult>
  /** Upload a CSV file. */
  chartmogul_upload_data: ToolType<UploadDataParams, UploadDataResult>
}
