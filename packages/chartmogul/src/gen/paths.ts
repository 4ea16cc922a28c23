// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Account, Customer, CustomerList, InvoiceList, Metrics, PlanList, Pong, SubscriptionList } from './models.js'

export interface paths {
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve the account
         * The account the API key belongs to. ChartMogul has no endpoint for the user.
         */
        get: operations["chartmogul_get_current_user"];
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
         * One page of customers. There is no filter by e-mail address here.
         */
        get: operations["chartmogul_list_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search customers by e-mail address
         * The customers with exactly this e-mail address. Answers 404, not an empty list, when there is none.
         */
        get: operations["chartmogul_search_customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customers/{customer_uuid}/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a customer's subscriptions
         * One page of a customer's subscriptions. ChartMogul has no endpoint for the subscriptions of the whole account, and no filter here.
         */
        get: operations["chartmogul_list_subscriptions"];
        put?: never;
        post?: never;
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
         * One customer with its attributes and address.
         */
        get: operations["chartmogul_get_customer"];
        put?: never;
        post?: never;
        delete?: never;
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
         * One page of invoices with their line items and transactions, by default only valid and enabled ones.
         */
        get: operations["chartmogul_list_invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Retrieve all key metrics
         * The eight key metrics for every interval of a period. Not paged.
         */
        get: operations["chartmogul_get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check the API key
         * Answers when the API key is valid, and tells nothing else.
         */
        get: operations["chartmogul_ping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * One page of plans.
         */
        get: operations["chartmogul_list_plans"];
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
    chartmogul_get_current_user: {
        parameters: {
            query?: {
                /** Settings to add to the answer, by name, separated by commas. */
                include?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                /** The customer's status, written with underscores where answers have spaces. */
                status?: 'Active' | 'Cancelled' | 'Past_Due' | 'New_Lead' | 'Working_Lead' | 'Qualified_Lead' | 'Unqualified_Lead' | (string & {}) | undefined;
                data_source_uuid?: string | undefined;
                external_id?: string | undefined;
                system?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of customers, empty when none matches. */
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
    chartmogul_search_customers: {
        parameters: {
            query: {
                /** The e-mail address to look for. */
                email: string;
                /** Whether to look at the e-mail addresses of contacts as well. */
                with_associated_emails?: boolean | undefined;
                per_page?: number | undefined;
                cursor?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of matching customers. */
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
    chartmogul_list_subscriptions: {
        parameters: {
            query?: {
                per_page?: number | undefined;
                cursor?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /** The customer's UUID, not its identifier in the billing system. */
                customer_uuid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of the customer's subscriptions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SubscriptionList;
                };
            };
        };
    };
    chartmogul_get_customer: {
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
            /** The customer. */
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
    chartmogul_list_invoices: {
        parameters: {
            query?: {
                per_page?: number | undefined;
                cursor?: string | undefined;
                customer_uuid?: string | undefined;
                data_source_uuid?: string | undefined;
                external_id?: string | undefined;
                validation_type?: 'valid' | 'invalid' | 'all' | (string & {}) | undefined;
                /** Whether to include disabled invoices. */
                with_disabled?: boolean | undefined;
                /** Whether to fill in `edit_history_summary`. */
                include_edit_histories?: boolean | undefined;
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
    chartmogul_get_metrics: {
        parameters: {
            query: {
                "start-date": string;
                "end-date": string;
                interval?: 'day' | 'week' | 'month' | 'quarter' | 'year' | (string & {}) | undefined;
                geo?: string | undefined;
                plans?: string | undefined;
                filters?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The metrics by interval, and how they stand now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Metrics;
                };
            };
        };
    };
    chartmogul_ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The API key is valid. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
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
                /** Only plans of this billing system, case-sensitive. */
                system?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** One page of plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PlanList;
                };
            };
        };
    };
}
