// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Operations } from '@billing/core/internal'
import { getBalance } from '../balance/get-balance.js'
import { createCustomer } from '../customers/create-customer.js'
import { deleteCustomer } from '../customers/delete-customer.js'
import { getCustomer } from '../customers/get-customer.js'
import { listCustomers } from '../customers/list-customers.js'
import { updateCustomer } from '../customers/update-customer.js'
import { createInvoice } from '../invoices/create-invoice.js'
import { getInvoice } from '../invoices/get-invoice.js'
import { listInvoices } from '../invoices/list-invoices.js'
import { payInvoice } from '../invoices/pay-invoice.js'
import { voidInvoice } from '../invoices/void-invoice.js'
import { cancelPaymentIntent } from '../payment-intents/cancel-payment-intent.js'
import { capturePaymentIntent } from '../payment-intents/capture-payment-intent.js'
import { confirmPaymentIntent } from '../payment-intents/confirm-payment-intent.js'
import { createPaymentIntent } from '../payment-intents/create-payment-intent.js'
import { getPaymentIntent } from '../payment-intents/get-payment-intent.js'
import { updatePaymentIntent } from '../payment-intents/update-payment-intent.js'
import { createPrice } from '../prices/create-price.js'
import { listPrices } from '../prices/list-prices.js'
import { createProduct } from '../products/create-product.js'
import { getProduct } from '../products/get-product.js'
import { listProducts } from '../products/list-products.js'
import { cancelSubscription } from '../subscriptions/cancel-subscription.js'
import { createSubscription } from '../subscriptions/create-subscription.js'
import { getSubscription } from '../subscriptions/get-subscription.js'
import type { StripeResource } from '../resource.js'
import type {
  BalanceMethods,
  CustomersMethods,
  InvoicesMethods,
  PaymentIntentsMethods,
  PricesMethods,
  ProductsMethods,
  SubscriptionsMethods,
} from './bound.js'
import type {
  CustomersLists,
  InvoicesLists,
  PricesLists,
  ProductsLists,
} from './lists.js'

/** Balance, for the `resources` of a client. */
export const balance: StripeResource<BalanceMethods, object> = {
  getBalance,
}

/** Customers, for the `resources` of a client. */
export const customers: StripeResource<CustomersMethods, CustomersLists> = {
  createCustomer,
  deleteCustomer,
  getCustomer,
  listCustomers,
  updateCustomer,
}

/** Invoices, for the `resources` of a client. */
export const invoices: StripeResource<InvoicesMethods, InvoicesLists> = {
  createInvoice,
  getInvoice,
  listInvoices,
  payInvoice,
  voidInvoice,
}

/** Payment intents, for the `resources` of a client. */
export const paymentIntents: StripeResource<PaymentIntentsMethods, object> = {
  cancelPaymentIntent,
  capturePaymentIntent,
  confirmPaymentIntent,
  createPaymentIntent,
  getPaymentIntent,
  updatePaymentIntent,
}

/** Prices, for the `resources` of a client. */
export const prices: StripeResource<PricesMethods, PricesLists> = {
  createPrice,
  listPrices,
}

/** Products, for the `resources` of a client. */
export const products: StripeResource<ProductsMethods, ProductsLists> = {
  createProduct,
  getProduct,
  listProducts,
}

/** Subscriptions, for the `resources` of a client. */
export const subscriptions: StripeResource<SubscriptionsMethods, object> = {
  cancelSubscription,
  createSubscription,
  getSubscription,
}

/** Every resource. */
export const allResources: readonly Operations[] = [
  balance,
  customers,
  invoices,
  paymentIntents,
  prices,
  products,
  subscriptions,
]
