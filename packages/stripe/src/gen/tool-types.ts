// Generated from openapi/ by `pnpm generate`. Do not edit.

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
  stripe_cancel_payment_intent: { input: CancelPaymentIntentParams; result: CancelPaymentIntentResult }
  stripe_cancel_subscription: { input: CancelSubscriptionParams; result: CancelSubscriptionResult }
  stripe_capture_payment_intent: { input: CapturePaymentIntentParams; result: CapturePaymentIntentResult }
  stripe_confirm_payment_intent: { input: ConfirmPaymentIntentParams; result: ConfirmPaymentIntentResult }
  stripe_create_customer: { input: CreateCustomerParams; result: CreateCustomerResult }
  stripe_create_invoice: { input: CreateInvoiceParams; result: CreateInvoiceResult }
  stripe_create_payment_intent: { input: CreatePaymentIntentParams; result: CreatePaymentIntentResult }
  stripe_create_price: { input: CreatePriceParams; result: CreatePriceResult }
  stripe_create_product: { input: CreateProductParams; result: CreateProductResult }
  stripe_create_subscription: { input: CreateSubscriptionParams; result: CreateSubscriptionResult }
  stripe_delete_customer: { input: DeleteCustomerParams; result: DeleteCustomerResult }
  stripe_get_balance: { input: Record<string, never>; result: GetBalanceResult }
  stripe_get_customer: { input: GetCustomerParams; result: GetCustomerResult }
  stripe_get_invoice: { input: GetInvoiceParams; result: GetInvoiceResult }
  stripe_get_payment_intent: { input: GetPaymentIntentParams; result: GetPaymentIntentResult }
  stripe_get_product: { input: GetProductParams; result: GetProductResult }
  stripe_get_subscription: { input: GetSubscriptionParams; result: GetSubscriptionResult }
  stripe_list_customers: { input: ListCustomersParams; result: ListCustomersResult }
  stripe_list_invoices: { input: ListInvoicesParams; result: ListInvoicesResult }
  stripe_list_prices: { input: ListPricesParams; result: ListPricesResult }
  stripe_list_products: { input: ListProductsParams; result: ListProductsResult }
  stripe_pay_invoice: { input: PayInvoiceParams; result: PayInvoiceResult }
  stripe_update_customer: { input: UpdateCustomerParams; result: UpdateCustomerResult }
  stripe_update_payment_intent: { input: UpdatePaymentIntentParams; result: UpdatePaymentIntentResult }
  stripe_void_invoice: { input: VoidInvoiceParams; result: VoidInvoiceResult }
}
