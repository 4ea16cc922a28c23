// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { type About, checkEmpty } from '@billing/core/internal'
import {
  type ChartMogulClient,
  type ChartMogulRequestOptions,
  getCurrentUser,
  getCustomer,
  getMetrics,
  listCustomers,
  listInvoices,
  listPlans,
  listSubscriptions,
} from '@billing/chartmogul'

/** What the tools of ChartMogul are grouped by. */
export type ChartMogulResourceName =
  | 'account'
  | 'customers'
  | 'invoices'
  | 'metrics'
  | 'plans'
  | 'subscriptions'

/** A tool of ChartMogul, called with a ChartMogul client. */
export interface ChartMogulTool extends Tool<ChartMogulClient, ChartMogulRequestOptions> {
  /** What it acts on. */
  readonly resource: ChartMogulResourceName
}

const perPageSchema: object = {
  "type": "integer",
  "minimum": 1,
  "maximum": 200,
  "default": 50,
  "description": "Number of results per page (default: 50, max: 200)."
}

const pageSchema: object = {
  "type": "integer",
  "minimum": 1,
  "description": "Page number, starting from 1 (default: 1). ChartMogul pages by cursor only, so page n costs n requests, and it cannot be combined with `cursor`."
}

/** Get the current user. */
export const getCurrentUserTool: ChartMogulTool = {
  name: 'chartmogul_get_current_user',
  function: 'getCurrentUser',
  aliases: ["get_current_user"],
  provider: 'chartmogul',
  resource: 'account',
  documented: true,
  title: "Get the current user",
  description: "Get the currently authenticated ChartMogul user. Returns user details including name, email, and account information. Useful for verifying API credentials.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-account',
  inputSchema: {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  execute: async (client, input, options) => {
    checkEmpty(input)
    return getCurrentUser(client, options)
  },
}

/** Get a customer. */
export const getCustomerTool: ChartMogulTool = {
  name: 'chartmogul_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: true,
  title: "Get a customer",
  description: "Get details for a single ChartMogul customer by UUID. Returns full customer information including attributes, address, and custom fields.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "The ChartMogul customer UUID.",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      }
    },
    "examples": [
      {
        "id": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb"
      }
    ]
  },
  execute: getCustomer,
}

/** Get metrics. */
export const getMetricsTool: ChartMogulTool = {
  name: 'chartmogul_get_metrics',
  function: 'getMetrics',
  aliases: ["get_metrics"],
  provider: 'chartmogul',
  resource: 'metrics',
  documented: true,
  title: "Get metrics",
  description: "Query subscription analytics metrics from ChartMogul. Returns key metrics like MRR, ARR, churn rate, customer count, and more. Specify a date range and interval for timeseries data.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/retrieve-all-key-metrics',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "start_date",
      "end_date"
    ],
    "properties": {
      "start_date": {
        "type": "string",
        "format": "date",
        "description": "Start date for the metrics period (ISO 8601, e.g. \"2025-01-01\")."
      },
      "end_date": {
        "type": "string",
        "format": "date",
        "description": "End date for the metrics period (ISO 8601, e.g. \"2025-01-31\")."
      },
      "interval": {
        "type": "string",
        "default": "month",
        "description": "Interval for grouping results: \"day\", \"week\", or \"month\" (default: \"month\"). ChartMogul takes \"quarter\" and \"year\" as well.",
        "examples": [
          "day",
          "week",
          "month",
          "quarter",
          "year"
        ]
      },
      "type": {
        "type": "string",
        "enum": [
          "absolute",
          "percentage"
        ],
        "description": "Type of metrics to return: \"absolute\" or \"percentage\". Omit for default. Absolute keeps the figures, percentage their changes in percent, the default both."
      },
      "geo": {
        "type": "string",
        "description": "Only customers of these countries, as ISO 3166-1 alpha-2 codes separated by commas."
      },
      "plans": {
        "type": "string",
        "description": "Only these plans, by name, UUID or external identifier, separated by commas."
      },
      "filters": {
        "type": "string",
        "description": "A filter in ChartMogul's filter language, `field~OPERATOR~value` joined by `~AND~`."
      }
    },
    "examples": [
      {
        "start_date": "2025-01-01",
        "end_date": "2025-03-31",
        "interval": "month"
      }
    ]
  },
  execute: getMetrics,
}

/** List customers. */
export const listCustomersTool: ChartMogulTool = {
  name: 'chartmogul_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'chartmogul',
  resource: 'customers',
  documented: true,
  title: "List customers",
  description: "List customers from ChartMogul. Supports filtering by status or email and pagination. Returns customer details including UUID, name, email, company, and status.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "cursor": {
        "not": {
          "required": [
            "page"
          ]
        }
      }
    },
    "properties": {
      "per_page": perPageSchema,
      "page": pageSchema,
      "status": {
        "type": "string",
        "description": "Filter by customer status. Common values: \"Active\", \"Cancelled\", \"Future\". ChartMogul itself knows Active, Past Due, Cancelled and the four leads New, Working, Qualified and Unqualified Lead; Future is not among them.",
        "examples": [
          "Active",
          "Cancelled",
          "Past Due",
          "New Lead",
          "Working Lead",
          "Qualified Lead",
          "Unqualified Lead",
          "Future"
        ]
      },
      "email": {
        "type": "string",
        "description": "Filter by customer email address. The match is exact; no match gives an empty list."
      },
      "cursor": {
        "type": "string",
        "description": "The `cursor` of the previous answer, to get the page after it."
      },
      "data_source_uuid": {
        "type": "string",
        "description": "Only customers of this data source (`ds_…`)."
      },
      "external_id": {
        "type": "string",
        "description": "Only customers with this identifier in their billing system."
      },
      "system": {
        "type": "string",
        "description": "Only customers of this billing system, named as in `billing-system-type`, case-sensitive."
      }
    },
    "examples": [
      {
        "status": "Active",
        "per_page": 50
      }
    ]
  },
  execute: listCustomers,
}

