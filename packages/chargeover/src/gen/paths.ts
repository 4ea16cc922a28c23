// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { CustomerListResponse, CustomerResponse, InvoiceListResponse, InvoiceResponse, PackageListResponse, TransactionListResponse, TransactionResponse } from './models.js'

export interface paths {
    "/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query for customers
         * The customers that match, a page at a time. Answers carry no total. Also the cheapest request that proves credentials, since the API has none of its own for that.
         */
        get: operations["chargeover_list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a specific customer
         * One customer with fields that lists leave out. Stored cards are not among them.
         */
        get: operations["chargeover_get_customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query for invoices
         * The invoices that match, a page at a time, without their lines.
         */
        get: operations["chargeover_list_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invoice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a specific invoice
         * One invoice with its lines.
         */
        get: operations["chargeover_get_invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query for subscriptions
         * The subscriptions that match, a page at a time. Lines come only when they are expanded.
         */
        get: operations["chargeover_list_subscriptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Query for transactions
         * The transactions that match, a page at a time.
         */
        get: operations["chargeover_list_transactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/transaction/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a specific transaction
         * One transaction with the invoices it was applied to.
         */
        get: operations["chargeover_get_transaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The matching customers, empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerListResponse;
                };
            };
        };
    };
    chargeover_get_customer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The matching invoices, empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceListResponse;
                };
            };
        };
    };
    chargeover_get_invoice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
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
                expand?: 'line_items' | (string & {}) | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The matching subscriptions, empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                expand?: 'applied_to' | (string & {}) | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The matching transactions, empty past the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransactionListResponse;
                };
            };
        };
    };
    chargeover_get_transaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The transaction. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TransactionResponse;
                };
            };
        };
    };
}
