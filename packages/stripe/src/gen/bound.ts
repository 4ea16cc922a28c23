// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound.js'
import type { StripeRequestOptions } from '../client.js'
import { cancelPaymentIntent } from '../payment-intents/cancel-payment-intent.js'
import { cancelSubscription } from '../subscriptions/cancel-subscription.js'
import { capturePaymentIntent } from '../payment-intents/capture-payment-intent.js'
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent.js'
import { createCustomer } from '../customers/create-customer.js'
import { createInvoice } from '../invoices/create-invoice.js'
import { createPaymentIntent } from '../payment-intents/create-payment-intent.js'
import { createPrice } from '../prices/create-price.js'
import { createProduct } from '../products/create-product.js'
import { createSubscription } from '../subscriptions/create-subscription.js'
import { deleteCustomer } from '../customers/delete-customer.js'
import { getBalance } from '../balance/get-balance.js'
import { getCustomer } from '../customers/get-customer.js'
import { getInvoice } from '../invoices/get-invoice.js'
import { getPaymentIntent } from '../payment-intents/get-payment-intent.js'
import { getProduct } from '../products/get-product.js'
import { getSubscription } from '../subscriptions/get-subscription.js'
import { listCustomers } from '../customers/list-customers.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { listPrices } from '../prices/list-prices.js'
import { listProducts } from '../products/list-products.js'
import { payInvoice } from '../invoices/pay-invoice.js'
import { updateCustomer } from '../customers/update-customer.js'
import { updatePaymentIntent } from '../payment-intents/update-payment-intent.js'
import { voidInvoice } from '../invoices/void-invoice.js'
import type {
  CancelPaymentIntentParams,
  CancelPaymentIntentResult,
  CancelSubscriptionParams,
  CancelSubscriptionResult,
  CapturePaymentIntentParams,
  CapturePaymentIntentResult,
  ConfirmPaymentIntentParams,
  ConfirmPaymentIntentResult,
  CreateCustomerParams,
  CreateCustomerResult,
  CreateInvoiceParams,
  CreateInvoiceResult,
  CreatePaymentIntentParams,
  CreatePaymentIntentResult,
  CreatePriceParams,
  CreatePriceResult,
  CreateProductParams,
  CreateProductResult,
  CreateSubscriptionParams,
  CreateSubscriptionResult,
  DeleteCustomerParams,
  DeleteCustomerResult,
  GetBalanceResult,
  GetCustomerParams,
  GetCustomerResult,
  GetInvoiceParams,
  GetInvoiceResult,
  GetPaymentIntentParams,
  GetPaymentIntentResult,
  GetProductParams,
  GetProductResult,
  GetSubscriptionParams,
  GetSubscriptionResult,
  ListCustomersParams,
  ListCustomersResult,
  ListInvoicesParams,
  ListInvoicesResult,
  ListPricesParams,
  ListPricesResult,
  ListProductsParams,
  ListProductsResult,
  PayInvoiceParams,
  PayInvoiceResult,
  UpdateCustomerParams,
  UpdateCustomerResult,
  UpdatePaymentIntentParams,
  UpdatePaymentIntentResult,
  VoidInvoiceParams,
  VoidInvoiceResult,
} from './models.js'

/** A client with every documented tool as a method. It is a plain client too: the standalone functions take it. */
export interface Stripe extends BoundClient {
  /**
   * Cancel a Stripe payment intent. Can only cancel payment intents that are in "requires_payment_method", "requires_capture", or "requires_confirmation" status.
   *
   * @see {@link cancelPaymentIntent} for units, errors and an example
   */
  cancelPaymentIntent(params: CancelPaymentIntentParams, options?: StripeRequestOptions): Promise<CancelPaymentIntentResult>

  /**
   * Cancel a Stripe subscription by ID. Supports proration and immediate invoicing options.
   *
   * @see {@link cancelSubscription} for units, errors and an example
   */
  cancelSubscription(params: CancelSubscriptionParams, options?: StripeRequestOptions): Promise<CancelSubscriptionResult>

  /**
   * Capture a Stripe payment intent that was created with capture_method="manual". Optionally specify an amount_to_capture to capture less than the original amount. Amounts are in cents.
   *
   * @see {@link capturePaymentIntent} for units, errors and an example
   */
  capturePaymentIntent(params: CapturePaymentIntentParams, options?: StripeRequestOptions): Promise<CapturePaymentIntentResult>

  /**
   * Confirm a Stripe payment intent. Provide a payment method and optional return URL to confirm the payment.
   *
   * @see {@link confirmPaymentIntent} for units, errors and an example
   */
  confirmPaymentIntent(params: ConfirmPaymentIntentParams, options?: StripeRequestOptions): Promise<ConfirmPaymentIntentResult>

  /**
   * Create a new Stripe customer. Supports name, email, description, phone, and metadata. Returns the created customer object with ID.
   *
   * @see {@link createCustomer} for units, errors and an example
   */
  createCustomer(params?: CreateCustomerParams, options?: StripeRequestOptions): Promise<CreateCustomerResult>

  /**
   * Create a Stripe invoice for a customer. Requires a customer ID. Supports description, subscription, metadata, and auto_advance.
   *
   * @see {@link createInvoice} for units, errors and an example
   */
  createInvoice(params: CreateInvoiceParams, options?: StripeRequestOptions): Promise<CreateInvoiceResult>

