import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import {
  invalidInteger,
  invalidRequest,
  missingParameter,
  noSuchObject,
  noSuchReference,
  notEmulated,
} from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, integer, mergeMetadata, object, string, strings, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { addProduct } from './product-records.js'
import { readUnitAmount } from './read-unit-amount.js'
import type { Account } from './state/account.js'
import { currencies, isCurrency } from './state/money.js'
import type { Interval, PriceRecord, Recurring } from './state/records.js'
import { presentPrice } from './wire/catalog.js'

/** A currency code in lower case, refused when Stripe doesn't know it. */
export function readCurrency(values: Values): string | undefined {
  const sent = given(values, 'currency')
  if (sent === undefined) return undefined
  const currency = sent.toLowerCase()
  if (isCurrency(currency)) return currency
  throw invalidRequest(
    `Invalid currency: ${currency}. Stripe currently supports these currencies: ${currencies().join(', ')}`,
    { param: 'currency' },
  )
}

/** A price named in a parameter. */
export function referencedPrice(account: Account, id: string, param: string): PriceRecord {
  const price = account.prices.get(id)
  if (!price || price.deleted) throw noSuchReference('price', id, param)
  return price
}

/** A price whose amount follows from the quantity; one that the customer chooses cannot be billed here. */
export function billablePrice(price: PriceRecord): PriceRecord {
  if (price.custom_unit_amount) throw notEmulated('billing of prices with custom_unit_amount')
  return price
}

const LONGEST: Readonly<Record<Interval, number>> = { day: 1095, week: 156, month: 36, year: 3 }

/** The meter of a metered price; other prices have none. */
function readMeter(account: Account, recurring: Values): string | null {
  const [id, param] = [given(recurring, 'meter'), 'recurring[meter]']
  if (given(recurring, 'usage_type') !== 'metered') {
    if (id === undefined) return null
    throw invalidRequest('A price with a meter must have `recurring[usage_type]=metered`.', { param })
  }
  if (id === undefined) {
    throw invalidRequest('Starting with Stripe version `2025-03-31.basil`, metered prices must be backed by meters.', {
      param,
    })
  }
  const meter = account.meters.get(id)
  if (!meter) throw noSuchReference('billing meter', id, param)
  if (meter.status !== 'active') throw invalidRequest('The billing meter of a price must be active.', { param })
  return id
}

function readRecurring(account: Account, values: Values): Recurring | null {
  const recurring = object(values, 'recurring')
  if (!recurring) return null
  const meter = readMeter(account, recurring)
  const interval = given(recurring, 'interval') as Interval
  const count = integer(recurring, 'interval_count') ?? 1
  if (count < 1) {
    throw invalidInteger('This value must be greater than or equal to 1.', 'recurring[interval_count]')
  }
  if (count > LONGEST[interval]) {
    throw invalidRequest('The maximum number of billing intervals is three years.', {
      param: 'recurring[interval_count]',
    })
  }
  return {
    interval,
    interval_count: count,
    meter,
    trial_period_days: integer(recurring, 'trial_period_days') ?? null,
    usage_type: given(recurring, 'usage_type') ?? 'licensed',
  }
}

/** A lookup key belongs to one price: it is transferred on request, and otherwise refused. */
function claimLookupKey(account: Account, key: string, values: Values, owner?: string): void {
  const [holder] = account.prices.where('lookup_key', key).filter(({ id }) => id !== owner)
  if (!holder) return
  if (!flag(values, 'transfer_lookup_key')) {
    throw invalidRequest(`A price (\`${holder.id}\`) already uses that lookup key.`, { param: 'lookup_key' })
  }
  account.prices.replace({ ...holder, lookup_key: null })
}

