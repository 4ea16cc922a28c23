// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Tool } from '@billing/core'
import { type About, checkEmpty } from '@billing/core/internal'
import {
  type StripeClient,
  type StripeRequestOptions,
  cancelPaymentIntent,
  cancelSubscription,
  capturePaymentIntent,
  confirmPaymentIntent,
  createCustomer,
  createInvoice,
  createPaymentIntent,
  createPrice,
  createProduct,
  createSubscription,
  deleteCustomer,
  getBalance,
  getCustomer,
  getInvoice,
  getPaymentIntent,
  getProduct,
  getSubscription,
  listCustomers,
  listInvoices,
  listPrices,
  listProducts,
  payInvoice,
  updateCustomer,
  updatePaymentIntent,
  voidInvoice,
} from '@billing/stripe'

/** What the tools of Stripe are grouped by. */
export type StripeResourceName =
  | 'balance'
  | 'customers'
  | 'invoices'
  | 'payment_intents'
  | 'prices'
  | 'products'
  | 'subscriptions'

/** A tool of Stripe, called with a Stripe client. */
export interface StripeTool extends Tool<StripeClient, StripeRequestOptions> {
  /** What it acts on. */
  readonly resource: StripeResourceName
}

const metadataSchema: object = {
  "type": "object",
  "description": "Key-value pairs for additional metadata.",
  "additionalProperties": {
    "type": [
      "string",
      "null"
    ]
  }
}

const expandSchema: object = {
  "type": "array",
  "description": "Related objects to answer in full.",
  "items": {
    "type": "string",
    "description": "What `expand` can fill in on a product.",
    "examples": [
      "default_price",
      "tax_code"
    ]
  }
}

const metadataSchema2: object = {
  "type": [
    "object",
    "string",
    "null"
  ],
  "description": "Key-value pairs for additional metadata. An empty string or null clears it.",
  "additionalProperties": {
    "type": [
      "string",
      "null"
    ]
  },
  "maxLength": 0
}

const taxExemptSchema: object = {
  "type": [
    "string",
    "null"
  ],
  "description": "Whether tax is charged; `reverse` prints a reverse-charge note on invoices. An empty string or null clears it.",
  "examples": [
    "none",
    "exempt",
    "reverse"
  ]
}

const metadataSchema3: object = {
  "type": [
    "object",
    "string",
    "null"
  ],
  "description": "Key-value pairs for additional metadata. Omitted keys are kept; an empty value removes its key. An empty string or null clears it.",
  "additionalProperties": {
    "type": [
      "string",
      "null"
    ]
  },
  "maxLength": 0
}

const expandSchema2: object = {
  "type": "array",
  "description": "Related objects to answer in full.",
  "items": {
    "type": "string",
    "description": "What `expand` can fill in on a customer.",
    "examples": [
      "cash_balance",
      "default_source",
      "invoice_credit_balance",
      "invoice_settings.default_payment_method",
      "sources",
      "subscriptions",
      "tax",
      "tax_ids",
      "test_clock"
    ]
  }
}

const createdSchema: object = {
  "type": "object",
  "description": "Unix seconds.",
  "additionalProperties": false,
  "properties": {
    "gt": {
      "type": "integer",
      "description": "Later than."
    },
    "gte": {
      "type": "integer",
      "description": "At or later than."
    },
    "lt": {
      "type": "integer",
      "description": "Earlier than."
    },
    "lte": {
      "type": "integer",
      "description": "At or earlier than."
    }
  }
}

const addressSchema: object = {
  "city": {
    "type": "string",
    "description": "City, town or village."
  },
  "country": {
    "type": "string",
    "description": "Two-letter country code."
  },
  "line1": {
    "type": "string",
    "description": "Street and number."
  },
  "line2": {
    "type": "string",
    "description": "Flat, suite or the like."
  },
  "postal_code": {
    "type": "string",
    "description": "ZIP or postal code."
  },
  "state": {
    "type": "string",
    "description": "State, county or province."
  }
}

const expandSchema3: object = {
  "type": "array",
  "description": "Related objects to answer in full.",
  "items": {
    "type": "string",
    "description": "What `expand` can fill in on a payment intent.",
    "examples": [
      "amount_details.line_items",
      "application",
      "customer",
      "customer.invoice_settings.default_payment_method",
      "latest_charge",
      "latest_charge.balance_transaction",
      "on_behalf_of",
      "payment_method",
      "payment_record",
      "review",
      "source",
      "transfer_data.destination"
    ]
  }
}

const createdSchema2: object = {
  "description": "Unix seconds; a moment or a range of moments of creation.",
  "anyOf": [
    {
      "type": "integer"
    },
    createdSchema
  ]
}

const expandSchema4: object = {
  "type": "array",
  "description": "Related objects to answer in full.",
  "items": {
    "type": "string",
    "description": "What `expand` can fill in on an invoice.",
    "examples": [
      "account_tax_ids",
      "application",
      "confirmation_secret",
      "customer",
      "default_payment_method",
      "default_source",
      "discounts",
      "from_invoice.invoice",
      "latest_revision",
      "lines.data.discounts",
      "on_behalf_of",
      "parent.subscription_details.subscription",
      "payments",
      "payments.data.payment.payment_intent",
      "test_clock",
      "total_discount_amounts.discount"
    ]
  }
}

const expandSchema5: object = {
  "type": "array",
  "description": "Related objects to answer in full.",
  "items": {
    "type": "string",
    "description": "What `expand` can fill in on a subscription.",
    "examples": [
      "application",
      "customer",
      "default_payment_method",
      "default_source",
      "discounts",
      "items.data.discounts",
      "items.data.price.product",
      "items.data.price.tiers",
      "latest_invoice",
      "latest_invoice.confirmation_secret",
      "latest_invoice.payments",
      "latest_invoice.total_discount_amounts.discount",
      "on_behalf_of",
      "pending_setup_intent",
      "schedule",
      "test_clock"
    ]
  }
}