  /**
   * Create a Stripe payment intent. Amounts are in cents (e.g., $10.00 = 1000). Supports automatic payment methods, manual capture, and metadata.
   *
   * @see {@link createPaymentIntent} for units, errors and an example
   */
  createPaymentIntent(params: CreatePaymentIntentParams, options?: StripeRequestOptions): Promise<CreatePaymentIntentResult>

  /**
   * Create a price for a Stripe product. Amounts are in cents (e.g., $10.00 = 1000). Supports one-time and recurring prices with configurable intervals.
   *
   * @see {@link createPrice} for units, errors and an example
   */
  createPrice(params: CreatePriceParams, options?: StripeRequestOptions): Promise<CreatePriceResult>

  /**
   * Create a new Stripe product. Products are the goods or services you sell. After creating a product, create a price for it.
   *
   * @see {@link createProduct} for units, errors and an example
   */
  createProduct(params: CreateProductParams, options?: StripeRequestOptions): Promise<CreateProductResult>

  /**
   * Create a Stripe subscription for a customer. Requires a customer ID and a price ID. Supports quantity, trial periods, and metadata.
   *
   * @see {@link createSubscription} for units, errors and an example
   */
  createSubscription(params: CreateSubscriptionParams, options?: StripeRequestOptions): Promise<CreateSubscriptionResult>

  /**
   * Delete a Stripe customer by ID. Permanently removes the customer and all associated data.
   *
   * @see {@link deleteCustomer} for units, errors and an example
   */
  deleteCustomer(params: DeleteCustomerParams, options?: StripeRequestOptions): Promise<DeleteCustomerResult>

  /**
   * Get the Stripe account balance. Returns available and pending balances with amounts per currency.
   *
   * @see {@link getBalance} for units, errors and an example
   */
  getBalance(options?: StripeRequestOptions): Promise<GetBalanceResult>

  /**
   * Retrieve a Stripe customer by ID. Returns full customer details including email, name, metadata, and default payment method.
   *
   * @see {@link getCustomer} for units, errors and an example
   */
  getCustomer(params: GetCustomerParams, options?: StripeRequestOptions): Promise<GetCustomerResult>

  /**
   * Retrieve a Stripe invoice by ID. Returns full invoice details including line items, totals, and status.
   *
   * @see {@link getInvoice} for units, errors and an example
   */
  getInvoice(params: GetInvoiceParams, options?: StripeRequestOptions): Promise<GetInvoiceResult>

  /**
   * Retrieve a Stripe payment intent by ID. Returns full payment intent details including amount, status, and charges.
   *
   * @see {@link getPaymentIntent} for units, errors and an example
   */
  getPaymentIntent(params: GetPaymentIntentParams, options?: StripeRequestOptions): Promise<GetPaymentIntentResult>

  /**
   * Retrieve a Stripe product by ID. Returns full product details including name, description, active status, and metadata.
   *
   * @see {@link getProduct} for units, errors and an example
   */
  getProduct(params: GetProductParams, options?: StripeRequestOptions): Promise<GetProductResult>

  /**
   * Retrieve a Stripe subscription by ID. Returns full subscription details including status, plan, billing cycle, and trial info.
   *
   * @see {@link getSubscription} for units, errors and an example
   */
  getSubscription(params: GetSubscriptionParams, options?: StripeRequestOptions): Promise<GetSubscriptionResult>

  /**
   * List Stripe customers with optional filtering. Supports filtering by email, pagination with limit and starting_after cursor.
   *
   * @see {@link listCustomers} for units, errors and an example
   */
  listCustomers(params?: ListCustomersParams, options?: StripeRequestOptions): Promise<ListCustomersResult>

  /**
   * List Stripe invoices with optional filtering. Supports filtering by customer, status, and pagination.
   *
   * @see {@link listInvoices} for units, errors and an example
   */
  listInvoices(params?: ListInvoicesParams, options?: StripeRequestOptions): Promise<ListInvoicesResult>

  /**
   * List Stripe prices with optional filtering. Supports filtering by product, active status, and pagination.
   *
   * @see {@link listPrices} for units, errors and an example
   */
  listPrices(params?: ListPricesParams, options?: StripeRequestOptions): Promise<ListPricesResult>

  /**
   * List Stripe products with optional filtering. Supports filtering by active status and pagination.
   *
   * @see {@link listProducts} for units, errors and an example
   */
  listProducts(params?: ListProductsParams, options?: StripeRequestOptions): Promise<ListProductsResult>

  /**
   * Pay a Stripe invoice. The invoice must be in "open" status and the customer must have a payment method.
   *
   * @see {@link payInvoice} for units, errors and an example
   */
  payInvoice(params: PayInvoiceParams, options?: StripeRequestOptions): Promise<PayInvoiceResult>

  /**
   * Update an existing Stripe customer. Supports updating name, email, description, phone, and metadata.
   *
   * @see {@link updateCustomer} for units, errors and an example
   */
  updateCustomer(params: UpdateCustomerParams, options?: StripeRequestOptions): Promise<UpdateCustomerResult>

  /**
   * Update a Stripe payment intent. Supports updating description and metadata.
   *
   * @see {@link updatePaymentIntent} for units, errors and an example
   */
  updatePaymentIntent(params: UpdatePaymentIntentParams, options?: StripeRequestOptions): Promise<UpdatePaymentIntentResult>

  /**
   * Void a Stripe invoice. Marks the invoice as void. The invoice must be in "draft" or "open" status.
   *
   * @see {@link voidInvoice} for units, errors and an example
   */
  voidInvoice(params: VoidInvoiceParams, options?: StripeRequestOptions): Promise<VoidInvoiceResult>
}

/** What the methods are bound to. */
export const functions: object = {
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
}
