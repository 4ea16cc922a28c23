import { checkStep } from './billing/check-amount.js'
import { redeemNew } from './billing/discount-records.js'
import { lineOfItem, setLines } from './billing/invoice-lines.js'
import { priceAmount } from './billing/price-parts.js'
import { referencedCustomer } from './customers.js'
import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidInteger, invalidRequest, missingParameter, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, integer, mergeMetadata, object, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { addPrice, billablePrice, readCurrency, referencedPrice } from './prices.js'
import { addProduct } from './product-records.js'
import { readDiscounts } from './read-discounts.js'
import { readTaxRates } from './read-tax-rates.js'
import type { Account } from './state/account.js'
import { multiplyAmount } from './state/money.js'
import type { InvoiceItemRecord, InvoiceRecord, PriceRecord } from './state/records.js'
import { presentInvoiceItem } from './wire/invoice-line.js'

/** The price of an item: an existing one, `price_data`, or an amount, for which Stripe creates a one-off price and product. */
function priceOf(account: Account, values: Values, currency: string): PriceRecord {
  const id = given(object(values, 'pricing') ?? {}, 'price')
  if (id !== undefined) {
    const price = referencedPrice(account, id, 'pricing[price]')
    if (!price.recurring) return billablePrice(price)
    throw invalidRequest(
      'The price specified is set to `type=recurring` but this field only accepts prices with `type=one_time`.',
      { param: 'pricing[price]' },
    )
  }
  const data = object(values, 'price_data')
  if (data) return addPrice(account, data)
  // A negative unit amount is a credit; a price has none.
  const decimal = given(values, 'unit_amount_decimal')?.replace(/^-/, '')
  const amount = integer(values, 'amount')
  if (amount === undefined && decimal === undefined) throw missingParameter('amount')
  if (amount !== undefined) checkStep(amount, currency, 'amount')
  const product = addProduct(account, { name: string(values, 'description') ?? 'Invoice item', active: false })
  const unit = decimal === undefined ? { unit_amount: Math.abs(amount ?? 0) } : { unit_amount_decimal: decimal }
  return addPrice(account, { ...unit, currency, product: product.id, active: false })
}

function draftNamed(account: Account, id: string): InvoiceRecord {
  const invoice = account.invoices.get(id)
  if (!invoice) throw noSuchReference('invoice', id, 'invoice')
  if (invoice.status !== 'draft') {
    throw invalidRequest('Invalid invoice: This invoice is no longer editable', {
      code: 'invoice_not_editable',
      param: 'invoice',
    })
  }
  return invoice
}

/** Stores an item: on a draft, or pending for the next invoice. */
export function addInvoiceItem(account: Account, values: Values): InvoiceItemRecord {
  const invoiceId = given(values, 'invoice')
  const invoice = invoiceId === undefined ? undefined : draftNamed(account, invoiceId)
  const customerId = given(values, 'customer') ?? invoice?.customer
  if (customerId === undefined) throw missingParameter('customer')
  const customer = referencedCustomer(account, customerId)
  if (invoice && invoice.customer !== customer.id) throw noSuchReference('invoice', invoice.id, 'invoice')
  const subscription = given(values, 'subscription') ?? null
  if (subscription !== null && account.subscriptions.get(subscription)?.customer !== customer.id) {
    throw noSuchReference('subscription', subscription, 'subscription')
  }
  const quantity = readQuantity(values)
  const currency = readCurrency(values) ?? invoice?.currency ?? customer.currency ?? 'usd'
  const price = priceOf(account, values, currency)
  if (invoice && price.currency !== invoice.currency) {
    throw invalidRequest(
      `The currency of the invoice item (${price.currency}) does not match the currency of the invoice (${invoice.currency}).`,
      { param: 'currency' },
    )
  }
  const now = account.now()
  const id = account.newId('ii')
  const discounts = readDiscounts(account, values, {
    owner: { customer: customer.id, invoice_item: id },
    currency: price.currency,
  })
  redeemNew(account, discounts)
  const unit = unitAmount(values, price)
  const amount = integer(values, 'amount') ?? amountOf(price, unit, quantity)
  const item = account.invoiceItems.add({
    id,
    created: now,
    amount,
    currency: price.currency,
    customer: customer.id,
    description: string(values, 'description') ?? account.products.get(price.product)?.name ?? null,
    discountable: flag(values, 'discountable') ?? amount >= 0,
    ...(discounts ? { discounts } : {}),
    invoice: invoice?.id ?? null,
    metadata: mergeMetadata({}, values),
    period: readPeriod(values, { start: now, end: now }),
    price: price.id,
    proration: false,
    quantity,
    subscription,
    subscription_item: null,
    tax_rates: readTaxRates(account, values, 'tax_rates') ?? [],
    unit_amount_decimal: unit,
  })
  if (invoice) setLines(account, invoice, [lineOfItem(account, item), ...invoice.lines])
  announce(account, 'invoiceitem.created', presentInvoiceItem(account, item))
  return item
}

/** What a unit costs, as the price says; credits are negative. */
function unitAmount(values: Values, price: PriceRecord): string {
  if (typeof values.amount === 'number') return String(values.amount)
  const sign = given(values, 'unit_amount_decimal')?.startsWith('-') ? '-' : ''
  return sign + (price.unit_amount_decimal ?? '0')
}

