import { sessionAmounts } from '../checkout/session-amounts.js'
import type { Wire } from '../http/endpoint.js'
import { quotePurchase } from '../quotes/quote-purchase.js'
import type { Account } from '../state/account.js'
import type { CheckoutLine, QuoteRecord } from '../state/records.js'
import { presentCheckoutItem } from './checkout-session.js'

/** What some lines of a quote cost. */
function presentAmounts(account: Account, quote: QuoteRecord) {
  const { discount, subtotal, tax, total } = sessionAmounts(account, quotePurchase(quote))
  return {
    amount_subtotal: subtotal,
    amount_total: total,
    total_details: { amount_discount: discount, amount_shipping: 0, amount_tax: tax },
  }
}

/** What each period costs, without what is paid only once; null where nothing recurs. */
function presentRecurring(account: Account, quote: QuoteRecord): Wire | null {
  const lines = quote.lines.filter(({ price }) => account.prices.get(price)?.recurring)
  const cycle = account.prices.get(lines[0]?.price ?? '')?.recurring
  if (!cycle) return null
  const discounts = quote.discounts?.filter((id) => !isOnce(account, id)) ?? []
  const subscription_data = { ...quote.subscription_data, trial_period_days: null }
  return {
    ...presentAmounts(account, { ...quote, discounts, lines, subscription_data }),
    interval: cycle.interval,
    interval_count: cycle.interval_count,
  }
}

const isOnce = (account: Account, discount: string): boolean =>
  account.coupons.get(account.discounts.get(discount)?.coupon ?? '')?.duration === 'once'

export const presentQuoteItems = (account: Account, quote: QuoteRecord): readonly Wire[] =>
  quote.lines.map((line: CheckoutLine) => presentCheckoutItem(account, quotePurchase(quote), line))

export function presentQuote(account: Account, quote: QuoteRecord): Wire {
  const upfront = presentAmounts(account, quote)
  const { billing_mode, description, metadata, trial_period_days } = quote.subscription_data
  return {
    id: quote.id,
    object: 'quote',
    ...upfront,
    application: null,
    application_fee_amount: null,
    application_fee_percent: null,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    collection_method: quote.collection_method,
    computed: { recurring: presentRecurring(account, quote), upfront },
    created: quote.created,
    currency: quote.currency,
    customer: quote.customer,
    customer_account: null,
    default_tax_rates: quote.default_tax_rates,
    description: quote.description,
    discounts: quote.discounts ?? [],
    expires_at: quote.expires_at,
    footer: quote.footer,
    from_quote: null,
    header: quote.header,
    invoice: quote.invoice,
    invoice_settings: quote.invoice_settings,
    livemode: false,
    metadata: quote.metadata,
    number: quote.number,
    on_behalf_of: null,
    status: quote.status,
    status_transitions: {
      accepted_at: quote.accepted_at,
      canceled_at: quote.canceled_at,
      finalized_at: quote.finalized_at,
    },
    subscription: quote.subscription,
    subscription_data: {
      billing_mode: billing_mode ?? { flexible: { proration_discounts: 'included' }, type: 'flexible' },
      description,
      effective_date: null,
      metadata,
      trial_period_days,
    },
    subscription_schedule: null,
    test_clock: account.customers.get(quote.customer ?? '')?.test_clock ?? null,
    transfer_data: null,
  }
}
