// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { BoundClient } from '../bound-client.js'
import type { StripeRequestOptions } from '../client.js'
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

/** The methods of a client for balance. */
export interface BalanceMethods {
  /**
   * Retrieves the account's balance.
   *
   * @returns `available` and `pending` amounts per currency, in the minor currency unit
   * @throws {ApiError} `authentication` when the key is not valid
   *
   * @see https://docs.stripe.com/api/balance/balance_retrieve
   * @example
   * ```ts
   * const { available, pending } = await stripe.getBalance()
   * ```
   */
  getBalance(options?: StripeRequestOptions): Promise<GetBalanceResult>
}

/** The methods of a client for customers. */
export interface CustomersMethods {
  /**
   * Creates a customer.
   *
   * Every call creates another customer, since `email` need not be unique; pass an `idempotencyKey` to repeat a call safely.
   *
   * @returns the customer; its `balance` is in the minor currency unit
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/customers/create
   * @example
   * ```ts
   * const customer = await stripe.createCustomer({ name: 'Acme Corp', metadata: { crm_id: '12345' } })
   * ```
   */
  createCustomer(params?: CreateCustomerParams, options?: StripeRequestOptions): Promise<CreateCustomerResult>

  /**
   * Deletes a customer for good and **cancels its subscriptions at once**.
   *
   * @returns `id` and `deleted: true`; `getCustomer` answers the same from then on
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/delete
   * @example
   * ```ts
   * await stripe.deleteCustomer({ id: 'cus_abc123' })
   * ```
   */
  deleteCustomer(params: DeleteCustomerParams, options?: StripeRequestOptions): Promise<DeleteCustomerResult>

  /**
   * Retrieves a customer.
   *
   * @returns the customer, or for a deleted one only `id`, `object` and `deleted: true`: check `deleted` first
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/retrieve
   * @example
   * ```ts
   * const customer = await stripe.getCustomer({ id: 'cus_abc123' })
   * if (!customer.deleted) console.log(customer.email)
   * ```
   */
  getCustomer(params: GetCustomerParams, options?: StripeRequestOptions): Promise<GetCustomerResult>

  /**
   * Lists customers, newest first. The `email` filter is exact and case-sensitive.
   *
   * @returns one page in `customers`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/customers/list
   * @example
   * ```ts
   * const { customers, has_more } = await stripe.listCustomers({ limit: 25 })
   * ```
   */
  listCustomers(params?: ListCustomersParams, options?: StripeRequestOptions): Promise<ListCustomersResult>

  /**
   * Changes a customer; parameters that are left out keep their values.
   *
   * An empty string clears a field. An empty string for a key of `metadata` removes that key, and for `metadata` itself all of them.
   *
   * @returns the customer as it is now
   * @throws {ApiError} `not_found` when there is no such customer
   *
   * @see https://docs.stripe.com/api/customers/update
   * @example
   * ```ts
   * await stripe.updateCustomer({ id: 'cus_abc123', name: 'Acme Corp (Updated)', description: '' })
   * ```
   */
  updateCustomer(params: UpdateCustomerParams, options?: StripeRequestOptions): Promise<UpdateCustomerResult>
}

/** The methods of a client for invoices. */
export interface InvoicesMethods {
  /**
   * Creates a draft invoice for a customer.
   *
   * **`auto_advance` is sent as true unless you pass false**, so Stripe finalises the invoice and collects it by itself; Stripe's own
   * default is false. Pending invoice items stay out unless `pending_invoice_items_behavior` is `include`, so the total may be 0.
   *
   * @returns the invoice with status `draft`, amounts in the minor currency unit
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/invoices/create
   * @example
   * ```ts
   * const invoice = await stripe.createInvoice({ customer: 'cus_abc123', description: 'March 2026 consulting' })
   * ```
   */
  createInvoice(params: CreateInvoiceParams, options?: StripeRequestOptions): Promise<CreateInvoiceResult>

