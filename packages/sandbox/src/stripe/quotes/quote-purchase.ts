import type { Purchase } from '../checkout/session-amounts.js'
import type { QuoteRecord } from '../state/records.js'

/** What a quote offers, in the terms of what is bought in Checkout. */
export const quotePurchase = ({
  currency,
  customer,
  default_tax_rates,
  discounts,
  lines,
  subscription_data: { trial_period_days },
}: QuoteRecord): Purchase => ({
  currency,
  customer,
  ...(discounts ? { discounts } : {}),
  lines,
  plans: { subscription_data: { default_tax_rates, ...(trial_period_days === null ? {} : { trial_period_days }) } },
})