const addressSchema2: object = {
  "type": [
    "object",
    "string",
    "null"
  ],
  "description": "Postal address, also used to work out tax. An empty string or null clears it.",
  "additionalProperties": false,
  "required": [],
  "maxLength": 0,
  "properties": addressSchema
}

const shippingSchema: object = {
  "type": [
    "object",
    "string",
    "null"
  ],
  "description": "The shipping address and recipient, printed on invoices. An empty string or null clears it.",
  "additionalProperties": false,
  "required": [
    "address",
    "name"
  ],
  "maxLength": 0,
  "properties": {
    "address": {
      "type": "object",
      "description": "Postal address.",
      "additionalProperties": false,
      "properties": addressSchema
    },
    "name": {
      "type": "string",
      "description": "Recipient."
    },
    "phone": {
      "type": "string",
      "description": "Phone number of the recipient."
    }
  }
}

const invoiceSettingsSchema: object = {
  "type": "object",
  "description": "Defaults for invoices of this customer.",
  "additionalProperties": false,
  "properties": {
    "custom_fields": {
      "type": [
        "array",
        "string",
        "null"
      ],
      "description": "Up to four labels and values printed on invoices. An empty string or null clears it.",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": [
          "name",
          "value"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "Label of the field, at most 40 characters."
          },
          "value": {
            "type": "string",
            "description": "Text of the field, at most 140 characters."
          }
        }
      },
      "maxLength": 0
    },
    "default_payment_method": {
      "type": "string",
      "description": "ID of an attached payment method to charge for invoices and subscriptions."
    },
    "footer": {
      "type": "string",
      "description": "Text at the foot of invoices."
    },
    "rendering_options": {
      "type": [
        "object",
        "string",
        "null"
      ],
      "description": "How invoice PDFs look. An empty string or null clears it.",
      "additionalProperties": false,
      "maxLength": 0,
      "properties": {
        "amount_tax_display": {
          "type": [
            "string",
            "null"
          ],
          "description": "Whether line amounts are shown with or without tax. An empty string or null clears it.",
          "examples": [
            "exclude_tax",
            "include_inclusive_tax"
          ]
        },
        "template": {
          "type": "string",
          "description": "ID of an invoice rendering template."
        }
      }
    }
  }
}

/** Cancel payment intent. */
export const cancelPaymentIntentTool: StripeTool = {
  name: 'stripe_cancel_payment_intent',
  function: 'cancelPaymentIntent',
  aliases: ["cancel_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Cancel payment intent",
  description: "Cancel a Stripe payment intent. Can only cancel payment intents that are in \"requires_payment_method\", \"requires_capture\", or \"requires_confirmation\" status.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/cancel',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Payment intent ID (e.g., \"pi_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "cancellation_reason": {
        "type": "string",
        "description": "Reason for cancellation: \"abandoned\", \"automatic\", \"duplicate\", or \"requested_by_customer\". Stripe refuses \"automatic\", which only Stripe itself sets, and accepts \"fraudulent\".",
        "examples": [
          "abandoned",
          "automatic",
          "duplicate",
          "fraudulent",
          "requested_by_customer"
        ]
      },
      "expand": expandSchema3
    },
    "examples": [
      {
        "id": "pi_ghi789",
        "cancellation_reason": "requested_by_customer"
      }
    ]
  },
  execute: cancelPaymentIntent,
}

/** Cancel subscription. */
export const cancelSubscriptionTool: StripeTool = {
  name: 'stripe_cancel_subscription',
  function: 'cancelSubscription',
  aliases: ["cancel_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Cancel subscription",
  description: "Cancel a Stripe subscription by ID. Supports proration and immediate invoicing options.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/cancel',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Subscription ID to cancel (e.g., \"sub_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "prorate": {
        "type": "boolean",
        "description": "Whether to prorate unused time. Default: true. **Stripe's own default is false; left out, true is sent, and unused time is credited to the customer.**",
        "default": true
      },
      "invoice_now": {
        "type": "boolean",
        "description": "Whether to generate a final invoice immediately. Default: true. **Stripe's own default is false; left out, true is sent, and pending usage and prorations are billed at once.**",
        "default": true
      },
      "expand": expandSchema5
    },
    "examples": [
      {
        "id": "sub_mno345",
        "prorate": true,
        "invoice_now": true
      }
    ]
  },
  execute: cancelSubscription,
}

/** Capture payment intent. */
export const capturePaymentIntentTool: StripeTool = {
  name: 'stripe_capture_payment_intent',
  function: 'capturePaymentIntent',
  aliases: ["capture_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Capture payment intent",
  description: "Capture a Stripe payment intent that was created with capture_method=\"manual\". Optionally specify an amount_to_capture to capture less than the original amount. Amounts are in cents.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/capture',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Payment intent ID (e.g., \"pi_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "amount_to_capture": {
        "type": "integer",
        "description": "Amount to capture in cents. Defaults to full amount if omitted. The rest is released."
      },
      "expand": expandSchema3
    },
    "examples": [
      {
        "id": "pi_ghi789",
        "amount_to_capture": 7500
      }
    ]
  },
  execute: capturePaymentIntent,
}

/** Confirm payment intent. */
export const confirmPaymentIntentTool: StripeTool = {
  name: 'stripe_confirm_payment_intent',
  function: 'confirmPaymentIntent',
  aliases: ["confirm_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Confirm payment intent",
  description: "Confirm a Stripe payment intent. Provide a payment method and optional return URL to confirm the payment.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/confirm',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Payment intent ID (e.g., \"pi_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "payment_method": {
        "type": "string",
        "description": "Payment method ID (e.g., \"pm_...\") or token."
      },
      "return_url": {
        "type": "string",
        "description": "URL to redirect after payment completion. Stripe answers 400 without it where automatic payment methods allow redirects (the default)."
      },
      "expand": expandSchema3
    },
    "examples": [
      {
        "id": "pi_ghi789",
        "payment_method": "pm_card_visa",
        "return_url": "https://example.com/payment/complete"
      }
    ]
  },
  execute: confirmPaymentIntent,
}

