import type { Shape } from '../http/check-parameters.js'
import { type StripeRoute, searchRoute } from '../http/endpoint.js'
import { expand } from '../parameters/shared.js'
import { testCard } from '../test-cards.js'
import { presentPrice, presentProduct } from '../wire/catalog.js'
import { presentCharge } from '../wire/charge.js'
import { presentCustomer } from '../wire/customer.js'
import { presentInvoice } from '../wire/invoice.js'
import { totalOf } from '../wire/invoice-line.js'
import { presentPaymentIntent } from '../wire/payment-intent.js'
import { expiryYear, fingerprint } from '../wire/payment-method.js'
import { presentSubscription } from '../wire/subscription.js'
import { searchPage } from './search-page.js'

const PARAMETERS: Shape = { expand, limit: 'integer', page: 'id', 'query!': 'id' }

/** The searches, each with the fields that Stripe documents for it. */
export const searchRoutes: readonly StripeRoute[] = [
  searchRoute('/v1/charges/search', PARAMETERS, 'charge', ({ account, values }) =>
    searchPage(
      {
        resource: 'charges',
        rows: account.charges,
        fields: {
          amount: { type: 'number', of: ({ amount }) => amount },
          'billing_details.address.postal_code': { type: 'token', of: () => null },
          created: { type: 'number', of: ({ created }) => created },
          currency: { type: 'token', of: ({ currency }) => currency },
          customer: { type: 'token', of: ({ customer }) => customer },
          disputed: { type: 'token', of: ({ dispute }) => dispute !== undefined },
          'payment_method_details.card.brand': { type: 'token', of: ({ card }) => testCard(card).brand },
          'payment_method_details.card.exp_month': { type: 'token', of: () => 12 },
          'payment_method_details.card.exp_year': { type: 'token', of: ({ created }) => expiryYear(created) },
          'payment_method_details.card.fingerprint': {
            type: 'token',
            of: ({ card }) => fingerprint(testCard(card).last4),
          },
          'payment_method_details.card.last4': { type: 'token', of: ({ card }) => testCard(card).last4 },
          refunded: {
            type: 'token',
            of: ({ amount, amount_refunded }) => amount_refunded > 0 && amount_refunded === amount,
          },
          status: { type: 'token', of: ({ status }) => status },
        },
        present: presentCharge,
      },
      values,
    ),
  ),
  searchRoute('/v1/customers/search', PARAMETERS, 'customer', ({ account, values }) =>
    searchPage(
      {
        resource: 'customers',
        rows: account.customers,
        fields: {
          created: { type: 'number', of: ({ created }) => created },
          email: { type: 'string', of: ({ email }) => email },
          name: { type: 'string', of: ({ name }) => name },
          phone: { type: 'string', of: ({ phone }) => phone },
        },
        present: presentCustomer,
        isHidden: ({ deleted }) => deleted,
      },
      values,
    ),
  ),
  searchRoute('/v1/invoices/search', PARAMETERS, 'invoice', ({ account, values }) =>
    searchPage(
      {
        resource: 'invoices',
        rows: account.invoices,
        fields: {
          created: { type: 'number', of: ({ created }) => created },
          currency: { type: 'token', of: ({ currency }) => currency },
          customer: { type: 'token', of: ({ customer }) => customer },
          last_finalization_error_code: { type: 'token', of: () => null },
          last_finalization_error_type: { type: 'token', of: () => null },
          number: { type: 'string', of: ({ number }) => number },
          receipt_number: { type: 'string', of: () => null },
          status: { type: 'token', of: ({ status }) => status },
          subscription: { type: 'token', of: ({ subscription }) => subscription },
          total: { type: 'number', of: ({ lines }) => totalOf(lines) },
        },
        present: (invoice) => presentInvoice(account, invoice),
      },
      values,
    ),
  ),
  searchRoute('/v1/payment_intents/search', PARAMETERS, 'payment_intent', ({ account, values }) =>
    searchPage(
      {
        resource: 'payment_intents',
        rows: account.paymentIntents,
        fields: {
          amount: { type: 'number', of: ({ amount }) => amount },
          created: { type: 'number', of: ({ created }) => created },
          currency: { type: 'token', of: ({ currency }) => currency },
          customer: { type: 'token', of: ({ customer }) => customer },
          status: { type: 'token', of: ({ status }) => status },
        },
        present: (intent) => presentPaymentIntent(account, intent),
      },
      values,
    ),
  ),
  searchRoute('/v1/prices/search', PARAMETERS, 'price', ({ account, values }) =>
    searchPage(
      {
        resource: 'prices',
        rows: account.prices,
        fields: {
          active: { type: 'token', of: ({ active }) => active },
          currency: { type: 'token', of: ({ currency }) => currency },
          lookup_key: { type: 'string', of: ({ lookup_key }) => lookup_key },
          product: { type: 'string', of: ({ product }) => product },
          type: { type: 'token', of: ({ recurring }) => (recurring ? 'recurring' : 'one_time') },
        },
        present: presentPrice,
      },
      values,
    ),
  ),
  searchRoute('/v1/products/search', PARAMETERS, 'product', ({ account, values }) =>
    searchPage(
      {
        resource: 'products',
        rows: account.products,
        fields: {
          active: { type: 'token', of: ({ active }) => active },
          description: { type: 'string', of: ({ description }) => description },
          name: { type: 'string', of: ({ name }) => name },
          shippable: { type: 'token', of: ({ shippable }) => shippable },
          url: { type: 'string', of: ({ url }) => url },
        },
        present: presentProduct,
      },
      values,
    ),
  ),
  searchRoute('/v1/subscriptions/search', PARAMETERS, 'subscription', ({ account, values }) =>
    searchPage(
      {
        resource: 'subscriptions',
        rows: account.subscriptions,
        fields: {
          canceled_at: { type: 'number', of: ({ canceled_at }) => canceled_at },
          created: { type: 'number', of: ({ created }) => created },
          status: { type: 'token', of: ({ status }) => status },
        },
        present: (subscription) => presentSubscription(account, subscription),
      },
      values,
    ),
  ),
]