  /**
   * Retrieves an invoice.
   *
   * @returns the invoice, amounts in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such invoice
   *
   * @see https://docs.stripe.com/api/invoices/retrieve
   * @example
   * ```ts
   * const { total, currency, status } = await stripe.getInvoice({ id: 'in_jkl012' })
   * ```
   */
  getInvoice(params: GetInvoiceParams, options?: StripeRequestOptions): Promise<GetInvoiceResult>

  /**
   * Lists invoices, newest first.
   *
   * @returns one page in `invoices`, amounts in the minor currency unit; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/invoices/list
   * @example
   * ```ts
   * const { invoices } = await stripe.listInvoices({ customer: 'cus_abc123', status: 'open' })
   * ```
   */
  listInvoices(params?: ListInvoicesParams, options?: StripeRequestOptions): Promise<ListInvoicesResult>

  /**
   * Pays an invoice with the customer's default payment method or the one given. **Money moves.** A draft is finalised first.
   *
   * @returns the invoice with status `paid`
   * @throws {ApiError} `card` when the payment is declined; `invalid_request` when the invoice cannot be paid or there is no payment method
   *
   * @see https://docs.stripe.com/api/invoices/pay
   * @example
   * ```ts
   * const invoice = await stripe.payInvoice({ id: 'in_jkl012' })
   * ```
   */
  payInvoice(params: PayInvoiceParams, options?: StripeRequestOptions): Promise<PayInvoiceResult>

  /**
   * Voids a finalised invoice: it stays on record and can no longer be paid.
   *
   * The documentation says that drafts can be voided too; Stripe refuses that (400), since a draft is deleted instead.
   *
   * @returns the invoice with status `void`
   * @throws {ApiError} `invalid_request` for a draft or a paid invoice
   *
   * @see https://docs.stripe.com/api/invoices/void
   * @example
   * ```ts
   * await stripe.voidInvoice({ id: 'in_jkl012' })
   * ```
   */
  voidInvoice(params: VoidInvoiceParams, options?: StripeRequestOptions): Promise<VoidInvoiceResult>
}

/** The methods of a client for payment intents. */
export interface PaymentIntentsMethods {
  /**
   * Cancels a payment intent and releases the authorised amount.
   *
   * `cancellation_reason` is `abandoned`, `duplicate`, `fraudulent` or `requested_by_customer`; the documented `automatic` is refused by Stripe.
   *
   * @returns the payment intent with status `canceled`
   * @throws {ApiError} `invalid_request` when it has succeeded or is cancelled already
   *
   * @see https://docs.stripe.com/api/payment_intents/cancel
   * @example
   * ```ts
   * await stripe.cancelPaymentIntent({ id: 'pi_ghi789', cancellation_reason: 'requested_by_customer' })
   * ```
   */
  cancelPaymentIntent(params: CancelPaymentIntentParams, options?: StripeRequestOptions): Promise<CancelPaymentIntentResult>

  /**
   * Captures a payment intent that was confirmed with manual capture, in full or in part; **the rest is released**.
   *
   * `amount_to_capture` is in the minor currency unit. Authorisations lapse after 7 days by default.
   *
   * @returns the payment intent, with the captured amount in `amount_received`
   * @throws {ApiError} `invalid_request` when it is not in status `requires_capture` or the amount exceeds what was authorised
   *
   * @see https://docs.stripe.com/api/payment_intents/capture
   * @example
   * ```ts
   * const intent = await stripe.capturePaymentIntent({ id: 'pi_ghi789', amount_to_capture: 7500 })
   * ```
   */
  capturePaymentIntent(params: CapturePaymentIntentParams, options?: StripeRequestOptions): Promise<CapturePaymentIntentResult>

  /**
   * Confirms a payment intent: charges the payment method, or with manual capture authorises the amount.
   *
   * Without `return_url` Stripe refuses (400) to confirm an intent whose automatic payment methods may redirect, which is their default;
   * pass `return_url`, or create the intent with `automatic_payment_methods_allow_redirects: 'never'`.
   *
   * @returns the payment intent: `succeeded`, `requires_capture`, or `requires_action` when the customer has to authenticate
   * @throws {ApiError} `card` when the card is declined, with `declineCode`; `invalid_request` in a status that cannot be confirmed
   *
   * @see https://docs.stripe.com/api/payment_intents/confirm
   * @example
   * ```ts
   * const intent = await stripe.confirmPaymentIntent({
   *   id: 'pi_ghi789',
   *   payment_method: 'pm_card_visa',
   *   return_url: 'https://example.com/payment/complete',
   * })
   * ```
   */
  confirmPaymentIntent(params: ConfirmPaymentIntentParams, options?: StripeRequestOptions): Promise<ConfirmPaymentIntentResult>