/** Refuses a price without a product before anything is stored. */
function checkProduct(account: Account, values: Values): void {
  const id = given(values, 'product')
  const data = object(values, 'product_data')
  if (id && data) throw invalidRequest('You may only specify one of these parameters: product, product_data.')
  if (!id && !data) {
    throw invalidRequest('You must specify either `product` or `product_data` when creating a price.', {
      code: 'parameter_missing',
      param: 'product',
    })
  }
  if (id && !account.products.get(id)) throw noSuchReference('product', id, 'product')
}

/** Stores a price and records the event; also for `price_data` and one-off amounts. */
export function addPrice(account: Account, values: Values): PriceRecord {
  const lookupKey = given(values, 'lookup_key') ?? null
  const currency = readCurrency(values)
  if (!currency) throw missingParameter('currency')
  checkProduct(account, values)
  const recurring = readRecurring(account, values)
  const amount = readUnitAmount(values, currency, recurring)
  if (lookupKey) claimLookupKey(account, lookupKey, values)
  const price = account.prices.add({
    id: given(values, 'id') ?? account.newId('price'),
    created: account.now(),
    active: flag(values, 'active') ?? true,
    currency,
    lookup_key: lookupKey,
    metadata: mergeMetadata({}, values),
    nickname: string(values, 'nickname') ?? null,
    product: given(values, 'product') ?? addProduct(account, object(values, 'product_data') ?? {}).id,
    recurring,
    tax_behavior: given(values, 'tax_behavior') ?? 'unspecified',
    ...amount,
  })
  announce(account, 'price.created', presentPrice(price))
  return price
}

function existing({ account, id }: Call): PriceRecord {
  const price = account.prices.get(id)
  if (!price || price.deleted) throw noSuchObject('price', id, 'price')
  return price
}

function update(call: Call): Wire {
  const { account, values } = call
  const price = existing(call)
  const [key, nickname, behavior] = [
    string(values, 'lookup_key'),
    string(values, 'nickname'),
    given(values, 'tax_behavior'),
  ]
  if (behavior && price.tax_behavior !== 'unspecified' && behavior !== price.tax_behavior) {
    throw invalidRequest('`tax_behavior` cannot be changed once it has been set.', { param: 'tax_behavior' })
  }
  if (key) claimLookupKey(account, key, values, price.id)
  const changed = account.prices.replace({
    ...price,
    active: flag(values, 'active') ?? price.active,
    lookup_key: key === undefined ? price.lookup_key : key,
    metadata: mergeMetadata(price.metadata, values),
    nickname: nickname === undefined ? price.nickname : nickname,
    tax_behavior: behavior ?? price.tax_behavior,
  })
  const wire = presentPrice(changed)
  announce(account, 'price.updated', wire, presentPrice(price))
  return wire
}

export const priceRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/prices', PARAMETERS.createPrice, 'price', ({ account, values }) =>
    presentPrice(addPrice(account, values)),
  ),
  listRoute('/v1/prices', PARAMETERS.listPrices, 'price', ({ account, path, values }) => {
    const lookupKeys = strings(values, 'lookup_keys')
    const recurring = object(values, 'recurring') ?? {}
    return listPage({
      rows: account.prices,
      values,
      url: path,
      label: 'price',
      present: presentPrice,
      where: (price) => {
        if (price.deleted) return false
        if (lookupKeys.length > 0 && !lookupKeys.includes(price.lookup_key ?? '')) return false
        if (!matches(recurring, 'interval', price.recurring?.interval)) return false
        if (!matches(recurring, 'usage_type', price.recurring?.usage_type)) return false
        if (!matches(recurring, 'meter', price.recurring?.meter)) return false
        return (
          matches(values, 'active', price.active) &&
          matches(values, 'currency', price.currency) &&
          matches(values, 'type', price.recurring ? 'recurring' : 'one_time') &&
          inRange(values, 'created', price.created)
        )
      },
      keys: ['product'],
    })
  }),
  route('GET', '/v1/prices/{id}', PARAMETERS.retrieve, 'price', (call) => presentPrice(existing(call))),
  route('POST', '/v1/prices/{id}', PARAMETERS.updatePrice, 'price', update),
]
