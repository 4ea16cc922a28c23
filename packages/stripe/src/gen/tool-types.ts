// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { ToolType } from '@billing/core'
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
} from '@billing/stripe'

/** The input and the result of each tool, by its documented name. */
export interface StripeToolTypes {
  /** Cancel payment intent. */
  stripe_cancel_payment_intent: ToolType<CancelPaymentIntentParams, CancelPaymentIntentResult>
  /** Cancel subscription. */
  stripe_cancel_subscription: ToolType<CancelSubscriptionParams, CancelSubscriptionResult>
  /** Capture payment intent. */
  stripe_capture_payment_intent: ToolType<CapturePaymentIntentParams, CapturePaymentIntentResult>
  /** Confirm payment intent. */
  stripe_confirm_payment_intent: ToolType<ConfirmPaymentIntentParams, ConfirmPaymentIntentResult>
  /** Create customer. */
  stripe_create_customer: ToolType<CreateCustomerParams, CreateCustomerResult>
  /** Create invoice. */
  stripe_create_invoice: ToolType<CreateInvoiceParams, CreateInvoiceResult>
  /** Create payment intent. */
  stripe_create_payment_intent: ToolType<CreatePaymentIntentParams, CreatePaymentIntentResult>
  /** Create price. */
  stripe_create_price: ToolType<CreatePriceParams, CreatePriceResult>
  /** Create product. */
  stripe_create_product: ToolType<CreateProductParams, CreateProductResult>
  /** Create subscription. */
  stripe_create_subscription: ToolType<CreateSubscriptionParams, CreateSubscriptionResult>
  /** Delete customer. */
  stripe_delete_customer: ToolType<DeleteCustomerParams, DeleteCustomerResult>
  /** Get balance. */
  stripe_get_balance: ToolType<Record<string, never>, GetBalanceResult>
  /** Get customer. */
  stripe_get_customer: ToolType<GetCustomerParams, GetCustomerResult>
  /** Get invoice. */
  stripe_get_invoice: ToolType<GetInvoiceParams, GetInvoiceResult>
  /** Get payment intent. */
  stripe_get_payment_intent: ToolType<GetPaymentIntentParams, GetPaymentIntentResult>
  /** Get product. */
  stripe_get_product: ToolType<GetProductParams, GetProductResult>
  /** Get subscription. */
  stripe_get_subscription: ToolType<GetSubscriptionParams, GetSubscriptionResult>
  /** List customers. */
  stripe_list_customers: ToolType<ListCustomersParams, ListCustomersResult>
  /** List invoices. */
  stripe_list_invoices: ToolType<ListInvoicesParams, ListInvoicesResult>
  /** List prices. */
  stripe_list_prices: ToolType<ListPricesParams, ListPricesResult>
  /** List products. */
  stripe_list_products: ToolType<ListProductsParams, ListProductsResult>
  /** Pay invoice. */
  stripe_pay_invoice: ToolType<PayInvoiceParams, PayInvoiceResult>
  /** Update customer. */
  stripe_update_customer: ToolType<UpdateCustomerParams, UpdateCustomerResult>
  /** Update payment intent. */
  stripe_update_payment_intent: ToolType<UpdatePaymentIntentParams, UpdatePaymentIntentResult>
  /** Void invoice. */
  stripe_void_invoice: ToolType<VoidInvoiceParams, VoidInvoiceResult>
}