  /**
   * Creates a payment intent: the intention to collect an amount, charged when it is confirmed.
   *
   * `amount` is in the minor currency unit: 5000 is $50.00. Automatic payment methods are on unless turned off, and by default may
   * redirect: confirming then needs a `return_url`.
   *
   * @returns the payment intent; its `client_secret` is for the customer's browser only
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter; with `confirm`, `card` when the card is declined
   *
   * @see https://docs.stripe.com/api/payment_intents/create
   * @example
   * ```ts
   * const intent = await stripe.createPaymentIntent({ amount: 5000, currency: 'usd', customer: 'cus_abc123' })
   * ```
   */
  createPaymentIntent(params: CreatePaymentIntentParams, options?: StripeRequestOptions): Promise<CreatePaymentIntentResult>

  /**
   * Retrieves a payment intent.
   *
   * @returns the payment intent, amounts in the minor currency unit
   * @throws {ApiError} `not_found` when there is no such payment intent
   *
   * @see https://docs.stripe.com/api/payment_intents/retrieve
   * @example
   * ```ts
   * const { status } = await stripe.getPaymentIntent({ id: 'pi_ghi789' })
   * ```
   */
  getPaymentIntent(params: GetPaymentIntentParams, options?: StripeRequestOptions): Promise<GetPaymentIntentResult>

  /**
   * Changes the description and metadata of a payment intent.
   *
   * @returns the payment intent as it is now
   * @throws {ApiError} `not_found` when there is no such payment intent
   *
   * @see https://docs.stripe.com/api/payment_intents/update
   * @example
   * ```ts
   * await stripe.updatePaymentIntent({ id: 'pi_ghi789', metadata: { order_id: '1234' } })
   * ```
   */
  updatePaymentIntent(params: UpdatePaymentIntentParams, options?: StripeRequestOptions): Promise<UpdatePaymentIntentResult>
}

/** The methods of a client for prices. */
export interface PricesMethods {
  /**
   * Creates a price of a product: recurring with `recurring_interval`, one-time without.
   *
   * `unit_amount` is in the minor currency unit: 2999 is $29.99, and in a zero-decimal currency 1000 is ¥1000.
   *
   * @returns the price
   * @throws {ValidationError} for `recurring_interval_count` without `recurring_interval`, and for `unit_amount` together with
   * `unit_amount_decimal`
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/prices/create
   * @example
   * ```ts
   * const price = await stripe.createPrice({
   *   product: 'prod_xyz789',
   *   unit_amount: 2999,
   *   currency: 'usd',
   *   recurring_interval: 'month',
   * })
   * ```
   */
  createPrice(params: CreatePriceParams, options?: StripeRequestOptions): Promise<CreatePriceResult>

  /**
   * Lists prices, newest first. `unit_amount` is in the minor currency unit.
   *
   * @returns one page in `prices`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/prices/list
   * @example
   * ```ts
   * const { prices } = await stripe.listPrices({ product: 'prod_xyz789', active: true })
   * ```
   */
  listPrices(params?: ListPricesParams, options?: StripeRequestOptions): Promise<ListPricesResult>
}

/** The methods of a client for products. */
export interface ProductsMethods {
  /**
   * Creates a product. Its prices are separate objects, see `createPrice`.
   *
   * @returns the product
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter
   *
   * @see https://docs.stripe.com/api/products/create
   * @example
   * ```ts
   * const product = await stripe.createProduct({ name: 'Pro Plan', description: 'Access to all pro features' })
   * ```
   */
  createProduct(params: CreateProductParams, options?: StripeRequestOptions): Promise<CreateProductResult>