/** Create customer. */
export const createCustomerTool: StripeTool = {
  name: 'stripe_create_customer',
  function: 'createCustomer',
  aliases: ["create_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Create customer",
  description: "Create a new Stripe customer. Supports name, email, description, phone, and metadata. Returns the created customer object with ID.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "name": {
        "type": "string",
        "description": "Customer display name."
      },
      "email": {
        "type": "string",
        "description": "Customer email address."
      },
      "description": {
        "type": "string",
        "description": "Internal description for this customer."
      },
      "phone": {
        "type": "string",
        "description": "Customer phone number."
      },
      "metadata": metadataSchema2,
      "address": addressSchema2,
      "shipping": shippingSchema,
      "invoice_settings": invoiceSettingsSchema,
      "tax_exempt": taxExemptSchema,
      "preferred_locales": {
        "type": "array",
        "description": "Languages in order of preference, such as en or pt-BR.",
        "items": {
          "type": "string"
        }
      },
      "payment_method": {
        "type": "string",
        "description": "ID of the payment method to attach."
      },
      "test_clock": {
        "type": "string",
        "description": "ID of the test clock whose time the customer lives in; cannot be changed later."
      },
      "expand": expandSchema2
    },
    "examples": [
      {
        "name": "Acme Corp",
        "email": "billing@example.com",
        "description": "Enterprise customer",
        "phone": "+1 555-0123",
        "metadata": {
          "crm_id": "12345",
          "tier": "enterprise"
        }
      }
    ]
  },
  execute: createCustomer,
}

/** Create invoice. */
export const createInvoiceTool: StripeTool = {
  name: 'stripe_create_invoice',
  function: 'createInvoice',
  aliases: ["create_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Create invoice",
  description: "Create a Stripe invoice for a customer. Requires a customer ID. Supports description, subscription, metadata, and auto_advance.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "customer"
    ],
    "properties": {
      "customer": {
        "type": "string",
        "description": "Stripe customer ID (e.g., \"cus_...\")."
      },
      "description": {
        "type": "string",
        "description": "Invoice description."
      },
      "subscription": {
        "type": "string",
        "description": "Subscription ID to invoice for."
      },
      "metadata": metadataSchema2,
      "auto_advance": {
        "type": "boolean",
        "description": "Automatically finalize the invoice. Default: true. **Stripe's own default is false; left out, true is sent, and Stripe finalizes the invoice and collects the money about an hour later.**",
        "default": true
      },
      "collection_method": {
        "type": "string",
        "description": "Whether the default payment method is charged or the invoice is sent to the customer.",
        "examples": [
          "charge_automatically",
          "send_invoice"
        ]
      },
      "days_until_due": {
        "type": "integer",
        "description": "Days to pay; only with send_invoice."
      },
      "due_date": {
        "type": "integer",
        "description": "Unix seconds by which to pay; only with send_invoice."
      },
      "pending_invoice_items_behavior": {
        "type": "string",
        "description": "Whether pending invoice items go onto the invoice; Stripe excludes them by default.",
        "examples": [
          "exclude",
          "include"
        ]
      },
      "currency": {
        "type": "string",
        "description": "Three-letter currency code; the customer's own by default."
      },
      "expand": expandSchema4
    },
    "examples": [
      {
        "customer": "cus_abc123",
        "description": "March 2026 consulting",
        "metadata": {
          "project": "website-redesign"
        },
        "auto_advance": true
      }
    ]
  },
  execute: createInvoice,
}

/** Create payment intent. */
export const createPaymentIntentTool: StripeTool = {
  name: 'stripe_create_payment_intent',
  function: 'createPaymentIntent',
  aliases: ["create_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Create payment intent",
  description: "Create a Stripe payment intent. Amounts are in cents (e.g., $10.00 = 1000). Supports automatic payment methods, manual capture, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "amount",
      "currency"
    ],
    "properties": {
      "amount": {
        "type": "integer",
        "description": "Amount in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000."
      },
      "currency": {
        "type": "string",
        "description": "Three-letter currency code (e.g., \"usd\", \"eur\")."
      },
      "customer": {
        "type": "string",
        "description": "Stripe customer ID to associate with this payment."
      },
      "description": {
        "type": "string",
        "description": "Description for this payment."
      },
      "metadata": metadataSchema,
      "capture_method": {
        "type": "string",
        "description": "Capture method: \"automatic\" (default) or \"manual\". Left out, Stripe uses \"automatic_async\".",
        "examples": [
          "automatic",
          "automatic_async",
          "manual"
        ]
      },
      "automatic_payment_methods_enabled": {
        "type": "boolean",
        "description": "Enable automatic payment methods. Default: true.",
        "default": true
      },
      "automatic_payment_methods_allow_redirects": {
        "type": "string",
        "description": "Whether payment methods that redirect the customer may be used; with \"never\" confirming needs no return_url.",
        "examples": [
          "always",
          "never"
        ]
      },
      "payment_method": {
        "type": "string",
        "description": "ID of the payment method to charge."
      },
      "confirm": {
        "type": "boolean",
        "description": "Confirm at once, which attempts the payment."
      },
      "off_session": {
        "description": "The customer is not there to authenticate; only together with confirm.",
        "anyOf": [
          {
            "type": "boolean"
          },
          {
            "type": "string",
            "examples": [
              "one_off",
              "recurring"
            ]
          }
        ]
      },
      "setup_future_usage": {
        "type": "string",
        "description": "Save the payment method for payments without (off_session) or with (on_session) the customer.",
        "examples": [
          "off_session",
          "on_session"
        ]
      },
      "receipt_email": {
        "type": "string",
        "description": "E-mail address the receipt goes to."
      },
      "return_url": {
        "type": "string",
        "description": "URL the customer comes back to after a redirect; only together with confirm."
      },
      "statement_descriptor": {
        "type": "string",
        "description": "Text on bank statements, up to 22 characters; not for cards, which use the suffix."
      },
      "statement_descriptor_suffix": {
        "type": "string",
        "description": "Text appended to the account's own on card statements."
      },
      "expand": expandSchema3
    },
    "examples": [
      {
        "amount": 5000,
        "currency": "usd",
        "customer": "cus_abc123",
        "description": "Order #1234",
        "metadata": {
          "order_id": "1234"
        }
      }
    ]
  },
  execute: createPaymentIntent,
}

