import { announce } from '../events.js'
import type { Account } from '../state/account.js'
import type {
  InvoiceItemRecord,
  InvoiceLine,
  InvoiceRecord,
  PriceRecord,
  SubscriptionItem,
  SubscriptionRecord,
} from '../state/records.js'
import { presentInvoiceItem } from '../wire/invoice-line.js'
import { setLines } from './invoice-lines.js'
import { isMetered } from './is-metered.js'
import { itemLine } from './item-line.js'
import { describePart, type PricePart, priceParts } from './price-parts.js'
import type { Period } from './subscription-lines.js'
import { aggregate, countedEvents } from './usage.js'

const meteredPrice = (account: Account, id: string): PriceRecord | undefined => {
  const price = account.prices.get(id)
  return price && isMetered(price) ? price : undefined
}

/** What a customer used in a period, and what that costs; a total below zero costs nothing. */
function usageParts(account: Account, price: PriceRecord, customer: string, period: Period): readonly PricePart[] {
  const meter = account.meters.get(price.recurring?.meter ?? '')
  const usage = meter ? aggregate(meter, countedEvents(account, meter, customer, period)) : 0
  return priceParts(price, Math.max(0, usage))
}

/** The part of a period in which an item had its price. */
const usagePeriod = ({ usage_from = 0 }: SubscriptionItem, { start, end }: Period): Period => ({
  start: Math.max(start, usage_from),
  end,
})

type Subscribed = Pick<SubscriptionRecord, 'customer' | 'id' | 'items' | 'metadata'>

/** The lines of what the metered items of a subscription were used for in a period. */
export const usageLines = (account: Account, subscription: Subscribed, period: Period): InvoiceLine[] =>
  subscription.items.flatMap((item) => {
    const price = meteredPrice(account, item.price)
    const used = usagePeriod(item, period)
    if (!price || used.start >= used.end) return []
    return usageParts(account, price, subscription.customer, used).map((part) =>
      itemLine(account, { subscription, item, price, part, period: used }),
    )
  })

/** Adds pending items for what a metered item was used for until now, before it loses its price. */
export function addUsageItems(account: Account, subscription: SubscriptionRecord, item: SubscriptionItem): void {
  const price = meteredPrice(account, item.price)
  const used = usagePeriod(item, { start: subscription.current_period_start, end: account.now() })
  if (!price || used.start >= used.end) return
  for (const part of usageParts(account, price, subscription.customer, used)) {
    if (part.amount > 0) addUsageItem(account, subscription, item, price, part, used)
  }
}

function addUsageItem(
  account: Account,
  { id, currency, customer, metadata }: SubscriptionRecord,
  item: SubscriptionItem,
  price: PriceRecord,
  part: PricePart,
  period: Period,
): InvoiceItemRecord {
  const added = account.invoiceItems.add({
    id: account.newId('ii'),
    created: account.now(),
    amount: part.amount,
    currency,
    customer,
    description: describePart(part, account.products.get(price.product), price),
    discountable: true,
    invoice: null,
    metadata,
    period,
    price: price.id,
    proration: false,
    quantity: part.quantity,
    subscription: id,
    subscription_item: item.id,
    ...(item.tax_rates ? { tax_rates: item.tax_rates } : {}),
    unit_amount_decimal: part.rate,
  })
  announce(account, 'invoiceitem.created', presentInvoiceItem(account, added))
  return added
}

/** A draft with the usage that was reported since it was made: until it is finalized, late events still count. */
export function updateUsage(account: Account, invoice: InvoiceRecord): InvoiceRecord {
  const isUsage = (line: InvoiceLine) => line.invoice_item === null && meteredPrice(account, line.price) !== undefined
  const seen = new Set<string | null>()
  const lines = invoice.lines.flatMap((line) => {
    const price = meteredPrice(account, line.price)
    if (!price || !isUsage(line) || line.period.end > account.now()) return line
    if (seen.has(line.subscription_item)) return []
    seen.add(line.subscription_item)
    const product = account.products.get(price.product)
    return usageParts(account, price, invoice.customer, line.period).map((part, index) => ({
      ...line,
      id: index === 0 ? line.id : account.newId('il'),
      amount: part.amount,
      description: describePart(part, product, price),
      quantity: part.quantity,
      unit_amount_decimal: part.unit_amount_decimal,
    }))
  })
  const totals = (of: readonly InvoiceLine[]) => of.map(({ amount, quantity }) => `${quantity} ${amount}`).join()
  return totals(lines) === totals(invoice.lines) ? invoice : setLines(account, invoice, lines)
}
