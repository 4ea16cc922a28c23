// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, Customer, CustomerList, InvoiceList, Metrics, PlanList, Pong, SubscriptionList } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/v1/account": {
    get: operations["chartmogul_get_current_user"];
  };
  "/v1/customers": {
    get: operations["chartmogul_list_customers"];
  };
  "/v1/customers/search": {
    get: operations["chartmogul_search_customers"];
  };
  "/v1/customers/{customer_uuid}/subscriptions": {
    get: operations["chartmogul_list_subscriptions"];
  };
  "/v1/customers/{id}": {
    get: operations["chartmogul_get_customer"];
  };
  "/v1/invoices": {
    get: operations["chartmogul_list_invoices"];
  };
  "/v1/metrics/all": {
    get: operations["chartmogul_get_metrics"];
  };
  "/v1/ping": {
    get: operations["chartmogul_ping"];
  };
  "/v1/plans": {
    get: operations["chartmogul_list_plans"];
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
  chartmogul_ping: {
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
}
