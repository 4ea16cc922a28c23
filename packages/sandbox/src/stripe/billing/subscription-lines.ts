import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type {
  CreditedItems,
  InvoiceItemRecord,
  InvoiceLine,
  PriceRecord,
  SubscriptionItem,
  SubscriptionRecord,
} from '../state/records.js'
import { presentInvoiceItem } from '../wire/invoice-line.js'
import { billedUntil, wholePeriod } from './billed-period.js'
import { billedShare, discountedShare } from './discounted-amount.js'
import { isClassic } from './is-classic.js'
import { isMetered } from './is-metered.js'
import { itemLine } from './item-line.js'
import { prorate } from './periods.js'
import { describeQuantity, type PricePart, priceAmount, priceParts } from './price-parts.js'

export interface Period {
  readonly start: number
  readonly end: number
}

const priceOf = (account: Account, item: SubscriptionItem): PriceRecord | undefined => account.prices.get(item.price)

/** What an item costs for one whole period, before it begins. */
export function itemAmount(account: Account, item: SubscriptionItem): number {
  const price = priceOf(account, item)
  return price && !isMetered(price) ? priceAmount(price, item.quantity) : 0
}

/**
 * The lines that a subscription adds to an invoice for a period that begins; a trial is shown and costs nothing. What is metered costs
 * nothing yet either: in classic billing mode the first invoice shows it.
 */
export function periodLines(
  account: Account,
  subscription: Pick<SubscriptionRecord, 'details' | 'id' | 'items' | 'metadata'>,
  period: Period,
  { isTrial = false, isFirst = false, share = (amount: number) => amount } = {},
): InvoiceLine[] {
  return subscription.items.flatMap((item) => {
    const price = priceOf(account, item)
    if (!price) return []
    const line = (part: PricePart) => itemLine(account, { subscription, item, price, part, period })
    if (isMetered(price)) {
      const [first] = isFirst && isClassic(subscription) ? priceParts(price, 0) : []
      return first ? [line({ ...first, amount: 0 })] : []
    }
    if (isTrial) {
      const free = { amount: 0, quantity: item.quantity, unit_amount_decimal: '0', rate: '0' }
      const product = account.products.get(price.product)
      return [{ ...line(free), description: `Free trial for ${describeQuantity(item.quantity, product)}` }]
    }
    return priceParts(price, item.quantity).map((part) => line({ ...part, amount: share(part.amount) }))
  })
}

/** `20 Sep 2026`, which no locale writes with three letters in every month. */
function day(seconds: number): string {
  const [, date, month, year] = new Date(seconds * 1000).toUTCString().split(' ')
  return `${date} ${month} ${year}`
}

interface Proration {
  readonly subscription: SubscriptionRecord
  readonly item: SubscriptionItem
  readonly at: number
  /** Until when; without it until the end of what has been billed. */
  readonly until?: number
  readonly kind: 'unused' | 'remaining'
}

/** What is left of a price after discounts: a credit is of what was billed, a charge has the discounts of now. */
function netShare(account: Account, { subscription, item, at, kind }: Proration, amount: number): number {
  const billed = kind === 'unused' ? billedShare(account, subscription, item, at) : undefined
  return billed ?? discountedShare(account, subscription, item, amount)
}

/** Adds a pending item for the rest of the current period: a credit for a removed item, or the price of an added one. */
export function addProration(
  account: Account,
  { subscription, item, at, until = billedUntil(subscription), kind }: Proration,
): InvoiceItemRecord | undefined {
  const price = priceOf(account, item)
  const whole = wholePeriod(account, subscription)
  const gross = itemAmount(account, item)
  const share = netShare(account, { subscription, item, at, kind }, gross)
  const amount = prorate(gross * share, { from: at, to: until }, whole, price?.currency)
  // A charge that discounts leave nothing of is noted, so that nothing is credited for it later.
  if (!price || (amount === 0 && !(kind === 'remaining' && share === 0))) return undefined
  const product = account.products.get(price.product)
  const name = item.quantity > 1 ? describeQuantity(item.quantity, product) : (product?.name ?? '')
  const credited = kind === 'unused' ? creditedItems(account, subscription, item, at) : undefined
  const added = account.invoiceItems.add({
    id: account.newId('ii'),
    created: account.now(),
    amount: kind === 'unused' ? -amount : amount,
    ...(credited ? { credited_items: credited } : {}),
    currency: price.currency,
    customer: subscription.customer,
    description: `${kind === 'unused' ? 'Unused' : 'Remaining'} time on ${name} after ${day(at)}`,
    discountable: false,
    ...(kind === 'remaining' ? { discounted_share: share } : {}),
    invoice: null,
    metadata: subscription.metadata,
    period: { start: at, end: until },
    price: price.id,
    proration: true,
    quantity: item.quantity,
    subscription: subscription.id,
    subscription_item: item.id,
    ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
    unit_amount_decimal: price.unit_amount_decimal ?? '0',
  })
  announce(account, 'invoiceitem.created', presentInvoiceItem(account, added))
  return added
}

/** The newest line that billed an item for a time, which a credit for that time gives back. */
function creditedItems(
  account: Account,
  { id }: SubscriptionRecord,
  item: SubscriptionItem,
  at: number,
): CreditedItems | undefined {
  for (const invoice of account.invoices.where('subscription', id).reverse()) {
    if (invoice.status === 'void') continue
    const lines = invoice.lines.filter(
      (line) =>
        line.subscription_item === item.id && line.amount > 0 && line.period.start <= at && at < line.period.end,
    )
    if (lines.length > 0) return { invoice: invoice.id, invoice_line_items: lines.map((line) => line.id) }
  }
  return undefined
}
