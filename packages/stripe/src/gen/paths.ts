// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Balance, CancelPaymentIntentBody, CapturePaymentIntentBody, ConfirmPaymentIntentBody, CreateCustomerParams, CreateInvoiceParams, CreatePaymentIntentBody, CreatePriceBody, CreateProductParams, CreateSubscriptionBody, Customer, CustomerExpandPath, CustomerList, CustomerListExpandPath, DeletedCustomer, GetCustomerResult, Invoice, InvoiceExpandPath, InvoiceList, InvoiceListExpandPath, PayInvoiceBody, PaymentIntent, PaymentIntentExpandPath, Price, PriceList, PriceListExpandPath, Product, ProductExpandPath, ProductList, ProductListExpandPath, Subscription, SubscriptionExpandPath, TimestampFilter, UpdateCustomerBody, UpdatePaymentIntentBody, VoidInvoiceBody } from './models.js'

/** Each endpoint with its methods, for `client.http`. */
export interface paths {
  "/v1/balance": {
    get: operations["stripe_get_balance"];
  };
  "/v1/customers": {
    get: operations["stripe_list_customers"];
    post: operations["stripe_create_customer"];
  };
  "/v1/customers/{id}": {
    get: operations["stripe_get_customer"];
    post: operations["stripe_update_customer"];
    delete: operations["stripe_delete_customer"];
  };
  "/v1/invoices": {
    get: operations["stripe_list_invoices"];
    post: operations["stripe_create_invoice"];
  };
  "/v1/invoices/{id}": {
    get: operations["stripe_get_invoice"];
  };
  "/v1/invoices/{id}/pay": {
    post: operations["stripe_pay_invoice"];
  };
  "/v1/invoices/{id}/void": {
    post: operations["stripe_void_invoice"];
  };
  "/v1/payment_intents": {
    post: operations["stripe_create_payment_intent"];
  };
  "/v1/payment_intents/{id}": {
    get: operations["stripe_get_payment_intent"];
    post: operations["stripe_update_payment_intent"];
  };
  "/v1/payment_intents/{id}/cancel": {
    post: operations["stripe_cancel_payment_intent"];
  };
  "/v1/payment_intents/{id}/capture": {
    post: operations["stripe_capture_payment_intent"];
  };
  "/v1/payment_intents/{id}/confirm": {
    post: operations["stripe_confirm_payment_intent"];
  };
  "/v1/prices": {
    get: operations["stripe_list_prices"];
    post: operations["stripe_create_price"];
  };
  "/v1/products": {
    get: operations["stripe_list_products"];
    post: operations["stripe_create_product"];
  };
  "/v1/products/{id}": {
    get: operations["stripe_get_product"];
  };
  "/v1/subscriptions": {
    post: operations["stripe_create_subscription"];
  };
  "/v1/subscriptions/{id}": {
    get: operations["stripe_get_subscription"];
    delete: operations["stripe_cancel_subscription"];
  };
}
/** The request and the response of each endpoint, on the wire. */
export interface operations {
  stripe_get_balance: {
    parameters: {
      query?: never;
    };
    responses: {
      200: {
        content: {
          "application/json": Balance;
        };
      };
    };
  };
  stripe_list_customers: {
    parameters: {
      query?: {
        email?: string | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        expand?: CustomerListExpandPath[] | undefined;
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
  stripe_create_customer: {
    parameters: {
      query?: never;
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CreateCustomerParams;
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
  stripe_get_customer: {
    parameters: {
      query?: {
        expand?: CustomerExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": GetCustomerResult;
        };
      };
    };
  };
  stripe_update_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": UpdateCustomerBody;
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
  stripe_delete_customer: {
    parameters: {
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": DeletedCustomer;
        };
      };
    };
  };
  stripe_list_invoices: {
    parameters: {
      query?: {
        customer?: string | undefined;
        status?: ('draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {})) | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        subscription?: string | undefined;
        collection_method?: ('charge_automatically' | 'send_invoice' | (string & {})) | undefined;
        due_date?: TimestampFilter | undefined;
        expand?: InvoiceListExpandPath[] | undefined;
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
  stripe_create_invoice: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateInvoiceParams;
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
  stripe_get_invoice: {
    parameters: {
      query?: {
        expand?: InvoiceExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
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
  stripe_pay_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": PayInvoiceBody;
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
  stripe_void_invoice: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": VoidInvoiceBody;
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
  stripe_create_payment_intent: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePaymentIntentBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_get_payment_intent: {
    parameters: {
      query?: {
        expand?: PaymentIntentExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_update_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": UpdatePaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_cancel_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CancelPaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_capture_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": CapturePaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_confirm_payment_intent: {
    parameters: {
      path: {
        id: string;
      };
    };
    requestBody?: {
      content: {
        "application/x-www-form-urlencoded": ConfirmPaymentIntentBody;
      };
    } | undefined;
    responses: {
      200: {
        content: {
          "application/json": PaymentIntent;
        };
      };
    };
  };
  stripe_list_prices: {
    parameters: {
      query?: {
        product?: string | undefined;
        active?: boolean | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        currency?: string | undefined;
        type?: ('one_time' | 'recurring' | (string & {})) | undefined;
        lookup_keys?: string[] | undefined;
        expand?: PriceListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": PriceList;
        };
      };
    };
  };
  stripe_create_price: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreatePriceBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Price;
        };
      };
    };
  };
  stripe_list_products: {
    parameters: {
      query?: {
        active?: boolean | undefined;
        limit?: number | undefined;
        starting_after?: string | undefined;
        ending_before?: string | undefined;
        created?: TimestampFilter | undefined;
        expand?: ProductListExpandPath[] | undefined;
      } | undefined;
    };
    responses: {
      200: {
        content: {
          "application/json": ProductList;
        };
      };
    };
  };
  stripe_create_product: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateProductParams;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Product;
        };
      };
    };
  };
  stripe_get_product: {
    parameters: {
      query?: {
        expand?: ProductExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Product;
        };
      };
    };
  };
  stripe_create_subscription: {
    parameters: {
      query?: never;
    };
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": CreateSubscriptionBody;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_get_subscription: {
    parameters: {
      query?: {
        expand?: SubscriptionExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
  stripe_cancel_subscription: {
    parameters: {
      query?: {
        prorate?: boolean | undefined;
        invoice_now?: boolean | undefined;
        expand?: SubscriptionExpandPath[] | undefined;
      } | undefined;
      path: {
        id: string;
      };
    };
    responses: {
      200: {
        content: {
          "application/json": Subscription;
        };
      };
    };
  };
}