/** Create price. */
export const createPriceTool: StripeTool = {
  name: 'stripe_create_price',
  function: 'createPrice',
  aliases: ["create_price"],
  provider: 'stripe',
  resource: 'prices',
  documented: true,
  title: "Create price",
  description: "Create a price for a Stripe product. Amounts are in cents (e.g., $10.00 = 1000). Supports one-time and recurring prices with configurable intervals.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/prices/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "product",
      "currency"
    ],
    "dependentRequired": {
      "recurring_interval_count": [
        "recurring_interval"
      ]
    },
    "dependentSchemas": {
      "product": {
        "oneOf": [
          {
            "required": [
              "unit_amount"
            ]
          },
          {
            "required": [
              "unit_amount_decimal"
            ]
          }
        ]
      }
    },
    "properties": {
      "product": {
        "type": "string",
        "description": "Product ID this price belongs to (e.g., \"prod_...\")."
      },
      "unit_amount": {
        "type": "integer",
        "description": "Price in cents (e.g., 1000 = $10.00). In the smallest unit of the currency, so 1000 is ¥1000."
      },
      "currency": {
        "type": "string",
        "description": "Three-letter currency code (e.g., \"usd\", \"eur\")."
      },
      "recurring_interval": {
        "type": "string",
        "description": "Recurring interval: \"day\", \"week\", \"month\", or \"year\". Omit for one-time prices.",
        "examples": [
          "day",
          "week",
          "month",
          "year"
        ]
      },
      "recurring_interval_count": {
        "type": "integer",
        "description": "Number of intervals between billings (e.g., 3 for every 3 months). Default: 1. Needs recurring_interval.",
        "default": 1,
        "minimum": 1
      },
      "metadata": metadataSchema,
      "nickname": {
        "type": "string",
        "description": "Your own name for the price, never shown to customers."
      },
      "lookup_key": {
        "type": "string",
        "description": "Your own name to find the price by."
      },
      "tax_behavior": {
        "type": "string",
        "description": "Whether tax is part of the amount; fixed once it is inclusive or exclusive.",
        "examples": [
          "exclusive",
          "inclusive",
          "unspecified"
        ]
      },
      "unit_amount_decimal": {
        "type": "string",
        "description": "Amount in cents with up to 12 decimal places (e.g., \"0.25\"), instead of unit_amount.",
        "pattern": "^\\d+(\\.\\d{1,12})?$"
      },
      "expand": {
        "type": "array",
        "description": "Related objects to answer in full.",
        "items": {
          "type": "string",
          "description": "What `expand` can fill in on a price.",
          "examples": [
            "currency_options",
            "product",
            "tiers"
          ]
        }
      }
    },
    "examples": [
      {
        "product": "prod_xyz789",
        "unit_amount": 2999,
        "currency": "usd",
        "recurring_interval": "month"
      }
    ]
  },
  execute: createPrice,
}

/** Create product. */
export const createProductTool: StripeTool = {
  name: 'stripe_create_product',
  function: 'createProduct',
  aliases: ["create_product"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "Create product",
  description: "Create a new Stripe product. Products are the goods or services you sell. After creating a product, create a price for it.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/products/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "name"
    ],
    "properties": {
      "name": {
        "type": "string",
        "description": "Product name."
      },
      "description": {
        "type": "string",
        "description": "Product description."
      },
      "active": {
        "type": "boolean",
        "description": "Whether the product is active. Default: true.",
        "default": true
      },
      "metadata": metadataSchema,
      "expand": expandSchema
    },
    "examples": [
      {
        "name": "Pro Plan",
        "description": "Access to all pro features",
        "active": true,
        "metadata": {
          "type": "subscription"
        }
      }
    ]
  },
  execute: createProduct,
}

