// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, Balance, CancelPaymentIntentBody, CapturePaymentIntentBody, ConfirmPaymentIntentBody, CreateCustomerParams, CreateInvoiceParams, CreatePaymentIntentBody, CreatePriceBody, CreateProductParams, CreateSubscriptionBody, Customer, CustomerExpandPath, CustomerList, CustomerListExpandPath, DeletedCustomer, GetCustomerResult, Invoice, InvoiceExpandPath, InvoiceList, InvoiceListExpandPath, PayInvoiceBody, PaymentIntent, PaymentIntentExpandPath, Price, PriceList, PriceListExpandPath, Product, ProductExpandPath, ProductList, ProductListExpandPath, Subscription, SubscriptionExpandPath, TimestampFilter, UpdateCustomerBody, UpdatePaymentIntentBody, VoidInvoiceBody } from './models.js'

export interface paths {
    "/v1/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the balance
         * Funds of the account the key belongs to, or of the one named by `Stripe-Account`.
         */
        get: operations["stripe_get_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers
         * Newest first.
         */
        get: operations["stripe_list_customers"];
        put?: never;
        /**
         * Create a customer
         * Every call makes a new customer; e-mail addresses need not be unique.
         */
        post: operations["stripe_create_customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a customer
         * A deleted customer is still answered with status 200, as `DeletedCustomer`.
         */
        get: operations["stripe_get_customer"];
        put?: never;
        /**
         * Update a customer
         * Fields left out stay as they are; an empty value clears a field.
         */
        post: operations["stripe_update_customer"];
        /**
         * Delete a customer
         * Cannot be undone, and cancels the customer's subscriptions at once.
         */
        delete: operations["stripe_delete_customer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices
         * Newest first.
         */
        get: operations["stripe_list_invoices"];
        put?: never;
        /**
         * Create an invoice
         * Makes a draft, which stays empty unless `pending_invoice_items_behavior` is `include`.
         */
        post: operations["stripe_create_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve an invoice
         * Carries its first lines. Payments are only present when expanded.
         */
        get: operations["stripe_get_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an invoice
         * Attempts the payment now, outside the usual schedule. A draft is finalized first.
         */
        post: operations["stripe_pay_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Void an invoice
         * Cannot be undone. Stripe answers 400 for a draft, which has to be deleted instead.
         */
        post: operations["stripe_void_invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a payment intent
         * Moves no money until it is confirmed, here with `confirm` or later.
         */
        post: operations["stripe_create_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a payment intent
         * Charges are not part of it; expand `latest_charge` for the latest attempt.
         */
        get: operations["stripe_get_payment_intent"];
        put?: never;
        /**
         * Update a payment intent
         * Fields left out stay as they are.
         */
        post: operations["stripe_update_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment intent
         * Also works in `requires_action` and, rarely, in `processing`. Funds that were held are released.
         */
        post: operations["stripe_cancel_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/capture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Capture a payment intent
         * Only in `requires_capture`. What is not captured is released; a hold lapses after seven days.
         */
        post: operations["stripe_capture_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payment_intents/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a payment intent
         * Attempts the payment. Without `return_url` Stripe answers 400 where automatic payment methods allow redirects, which they do by default, even for a plain card.
         */
        post: operations["stripe_confirm_payment_intent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List prices
         * Newest first, without the prices that were made inline for a single purchase.
         */
        get: operations["stripe_list_prices"];
        put?: never;
        /**
         * Create a price
         * Amount, currency and interval of a price cannot be changed later.
         */
        post: operations["stripe_create_price"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * Newest first.
         */
        get: operations["stripe_list_products"];
        put?: never;
        /**
         * Create a product
         * A product carries no amount; create a price for it next.
         */
        post: operations["stripe_create_product"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a product
         * Answers 404 once the product is deleted.
         */
        get: operations["stripe_get_product"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a subscription
         * Bills the first period at once unless there is a trial. By default a failing first payment is no error: the status is then `incomplete`.
         */
        post: operations["stripe_create_subscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve a subscription
         * The billing period and the plan are found on its items.
         */
        get: operations["stripe_get_subscription"];
        put?: never;
        post?: never;
        /**
         * Cancel a subscription
         * Ends it at once and for good.
         */
        delete: operations["stripe_cancel_subscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface operations {
    stripe_get_balance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The balance. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of customers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerList;
                };
            };
        };
    };
    stripe_create_customer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": CreateCustomerParams;
            };
        } | undefined;
        responses: {
            /** The new customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer, or what is left of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GetCustomerResult;
                };
            };
        };
    };
    stripe_update_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": UpdateCustomerBody;
            };
        } | undefined;
        responses: {
            /** The updated customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
        };
    };
    stripe_delete_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** What is left of the customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                status?: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void' | (string & {}) | undefined;
                limit?: number | undefined;
                starting_after?: string | undefined;
                ending_before?: string | undefined;
                created?: TimestampFilter | undefined;
                subscription?: string | undefined;
                collection_method?: 'charge_automatically' | 'send_invoice' | (string & {}) | undefined;
                due_date?: TimestampFilter | undefined;
                expand?: InvoiceListExpandPath[] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
        };
    };
    stripe_create_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateInvoiceParams;
            };
        };
        responses: {
            /** The draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
        };
    };
    stripe_pay_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": PayInvoiceBody;
            };
        } | undefined;
        responses: {
            /** The invoice after the attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
        };
    };
    stripe_void_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": VoidInvoiceBody;
            };
        } | undefined;
        responses: {
            /** The void invoice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
        };
    };
    stripe_create_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreatePaymentIntentBody;
            };
        };
        responses: {
            /** The new payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
        };
    };
    stripe_update_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": UpdatePaymentIntentBody;
            };
        } | undefined;
        responses: {
            /** The updated payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
        };
    };
    stripe_cancel_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": CancelPaymentIntentBody;
            };
        } | undefined;
        responses: {
            /** The canceled payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
        };
    };
    stripe_capture_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": CapturePaymentIntentBody;
            };
        } | undefined;
        responses: {
            /** The captured payment intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PaymentIntent;
                };
            };
        };
    };
    stripe_confirm_payment_intent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/x-www-form-urlencoded": ConfirmPaymentIntentBody;
            };
        } | undefined;
        responses: {
            /** The payment intent after the attempt; its status tells what is left to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                type?: 'one_time' | 'recurring' | (string & {}) | undefined;
                lookup_keys?: string[] | undefined;
                expand?: PriceListExpandPath[] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PriceList;
                };
            };
        };
    };
    stripe_create_price: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreatePriceBody;
            };
        };
        responses: {
            /** The new price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of products. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProductList;
                };
            };
        };
    };
    stripe_create_product: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateProductParams;
            };
        };
        responses: {
            /** The new product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The product. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Product;
                };
            };
        };
    };
    stripe_create_subscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": CreateSubscriptionBody;
            };
        };
        responses: {
            /** The new subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The canceled subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Subscription;
                };
            };
        };
    };
}
