import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import { formatAmount } from '../state/money.js'
import type {
  InvoiceItemRecord,
  InvoiceLine,
  PriceRecord,
  SubscriptionItem,
  SubscriptionRecord,
} from '../state/records.js'
import { presentInvoiceItem } from '../wire/invoice-line.js'
import { currentDiscounts } from './discount-records.js'
import { billedShare, discountedShare } from './discounted-amount.js'
import { prorate } from './periods.js'

export interface Period {
  readonly start: number
  readonly end: number
}

const TIMES = '×'

const priceOf = (account: Account, item: SubscriptionItem): PriceRecord | undefined => account.prices.get(item.price)

/** What an item costs for one whole period. */
export const itemAmount = (account: Account, item: SubscriptionItem): number =>
  Math.round(Number(priceOf(account, item)?.unit_amount_decimal ?? 0) * item.quantity)

const productName = (account: Account, price: PriceRecord): string => account.products.get(price.product)?.name ?? ''

/** `1 × Pro (at $29.99 / month)` */
export function describePeriod(quantity: number, product: string, price: PriceRecord): string {
  const { interval, interval_count } = price.recurring ?? { interval: 'month', interval_count: 1 }
  const every = interval_count === 1 ? interval : `every ${interval_count} ${interval}s`
  return `${quantity} ${TIMES} ${product} (at ${formatAmount(Number(price.unit_amount_decimal), price.currency)} / ${every})`
}

/** The lines that a subscription adds to an invoice for a period; a trial is shown and costs nothing. */
export function periodLines(
  account: Account,
  subscription: Pick<SubscriptionRecord, 'id' | 'items' | 'metadata'>,
  period: Period,
  { isTrial = false, share = (amount: number) => amount } = {},
): InvoiceLine[] {
  return subscription.items.flatMap((item) => {
    const price = priceOf(account, item)
    if (!price) return []
    return {
      id: account.newId('il'),
      amount: isTrial ? 0 : share(itemAmount(account, item)),
      description: isTrial
        ? `Free trial for ${item.quantity} ${TIMES} ${productName(account, price)}`
        : describePeriod(item.quantity, productName(account, price), price),
      discountable: true,
      ...lineDiscounts(account, item),
      invoice_item: null,
      metadata: subscription.metadata,
      period,
      price: price.id,
      proration: false,
      quantity: item.quantity,
      subscription: subscription.id,
      subscription_item: item.id,
      ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
      unit_amount_decimal: isTrial ? '0' : price.unit_amount_decimal,
    }
  })
}

const lineDiscounts = (account: Account, { discounts }: SubscriptionItem): Pick<InvoiceLine, 'discounts'> =>
  discounts ? { discounts: currentDiscounts(account, discounts) } : {}

const day = (seconds: number): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    seconds * 1000,
  )

interface Proration {
  readonly subscription: SubscriptionRecord
  readonly item: SubscriptionItem
  readonly at: number
  readonly kind: 'unused' | 'remaining'
}

/** What an item costs for one whole period after discounts: a credit is of what was billed, a charge has the discounts of now. */
function netAmount(
  account: Account,
  subscription: SubscriptionRecord,
  item: SubscriptionItem,
  kind: Proration['kind'],
): number {
  const amount = itemAmount(account, item)
  const billed = kind === 'unused' ? billedShare(account, subscription, item) : undefined
  return amount * (billed ?? discountedShare(account, subscription, item, amount))
}

/** Adds a pending item for the rest of the current period: a credit for a removed item, or the price of an added one. */
export function addProration(
  account: Account,
  { subscription, item, at, kind }: Proration,
): InvoiceItemRecord | undefined {
  const price = priceOf(account, item)
  const whole = { start: subscription.current_period_start, end: subscription.current_period_end }
  const amount = prorate(netAmount(account, subscription, item, kind), { from: at, to: whole.end }, whole)
  if (!price || amount === 0) return undefined
  const name = `${item.quantity > 1 ? `${item.quantity} ${TIMES} ` : ''}${productName(account, price)}`
  const added = account.invoiceItems.add({
    id: account.newId('ii'),
    created: account.now(),
    amount: kind === 'unused' ? -amount : amount,
    currency: price.currency,
    customer: subscription.customer,
    description: `${kind === 'unused' ? 'Unused' : 'Remaining'} time on ${name} after ${day(at)}`,
    discountable: false,
    invoice: null,
    metadata: subscription.metadata,
    period: { start: at, end: whole.end },
    price: price.id,
    proration: true,
    quantity: item.quantity,
    subscription: subscription.id,
    subscription_item: item.id,
    ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
    unit_amount_decimal: price.unit_amount_decimal,
  })
  announce(account, 'invoiceitem.created', presentInvoiceItem(account, added))
  return added
}
