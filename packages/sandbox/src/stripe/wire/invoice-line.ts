import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import { withoutPercentages } from '../state/money.js'
import type {
  CreditedItems,
  DiscountAmount,
  InvoiceItemRecord,
  InvoiceLine,
  InvoiceRecord,
  LineTax,
} from '../state/records.js'
import { presentTaxRates } from './tax-rate.js'

const sum = (amounts: readonly { readonly amount: number }[] = []): number =>
  amounts.reduce((total, { amount }) => total + amount, 0)

type Amounts = Pick<InvoiceLine, 'amount' | 'discount_amounts' | 'taxes'>

/** What lines come to after discounts and with taxes. */
export const totalOf = (lines: readonly Amounts[]): number =>
  lines.reduce((total, line) => total + line.amount - sum(line.discount_amounts) + sum(exclusive(line)), 0)

const exclusive = ({ taxes }: Amounts): readonly LineTax[] | undefined => taxes?.filter(({ inclusive }) => !inclusive)

/** What lines come to before the discounts of the invoice; their own discounts are taken off. */
export const subtotalOf = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((total, line) => {
    const own = line.discount_amounts?.filter(({ discount }) => line.discounts?.includes(discount))
    return total + line.amount - sum(own)
  }, 0)

/** The subtotal without the taxes that are part of amounts. */
export const subtotalWithoutTax = (
  account: Account,
  { currency, lines }: Pick<InvoiceRecord, 'currency' | 'lines'>,
): number =>
  lines.reduce((total, line) => {
    const percentages = (line.taxes ?? [])
      .filter(({ inclusive, taxability_reason }) => inclusive && taxability_reason === 'not_available')
      .map(({ tax_rate }) => account.taxRates.get(tax_rate)?.percentage ?? 0)
    return total + withoutPercentages(subtotalOf([line]), percentages, currency)
  }, 0)

/** The taxes of all lines together, by rate. */
export function totalTaxes(lines: readonly Amounts[]): readonly LineTax[] {
  const totals = new Map<string, LineTax>()
  for (const tax of lines.flatMap(({ taxes = [] }) => taxes)) {
    const { amount = 0, taxable_amount = 0 } = totals.get(tax.tax_rate) ?? {}
    totals.set(tax.tax_rate, {
      ...tax,
      amount: amount + tax.amount,
      taxable_amount: taxable_amount + tax.taxable_amount,
    })
  }
  return [...totals.values()]
}

export const presentTax = ({ amount, inclusive, tax_rate, taxability_reason, taxable_amount }: LineTax): Wire => ({
  amount,
  tax_behavior: inclusive ? 'inclusive' : 'exclusive',
  tax_rate_details: { tax_rate },
  taxability_reason,
  taxable_amount,
  type: 'tax_rate_details',
})

/** What each discount takes off all lines together. */
export function totalDiscounts(lines: readonly Amounts[]): readonly DiscountAmount[] {
  const totals = new Map<string, number>()
  for (const { discount_amounts = [] } of lines) {
    for (const { amount, discount } of discount_amounts) totals.set(discount, (totals.get(discount) ?? 0) + amount)
  }
  return [...totals].map(([discount, amount]) => ({ amount, discount }))
}

/** Discounts as credits before tax. */
export const pretaxCredits = (discounts: readonly DiscountAmount[] = []): readonly Wire[] =>
  discounts.map((discount) => ({ ...discount, type: 'discount' }))

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
    discount_amounts: line.discount_amounts ?? [],
    discountable: line.discountable,
    discounts: line.discounts ?? [],
    invoice: invoice.id,
    livemode: false,
    metadata: line.metadata,
    parent: {
      invoice_item_details: isItem ? details : null,
      subscription_item_details: isItem ? null : { ...details, subscription_item: line.subscription_item },
      type: isItem ? 'invoice_item_details' : 'subscription_item_details',
    },
    period: line.period,
    pretax_credit_amounts: pretaxCredits(line.discount_amounts),
    pricing: pricing(account, line.price, line.unit_amount_decimal),
    quantity: line.quantity,
    quantity_decimal: String(line.quantity),
    subscription: line.subscription,
    subtotal: line.amount,
    taxes: line.taxes?.map(presentTax) ?? [],
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
  discounts: item.discounts ?? [],
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
  tax_rates: presentTaxRates(account, item.tax_rates),
  test_clock: account.customers.get(item.customer)?.test_clock ?? null,
})