/** Create subscription. */
export const createSubscriptionTool: StripeTool = {
  name: 'stripe_create_subscription',
  function: 'createSubscription',
  aliases: ["create_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Create subscription",
  description: "Create a Stripe subscription for a customer. Requires a customer ID and a price ID. Supports quantity, trial periods, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/subscriptions/create',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "customer"
    ],
    "dependentSchemas": {
      "customer": {
        "oneOf": [
          {
            "required": [
              "price"
            ]
          },
          {
            "required": [
              "items"
            ]
          }
        ]
      },
      "quantity": {
        "not": {
          "required": [
            "items"
          ]
        }
      }
    },
    "properties": {
      "customer": {
        "type": "string",
        "description": "Stripe customer ID (e.g., \"cus_...\")."
      },
      "price": {
        "type": "string",
        "description": "Price ID to subscribe to (e.g., \"price_...\")."
      },
      "quantity": {
        "type": "integer",
        "description": "Quantity for the subscription. Default: 1.",
        "default": 1,
        "minimum": 0
      },
      "trial_period_days": {
        "type": "integer",
        "description": "Number of trial days before billing starts. Not together with trial_end."
      },
      "metadata": metadataSchema2,
      "items": {
        "type": "array",
        "description": "Several prices with their quantities; replaces price and quantity, and is refused next to them.",
        "minItems": 1,
        "maxItems": 20,
        "items": {
          "type": "object",
          "description": "One price and its quantity.",
          "additionalProperties": false,
          "properties": {
            "price": {
              "type": "string",
              "description": "ID of a recurring price."
            },
            "quantity": {
              "type": "integer",
              "description": "Units of the price; left out for metered prices."
            },
            "metadata": {
              "type": "object",
              "description": "Key-value pairs stored with the item.",
              "additionalProperties": {
                "type": [
                  "string",
                  "null"
                ]
              }
            },
            "billing_thresholds": {
              "type": [
                "object",
                "string",
                "null"
              ],
              "description": "Usage that makes an invoice when it is reached. An empty string or null clears it.",
              "additionalProperties": false,
              "required": [
                "usage_gte"
              ],
              "maxLength": 0,
              "properties": {
                "usage_gte": {
                  "type": "integer",
                  "description": "The usage that makes an invoice due."
                }
              }
            },
            "current_trial": {
              "type": "object",
              "description": "Trial of this item alone.",
              "additionalProperties": false,
              "required": [
                "trial_offer"
              ],
              "properties": {
                "trial_offer": {
                  "type": "string",
                  "description": "ID of a trial offer."
                }
              }
            },
            "discounts": {
              "type": [
                "array",
                "string",
                "null"
              ],
              "description": "Discounts of this item alone. An empty string or null clears it.",
              "items": {
                "type": "object",
                "description": "Exactly one of the three.",
                "additionalProperties": false,
                "properties": {
                  "coupon": {
                    "type": "string",
                    "description": "ID of a coupon."
                  },
                  "discount": {
                    "type": "string",
                    "description": "ID of an existing discount."
                  },
                  "promotion_code": {
                    "type": "string",
                    "description": "ID of a promotion code."
                  }
                }
              },
              "maxLength": 0
            },
            "plan": {
              "type": "string",
              "description": "ID of a plan, the older form of a price."
            },
            "price_data": {
              "type": "object",
              "description": "A price made for this item alone, instead of price.",
              "additionalProperties": false,
              "required": [
                "currency",
                "product",
                "recurring"
              ],
              "properties": {
                "currency": {
                  "type": "string",
                  "description": "Three-letter currency code."
                },
                "product": {
                  "type": "string",
                  "description": "ID of the product."
                },
                "recurring": {
                  "type": "object",
                  "description": "How often the price recurs.",
                  "additionalProperties": true
                },
                "tax_behavior": {
                  "type": "string",
                  "description": "Whether the amount includes tax.",
                  "examples": [
                    "exclusive",
                    "inclusive",
                    "unspecified"
                  ]
                },
                "unit_amount": {
                  "type": "integer",
                  "description": "Minor currency unit."
                },
                "unit_amount_decimal": {
                  "type": "string",
                  "description": "Minor currency unit as a decimal string of up to 12 places, instead of unit_amount.",
                  "pattern": "^\\d+(\\.\\d{1,12})?$"
                }
              }
            },
            "tax_rates": {
              "type": [
                "array",
                "string",
                "null"
              ],
              "description": "IDs of tax rates that replace those of the subscription. An empty string or null clears it.",
              "items": {
                "type": "string"
              },
              "maxLength": 0
            }
          }
        }
      },
      "default_payment_method": {
        "type": "string",
        "description": "ID of the customer's payment method to charge instead of the customer's default."
      },
      "payment_behavior": {
        "type": "string",
        "description": "What happens when the first payment fails or needs the customer; allow_incomplete by default.",
        "examples": [
          "allow_incomplete",
          "default_incomplete",
          "error_if_incomplete",
          "pending_if_incomplete"
        ]
      },
      "trial_end": {
        "description": "Unix seconds at which the trial ends, or \"now\"; not together with trial_period_days.",
        "anyOf": [
          {
            "type": "integer"
          },
          {
            "type": "string",
            "const": "now"
          }
        ]
      },
      "cancel_at_period_end": {
        "type": "boolean",
        "description": "Cancel when the first period ends."
      },
      "collection_method": {
        "type": "string",
        "description": "Whether invoices are charged or sent to the customer.",
        "examples": [
          "charge_automatically",
          "send_invoice"
        ]
      },
      "days_until_due": {
        "type": "integer",
        "description": "Days to pay; required with send_invoice."
      },
      "expand": expandSchema5
    },
    "examples": [
      {
        "customer": "cus_abc123",
        "price": "price_def456",
        "quantity": 5,
        "trial_period_days": 14,
        "metadata": {
          "plan": "enterprise"
        }
      }
    ]
  },
  execute: createSubscription,
}

/** Delete customer. */
export const deleteCustomerTool: StripeTool = {
  name: 'stripe_delete_customer',
  function: 'deleteCustomer',
  aliases: ["delete_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Delete customer",
  description: "Delete a Stripe customer by ID. Permanently removes the customer and all associated data.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/delete',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Stripe customer ID to delete (e.g., \"cus_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      }
    },
    "examples": [
      {
        "id": "cus_abc123"
      }
    ]
  },
  execute: deleteCustomer,
}

/** Get balance. */
export const getBalanceTool: StripeTool = {
  name: 'stripe_get_balance',
  function: 'getBalance',
  aliases: ["get_balance"],
  provider: 'stripe',
  resource: 'balance',
  documented: true,
  title: "Get balance",
  description: "Get the Stripe account balance. Returns available and pending balances with amounts per currency.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/balance/balance_retrieve',
  inputSchema: {
    "type": "object",
    "properties": {},
    "additionalProperties": false
  },
  execute: async (client, input, options) => {
    checkEmpty(input)
    return getBalance(client, options)
  },
}

/** Get customer. */
export const getCustomerTool: StripeTool = {
  name: 'stripe_get_customer',
  function: 'getCustomer',
  aliases: ["get_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Get customer",
  description: "Retrieve a Stripe customer by ID. Returns full customer details including email, name, metadata, and default payment method.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customers/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Stripe customer ID (e.g., \"cus_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema2
    },
    "examples": [
      {
        "id": "cus_abc123"
      }
    ]
  },
  execute: getCustomer,
}

