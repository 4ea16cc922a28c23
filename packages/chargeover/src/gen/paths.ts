// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { CustomerListResponse, CustomerResponse, InvoiceListResponse, InvoiceResponse, PackageListResponse, TransactionListResponse, TransactionResponse } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/customer": {
    get: operations["chargeover_list_customers"];
  };
  "/customer/{id}": {
    get: operations["chargeover_get_customer"];
  };
  "/invoice": {
    get: operations["chargeover_list_invoices"];
  };
  "/invoice/{id}": {
    get: operations["chargeover_get_invoice"];
  };
  "/package": {
    get: operations["chargeover_list_subscriptions"];
  };
  "/transaction": {
    get: operations["chargeover_list_transactions"];
  };
  "/transaction/{id}": {
    get: operations["chargeover_get_transaction"];
  };
}
/** The request and the response of each endpoint, on the wire. */
export interface operations {
  chargeover_list_customers: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerListResponse;
        };
      };
    };
  };
  chargeover_get_customer: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": CustomerResponse;
        };
      };
    };
  };
  chargeover_list_invoices: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: string | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceListResponse;
        };
      };
    };
  };
  chargeover_get_invoice: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": InvoiceResponse;
        };
      };
    };
  };
  chargeover_list_subscriptions: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: ('line_items' | (string & {})) | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PackageListResponse;
        };
      };
    };
  };
  chargeover_list_transactions: {
    parameters: {
      query?: {
        limit?: number | undefined;
        offset?: number | undefined;
        where?: string | undefined;
        order?: string | undefined;
        expand?: ('applied_to' | (string & {})) | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionListResponse;
        };
      };
    };
  };
  chargeover_get_transaction: {
    parameters: {
      path: {
        id: number;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": TransactionResponse;
        };
      };
    };
  };
}
