// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { About, Tool } from '@billing/core'
import {
  type ChargeOverClient,
  type ChargeOverRequestOptions,
  getCurrentUser,
  getCustomer,
  getInvoice,
  getTransaction,
  listCustomers,
  listInvoices,
  listSubscriptions,
  listTransactions,
} from '@billing/chargeover'

/** A tool of ChargeOver, which is called with a client of this provider. */
export type ChargeOverTool = Tool<ChargeOverClient, ChargeOverRequestOptions>

/** Test API access. */
export const getCurrentUserTool: ChargeOverTool = {
  name: 'chargeover_get_current_user',
  function: 'getCurrentUser',
  aliases: ["get_current_user","test_api_access"],
  provider: 'chargeover',
  title: "Test API access",
  description: "Verify ChargeOver API access with a lightweight authenticated customer query. ChargeOver does not expose a dedicated /me endpoint in REST API v3.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
  inputSchema: {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  execute: (client, _input, options) => getCurrentUser(client, options),
}

/** Get a customer. */
export const getCustomerTool: ChargeOverTool = {
  name: 'chargeover_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'chargeover',
  title: "Get a customer",
  description: "Get detailed information about a specific ChargeOver customer by ID, including contact details, billing address, account balance, and payment methods.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-customer/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "integer",
        "description": "The customer ID."
      }
    },
    "examples": [
      {
        "id": 123
      }
    ]
  },
  execute: (client, input, options) => getCustomer(client, input as never, options),
}

/** Get an invoice. */
export const getInvoiceTool: ChargeOverTool = {
  name: 'chargeover_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'chargeover',
  title: "Get an invoice",
  description: "Get detailed information about a specific ChargeOver invoice by ID, including line items, totals, tax, applied payments, and invoice URL.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-invoice/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "integer",
        "description": "The invoice ID."
      }
    },
    "examples": [
      {
        "id": 10088
      }
    ]
  },
  execute: (client, input, options) => getInvoice(client, input as never, options),
}

/** Get a transaction. */
export const getTransactionTool: ChargeOverTool = {
  name: 'chargeover_get_transaction',
  function: 'getTransaction',
  aliases: ["get_transaction"],
  provider: 'chargeover',
  title: "Get a transaction",
  description: "Get detailed information about a specific ChargeOver transaction by transaction_id.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/get-a-specific-transaction/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "integer",
        "description": "The ChargeOver transaction_id."
      }
    },
    "examples": [
      {
        "id": 172
      }
    ]
  },
  execute: (client, input, options) => getTransaction(client, input as never, options),
}

/** List customers. */
export const listCustomersTool: ChargeOverTool = {
  name: 'chargeover_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'chargeover',
  title: "List customers",
  description: "List customers from ChargeOver. Supports limit/offset pagination, where filters, sorting, and optional expansion. Use where expressions such as company:CONTAINS:acme or customer_status_state:EQUALS:a.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 500,
        "default": 10,
        "description": "Number of customers to return per page (default: 10, max: 500)."
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "default": 0,
        "description": "Record offset for pagination (default: 0)."
      },
      "where": {
        "type": "string",
        "description": "ChargeOver where expression, e.g. superuser_email:EQUALS:person@example.test."
      },
      "order": {
        "type": "string",
        "description": "Sort expression, e.g. customer_id:DESC."
      },
      "expand": {
        "type": "string",
        "description": "Optional ChargeOver expand value when supported by the endpoint."
      },
      "status": {
        "type": "string",
        "description": "Legacy shortcut for customer_status_state; use \"a\" for active or \"i\" for inactive. Combined with `where` by AND.",
        "examples": [
          "a",
          "i"
        ]
      }
    },
    "examples": [
      {
        "limit": 25,
        "offset": 0,
        "where": "superuser_email:EQUALS:person@example.test",
        "order": "customer_id:DESC"
      }
    ]
  },
  execute: (client, input, options) => listCustomers(client, input as never, options),
}