/** Get invoice. */
export const getInvoiceTool: StripeTool = {
  name: 'stripe_get_invoice',
  function: 'getInvoice',
  aliases: ["get_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Get invoice",
  description: "Retrieve a Stripe invoice by ID. Returns full invoice details including line items, totals, and status.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Invoice ID (e.g., \"in_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema4
    },
    "examples": [
      {
        "id": "in_jkl012"
      }
    ]
  },
  execute: getInvoice,
}

/** Get payment intent. */
export const getPaymentIntentTool: StripeTool = {
  name: 'stripe_get_payment_intent',
  function: 'getPaymentIntent',
  aliases: ["get_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Get payment intent",
  description: "Retrieve a Stripe payment intent by ID. Returns full payment intent details including amount, status, and charges.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/payment_intents/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Payment intent ID (e.g., \"pi_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema3
    },
    "examples": [
      {
        "id": "pi_ghi789"
      }
    ]
  },
  execute: getPaymentIntent,
}

/** Get product. */
export const getProductTool: StripeTool = {
  name: 'stripe_get_product',
  function: 'getProduct',
  aliases: ["get_product"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "Get product",
  description: "Retrieve a Stripe product by ID. Returns full product details including name, description, active status, and metadata.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/products/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Stripe product ID (e.g., \"prod_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema
    },
    "examples": [
      {
        "id": "prod_xyz789"
      }
    ]
  },
  execute: getProduct,
}

/** Get subscription. */
export const getSubscriptionTool: StripeTool = {
  name: 'stripe_get_subscription',
  function: 'getSubscription',
  aliases: ["get_subscription"],
  provider: 'stripe',
  resource: 'subscriptions',
  documented: true,
  title: "Get subscription",
  description: "Retrieve a Stripe subscription by ID. Returns full subscription details including status, plan, billing cycle, and trial info.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/subscriptions/retrieve',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Subscription ID (e.g., \"sub_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema5
    },
    "examples": [
      {
        "id": "sub_mno345"
      }
    ]
  },
  execute: getSubscription,
}

/** List customers. */
export const listCustomersTool: StripeTool = {
  name: 'stripe_list_customers',
  function: 'listCustomers',
  aliases: ["list_customers"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "List customers",
  description: "List Stripe customers with optional filtering. Supports filtering by email, pagination with limit and starting_after cursor.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/customers/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "starting_after": {
        "not": {
          "required": [
            "ending_before"
          ]
        }
      }
    },
    "properties": {
      "email": {
        "type": "string",
        "description": "Filter by customer email address. The match is exact and case-sensitive."
      },
      "limit": {
        "type": "integer",
        "description": "Number of customers to return (1–100, default 10).",
        "default": 10,
        "minimum": 1,
        "maximum": 100
      },
      "starting_after": {
        "type": "string",
        "description": "Cursor for pagination — customer ID to start after."
      },
      "ending_before": {
        "type": "string",
        "description": "Cursor for the page before this customer ID; not together with starting_after."
      },
      "created": createdSchema2,
      "expand": {
        "type": "array",
        "description": "Related objects to answer in full.",
        "items": {
          "type": "string",
          "description": "What `expand` can fill in on a list of customers.",
          "examples": [
            "data.cash_balance",
            "data.default_source",
            "data.invoice_credit_balance",
            "data.invoice_settings.default_payment_method",
            "data.sources",
            "data.subscriptions",
            "data.tax",
            "data.tax_ids",
            "data.test_clock"
          ]
        }
      }
    },
    "examples": [
      {
        "email": "jane@example.com",
        "limit": 25
      }
    ]
  },
  execute: listCustomers,
}

/** List invoices. */
export const listInvoicesTool: StripeTool = {
  name: 'stripe_list_invoices',
  function: 'listInvoices',
  aliases: ["list_invoices"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "List invoices",
  description: "List Stripe invoices with optional filtering. Supports filtering by customer, status, and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/invoices/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "starting_after": {
        "not": {
          "required": [
            "ending_before"
          ]
        }
      }
    },
    "properties": {
      "customer": {
        "type": "string",
        "description": "Filter by customer ID."
      },
      "status": {
        "type": "string",
        "description": "Filter by status: \"draft\", \"open\", \"paid\", \"uncollectible\", or \"void\".",
        "examples": [
          "draft",
          "open",
          "paid",
          "uncollectible",
          "void"
        ]
      },
      "limit": {
        "type": "integer",
        "description": "Number of invoices to return (1–100, default 10).",
        "default": 10,
        "minimum": 1,
        "maximum": 100
      },
      "starting_after": {
        "type": "string",
        "description": "Cursor for pagination — invoice ID to start after."
      },
      "ending_before": {
        "type": "string",
        "description": "Cursor for the page before this invoice ID; not together with starting_after."
      },
      "created": createdSchema2,
      "subscription": {
        "type": "string",
        "description": "Filter by subscription ID."
      },
      "collection_method": {
        "type": "string",
        "description": "Filter by how the invoice is collected.",
        "examples": [
          "charge_automatically",
          "send_invoice"
        ]
      },
      "due_date": {
        "description": "Unix seconds; a moment or a range of moments at which payment is due.",
        "anyOf": [
          {
            "type": "integer"
          },
          createdSchema
        ]
      },
      "expand": {
        "type": "array",
        "description": "Related objects to answer in full.",
        "items": {
          "type": "string",
          "description": "What `expand` can fill in on a list of invoices.",
          "examples": [
            "data.account_tax_ids",
            "data.application",
            "data.confirmation_secret",
            "data.customer",
            "data.default_payment_method",
            "data.default_source",
            "data.discounts",
            "data.from_invoice.invoice",
            "data.latest_revision",
            "data.lines.data.discounts",
            "data.on_behalf_of",
            "data.parent.subscription_details.subscription",
            "data.payments",
            "data.test_clock",
            "data.total_discount_amounts.discount"
          ]
        }
      }
    },
    "examples": [
      {
        "customer": "cus_abc123",
        "status": "open",
        "limit": 10
      }
    ]
  },
  execute: listInvoices,
}

