// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { type About, checkEmpty } from '@billing/core/internal'
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

/** What the tools of ChargeOver are grouped by. */
export type ChargeOverResourceName =
  | 'customers'
  | 'invoices'
  | 'subscriptions'
  | 'transactions'

/** A tool of ChargeOver, called with a ChargeOver client. */
export interface ChargeOverTool extends Tool<ChargeOverClient, ChargeOverRequestOptions> {
  /** What it acts on. */
  readonly resource: ChargeOverResourceName
}

const billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema: object = {
  "description": "A string to be equal to; null for fields that are not set; or comparisons.",
  "anyOf": [
    {
      "type": [
        "string",
        "null"
      ]
    },
    {
      "type": "object",
      "description": "Comparisons of a string, all of which must hold.",
      "additionalProperties": false,
      "minProperties": 1,
      "patternProperties": {
        "^(gt|gte|lt|lte|contains)$": {
          "type": "string"
        },
        "^(equals|notEquals)$": {
          "type": [
            "string",
            "null"
          ]
        },
        "^(isNull|isNotNull)$": {
          "const": true
        }
      }
    }
  ]
}

const writeDatetimemodDatetimeSchema: object = {
  "description": "A date to be equal to; null where it must not be set; or comparisons, which also take a `Date`, written in UTC to the second.",
  "anyOf": [
    {
      "type": [
        "string",
        "null"
      ]
    },
    {
      "type": "object",
      "description": "Comparisons of a date, all of which must hold.",
      "additionalProperties": false,
      "minProperties": 1,
      "patternProperties": {
        "^(gt|gte|lt|lte|contains)$": {
          "type": "string",
          "description": "YYYY-MM-DD, or a time with its offset."
        },
        "^(equals|notEquals)$": {
          "anyOf": [
            {
              "type": "string",
              "description": "YYYY-MM-DD, or a time with its offset."
            },
            {
              "type": "null"
            }
          ]
        },
        "^(isNull|isNotNull)$": {
          "const": true
        }
      }
    }
  ]
}

const customerIdparentCustomerIdsuperuserIdSchema: object = {
  "description": "A number to be equal to; null where it must not be set; or comparisons.",
  "anyOf": [
    {
      "type": [
        "number",
        "string"
      ],
      "pattern": "^-?\\d+(\\.\\d+)?$",
      "description": "A number or its digits."
    },
    {
      "type": "null"
    },
    {
      "type": "object",
      "description": "Comparisons of a number, all of which must hold.",
      "additionalProperties": false,
      "minProperties": 1,
      "patternProperties": {
        "^(gt|gte|lt|lte|contains)$": {
          "type": [
            "number",
            "string"
          ],
          "pattern": "^-?\\d+(\\.\\d+)?$",
          "description": "A number or its digits."
        },
        "^(equals|notEquals)$": {
          "anyOf": [
            {
              "type": [
                "number",
                "string"
              ],
              "pattern": "^-?\\d+(\\.\\d+)?$",
              "description": "A number or its digits."
            },
            {
              "type": "null"
            }
          ]
        },
        "^(isNull|isNotNull)$": {
          "const": true
        }
      }
    }
  ]
}

/** Test API access. */
export const getCurrentUserTool: ChargeOverTool = {
  name: 'chargeover_get_current_user',
  function: 'getCurrentUser',
  aliases: ["get_current_user","test_api_access"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
  title: "Test API access",
  description: "Verify ChargeOver API access with a lightweight authenticated customer query. ChargeOver does not expose a dedicated /me endpoint in REST API v3.",
  access: 'read',
  documentation: 'https://developer.chargeover.com/docs/api/query-for-customers/',
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
export const getCustomerTool: ChargeOverTool = {
  name: 'chargeover_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
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
  execute: getCustomer,
}

/** Get an invoice. */
export const getInvoiceTool: ChargeOverTool = {
  name: 'chargeover_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: true,
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
  execute: getInvoice,
}

/** Get a transaction. */
export const getTransactionTool: ChargeOverTool = {
  name: 'chargeover_get_transaction',
  function: 'getTransaction',
  aliases: ["get_transaction"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: true,
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
  execute: getTransaction,
}

/** List customers. */
export const listCustomersTool: ChargeOverTool = {
  name: 'chargeover_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'chargeover',
  resource: 'customers',
  documented: true,
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
        "description": "ChargeOver where expression, e.g. superuser_email:EQUALS:person@example.test. Or an object of conditions by field, e.g. { company: { contains: \"acme\" } }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "Conditions on customers, by field. All must hold; a bare value means equals.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(bill_state|ship_state|bill_country|ship_country|external_key|token|company|superuser_email|customer_status_state|customer_status_str|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|custom_21|custom_22|custom_23|custom_24|custom_25|custom_26|custom_27|custom_28|custom_29|custom_30|custom_31|custom_32|custom_33|custom_34|custom_35|custom_36|custom_37|custom_38|custom_39|custom_40|custom_41|custom_42|custom_43|custom_44|custom_45|custom_46|custom_47|custom_48|custom_49|custom_50)$": billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema,
              "^(customer_id|parent_customer_id|superuser_id)$": customerIdparentCustomerIdsuperuserIdSchema,
              "^(write_datetime|mod_datetime)$": writeDatetimemodDatetimeSchema
            }
          }
        ]
      },
      "order": {
        "description": "Sort expression, e.g. customer_id:DESC. Or an object, e.g. { customer_id: \"desc\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "What to sort customers by, the first field first.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(customer_id|parent_customer_id|bill_state|ship_state|bill_country|ship_country|external_key|token|company|superuser_id|superuser_email|customer_status_state|customer_status_str|write_datetime|mod_datetime|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|custom_21|custom_22|custom_23|custom_24|custom_25|custom_26|custom_27|custom_28|custom_29|custom_30|custom_31|custom_32|custom_33|custom_34|custom_35|custom_36|custom_37|custom_38|custom_39|custom_40|custom_41|custom_42|custom_43|custom_44|custom_45|custom_46|custom_47|custom_48|custom_49|custom_50|display_as|superuser_name|superuser_first_name|superuser_last_name|currency_id|terms_days|total|paid|balance)$": {
                "type": "string",
                "enum": [
                  "asc",
                  "desc"
                ],
                "description": "Ascending or descending."
              }
            }
          }
        ]
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
      },
      {
        "where": {
          "company": {
            "contains": "acme"
          }
        },
        "order": {
          "company": "asc",
          "customer_id": "desc"
        }
      }
    ]
  },
  execute: listCustomers,
}