/** List invoices. */
export const listInvoicesTool: ChargeOverTool = {
  name: 'chargeover_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'chargeover',
  title: "List invoices",
  description: "List invoices from ChargeOver. Supports limit/offset pagination, where filters such as date:GTE:2026-01-01, sorting, and optional expansion.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-invoices/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 500,
        "default": 10,
        "description": "Number of invoices to return per page (default: 10, max: 500)."
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "default": 0,
        "description": "Record offset for pagination (default: 0)."
      },
      "where": {
        "type": "string",
        "description": "ChargeOver where expression, e.g. invoice_status_state:EQUALS:o or date:GTE:2026-01-01."
      },
      "order": {
        "type": "string",
        "description": "Sort expression, e.g. invoice_id:DESC or total:ASC."
      },
      "expand": {
        "type": "string",
        "description": "Optional ChargeOver expand value when supported by the endpoint."
      },
      "status": {
        "type": "string",
        "description": "Legacy shortcut mapped to invoice_status_state:EQUALS:{status}. The states are o (open, money is due) and c (closed). Combined with `where` by AND.",
        "examples": [
          "o",
          "c"
        ]
      }
    },
    "examples": [
      {
        "limit": 25,
        "where": "date:GTE:2026-01-01",
        "order": "invoice_id:DESC"
      }
    ]
  },
  execute: (client, input, options) => listInvoices(client, input as never, options),
}

/** List subscriptions. */
export const listSubscriptionsTool: ChargeOverTool = {
  name: 'chargeover_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions","list_packages"],
  provider: 'chargeover',
  title: "List subscriptions",
  description: "List ChargeOver subscriptions, which the API exposes as package records at /api/v3/package. Supports customer filtering plus where/order/expand query parameters.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/querying-for-subscriptions/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 500,
        "default": 10,
        "description": "Number of subscriptions to return per page (default: 10, max: 500)."
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "default": 0,
        "description": "Record offset for pagination (default: 0)."
      },
      "customer_id": {
        "type": "integer",
        "description": "Filter subscriptions by customer ID. Combined with `where` by AND."
      },
      "where": {
        "type": "string",
        "description": "ChargeOver where expression, e.g. package_status_state:EQUALS:a."
      },
      "order": {
        "type": "string",
        "description": "Sort expression, e.g. package_id:DESC."
      },
      "expand": {
        "type": "string",
        "description": "Optional expansion such as line_items.",
        "examples": [
          "line_items"
        ]
      }
    },
    "examples": [
      {
        "customer_id": 123,
        "expand": "line_items"
      }
    ]
  },
  execute: (client, input, options) => listSubscriptions(client, input as never, options),
}

/** List transactions. */
export const listTransactionsTool: ChargeOverTool = {
  name: 'chargeover_list_transactions',
  function: 'listTransactions',
  aliases: ["list_transactions"],
  provider: 'chargeover',
  title: "List transactions",
  description: "List transactions from ChargeOver, including payments, refunds, and credits. Supports limit/offset pagination, where filters, sorting, and applied_to expansion.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-transactions/',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 500,
        "default": 10,
        "description": "Number of transactions to return per page (default: 10, max: 500)."
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "default": 0,
        "description": "Record offset for pagination (default: 0)."
      },
      "where": {
        "type": "string",
        "description": "ChargeOver where expression, e.g. transaction_status.state:EQUALS:succeeded. ChargeOver's own states are single letters, so this example matches nothing; successful transactions are transaction_status.state:EQUALS:o."
      },
      "order": {
        "type": "string",
        "description": "Sort expression, e.g. transaction_id:DESC."
      },
      "expand": {
        "type": "string",
        "description": "Optional expansion such as applied_to.",
        "examples": [
          "applied_to"
        ]
      }
    },
    "examples": [
      {
        "where": "applied_to.invoice_id:EQUALS:456",
        "expand": "applied_to"
      }
    ]
  },
  execute: (client, input, options) => listTransactions(client, input as never, options),
}

/** The provider in a few words. */
export const about: About = {
  "name": "chargeover",
  "title": "ChargeOver",
  "description": "The part of the ChargeOver REST API that the documented tools use. Money is in major currency units, 100.99 rather than cents. Datetimes are plain strings, because each account sets its own format and time zone for them: ISO 8601 with an offset, or `2015-03-18 11:58:28` in older accounts. What is not set is null, empty or 0, depending on field and account."
}

/** Every documented tool, in alphabetical order. */
export const tools: readonly ChargeOverTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  getInvoiceTool,
  getTransactionTool,
  listCustomersTool,
  listInvoicesTool,
  listSubscriptionsTool,
  listTransactionsTool,
]
