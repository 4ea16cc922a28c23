import { readItems } from '../checkout/read-lines.js'
import { sessionTotal } from '../checkout/session-amounts.js'
import { referencedCustomer } from '../customers.js'
import { invalidInteger, invalidRequest, notEmulated } from '../http/errors.js'
import { flag, given, integer, mergeMetadata, object, string, type Values } from '../http/values.js'
import { billablePrice } from '../prices.js'
import { readDiscounts } from '../read-discounts.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import type { PriceRecord, QuoteRecord } from '../state/records.js'
import { quotePurchase } from './quote-purchase.js'

/** Days to pay an invoice that is sent, unless the quote says otherwise. */
const PAYMENT_TERM = 30

const keep = (sent: string | null | undefined, current: string | null): string | null =>
  sent === undefined ? current : sent

/** A draft with what a request changes of it. */
export function readQuote(account: Account, quote: QuoteRecord, values: Values): QuoteRecord {
  if (flag(object(values, 'automatic_tax') ?? {}, 'enabled')) throw notEmulated('automatic tax')
  const collection_method = given(values, 'collection_method') ?? quote.collection_method
  const changed: QuoteRecord = {
    ...quote,
    ...readLines(account, values),
    collection_method,
    customer: readCustomer(account, quote, values),
    default_tax_rates: readTaxRates(account, values, 'default_tax_rates') ?? quote.default_tax_rates,
    description: keep(string(values, 'description'), quote.description),
    expires_at: readExpiry(account, values) ?? quote.expires_at,
    footer: keep(string(values, 'footer'), quote.footer),
    header: keep(string(values, 'header'), quote.header),
    invoice_settings: readInvoiceSettings(quote.invoice_settings, collection_method, values),
    metadata: mergeMetadata(quote.metadata, values),
    subscription_data: readSubscriptionData(quote.subscription_data, values),
  }
  const discounts = readDiscounts(account, values, {
    owner: { customer: changed.customer },
    currency: changed.currency ?? '',
    amount: sessionTotal(account, quotePurchase(changed)),
    current: quote.discounts,
  })
  return discounts ? { ...changed, discounts } : changed
}

/** A customer that was named stays. */
function readCustomer(account: Account, quote: QuoteRecord, values: Values): string | null {
  const id = given(values, 'customer')
  if (id === undefined || id === quote.customer) return quote.customer
  if (quote.customer !== null) {
    throw invalidRequest('The customer of a quote cannot be changed once it is set.', { param: 'customer' })
  }
  return referencedCustomer(account, id).id
}

function readLines(account: Account, values: Values): Partial<Pick<QuoteRecord, 'currency' | 'lines'>> {
  if (values.line_items === undefined) return {}
  const { currency, lines, prices } = readItems(account, values, 1)
  prices.forEach(billablePrice)
  const [param, cycles] = ['line_items', new Set(prices.flatMap(cycleOf))]
  if (prices.some((price) => price.currency !== currency)) {
    throw invalidRequest('All prices on a quote must have the same currency.', { param })
  }
  if (cycles.size > 1) throw invalidRequest('All recurring prices on a quote must have the same interval.', { param })
  return { currency, lines }
}

const cycleOf = ({ recurring }: PriceRecord): readonly string[] =>
  recurring ? [`${recurring.interval_count} ${recurring.interval}`] : []

export function readExpiry(account: Account, values: Values): number | undefined {
  const at = integer(values, 'expires_at')
  if (at === undefined || at > account.now()) return at
  throw invalidRequest('The `expires_at` timestamp must be in the future.', { param: 'expires_at' })
}

function readInvoiceSettings(
  current: QuoteRecord['invoice_settings'],
  collection: string,
  values: Values,
): QuoteRecord['invoice_settings'] {
  const sent = object(values, 'invoice_settings') ?? {}
  const days = integer(sent, 'days_until_due')
  const param = 'invoice_settings[days_until_due]'
  if (days !== undefined && collection === 'charge_automatically') {
    throw invalidRequest("You can only specify 'days_until_due' if collection method is 'send_invoice'.", { param })
  }
  if (days !== undefined && days < 0) {
    throw invalidInteger('This value must be greater than or equal to 0.', param)
  }
  return {
    custom_fields: sent.custom_fields === undefined ? current.custom_fields : sent.custom_fields,
    days_until_due: collection === 'send_invoice' ? (days ?? current.days_until_due ?? PAYMENT_TERM) : null,
    description: keep(string(sent, 'description'), current.description),
    footer: keep(string(sent, 'footer'), current.footer),
    issuer: sent.issuer ?? current.issuer,
  }
}

function readSubscriptionData(
  current: QuoteRecord['subscription_data'],
  values: Values,
): QuoteRecord['subscription_data'] {
  const sent = object(values, 'subscription_data') ?? {}
  const days = integer(sent, 'trial_period_days')
  if (days !== undefined && days < 1) {
    throw invalidRequest('The minimum number of trial period days is 1.', {
      param: 'subscription_data[trial_period_days]',
    })
  }
  return {
    billing_mode: sent.billing_mode ?? current.billing_mode,
    description: keep(string(sent, 'description'), current.description),
    metadata: mergeMetadata(current.metadata, sent),
    trial_period_days: sent.trial_period_days === null ? null : (days ?? current.trial_period_days),
  }
}