/** List invoices. */
export const listInvoicesTool: ChargeOverTool = {
  name: 'chargeover_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'chargeover',
  resource: 'invoices',
  documented: true,
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
        "description": "ChargeOver where expression, e.g. invoice_status_state:EQUALS:o or date:GTE:2026-01-01. Or an object of conditions by field, e.g. { date: { gte: \"2026-01-01\" } }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "Conditions on invoices, by field. All must hold; a bare value means equals.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(refnumber|bill_state|ship_state|bill_country|ship_country|invoice_status_str|invoice_status_state|package_token|token|custom_1|custom_2|custom_3|line_items\\.custom_1|line_items\\.custom_2|line_items\\.custom_3)$": billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema,
              "^(invoice_id|customer_id|package_id|invoice_index|currency_id|line_items\\.item_id|line_items\\.item\\.categories\\.item_category_id|transaction\\.transaction_id|quote\\.quote_id)$": customerIdparentCustomerIdsuperuserIdSchema,
              "^(date|write_datetime|mod_datetime)$": writeDatetimemodDatetimeSchema
            }
          }
        ]
      },
      "order": {
        "description": "Sort expression, e.g. invoice_id:DESC or total:ASC. Or an object, e.g. { invoice_id: \"desc\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "What to sort invoices by, the first field first.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(invoice_id|refnumber|customer_id|bill_state|ship_state|bill_country|ship_country|invoice_status_str|invoice_status_state|package_token|package_id|invoice_index|date|currency_id|token|custom_1|custom_2|custom_3|line_items\\.item_id|line_items\\.custom_1|line_items\\.custom_2|line_items\\.custom_3|line_items\\.item\\.categories\\.item_category_id|transaction\\.transaction_id|quote\\.quote_id|write_datetime|mod_datetime|due_date|days_overdue|subtotal|taxes|total|credits|payments|balance)$": {
                "type": "string",
                "enum": [
                  "asc",
                  "desc"
                ],
                "description": "Ascending or descending."
              }
            }
          }
        ]
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
      },
      {
        "where": {
          "date": {
            "gte": "2026-01-01",
            "lt": "2026-02-01"
          }
        },
        "order": {
          "total": "asc"
        }
      }
    ]
  },
  execute: listInvoices,
}

/** List subscriptions. */
export const listSubscriptionsTool: ChargeOverTool = {
  name: 'chargeover_list_subscriptions',
  function: 'listSubscriptions',
  aliases: ["list_subscriptions","list_packages"],
  provider: 'chargeover',
  resource: 'subscriptions',
  documented: true,
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
        "description": "ChargeOver where expression, e.g. package_status_state:EQUALS:a. Or an object of conditions by field, e.g. { package_status_state: \"a\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "Conditions on subscriptions, by field. All must hold; a bare value means equals.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(token|paymethod|paycycle|nickname|bill_state|ship_state|package_status_str|package_status_state|external_key|line_items\\.external_key|line_items\\.custom_1|customer\\.superuser_email|customer\\.users\\.email|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20)$": billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema,
              "^(package_id|customer_id|brand_id|quote\\.quote_id|line_items\\.item_id)$": customerIdparentCustomerIdsuperuserIdSchema,
              "^(write_datetime|mod_datetime|cancel_datetime)$": writeDatetimemodDatetimeSchema
            }
          }
        ]
      },
      "order": {
        "description": "Sort expression, e.g. package_id:DESC. Or an object, e.g. { package_id: \"desc\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "What to sort subscriptions by, the first field first.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(package_id|customer_id|token|brand_id|paymethod|paycycle|nickname|bill_state|ship_state|package_status_str|package_status_state|external_key|write_datetime|mod_datetime|cancel_datetime|quote\\.quote_id|line_items\\.external_key|line_items\\.custom_1|line_items\\.item_id|customer\\.superuser_email|customer\\.users\\.email|custom_1|custom_2|custom_3|custom_4|custom_5|custom_6|custom_7|custom_8|custom_9|custom_10|custom_11|custom_12|custom_13|custom_14|custom_15|custom_16|custom_17|custom_18|custom_19|custom_20|next_invoice_datetime|holduntil_datetime|amount_invoiced|amount_collected|amount_due)$": {
                "type": "string",
                "enum": [
                  "asc",
                  "desc"
                ],
                "description": "Ascending or descending."
              }
            }
          }
        ]
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
      },
      {
        "where": {
          "package_status_state": "a",
          "line_items.item_id": 7
        },
        "order": {
          "next_invoice_datetime": "asc"
        }
      }
    ]
  },
  execute: listSubscriptions,
}

