import { isClassic } from './billing/is-classic.js'
import { isMetered } from './billing/is-metered.js'
import { invalidInteger, invalidRequest, missingParameter, notEmulated } from './http/errors.js'
import { flag, given, integer, mergeMetadata, object, type Values } from './http/values.js'
import { addPrice, billablePrice, referencedPrice } from './prices.js'
import { readDiscounts } from './read-discounts.js'
import { readTaxRates } from './read-tax-rates.js'
import type { Account } from './state/account.js'
import type { PriceRecord, SubscriptionItem, SubscriptionRecord } from './state/records.js'

/** The price an item parameter names, or describes; it must be recurring and for sale. */
function priceOf(account: Account, sent: Values, path: string): PriceRecord | undefined {
  const data = object(sent, 'price_data')
  if (data) return addPrice(account, data)
  const name = given(sent, 'price') === undefined ? 'plan' : 'price'
  const id = given(sent, name)
  if (id === undefined) return undefined
  const param = `${path}[${name}]`
  const price = referencedPrice(account, id, param)
  if (!price.recurring) {
    throw invalidRequest(
      'The price specified is set to `type=one_time` but this field only accepts prices with `type=recurring`.',
      { param },
    )
  }
  billablePrice(price)
  if (!price.active) {
    throw invalidRequest('The price specified is inactive. This field only accepts active prices.', { param })
  }
  return price
}

/** How many units of a price, or from when on its usage is charged. What is not sent stays. */
function amountOf(
  account: Account,
  sent: Values,
  path: string,
  price: PriceRecord,
  current?: SubscriptionItem,
): Pick<SubscriptionItem, 'quantity' | 'usage_from'> {
  if (!isMetered(price)) {
    const kept = current && current.usage_from === undefined ? current.quantity : 1
    return { quantity: quantityOf(sent, path) ?? kept }
  }
  if (sent.quantity !== undefined) {
    throw invalidRequest('You cannot specify a quantity for a price with `usage_type=metered`.', {
      param: `${path}[quantity]`,
    })
  }
  const since = current?.price === price.id ? current.usage_from : undefined
  return { quantity: 0, usage_from: since ?? account.now() }
}

function quantityOf(sent: Values, path: string): number | undefined {
  const quantity = integer(sent, 'quantity')
  if (quantity !== undefined && quantity < 0) {
    throw invalidInteger('This value must be greater than or equal to 0.', `${path}[quantity]`)
  }
  return quantity
}

function newItem(account: Account, customer: string, sent: Values, path: string): SubscriptionItem {
  const price = priceOf(account, sent, path)
  if (!price) throw missingParameter(`${path}[price]`)
  const id = account.newId('si')
  return {
    id,
    created: account.now(),
    ...itemDiscounts(account, customer, sent, { id, currency: price.currency, path }),
    metadata: mergeMetadata({}, sent),
    price: price.id,
    ...amountOf(account, sent, path, price),
    ...itemTaxRates(account, sent, path),
  }
}

interface ItemTerms {
  readonly id: string
  readonly currency: string
  readonly path: string
  readonly current?: readonly string[] | undefined
}

function itemDiscounts(
  account: Account,
  customer: string,
  sent: Values,
  { id, currency, path, current }: ItemTerms,
): Pick<SubscriptionItem, 'discounts'> {
  const owner = { customer, subscription_item: id }
  const discounts = readDiscounts(account, sent, { owner, currency, path: `${path}[discounts]`, current })
  return discounts ? { discounts } : {}
}

function itemTaxRates(account: Account, sent: Values, path: string): Pick<SubscriptionItem, 'tax_rates'> {
  const tax_rates = readTaxRates(account, sent, 'tax_rates', path)
  return tax_rates ? { tax_rates } : {}
}

export function readItems(
  account: Account,
  customer: string,
  sent: readonly Values[],
  billed: Billed = { details: {} },
): SubscriptionItem[] {
  if (sent.length === 0) throw missingParameter('items')
  return checkItems(
    account,
    sent.map((item, index) => newItem(account, customer, item, `items[${index}]`)),
    billed,
  )
}

/** The items after an update: those named by id are changed or deleted, the others are added; what is not mentioned stays. */
export function changeItems(
  account: Account,
  {
    customer,
    currency,
    details,
    items: current,
  }: Pick<SubscriptionRecord, 'customer' | 'currency' | 'details' | 'items'>,
  sent: readonly Values[],
): SubscriptionItem[] {
  let items = [...current]
  sent.forEach((change, index) => {
    const path = `items[${index}]`
    const id = given(change, 'id')
    const old = items.find((item) => item.id === id)
    if (id === undefined) {
      items.push(newItem(account, customer, change, path))
    } else if (!old) {
      throw invalidRequest(`No such subscription item: '${id}'`, { code: 'resource_missing', param: `${path}[id]` })
    } else if (flag(change, 'deleted')) {
      items = items.filter((item) => item !== old)
    } else {
      const price = priceOf(account, change, path) ?? account.prices.get(old.price)
      if (!price) throw missingParameter(`${path}[price]`)
      const { usage_from: _, ...kept } = old
      const changed: SubscriptionItem = {
        ...kept,
        ...itemDiscounts(account, customer, change, { id: old.id, currency, path, current: old.discounts }),
        metadata: mergeMetadata(old.metadata, change),
        price: price.id,
        ...amountOf(account, change, path, price, old),
        ...itemTaxRates(account, change, path),
      }
      items = items.map((item) => (item === old ? changed : item))
    }
  })
  if (items.length === 0) {
    throw invalidRequest(
      'A subscription must have at least one active plan. In order to cancel a subscription, please cancel it.',
    )
  }
  return checkItems(account, items, { details })
}

type Billed = Pick<SubscriptionRecord, 'details'>

/** The items of one subscription share currency and billing interval, and no two the price. */
function checkItems(account: Account, items: SubscriptionItem[], billed: Billed): SubscriptionItem[] {
  const prices = items.flatMap((item) => account.prices.get(item.price) ?? [])
  const [first] = prices
  for (const price of prices) {
    if (price.currency !== first?.currency) {
      throw invalidRequest('All prices on a subscription must have the same currency.', { param: 'items' })
    }
    const [a, b] = [first?.recurring, price.recurring]
    if (a?.interval !== b?.interval || a?.interval_count !== b?.interval_count) {
      if (!isClassic(billed)) throw notEmulated('subscriptions whose items have different billing intervals')
      throw invalidRequest(
        'Currently, all prices on a subscription must have the same `recurring.interval` and `recurring.interval_count`.',
        { param: 'items' },
      )
    }
  }
  if (new Set(items.map(({ price }) => price)).size < items.length) {
    throw invalidRequest('Cannot add multiple subscription items with the same price.', { param: 'items' })
  }
  return items
}