/** List prices. */
export const listPricesTool: StripeTool = {
  name: 'stripe_list_prices',
  function: 'listPrices',
  aliases: ["list_prices"],
  provider: 'stripe',
  resource: 'prices',
  documented: true,
  title: "List prices",
  description: "List Stripe prices with optional filtering. Supports filtering by product, active status, and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/prices/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "starting_after": {
        "not": {
          "required": [
            "ending_before"
          ]
        }
      }
    },
    "properties": {
      "product": {
        "type": "string",
        "description": "Filter by product ID."
      },
      "active": {
        "type": "boolean",
        "description": "Filter by active status."
      },
      "limit": {
        "type": "integer",
        "description": "Number of prices to return (1–100, default 10).",
        "default": 10,
        "minimum": 1,
        "maximum": 100
      },
      "starting_after": {
        "type": "string",
        "description": "Cursor for pagination — price ID to start after."
      },
      "ending_before": {
        "type": "string",
        "description": "Cursor for the page before this price ID; not together with starting_after."
      },
      "created": createdSchema2,
      "currency": {
        "type": "string",
        "description": "Filter by three-letter currency code."
      },
      "type": {
        "type": "string",
        "description": "Filter by type.",
        "examples": [
          "one_time",
          "recurring"
        ]
      },
      "lookup_keys": {
        "type": "array",
        "description": "Filter by up to ten lookup keys.",
        "items": {
          "type": "string"
        }
      },
      "expand": {
        "type": "array",
        "description": "Related objects to answer in full.",
        "items": {
          "type": "string",
          "description": "What `expand` can fill in on a list of prices.",
          "examples": [
            "data.currency_options",
            "data.product",
            "data.tiers"
          ]
        }
      }
    },
    "examples": [
      {
        "product": "prod_xyz789",
        "active": true,
        "limit": 50
      }
    ]
  },
  execute: listPrices,
}

/** List products. */
export const listProductsTool: StripeTool = {
  name: 'stripe_list_products',
  function: 'listProducts',
  aliases: ["list_products"],
  provider: 'stripe',
  resource: 'products',
  documented: true,
  title: "List products",
  description: "List Stripe products with optional filtering. Supports filtering by active status and pagination.",
  access: 'read',
  documentation: 'https://docs.stripe.com/api/products/list',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "dependentSchemas": {
      "starting_after": {
        "not": {
          "required": [
            "ending_before"
          ]
        }
      }
    },
    "properties": {
      "active": {
        "type": "boolean",
        "description": "Filter by active status."
      },
      "limit": {
        "type": "integer",
        "description": "Number of products to return (1–100, default 10).",
        "default": 10,
        "minimum": 1,
        "maximum": 100
      },
      "starting_after": {
        "type": "string",
        "description": "Cursor for pagination — product ID to start after."
      },
      "ending_before": {
        "type": "string",
        "description": "Cursor for the page before this product ID; not together with starting_after."
      },
      "created": createdSchema2,
      "expand": {
        "type": "array",
        "description": "Related objects to answer in full.",
        "items": {
          "type": "string",
          "description": "What `expand` can fill in on a list of products.",
          "examples": [
            "data.default_price",
            "data.tax_code"
          ]
        }
      }
    },
    "examples": [
      {
        "active": true,
        "limit": 100
      }
    ]
  },
  execute: listProducts,
}

/** Pay invoice. */
export const payInvoiceTool: StripeTool = {
  name: 'stripe_pay_invoice',
  function: 'payInvoice',
  aliases: ["pay_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Pay invoice",
  description: "Pay a Stripe invoice. The invoice must be in \"open\" status and the customer must have a payment method.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/pay',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Invoice ID to pay (e.g., \"in_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "payment_method": {
        "type": "string",
        "description": "ID of the payment method to charge instead of the default one."
      },
      "off_session": {
        "type": "boolean",
        "description": "Whether the customer is absent; Stripe takes true by default."
      },
      "paid_out_of_band": {
        "type": "boolean",
        "description": "Mark the invoice as paid outside Stripe, without charging anything."
      },
      "expand": expandSchema4
    },
    "examples": [
      {
        "id": "in_jkl012"
      }
    ]
  },
  execute: payInvoice,
}

/** Update customer. */
export const updateCustomerTool: StripeTool = {
  name: 'stripe_update_customer',
  function: 'updateCustomer',
  aliases: ["update_customer"],
  provider: 'stripe',
  resource: 'customers',
  documented: true,
  title: "Update customer",
  description: "Update an existing Stripe customer. Supports updating name, email, description, phone, and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/customers/update',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Stripe customer ID (e.g., \"cus_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "name": {
        "type": [
          "string",
          "null"
        ],
        "description": "Updated customer display name. An empty string or null clears it."
      },
      "email": {
        "type": [
          "string",
          "null"
        ],
        "description": "Updated customer email address. An empty string or null clears it."
      },
      "description": {
        "type": [
          "string",
          "null"
        ],
        "description": "Updated internal description. An empty string or null clears it."
      },
      "phone": {
        "type": [
          "string",
          "null"
        ],
        "description": "Updated phone number. An empty string or null clears it."
      },
      "metadata": metadataSchema3,
      "address": addressSchema2,
      "shipping": shippingSchema,
      "invoice_settings": invoiceSettingsSchema,
      "tax_exempt": taxExemptSchema,
      "preferred_locales": {
        "type": "array",
        "description": "Languages in order of preference, such as en or pt-BR.",
        "items": {
          "type": "string"
        }
      },
      "expand": expandSchema2
    },
    "examples": [
      {
        "id": "cus_abc123",
        "name": "Acme Corp (Updated)",
        "email": "accounts@example.com",
        "metadata": {
          "tier": "premium"
        }
      }
    ]
  },
  execute: updateCustomer,
}