  /**
   * Retrieves a product.
   *
   * @returns the product
   * @throws {ApiError} `not_found` when there is no such product
   *
   * @see https://docs.stripe.com/api/products/retrieve
   * @example
   * ```ts
   * const product = await stripe.getProduct({ id: 'prod_xyz789' })
   * ```
   */
  getProduct(params: GetProductParams, options?: StripeRequestOptions): Promise<GetProductResult>

  /**
   * Lists products, newest first.
   *
   * @returns one page in `products`; `paginate` iterates over all of them
   * @throws {ValidationError} for `starting_after` together with `ending_before`
   *
   * @see https://docs.stripe.com/api/products/list
   * @example
   * ```ts
   * const { products } = await stripe.listProducts({ active: true, limit: 100 })
   * ```
   */
  listProducts(params?: ListProductsParams, options?: StripeRequestOptions): Promise<ListProductsResult>
}

/** The methods of a client for subscriptions. */
export interface SubscriptionsMethods {
  /**
   * Cancels a subscription at once.
   *
   * **`prorate` and `invoice_now` are sent as true unless you pass false**: unused time is credited and a final invoice is created.
   * Stripe's own default for both is false.
   *
   * @returns the subscription with status `canceled`; `canceled_at` and `ended_at` are Unix seconds
   * @throws {ApiError} `not_found` when there is no such subscription or it is cancelled already
   *
   * @see https://docs.stripe.com/api/subscriptions/cancel
   * @example
   * ```ts
   * await stripe.cancelSubscription({ id: 'sub_mno345', prorate: false, invoice_now: false })
   * ```
   */
  cancelSubscription(params: CancelSubscriptionParams, options?: StripeRequestOptions): Promise<CancelSubscriptionResult>

  /**
   * Subscribes a customer to a price, or to several through `items`. **Money moves** unless there is a trial.
   *
   * A failed first payment is not an error by default: `status` is `incomplete` then.
   *
   * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
   * @throws {ValidationError} for `items` together with `price` or `quantity`
   * @throws {ApiError} `invalid_request` when Stripe refuses a parameter or the customer has no payment method
   *
   * @see https://docs.stripe.com/api/subscriptions/create
   * @example
   * ```ts
   * const subscription = await stripe.createSubscription({ customer: 'cus_abc123', price: 'price_def456', quantity: 5 })
   * ```
   */
  createSubscription(params: CreateSubscriptionParams, options?: StripeRequestOptions): Promise<CreateSubscriptionResult>

  /**
   * Retrieves a subscription.
   *
   * @returns the subscription, with the current period (Unix seconds) and plan of its first item at the top
   * @throws {ApiError} `not_found` when there is no such subscription
   *
   * @see https://docs.stripe.com/api/subscriptions/retrieve
   * @example
   * ```ts
   * const { status, current_period_end } = await stripe.getSubscription({ id: 'sub_mno345' })
   * ```
   */
  getSubscription(params: GetSubscriptionParams, options?: StripeRequestOptions): Promise<GetSubscriptionResult>
}

/** A client with every tool as a method. The standalone functions accept it as well. */
export interface Stripe
  extends BoundClient,
    BalanceMethods,
    CustomersMethods,
    InvoicesMethods,
    PaymentIntentsMethods,
    PricesMethods,
    ProductsMethods,
    SubscriptionsMethods {
  /**
   * Iterates over all pages of a list: `for await` over the items, `.pages()` over whole pages, `.collect({ max })` into an array.
   *
   * Items come newest first, or with `ending_before` from there on to newer ones. Ask for large pages with `limit: 100`, and with
   * `concurrency` for several parts of the list at once. To resume, pass the id of the last item as `starting_after`, or the `cursor` of
   * an error as `resume`. An object may disappear from the list while its id is the cursor, except with `ending_before`: then pagination
   * ends with Stripe's error.
   *
   * @throws {ApiError} any error of the list function, and `unexpected` when Stripe's paging would never end
   * @see https://docs.stripe.com/api/pagination/auto
   * @example
   * ```ts
   * for await (const invoice of stripe.paginate(listInvoices, { status: 'open', limit: 100 })) console.log(invoice.id)
   * ```
   */
  readonly paginate: BoundClient['paginate']
}