/** List transactions. */
export const listTransactionsTool: ChargeOverTool = {
  name: 'chargeover_list_transactions',
  function: 'listTransactions',
  aliases: ["list_transactions"],
  provider: 'chargeover',
  resource: 'transactions',
  documented: true,
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
        "description": "ChargeOver where expression, e.g. transaction_status.state:EQUALS:succeeded. ChargeOver's own states are single letters, so this example matches nothing; successful transactions are transaction_status.state:EQUALS:o. Or an object of conditions by field, e.g. { \"transaction_status.state\": \"o\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "Conditions on transactions, by field. All must hold; a bare value means equals.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(transaction_id|customer_id|gateway_id|currency_id|creditcard_id|ach_id|tokenized_id|gateway_status|amount|fee|applied_to\\.package_id|applied_to\\.invoice_id)$": customerIdparentCustomerIdsuperuserIdSchema,
              "^(token|external_key|gateway_transid|transaction_type|transaction_method|transaction_detail|transaction_status\\.state|transaction_status\\.str|applied_to\\.package_external_key)$": billStateshipStatebillCountryshipCountryexternalKeytokencompanysuperuserEmailcustomerStatusStatecustomerStatusStrcustom1custom2custom3custom4custom5custom6custom7custom8custom9custom10custom11custom12custom13custom14custom15custom16custom17custom18custom19custom20custom21custom22custom23custom24custom25custom26custom27custom28custom29custom30custom31custom32custom33custom34custom35custom36custom37custom38custom39custom40custom41custom42custom43custom44custom45custom46custom47custom48custom49custom50Schema,
              "^(transaction_datetime)$": writeDatetimemodDatetimeSchema
            }
          }
        ]
      },
      "order": {
        "description": "Sort expression, e.g. transaction_id:DESC. Or an object, e.g. { transaction_id: \"desc\" }.",
        "anyOf": [
          {
            "type": "string"
          },
          {
            "description": "What to sort transactions by, the first field first.",
            "type": "object",
            "additionalProperties": false,
            "minProperties": 1,
            "patternProperties": {
              "^(transaction_id|customer_id|gateway_id|currency_id|creditcard_id|ach_id|tokenized_id|token|external_key|gateway_status|gateway_transid|amount|fee|transaction_type|transaction_method|transaction_detail|transaction_datetime|transaction_status\\.state|transaction_status\\.str|applied_to\\.package_id|applied_to\\.package_external_key|applied_to\\.invoice_id|transaction_date|void_datetime|applied|unapplied)$": {
                "type": "string",
                "enum": [
                  "asc",
                  "desc"
                ],
                "description": "Ascending or descending."
              }
            }
          }
        ]
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
      },
      {
        "where": {
          "transaction_status.state": "o",
          "amount": {
            "gte": 100
          }
        },
        "order": {
          "transaction_id": "desc"
        }
      }
    ]
  },
  execute: listTransactions,
}

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly ChargeOverTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  listCustomersTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly ChargeOverTool[] = [
  getInvoiceTool,
  listInvoicesTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly ChargeOverTool[] = [
  listSubscriptionsTool,
]

/** The tools for transactions, in alphabetical order. */
export const transactionsTools: readonly ChargeOverTool[] = [
  getTransactionTool,
  listTransactionsTool,
]

/** The provider in a few words. */
export const about: About = {
  "name": "chargeover",
  "title": "ChargeOver",
  "description": "The part of the ChargeOver REST API that the documented tools use. Money is in major currency units, 100.99 rather than cents. Datetimes are plain strings, because each account sets its own format and time zone for them: ISO 8601 with an offset, or `2015-03-18 11:58:28` in older accounts. What is not set is null, empty or 0, depending on field and account. The `where` of a list may be an object, whose fields are compared by equals (or the bare value), notEquals, gt, gte, lt, lte, contains, isNull and isNotNull."
}

/** Every tool, in alphabetical order. */
export const allTools: readonly ChargeOverTool[] = [
  getCurrentUserTool,
  getCustomerTool,
  getInvoiceTool,
  getTransactionTool,
  listCustomersTool,
  listInvoicesTool,
  listSubscriptionsTool,
  listTransactionsTool,
]

/** The documented tools, in alphabetical order. */
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
