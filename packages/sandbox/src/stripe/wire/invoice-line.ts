import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { CreditedItems, InvoiceItemRecord, InvoiceLine, InvoiceRecord } from '../state/records.js'

export const totalOf = (lines: readonly InvoiceLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)

const pricing = (account: Account, price: string, unitAmount: string | null): Wire => ({
  price_details: { price, product: account.prices.get(price)?.product ?? null },
  type: 'price_details',
  unit_amount_decimal: unitAmount,
})

export function presentLine(
  account: Account,
  invoice: Pick<InvoiceRecord, 'id' | 'currency'>,
  line: InvoiceLine,
): Wire {
  const details = {
    invoice_item: line.invoice_item,
    proration: line.proration,
    proration_details: { credited_items: line.credited_items ?? null },
    subscription: line.subscription,
  }
  const isItem = line.subscription_item === null
  return {
    id: line.id,
    object: 'line_item',
    amount: line.amount,
    currency: invoice.currency,
    description: line.description,
    discount_amounts: [],
    discountable: line.discountable,
    discounts: [],
    invoice: invoice.id,
    livemode: false,
    metadata: line.metadata,
    parent: {
      invoice_item_details: isItem ? details : null,
      subscription_item_details: isItem ? null : { ...details, subscription_item: line.subscription_item },
      type: isItem ? 'invoice_item_details' : 'subscription_item_details',
    },
    period: line.period,
    pretax_credit_amounts: [],
    pricing: pricing(account, line.price, line.unit_amount_decimal),
    quantity: line.quantity,
    quantity_decimal: String(line.quantity),
    subscription: line.subscription,
    subtotal: line.amount,
    taxes: [],
  }
}

const presentProration = (credited: CreditedItems): Wire => ({
  credited_items: { invoice_line_item_details: credited, type: 'invoice_line_items' },
  discount_amounts: [],
})

export const presentInvoiceItem = (account: Account, item: InvoiceItemRecord): Wire => ({
  id: item.id,
  object: 'invoiceitem',
  amount: item.amount,
  currency: item.currency,
  customer: item.customer,
  customer_account: null,
  date: item.created,
  description: item.description,
  discountable: item.discountable,
  discounts: [],
  invoice: item.invoice,
  livemode: false,
  metadata: item.metadata,
  net_amount: item.amount,
  parent:
    item.subscription === null
      ? null
      : {
          subscription_details: {
            subscription: item.subscription,
            ...(item.subscription_item === null ? {} : { subscription_item: item.subscription_item }),
          },
          type: 'subscription_details',
        },
  period: item.period,
  pricing: pricing(account, item.price, item.unit_amount_decimal),
  proration: item.proration,
  ...(item.credited_items ? { proration_details: presentProration(item.credited_items) } : {}),
  quantity: item.quantity,
  quantity_decimal: String(item.quantity),
  tax_rates: [],
  test_clock: null,
})