/** Units are charged by the package where the price says so. */
const amountOf = (price: PriceRecord, unit: string, quantity: number): number =>
  price.transform_quantity ? priceAmount(price, quantity) : multiplyAmount(unit, quantity, price.currency)

function readQuantity(values: Values): number {
  const quantity = integer(values, 'quantity')
  if (quantity === undefined) return 1
  if (values.amount !== undefined) {
    throw invalidRequest('You may only specify one of these parameters: amount, quantity.', { param: 'amount' })
  }
  if (quantity < 0) throw invalidInteger('This value must be greater than or equal to 0.', 'quantity')
  return quantity
}

function readPeriod(values: Values, otherwise: InvoiceItemRecord['period']): InvoiceItemRecord['period'] {
  const period = object(values, 'period')
  const [start, end] = period ? [integer(period, 'start'), integer(period, 'end')] : []
  return start === undefined || end === undefined ? otherwise : { start, end }
}

function existing({ account, id }: Call): InvoiceItemRecord {
  const item = account.invoiceItems.get(id)
  if (!item) throw noSuchObject('invoiceitem', id)
  return item
}

/** The draft that an item is on; an item of a final or deleted invoice can no longer be changed. */
function editableInvoice(account: Account, item: InvoiceItemRecord): InvoiceRecord | undefined {
  if (item.invoice === null) return undefined
  const invoice = account.invoices.get(item.invoice)
  if (!invoice) throw invalidRequest('This invoice item has been deleted.')
  return draftNamed(account, invoice.id)
}

function update(call: Call): Wire {
  const { account, values } = call
  const item = existing(call)
  const invoice = editableInvoice(account, item)
  const quantity = values.quantity === undefined ? item.quantity : readQuantity(values)
  if (typeof values.amount === 'number') checkStep(values.amount, item.currency, 'amount')
  const isRepriced =
    values.pricing !== undefined || values.price_data !== undefined || values.unit_amount_decimal !== undefined
  const price = isRepriced ? priceOf(account, values, item.currency) : referencedPrice(account, item.price, 'price')
  const unit = isRepriced || values.amount !== undefined ? unitAmount(values, price) : item.unit_amount_decimal
  const amount =
    integer(values, 'amount') ??
    (isRepriced || quantity !== item.quantity ? amountOf(price, unit, quantity) : item.amount)
  const description = string(values, 'description')
  const discounts = readDiscounts(account, values, {
    owner: { customer: item.customer, invoice_item: item.id },
    currency: item.currency,
    current: item.discounts,
  })
  redeemNew(account, discounts, item.discounts)
  const changed = account.invoiceItems.replace({
    ...item,
    amount,
    description: description === undefined ? item.description : description,
    discountable: flag(values, 'discountable') ?? item.discountable,
    ...(discounts ? { discounts } : {}),
    metadata: mergeMetadata(item.metadata, values),
    period: readPeriod(values, item.period),
    price: price.id,
    quantity,
    tax_rates: readTaxRates(account, values, 'tax_rates') ?? item.tax_rates ?? [],
    unit_amount_decimal: unit,
  })
  if (invoice) {
    const lines = invoice.lines.map((line) =>
      line.invoice_item === item.id ? { ...lineOfItem(account, changed), id: line.id } : line,
    )
    setLines(account, invoice, lines)
  }
  return presentInvoiceItem(account, changed)
}

function remove(call: Call): Wire {
  const { account, id } = call
  const item = existing(call)
  const invoice = editableInvoice(account, item)
  account.invoiceItems.remove(id)
  if (invoice)
    setLines(
      account,
      invoice,
      invoice.lines.filter((line) => line.invoice_item !== id),
    )
  announce(account, 'invoiceitem.deleted', presentInvoiceItem(account, item))
  return { id, object: 'invoiceitem', deleted: true }
}

export const invoiceItemRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/invoiceitems', PARAMETERS.createInvoiceItem, 'invoiceitem', ({ account, values }) =>
    presentInvoiceItem(account, addInvoiceItem(account, values)),
  ),
  listRoute('/v1/invoiceitems', PARAMETERS.listInvoiceItems, 'invoiceitem', ({ account, path, values }) =>
    listPage({
      rows: account.invoiceItems,
      values,
      url: path,
      label: 'invoiceitem',
      present: (item) => presentInvoiceItem(account, item),
      where: (item) =>
        matches(values, 'customer', item.customer) &&
        matches(values, 'invoice', item.invoice) &&
        matches(values, 'pending', item.invoice === null) &&
        inRange(values, 'created', item.created),
      keys: ['invoice', 'customer'],
    }),
  ),
  route('GET', '/v1/invoiceitems/{id}', PARAMETERS.retrieve, 'invoiceitem', (call) =>
    presentInvoiceItem(call.account, existing(call)),
  ),
  route('POST', '/v1/invoiceitems/{id}', PARAMETERS.updateInvoiceItem, 'invoiceitem', update),
  route('DELETE', '/v1/invoiceitems/{id}', {}, 'deleted', remove),
]