/** List invoices. */
export const listInvoicesTool: ChartMogulTool = {
  name: 'chartmogul_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'chartmogul',
  resource: 'invoices',
  documented: true,
  title: "List invoices",
  description: "List invoices from ChartMogul. Supports filtering by customer UUID and pagination. Returns invoice details including amount, dates, line items, and status.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/invoices/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "cursor": {
        "not": {
          "required": [
            "page"
          ]
        }
      }
    },
    "properties": {
      "per_page": perPageSchema,
      "page": pageSchema,
      "customer_uuid": {
        "type": "string",
        "description": "Filter invoices by customer UUID."
      },
      "cursor": {
        "type": "string",
        "description": "The `cursor` of the previous answer, to get the page after it."
      },
      "data_source_uuid": {
        "type": "string",
        "description": "Only invoices of this data source (`ds_…`)."
      },
      "external_id": {
        "type": "string",
        "description": "Only invoices with this identifier in their billing system."
      },
      "validation_type": {
        "type": "string",
        "description": "Whether to list valid invoices (what ChartMogul does by itself), invalid ones or both.",
        "examples": [
          "valid",
          "invalid",
          "all"
        ]
      }
    },
    "examples": [
      {
        "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
        "per_page": 10
      }
    ]
  },
  execute: listInvoices,
}

/** List plans. */
export const listPlansTool: ChartMogulTool = {
  name: 'chartmogul_list_plans',
  function: 'listPlans',
  aliases: ["list_plans"],
  provider: 'chartmogul',
  resource: 'plans',
  documented: true,
  title: "List plans",
  description: "List billing plans from ChartMogul. Returns plan details including name, interval, amount, and currency.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/plans/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "cursor": {
        "not": {
          "required": [
            "page"
          ]
        }
      }
    },
    "properties": {
      "per_page": perPageSchema,
      "page": pageSchema,
      "cursor": {
        "type": "string",
        "description": "The `cursor` of the previous answer, to get the page after it."
      },
      "data_source_uuid": {
        "type": "string",
        "description": "Only plans of this data source (`ds_…`)."
      },
      "external_id": {
        "type": "string",
        "description": "Only plans with this identifier in their billing system."
      }
    },
    "examples": [
      {
        "per_page": 100
      }
    ]
  },
  execute: listPlans,
}

/** List subscriptions. */
export const listSubscriptionsTool: ChartMogulTool = {
  name: 'chartmogul_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions"],
  provider: 'chartmogul',
  resource: 'subscriptions',
  documented: true,
  title: "List subscriptions",
  description: "List subscriptions from ChartMogul. Supports filtering by customer UUID or status and pagination. Returns subscription details including plan, dates, and state.",
  access: 'read',
  documentation: 'https://dev.chartmogul.com/reference/customers/list-subscriptions',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "cursor": {
        "not": {
          "required": [
            "page"
          ]
        }
      }
    },
    "properties": {
      "per_page": {
        "type": "integer",
        "minimum": 1,
        "maximum": 200,
        "default": 50,
        "description": "Number of results per page (default: 50, max: 200). Without `customer_uuid` it counts customers, each of which costs one more request."
      },
      "page": pageSchema,
      "customer_uuid": {
        "type": "string",
        "description": "Filter subscriptions by customer UUID. Without it the subscriptions of one page of customers are collected, since ChartMogul lists subscriptions per customer only.",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "status": {
        "type": "string",
        "description": "Filter by subscription status. Common values: \"active\", \"cancelled\", \"expired\", \"future\". ChartMogul itself knows active and inactive: cancelled and expired both select inactive subscriptions, future those that start later than now.",
        "examples": [
          "active",
          "cancelled",
          "expired",
          "future",
          "inactive"
        ]
      },
      "cursor": {
        "type": "string",
        "description": "The `cursor` of the previous answer, to get the page after it. Without `customer_uuid` it walks the customers."
      }
    },
    "examples": [
      {
        "customer_uuid": "cus_23740208-2c7e-11ee-9ea2-ffd2435982bb",
        "status": "active"
      }
    ]
  },
  execute: listSubscriptions,
}

/** The tools for account, in alphabetical order. */
export const accountTools: readonly ChartMogulTool[] = [
  getCurrentUserTool,
]

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly ChartMogulTool[] = [
  getCustomerTool,
  listCustomersTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly ChartMogulTool[] = [
  listInvoicesTool,
]

/** The tools for metrics, in alphabetical order. */
export const metricsTools: readonly ChartMogulTool[] = [
  getMetricsTool,
]

/** The tools for plans, in alphabetical order. */
export const plansTools: readonly ChartMogulTool[] = [
  listPlansTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly ChartMogulTool[] = [
  listSubscriptionsTool,
]

/** The provider in a few words. */
export const about: About = {
  "name": "chartmogul",
  "title": "ChartMogul",
  "description": "The part of the ChartMogul REST API that the documented tools use. Names are the wire's own, a mixture of snake_case and hyphens. Money is in minor units (cents) of the currency beside it, datetimes are ISO 8601, dates YYYY-MM-DD."
}

/** Every tool, in alphabetical order. */
export const allTools: readonly ChartMogulTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  getMetricsTool,
  listCustomersTool,
  listInvoicesTool,
  listPlansTool,
  listSubscriptionsTool,
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
