// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, ActivitiesExport, ActivitiesExportBody, ActivityList, ArpaMetrics, ArrMetrics, AspMetrics, Confirmation, Contact, ContactList, CustomAttributes, Customer, CustomerActivityList, CustomerAttributes, CustomerChurnRateMetrics, CustomerCountMetrics, CustomerInvoiceList, CustomerList, CustomerNote, CustomerNoteList, DataImport, DataSource, DataSourceList, DataUpload, DisableSubscriptionEventByExternalIdParams, DisabledState, DisabledSubscriptionEvent, EmptyAnswer, ImportedInvoiceList, ImportedSubscription, ImportedSubscriptionList, Invoice, InvoiceList, LineItem, LtvMetrics, Metrics, MrrChurnRateMetrics, MrrMetrics, Note, NoteList, Opportunity, OpportunityList, Plan, PlanGroup, PlanGroupList, PlanList, Pong, RemovedCustomAttributes, SubscriptionAttributes, SubscriptionEvent, SubscriptionEventBody, SubscriptionEventList, SubscriptionEventReference, SubscriptionList, Tags, Task, TaskList, Transaction, UpdatedCustomerList, ListContactsParams, CreateContactParams, UpdateContactParams, ListCustomerNotesParams, CreateCustomerNoteParams, UpdateCustomerNoteParams, CreateCustomerParams, AddCustomAttributesByEmailParams, AddTagsByEmailParams, MergeCustomersParams, UnmergeCustomersParams, ListCustomerActivitiesParams, AddCustomerCustomAttributesParams, UpdateCustomerCustomAttributesParams, RemoveCustomerCustomAttributesParams, AddCustomerTagsParams, RemoveCustomerTagsParams, ConnectSubscriptionsParams, ListCustomerContactsParams, CreateCustomerContactParams, DisconnectSubscriptionsParams, UpdateCustomerParams, ListDataSourcesParams, CreateDataSourceParams, UpdateInvoiceStatusParams, ImportDataParams, GetDataSourceParams, ListCustomerInvoicesParams, ImportInvoicesParams, ListImportedSubscriptionsParams, CreateLineItemParams, CreateTransactionParams, CancelImportedSubscriptionParams, UpdateInvoiceByExternalIdParams, DeleteInvoiceByExternalIdParams, DisableInvoiceByExternalIdParams, GetInvoiceParams, UpdateInvoiceParams, DisableInvoiceParams, GetLineItemByExternalIdParams, UpdateLineItemByExternalIdParams, DeleteLineItemByExternalIdParams, DisableLineItemByExternalIdParams, GetLineItemParams, UpdateLineItemParams, DeleteLineItemParams, DisableLineItemParams, ListNotesParams, CreateNoteParams, UpdateNoteParams, ListOpportunitiesParams, CreateOpportunityParams, UpdateOpportunityParams, ListPlanGroupsParams, CreatePlanGroupParams, UpdatePlanGroupParams, ListPlanGroupPlansParams, CreatePlanParams, UpdatePlanParams, ListSubscriptionEventsParams, AddSubscriptionSetCustomAttributesParams, UpdateSubscriptionSetCustomAttributesParams, RemoveSubscriptionSetCustomAttributesParams, AddSubscriptionCustomAttributesParams, UpdateSubscriptionCustomAttributesParams, RemoveSubscriptionCustomAttributesParams, ListTasksParams, CreateTaskParams, UpdateTaskParams, GetTransactionByExternalIdParams, UpdateTransactionByExternalIdParams, DeleteTransactionByExternalIdParams, DisableTransactionByExternalIdParams, GetTransactionParams, UpdateTransactionParams, DeleteTransactionParams, DisableTransactionParams } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/v1/account": {
    get: operations["chartmogul_get_current_user"];
  };
  "/v1/activities": {
    get: operations["chartmogul_list_activities"];
  };
  "/v1/activities_export": {
    post: operations["chartmogul_create_activities_export"];
  };
  "/v1/activities_export/{id}": {
    get: operations["chartmogul_get_activities_export"];
  };
  "/v1/contacts": {
    get: operations["chartmogul_list_contacts"];
    post: operations["chartmogul_create_contact"];
  };
  "/v1/contacts/{into_uuid}/merge/{from_uuid}": {
    post: operations["chartmogul_merge_contacts"];
  };
  "/v1/contacts/{uuid}": {
    get: operations["chartmogul_get_contact"];
    delete: operations["chartmogul_delete_contact"];
    patch: operations["chartmogul_update_contact"];
  };
  "/v1/customer_notes": {
    get: operations["chartmogul_list_customer_notes"];
    post: operations["chartmogul_create_customer_note"];
  };
  "/v1/customer_notes/{uuid}": {
    get: operations["chartmogul_get_customer_note"];
    delete: operations["chartmogul_delete_customer_note"];
    patch: operations["chartmogul_update_customer_note"];
  };
  "/v1/customers": {
    get: operations["chartmogul_list_customers"];
    post: operations["chartmogul_create_customer"];
  };
  "/v1/customers/attributes/custom": {
    post: operations["chartmogul_add_custom_attributes_by_email"];
  };
  "/v1/customers/attributes/tags": {
    post: operations["chartmogul_add_tags_by_email"];
  };
  "/v1/customers/merges": {
    post: operations["chartmogul_merge_customers"];
  };
  "/v1/customers/search": {
    get: operations["chartmogul_search_customers"];
  };
  "/v1/customers/unmerges": {
    post: operations["chartmogul_unmerge_customers"];
  };
  "/v1/customers/{customer_uuid}/activities": {
    get: operations["chartmogul_list_customer_activities"];
  };
  "/v1/customers/{customer_uuid}/attributes": {
    get: operations["chartmogul_get_customer_attributes"];
  };
  "/v1/customers/{customer_uuid}/attributes/custom": {
    put: operations["chartmogul_update_customer_custom_attributes"];
    post: operations["chartmogul_add_customer_custom_attributes"];
    delete: operations["chartmogul_remove_customer_custom_attributes"];
  };
  "/v1/customers/{customer_uuid}/attributes/tags": {
    post: operations["chartmogul_add_customer_tags"];
    delete: operations["chartmogul_remove_customer_tags"];
  };
  "/v1/customers/{customer_uuid}/connect_subscriptions": {
    post: operations["chartmogul_connect_subscriptions"];
  };
  "/v1/customers/{customer_uuid}/contacts": {
    get: operations["chartmogul_list_customer_contacts"];
    post: operations["chartmogul_create_customer_contact"];
  };
  "/v1/customers/{customer_uuid}/disconnect_subscriptions": {
    post: operations["chartmogul_disconnect_subscriptions"];
  };
  "/v1/customers/{customer_uuid}/subscriptions": {
    get: operations["chartmogul_list_subscriptions"];
  };
  "/v1/customers/{id}": {
    get: operations["chartmogul_get_customer"];
    delete: operations["chartmogul_delete_customer"];
    patch: operations["chartmogul_update_customer"];
  };
  "/v1/data_sources": {
    get: operations["chartmogul_list_data_sources"];
    post: operations["chartmogul_create_data_source"];
  };
  "/v1/data_sources/{data_source_uuid}/customers/{customer_uuid}/invoices": {
    delete: operations["chartmogul_delete_customer_invoices"];
  };
  "/v1/data_sources/{data_source_uuid}/invoices/{external_id}/status": {
    put: operations["chartmogul_update_invoice_status"];
  };
  "/v1/data_sources/{data_source_uuid}/json_imports": {
    post: operations["chartmogul_import_data"];
  };
  "/v1/data_sources/{data_source_uuid}/json_imports/{import_id}": {
    get: operations["chartmogul_get_data_import"];
  };
  "/v1/data_sources/{data_source_uuid}/uploads": {
    post: operations["chartmogul_upload_data"];
  };
  "/v1/data_sources/{uuid}": {
    get: operations["chartmogul_get_data_source"];
    delete: operations["chartmogul_delete_data_source"];
  };
  "/v1/data_sources/{uuid}/all": {
    delete: operations["chartmogul_empty_data_source"];
  };
  "/v1/import/customers/{customer_uuid}/invoices": {
    get: operations["chartmogul_list_customer_invoices"];
    post: operations["chartmogul_import_invoices"];
  };
  "/v1/import/customers/{customer_uuid}/subscriptions": {
    get: operations["chartmogul_list_imported_subscriptions"];
  };
  "/v1/import/invoices/{invoice_uuid}/line_items": {
    post: operations["chartmogul_create_line_item"];
  };
  "/v1/import/invoices/{invoice_uuid}/transactions": {
    post: operations["chartmogul_create_transaction"];
  };
  "/v1/import/subscriptions/{uuid}": {
    patch: operations["chartmogul_cancel_imported_subscription"];
  };
  "/v1/invoices": {
    get: operations["chartmogul_list_invoices"];
    delete: operations["chartmogul_delete_invoice_by_external_id"];
    patch: operations["chartmogul_update_invoice_by_external_id"];
  };
  "/v1/invoices/disabled_state": {
    patch: operations["chartmogul_disable_invoice_by_external_id"];
  };
  "/v1/invoices/{uuid}": {
    get: operations["chartmogul_get_invoice"];
    delete: operations["chartmogul_delete_invoice"];
    patch: operations["chartmogul_update_invoice"];
  };
  "/v1/invoices/{uuid}/disabled_state": {
    patch: operations["chartmogul_disable_invoice"];
  };
  "/v1/line_items": {
    get: operations["chartmogul_get_line_item_by_external_id"];
    delete: operations["chartmogul_delete_line_item_by_external_id"];
    patch: operations["chartmogul_update_line_item_by_external_id"];
  };
  "/v1/line_items/disabled_state": {
    patch: operations["chartmogul_disable_line_item_by_external_id"];
  };
  "/v1/line_items/{uuid}": {
    get: operations["chartmogul_get_line_item"];
    delete: operations["chartmogul_delete_line_item"];
    patch: operations["chartmogul_update_line_item"];
  };
  "/v1/line_items/{uuid}/disabled_state": {
    patch: operations["chartmogul_disable_line_item"];
  };
  "/v1/metrics/all": {
    get: operations["chartmogul_get_metrics"];
  };
  "/v1/metrics/arpa": {
    get: operations["chartmogul_get_arpa_metrics"];
  };
  "/v1/metrics/arr": {
    get: operations["chartmogul_get_arr_metrics"];
  };
  "/v1/metrics/asp": {
    get: operations["chartmogul_get_asp_metrics"];
  };
  "/v1/metrics/customer-churn-rate": {
    get: operations["chartmogul_get_customer_churn_rate_metrics"];
  };
  "/v1/metrics/customer-count": {
    get: operations["chartmogul_get_customer_count_metrics"];
  };
  "/v1/metrics/ltv": {
    get: operations["chartmogul_get_ltv_metrics"];
  };
  "/v1/metrics/mrr": {
    get: operations["chartmogul_get_mrr_metrics"];
  };
  "/v1/metrics/mrr-churn-rate": {
    get: operations["chartmogul_get_mrr_churn_rate_metrics"];
  };
  "/v1/notes": {
    get: operations["chartmogul_list_notes"];
    post: operations["chartmogul_create_note"];
  };
  "/v1/notes/{uuid}": {
    get: operations["chartmogul_get_note"];
    delete: operations["chartmogul_delete_note"];
    patch: operations["chartmogul_update_note"];
  };
  "/v1/opportunities": {
    get: operations["chartmogul_list_opportunities"];
    post: operations["chartmogul_create_opportunity"];
  };
  "/v1/opportunities/{uuid}": {
    get: operations["chartmogul_get_opportunity"];
    delete: operations["chartmogul_delete_opportunity"];
    patch: operations["chartmogul_update_opportunity"];
  };
  "/v1/ping": {
    get: operations["chartmogul_ping_api"];
  };
  "/v1/plan_groups": {
    get: operations["chartmogul_list_plan_groups"];
    post: operations["chartmogul_create_plan_group"];
  };
  "/v1/plan_groups/{uuid}": {
    get: operations["chartmogul_get_plan_group"];
    delete: operations["chartmogul_delete_plan_group"];
    patch: operations["chartmogul_update_plan_group"];
  };
  "/v1/plan_groups/{uuid}/plans": {
    get: operations["chartmogul_list_plan_group_plans"];
  };
  "/v1/plans": {
    get: operations["chartmogul_list_plans"];
    post: operations["chartmogul_create_plan"];
  };
  "/v1/plans/{uuid}": {
    get: operations["chartmogul_get_plan"];
    delete: operations["chartmogul_delete_plan"];
    patch: operations["chartmogul_update_plan"];
  };
  "/v1/subscription_events": {
    get: operations["chartmogul_list_subscription_events"];
    post: operations["chartmogul_create_subscription_event"];
    delete: operations["chartmogul_delete_subscription_event"];
    patch: operations["chartmogul_update_subscription_event"];
  };
  "/v1/subscription_events/disabled_state": {
    patch: operations["chartmogul_disable_subscription_event_by_external_id"];
  };
  "/v1/subscription_events/{id}/disabled_state": {
    patch: operations["chartmogul_disable_subscription_event"];
  };
  "/v1/subscription_sets/{uuid}/attributes": {
    get: operations["chartmogul_get_subscription_set_attributes"];
  };
  "/v1/subscription_sets/{uuid}/attributes/custom": {
    put: operations["chartmogul_update_subscription_set_custom_attributes"];
    post: operations["chartmogul_add_subscription_set_custom_attributes"];
    delete: operations["chartmogul_remove_subscription_set_custom_attributes"];
  };
  "/v1/subscriptions/{uuid}/attributes": {
    get: operations["chartmogul_get_subscription_attributes"];
  };
  "/v1/subscriptions/{uuid}/attributes/custom": {
    put: operations["chartmogul_update_subscription_custom_attributes"];
    post: operations["chartmogul_add_subscription_custom_attributes"];
    delete: operations["chartmogul_remove_subscription_custom_attributes"];
  };
  "/v1/tasks": {
    get: operations["chartmogul_list_tasks"];
    post: operations["chartmogul_create_task"];
  };
  "/v1/tasks/{uuid}": {
    get: operations["chartmogul_get_task"];
    delete: operations["chartmogul_delete_task"];
    patch: operations["chartmogul_update_task"];
  };
  "/v1/transactions": {
    get: operations["chartmogul_get_transaction_by_external_id"];
    delete: operations["chartmogul_delete_transaction_by_external_id"];
    patch: operations["chartmogul_update_transaction_by_external_id"];
  };
  "/v1/transactions/disabled_state": {
    patch: operations["chartmogul_disable_transaction_by_external_id"];
  };
  "/v1/transactions/{uuid}": {
    get: operations["chartmogul_get_transaction"];
    delete: operations["chartmogul_delete_transaction"];
    patch: operations["chartmogul_update_transaction"];
  };
  "/v1/transactions/{uuid}/disabled_state": {
    patch: operations["chartmogul_disable_transaction"];
  };
}
/** The request and the response of each endpoint, on the wire. */
export interface operations {
  chartmogul_get_current_user: {
    parameters: {
      query?: {
        include?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": Account;
        };
      };
    };
  };
  chartmogul_list_activities: {
    parameters: {
      query?: {
        per_page?: number | undefined;
        cursor?: string | undefined;
        "start-date"?: string | undefined;
        "end-date"?: string | undefined;
        type?: ('new_biz' | 'reactivation' | 'expansion' | 'contraction' | 'churn' | (string & {})) | undefined;
        order?: ('date' | '-date' | (string & {})) | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ActivityList;
        };
      };
    };
  };
  chartmogul_create_activities_export: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": ActivitiesExportBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActivitiesExport;
        };
      };
    };
  };
  chartmogul_get_activities_export: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ActivitiesExport;
        };
      };
    };
  };
  chartmogul_list_contacts: {
    parameters: {
      query?: {
        per_page?: ListContactsParams['per_page'] | undefined;
        cursor?: ListContactsParams['cursor'] | undefined;
        customer_uuid?: ListContactsParams['customer_uuid'] | undefined;
        email?: ListContactsParams['email'] | undefined;
        customer_external_id?: ListContactsParams['customer_external_id'] | undefined;
        data_source_uuid?: ListContactsParams['data_source_uuid'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ContactList;
        };
      };
    };
  };
  chartmogul_create_contact: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateContactParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Contact;
        };
      };
    };
  };
  chartmogul_merge_contacts: {
    parameters: {
      path: {
        into_uuid: string;
        from_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Contact;
        };
      };
    };
  };
  chartmogul_get_contact: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Contact;
        };
      };
    };
  };
  chartmogul_delete_contact: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_update_contact: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateContactParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Contact;
        };
      };
    };
  };
  chartmogul_list_customer_notes: {
    parameters: {
      query?: {
        per_page?: ListCustomerNotesParams['per_page'] | undefined;
        cursor?: ListCustomerNotesParams['cursor'] | undefined;
        customer_uuid?: ListCustomerNotesParams['customer_uuid'] | undefined;
        type?: ListCustomerNotesParams['type'] | undefined;
        author_email?: ListCustomerNotesParams['author_email'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerNoteList;
        };
      };
    };
  };
  chartmogul_create_customer_note: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerNoteParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": CustomerNote;
        };
      };
    };
  };
  chartmogul_get_customer_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerNote;
        };
      };
    };
  };
  chartmogul_delete_customer_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_update_customer_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateCustomerNoteParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": CustomerNote;
        };
      };
    };
  };
  chartmogul_list_customers: {
    parameters: {
      query?: {
        per_page?: number | undefined;
        cursor?: string | undefined;
        status?: ('Active' | 'Cancelled' | 'Past_Due' | 'New_Lead' | 'Working_Lead' | 'Qualified_Lead' | 'Unqualified_Lead' | (string & {})) | undefined;
        data_source_uuid?: string | undefined;
        external_id?: string | undefined;
        system?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerList;
        };
      };
    };
  };
  chartmogul_create_customer: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateCustomerParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Customer;
        };
      };
    };
  };
  chartmogul_add_custom_attributes_by_email: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": AddCustomAttributesByEmailParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UpdatedCustomerList;
        };
      };
    };
  };
  chartmogul_add_tags_by_email: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": AddTagsByEmailParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": UpdatedCustomerList;
        };
      };
    };
  };
  chartmogul_merge_customers: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": MergeCustomersParams;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_search_customers: {
    parameters: {
      query: {
        email: string;
        with_associated_emails?: boolean | undefined;
        per_page?: number | undefined;
        cursor?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerList;
        };
      };
    };
  };
  chartmogul_unmerge_customers: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": UnmergeCustomersParams;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_list_customer_activities: {
    parameters: {
      query?: {
        per_page?: ListCustomerActivitiesParams['per_page'] | undefined;
        cursor?: ListCustomerActivitiesParams['cursor'] | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerActivityList;
        };
      };
    };
  };
  chartmogul_get_customer_attributes: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerAttributes;
        };
      };
    };
  };
  chartmogul_update_customer_custom_attributes: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<UpdateCustomerCustomAttributesParams, 'customer_uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_add_customer_custom_attributes: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<AddCustomerCustomAttributesParams, 'customer_uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_remove_customer_custom_attributes: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<RemoveCustomerCustomAttributesParams, 'customer_uuid'>;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_add_customer_tags: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<AddCustomerTagsParams, 'customer_uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Tags;
        };
      };
    };
  };
  chartmogul_remove_customer_tags: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<RemoveCustomerTagsParams, 'customer_uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Tags;
        };
      };
    };
  };
  chartmogul_connect_subscriptions: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<ConnectSubscriptionsParams, 'customer_uuid'>;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_list_customer_contacts: {
    parameters: {
      query?: {
        per_page?: ListCustomerContactsParams['per_page'] | undefined;
        cursor?: ListCustomerContactsParams['cursor'] | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ContactList;
        };
      };
    };
  };
  chartmogul_create_customer_contact: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateCustomerContactParams, 'customer_uuid'>;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Contact;
        };
      };
    };
  };
  chartmogul_disconnect_subscriptions: {
    parameters: {
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisconnectSubscriptionsParams, 'customer_uuid'>;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_list_subscriptions: {
    parameters: {
      query?: {
        per_page?: number | undefined;
        cursor?: string | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionList;
        };
      };
    };
  };
  chartmogul_get_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Customer;
        };
      };
    };
  };
  chartmogul_delete_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateCustomerParams, 'id'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Customer;
        };
      };
    };
  };
  chartmogul_list_data_sources: {
    parameters: {
      query?: {
        name?: ListDataSourcesParams['name'] | undefined;
        system?: ListDataSourcesParams['system'] | undefined;
        with_processing_status?: ListDataSourcesParams['with_processing_status'] | undefined;
        with_auto_churn_subscription_setting?: ListDataSourcesParams['with_auto_churn_subscription_setting'] | undefined;
        with_invoice_handling_setting?: ListDataSourcesParams['with_invoice_handling_setting'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": DataSourceList;
        };
      };
    };
  };
  chartmogul_create_data_source: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateDataSourceParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": DataSource;
        };
      };
    };
  };
  chartmogul_delete_customer_invoices: {
    parameters: {
      path: {
        data_source_uuid: string;
        customer_uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_invoice_status: {
    parameters: {
      query?: {
        handle_as_user_edit?: UpdateInvoiceStatusParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        data_source_uuid: string;
        external_id: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<UpdateInvoiceStatusParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Confirmation;
        };
      };
    };
  };
  chartmogul_import_data: {
    parameters: {
      path: {
        data_source_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<ImportDataParams, 'data_source_uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DataImport;
        };
      };
    };
  };
  chartmogul_get_data_import: {
    parameters: {
      path: {
        data_source_uuid: string;
        import_id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DataImport;
        };
      };
    };
  };
  chartmogul_upload_data: {
    parameters: {
      path: {
        data_source_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DataUpload;
        };
      };
    };
  };
  chartmogul_get_data_source: {
    parameters: {
      query?: {
        with_processing_status?: GetDataSourceParams['with_processing_status'] | undefined;
        with_auto_churn_subscription_setting?: GetDataSourceParams['with_auto_churn_subscription_setting'] | undefined;
        with_invoice_handling_setting?: GetDataSourceParams['with_invoice_handling_setting'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DataSource;
        };
      };
    };
  };
  chartmogul_delete_data_source: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_empty_data_source: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_list_customer_invoices: {
    parameters: {
      query?: {
        per_page?: ListCustomerInvoicesParams['per_page'] | undefined;
        cursor?: ListCustomerInvoicesParams['cursor'] | undefined;
        validation_type?: ListCustomerInvoicesParams['validation_type'] | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerInvoiceList;
        };
      };
    };
  };
  chartmogul_import_invoices: {
    parameters: {
      query?: {
        handle_as_user_edit?: ImportInvoicesParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<ImportInvoicesParams, 'customer_uuid' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": ImportedInvoiceList;
        };
      };
    };
  };
  chartmogul_list_imported_subscriptions: {
    parameters: {
      query?: {
        per_page?: ListImportedSubscriptionsParams['per_page'] | undefined;
        cursor?: ListImportedSubscriptionsParams['cursor'] | undefined;
      } | undefined;
      path: {
        customer_uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ImportedSubscriptionList;
        };
      };
    };
  };
  chartmogul_create_line_item: {
    parameters: {
      query?: {
        handle_as_user_edit?: CreateLineItemParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        invoice_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateLineItemParams, 'invoice_uuid' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_create_transaction: {
    parameters: {
      query?: {
        handle_as_user_edit?: CreateTransactionParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        invoice_uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<CreateTransactionParams, 'invoice_uuid' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_cancel_imported_subscription: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<CancelImportedSubscriptionParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": ImportedSubscription;
        };
      };
    };
  };
  chartmogul_list_invoices: {
    parameters: {
      query?: {
        per_page?: number | undefined;
        cursor?: string | undefined;
        customer_uuid?: string | undefined;
        data_source_uuid?: string | undefined;
        external_id?: string | undefined;
        validation_type?: ('valid' | 'invalid' | 'all' | (string & {})) | undefined;
        with_disabled?: boolean | undefined;
        include_edit_histories?: boolean | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceList;
        };
      };
    };
  };
  chartmogul_delete_invoice_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DeleteInvoiceByExternalIdParams['data_source_uuid'];
        external_id: DeleteInvoiceByExternalIdParams['external_id'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_invoice_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: UpdateInvoiceByExternalIdParams['data_source_uuid'];
        external_id: UpdateInvoiceByExternalIdParams['external_id'];
        handle_as_user_edit?: UpdateInvoiceByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateInvoiceByExternalIdParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  chartmogul_disable_invoice_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DisableInvoiceByExternalIdParams['data_source_uuid'];
        external_id: DisableInvoiceByExternalIdParams['external_id'];
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableInvoiceByExternalIdParams, 'data_source_uuid' | 'external_id'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  chartmogul_get_invoice: {
    parameters: {
      query?: {
        validation_type?: GetInvoiceParams['validation_type'] | undefined;
        with_disabled?: GetInvoiceParams['with_disabled'] | undefined;
        include_edit_histories?: GetInvoiceParams['include_edit_histories'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  chartmogul_delete_invoice: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_invoice: {
    parameters: {
      query?: {
        handle_as_user_edit?: UpdateInvoiceParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateInvoiceParams, 'uuid' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  chartmogul_disable_invoice: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableInvoiceParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Invoice;
        };
      };
    };
  };
  chartmogul_get_line_item_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: GetLineItemByExternalIdParams['data_source_uuid'];
        external_id: GetLineItemByExternalIdParams['external_id'];
        validation_type?: GetLineItemByExternalIdParams['validation_type'] | undefined;
        with_disabled?: GetLineItemByExternalIdParams['with_disabled'] | undefined;
        include_edit_histories?: GetLineItemByExternalIdParams['include_edit_histories'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_delete_line_item_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DeleteLineItemByExternalIdParams['data_source_uuid'];
        external_id: DeleteLineItemByExternalIdParams['external_id'];
        handle_as_user_edit?: DeleteLineItemByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_line_item_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: UpdateLineItemByExternalIdParams['data_source_uuid'];
        external_id: UpdateLineItemByExternalIdParams['external_id'];
        handle_as_user_edit?: UpdateLineItemByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateLineItemByExternalIdParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_disable_line_item_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DisableLineItemByExternalIdParams['data_source_uuid'];
        external_id: DisableLineItemByExternalIdParams['external_id'];
        handle_as_user_edit?: DisableLineItemByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableLineItemByExternalIdParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_get_line_item: {
    parameters: {
      query?: {
        validation_type?: GetLineItemParams['validation_type'] | undefined;
        with_disabled?: GetLineItemParams['with_disabled'] | undefined;
        include_edit_histories?: GetLineItemParams['include_edit_histories'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_delete_line_item: {
    parameters: {
      query?: {
        handle_as_user_edit?: DeleteLineItemParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_line_item: {
    parameters: {
      query?: {
        handle_as_user_edit?: UpdateLineItemParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateLineItemParams, 'uuid' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_disable_line_item: {
    parameters: {
      query?: {
        handle_as_user_edit?: DisableLineItemParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableLineItemParams, 'uuid' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LineItem;
        };
      };
    };
  };
  chartmogul_get_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Metrics;
        };
      };
    };
  };
  chartmogul_get_arpa_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ArpaMetrics;
        };
      };
    };
  };
  chartmogul_get_arr_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": ArrMetrics;
        };
      };
    };
  };
  chartmogul_get_asp_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": AspMetrics;
        };
      };
    };
  };
  chartmogul_get_customer_churn_rate_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerChurnRateMetrics;
        };
      };
    };
  };
  chartmogul_get_customer_count_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerCountMetrics;
        };
      };
    };
  };
  chartmogul_get_ltv_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": LtvMetrics;
        };
      };
    };
  };
  chartmogul_get_mrr_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": MrrMetrics;
        };
      };
    };
  };
  chartmogul_get_mrr_churn_rate_metrics: {
    parameters: {
      query: {
        "start-date": string;
        "end-date": string;
        interval?: ('day' | 'week' | 'month' | 'quarter' | 'year' | (string & {})) | undefined;
        geo?: string | undefined;
        plans?: string | undefined;
        filters?: string | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": MrrChurnRateMetrics;
        };
      };
    };
  };
  chartmogul_list_notes: {
    parameters: {
      query?: {
        per_page?: ListNotesParams['per_page'] | undefined;
        cursor?: ListNotesParams['cursor'] | undefined;
        customer_uuid?: ListNotesParams['customer_uuid'] | undefined;
        contact_uuid?: ListNotesParams['contact_uuid'] | undefined;
        type?: ListNotesParams['type'] | undefined;
        author_email?: ListNotesParams['author_email'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": NoteList;
        };
      };
    };
  };
  chartmogul_create_note: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateNoteParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Note;
        };
      };
    };
  };
  chartmogul_get_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Note;
        };
      };
    };
  };
  chartmogul_delete_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      202: {
        content: {
          "application/json": Confirmation;
        };
      };
    };
  };
  chartmogul_update_note: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateNoteParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Note;
        };
      };
    };
  };
  chartmogul_list_opportunities: {
    parameters: {
      query?: {
        per_page?: ListOpportunitiesParams['per_page'] | undefined;
        cursor?: ListOpportunitiesParams['cursor'] | undefined;
        customer_uuid?: ListOpportunitiesParams['customer_uuid'] | undefined;
        owner?: ListOpportunitiesParams['owner'] | undefined;
        pipeline?: ListOpportunitiesParams['pipeline'] | undefined;
        pipeline_stage?: ListOpportunitiesParams['pipeline_stage'] | undefined;
        estimated_close_date_on_or_after?: ListOpportunitiesParams['estimated_close_date_on_or_after'] | undefined;
        estimated_close_date_on_or_before?: ListOpportunitiesParams['estimated_close_date_on_or_before'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": OpportunityList;
        };
      };
    };
  };
  chartmogul_create_opportunity: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateOpportunityParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Opportunity;
        };
      };
    };
  };
  chartmogul_get_opportunity: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Opportunity;
        };
      };
    };
  };
  chartmogul_delete_opportunity: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_update_opportunity: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateOpportunityParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Opportunity;
        };
      };
    };
  };
  chartmogul_ping_api: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Pong;
        };
      };
    };
  };
  chartmogul_list_plan_groups: {
    parameters: {
      query?: {
        per_page?: ListPlanGroupsParams['per_page'] | undefined;
        cursor?: ListPlanGroupsParams['cursor'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PlanGroupList;
        };
      };
    };
  };
  chartmogul_create_plan_group: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePlanGroupParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PlanGroup;
        };
      };
    };
  };
  chartmogul_get_plan_group: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PlanGroup;
        };
      };
    };
  };
  chartmogul_delete_plan_group: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_plan_group: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdatePlanGroupParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PlanGroup;
        };
      };
    };
  };
  chartmogul_list_plan_group_plans: {
    parameters: {
      query?: {
        per_page?: ListPlanGroupPlansParams['per_page'] | undefined;
        cursor?: ListPlanGroupPlansParams['cursor'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PlanList;
        };
      };
    };
  };
  chartmogul_list_plans: {
    parameters: {
      query?: {
        per_page?: number | undefined;
        cursor?: string | undefined;
        data_source_uuid?: string | undefined;
        external_id?: string | undefined;
        system?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PlanList;
        };
      };
    };
  };
  chartmogul_create_plan: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreatePlanParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Plan;
        };
      };
    };
  };
  chartmogul_get_plan: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Plan;
        };
      };
    };
  };
  chartmogul_delete_plan: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_plan: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdatePlanParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      202: {
        content: {
          "application/json": Plan;
        };
      };
    };
  };
  chartmogul_list_subscription_events: {
    parameters: {
      query?: {
        per_page?: ListSubscriptionEventsParams['per_page'] | undefined;
        cursor?: ListSubscriptionEventsParams['cursor'] | undefined;
        data_source_uuid?: ListSubscriptionEventsParams['data_source_uuid'] | undefined;
        external_id?: ListSubscriptionEventsParams['external_id'] | undefined;
        customer_uuid?: ListSubscriptionEventsParams['customer_uuid'] | undefined;
        customer_external_id?: ListSubscriptionEventsParams['customer_external_id'] | undefined;
        subscription_external_id?: ListSubscriptionEventsParams['subscription_external_id'] | undefined;
        plan_external_id?: ListSubscriptionEventsParams['plan_external_id'] | undefined;
        event_type?: ListSubscriptionEventsParams['event_type'] | undefined;
        event_date?: ListSubscriptionEventsParams['event_date'] | undefined;
        effective_date?: ListSubscriptionEventsParams['effective_date'] | undefined;
        with_disabled?: ListSubscriptionEventsParams['with_disabled'] | undefined;
        include_edit_histories?: ListSubscriptionEventsParams['include_edit_histories'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionEventList;
        };
      };
    };
  };
  chartmogul_create_subscription_event: {
    parameters: {
      query?: {
        handle_as_user_edit?: boolean | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionEventBody;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": SubscriptionEvent;
        };
      };
    };
  };
  chartmogul_delete_subscription_event: {
    parameters: {
      query: {
        subscription_event: SubscriptionEventReference;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_subscription_event: {
    parameters: {
      query?: {
        handle_as_user_edit?: boolean | undefined;
      } | undefined;
    };
    requestBody: {
      content: {
        "application/json": SubscriptionEventBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionEvent;
        };
      };
    };
  };
  chartmogul_disable_subscription_event_by_external_id: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": DisableSubscriptionEventByExternalIdParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DisabledSubscriptionEvent;
        };
      };
    };
  };
  chartmogul_disable_subscription_event: {
    parameters: {
      path: {
        id: number;
      };
    };
    requestBody: {
      content: {
        "application/json": DisabledState;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DisabledSubscriptionEvent;
        };
      };
    };
  };
  chartmogul_get_subscription_set_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionAttributes;
        };
      };
    };
  };
  chartmogul_update_subscription_set_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<UpdateSubscriptionSetCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_add_subscription_set_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<AddSubscriptionSetCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_remove_subscription_set_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<RemoveSubscriptionSetCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": RemovedCustomAttributes;
        };
      };
    };
  };
  chartmogul_get_subscription_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": SubscriptionAttributes;
        };
      };
    };
  };
  chartmogul_update_subscription_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<UpdateSubscriptionCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_add_subscription_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<AddSubscriptionCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomAttributes;
        };
      };
    };
  };
  chartmogul_remove_subscription_custom_attributes: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<RemoveSubscriptionCustomAttributesParams, 'uuid'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": RemovedCustomAttributes;
        };
      };
    };
  };
  chartmogul_list_tasks: {
    parameters: {
      query?: {
        per_page?: ListTasksParams['per_page'] | undefined;
        cursor?: ListTasksParams['cursor'] | undefined;
        customer_uuid?: ListTasksParams['customer_uuid'] | undefined;
        contact_uuid?: ListTasksParams['contact_uuid'] | undefined;
        assignee?: ListTasksParams['assignee'] | undefined;
        due_date_on_or_after?: ListTasksParams['due_date_on_or_after'] | undefined;
        due_date_on_or_before?: ListTasksParams['due_date_on_or_before'] | undefined;
        completed?: ListTasksParams['completed'] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TaskList;
        };
      };
    };
  };
  chartmogul_create_task: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/json": CreateTaskParams;
      };
    };
    responses: {
      201: {
        content: {
          "application/json": Task;
        };
      };
    };
  };
  chartmogul_get_task: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Task;
        };
      };
    };
  };
  chartmogul_delete_task: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": EmptyAnswer;
        };
      };
    };
  };
  chartmogul_update_task: {
    parameters: {
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateTaskParams, 'uuid'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Task;
        };
      };
    };
  };
  chartmogul_get_transaction_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: GetTransactionByExternalIdParams['data_source_uuid'];
        external_id: GetTransactionByExternalIdParams['external_id'];
        validation_type?: GetTransactionByExternalIdParams['validation_type'] | undefined;
        with_disabled?: GetTransactionByExternalIdParams['with_disabled'] | undefined;
        include_edit_histories?: GetTransactionByExternalIdParams['include_edit_histories'] | undefined;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_delete_transaction_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DeleteTransactionByExternalIdParams['data_source_uuid'];
        external_id: DeleteTransactionByExternalIdParams['external_id'];
        handle_as_user_edit?: DeleteTransactionByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_transaction_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: UpdateTransactionByExternalIdParams['data_source_uuid'];
        external_id: UpdateTransactionByExternalIdParams['external_id'];
        handle_as_user_edit?: UpdateTransactionByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateTransactionByExternalIdParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_disable_transaction_by_external_id: {
    parameters: {
      query: {
        data_source_uuid: DisableTransactionByExternalIdParams['data_source_uuid'];
        external_id: DisableTransactionByExternalIdParams['external_id'];
        handle_as_user_edit?: DisableTransactionByExternalIdParams['handle_as_user_edit'] | undefined;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableTransactionByExternalIdParams, 'data_source_uuid' | 'external_id' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_get_transaction: {
    parameters: {
      query?: {
        validation_type?: GetTransactionParams['validation_type'] | undefined;
        with_disabled?: GetTransactionParams['with_disabled'] | undefined;
        include_edit_histories?: GetTransactionParams['include_edit_histories'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_delete_transaction: {
    parameters: {
      query?: {
        handle_as_user_edit?: DeleteTransactionParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
      };
    };
  };
  chartmogul_update_transaction: {
    parameters: {
      query?: {
        handle_as_user_edit?: UpdateTransactionParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    requestBody?: {
      content: {
        "application/json": Omit<UpdateTransactionParams, 'uuid' | 'handle_as_user_edit'>;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
  chartmogul_disable_transaction: {
    parameters: {
      query?: {
        handle_as_user_edit?: DisableTransactionParams['handle_as_user_edit'] | undefined;
      } | undefined;
      path: {
        uuid: string;
      };
    };
    requestBody: {
      content: {
        "application/json": Omit<DisableTransactionParams, 'uuid' | 'handle_as_user_edit'>;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Transaction;
        };
      };
    };
  };
}