/** Update payment intent. */
export const updatePaymentIntentTool: StripeTool = {
  name: 'stripe_update_payment_intent',
  function: 'updatePaymentIntent',
  aliases: ["update_payment_intent"],
  provider: 'stripe',
  resource: 'payment_intents',
  documented: true,
  title: "Update payment intent",
  description: "Update a Stripe payment intent. Supports updating description and metadata.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/payment_intents/update',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Payment intent ID (e.g., \"pi_...\").",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "description": {
        "type": "string",
        "description": "Updated description for this payment."
      },
      "metadata": metadataSchema3,
      "expand": expandSchema3
    },
    "examples": [
      {
        "id": "pi_ghi789",
        "description": "Updated order description",
        "metadata": {
          "order_id": "1234",
          "source": "web"
        }
      }
    ]
  },
  execute: updatePaymentIntent,
}

/** Void invoice. */
export const voidInvoiceTool: StripeTool = {
  name: 'stripe_void_invoice',
  function: 'voidInvoice',
  aliases: ["void_invoice"],
  provider: 'stripe',
  resource: 'invoices',
  documented: true,
  title: "Void invoice",
  description: "Void a Stripe invoice. Marks the invoice as void. The invoice must be in \"draft\" or \"open\" status.",
  access: 'write',
  documentation: 'https://docs.stripe.com/api/invoices/void',
  inputSchema: {
    "type": "object",
    "additionalProperties": false,
    "required": [
      "id"
    ],
    "properties": {
      "id": {
        "type": "string",
        "description": "Invoice ID to void (e.g., \"in_...\"). Drafts are refused by Stripe.",
        "pattern": "^[^/\\\\]*[^/\\\\.\\s][^/\\\\]*$"
      },
      "expand": expandSchema4
    },
    "examples": [
      {
        "id": "in_jkl012"
      }
    ]
  },
  execute: voidInvoice,
}

/** The tools for balance, in alphabetical order. */
export const balanceTools: readonly StripeTool[] = [
  getBalanceTool,
]

/** The tools for customers, in alphabetical order. */
export const customersTools: readonly StripeTool[] = [
  createCustomerTool,
  deleteCustomerTool,
  getCustomerTool,
  listCustomersTool,
  updateCustomerTool,
]

/** The tools for invoices, in alphabetical order. */
export const invoicesTools: readonly StripeTool[] = [
  createInvoiceTool,
  getInvoiceTool,
  listInvoicesTool,
  payInvoiceTool,
  voidInvoiceTool,
]

/** The tools for payment intents, in alphabetical order. */
export const paymentIntentsTools: readonly StripeTool[] = [
  cancelPaymentIntentTool,
  capturePaymentIntentTool,
  confirmPaymentIntentTool,
  createPaymentIntentTool,
  getPaymentIntentTool,
  updatePaymentIntentTool,
]

/** The tools for prices, in alphabetical order. */
export const pricesTools: readonly StripeTool[] = [
  createPriceTool,
  listPricesTool,
]

/** The tools for products, in alphabetical order. */
export const productsTools: readonly StripeTool[] = [
  createProductTool,
  getProductTool,
  listProductsTool,
]

/** The tools for subscriptions, in alphabetical order. */
export const subscriptionsTools: readonly StripeTool[] = [
  cancelSubscriptionTool,
  createSubscriptionTool,
  getSubscriptionTool,
]

/** The provider in a few words. */
export const about: About = {
  "name": "stripe",
  "title": "Stripe",
  "description": "Customers, products, prices, payment intents, invoices, subscriptions and the account balance.\n\n- Requests are form-encoded with bracketed keys (`metadata[crm_id]=12345`, `items[0][price]=price_1`), in the body\n  of a POST and in the query of a GET or DELETE. An empty value clears a field.\n- Amounts are integers in the minor unit of their currency, timestamps are Unix seconds.\n- `Stripe-Version` selects the version named above, `Idempotency-Key` makes a POST safe to repeat and\n  `Stripe-Account` acts for a connected account.\n- Objects may gain keys and enumerations may gain values without a new version.\n"
}

/** Every tool, in alphabetical order. */
export const allTools: readonly StripeTool[] = [
  cancelPaymentIntentTool,
  cancelSubscriptionTool,
  capturePaymentIntentTool,
  confirmPaymentIntentTool,
  createCustomerTool,
  createInvoiceTool,
  createPaymentIntentTool,
  createPriceTool,
  createProductTool,
  createSubscriptionTool,
  deleteCustomerTool,
  getBalanceTool,
  getCustomerTool,
  getInvoiceTool,
  getPaymentIntentTool,
  getProductTool,
  getSubscriptionTool,
  listCustomersTool,
  listInvoicesTool,
  listPricesTool,
  listProductsTool,
  payInvoiceTool,
  updateCustomerTool,
  updatePaymentIntentTool,
  voidInvoiceTool,
]

/** The documented tools, in alphabetical order. */
export const tools: readonly StripeTool[] = [
  cancelPaymentIntentTool,
  cancelSubscriptionTool,
  capturePaymentIntentTool,
  confirmPaymentIntentTool,
  createCustomerTool,
  createInvoiceTool,
  createPaymentIntentTool,
  createPriceTool,
  createProductTool,
  createSubscriptionTool,
  deleteCustomerTool,
  getBalanceTool,
  getCustomerTool,
  getInvoiceTool,
  getPaymentIntentTool,
  getProductTool,
  getSubscriptionTool,
  listCustomersTool,
  listInvoicesTool,
  listPricesTool,
  listProductsTool,
  payInvoiceTool,
  updateCustomerTool,
  updatePaymentIntentTool,
  voidInvoiceTool,
]
