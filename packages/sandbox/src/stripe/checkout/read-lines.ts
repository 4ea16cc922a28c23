import { isMetered } from '../billing/is-metered.js'
import { invalidInteger, invalidRequest, missingParameter } from '../http/errors.js'
import { flag, given, integer, mergeMetadata, object, objects, type Values } from '../http/values.js'
import { addPrice, referencedPrice } from '../prices.js'
import { readTaxRates } from '../read-tax-rates.js'
import type { Account } from '../state/account.js'
import type { CheckoutLine, CheckoutSessionRecord, PriceRecord } from '../state/records.js'
import { checkCustomAmount, presetAmount } from './chosen-amount.js'

/** The most of one item that a customer may choose, unless the session says otherwise. */
const MAXIMUM_QUANTITY = 99

/** The price that a line names or describes; one that is described is not for sale otherwise. */
function priceOf(account: Account, sent: Values, path: string): PriceRecord {
  const id = given(sent, 'price')
  const data = object(sent, 'price_data')
  if (id !== undefined && data) {
    throw invalidRequest(`You may only specify one of these parameters: ${path}[price], ${path}[price_data].`)
  }
  if (data) return addPrice(account, { ...data, active: false })
  if (id === undefined) throw missingParameter(`${path}[price]`)
  const price = referencedPrice(account, id, `${path}[price]`)
  if (!price.active) {
    throw invalidRequest('The price specified is inactive. This field only accepts active prices.', {
      param: `${path}[price]`,
    })
  }
  return price
}

/** What is metered has no quantity. */
function readQuantity(sent: Values, path: string, price: PriceRecord, otherwise: number | undefined): number {
  const quantity = integer(sent, 'quantity')
  const param = `${path}[quantity]`
  if (isMetered(price)) {
    if (quantity === undefined) return 0
    throw invalidRequest('You cannot specify a quantity for a price with `usage_type=metered`.', { param })
  }
  if (quantity === undefined && otherwise !== undefined) return otherwise
  if (quantity === undefined) throw missingParameter(param)
  if (quantity < 1) throw invalidInteger('This value must be greater than or equal to 1.', param)
  return quantity
}

function readAdjustable(sent: Values): CheckoutLine['adjustable_quantity'] {
  const adjustable = object(sent, 'adjustable_quantity')
  if (!adjustable || !flag(adjustable, 'enabled')) return null
  return {
    enabled: true,
    maximum: integer(adjustable, 'maximum') ?? MAXIMUM_QUANTITY,
    minimum: integer(adjustable, 'minimum') ?? 0,
  }
}

interface Items {
  readonly lines: readonly CheckoutLine[]
  readonly prices: readonly PriceRecord[]
  /** The currency of the first price. */
  readonly currency: string
}

/** The `line_items` of a session or a quote, with the quantity of those that have none. */
export function readItems(account: Account, values: Values, quantity?: number): Items {
  const prices: PriceRecord[] = []
  const lines = objects(values, 'line_items').map((item, index): CheckoutLine => {
    const path = `line_items[${index}]`
    const price = priceOf(account, item, path)
    prices.push(price)
    const tax_rates = readTaxRates(account, item, 'tax_rates', path)
    return {
      id: account.newId('li'),
      price: price.id,
      quantity: readQuantity(item, path, price, quantity),
      ...presetAmount(price),
      adjustable_quantity: readAdjustable(item),
      metadata: mergeMetadata({}, item),
      ...(tax_rates ? { tax_rates } : {}),
    }
  })
  return { lines, prices, currency: prices[0]?.currency ?? '' }
}

/** The lines of a session, which fit its mode and share a currency. */
export function readLines(
  account: Account,
  values: Values,
  mode: CheckoutSessionRecord['mode'],
): Pick<Items, 'currency' | 'lines'> {
  if (objects(values, 'line_items').length === 0) throw missingParameter('line_items')
  const { currency, lines, prices } = readItems(account, values)
  checkCustomAmount({ lines }, prices, mode)
  const recurring = prices.filter((price) => price.recurring !== null)
  if (mode === 'payment' && recurring.length > 0) {
    throw invalidRequest(
      'You specified `payment` mode but passed a recurring price. Either switch to `subscription` mode or use only one-time prices.',
    )
  }
  if (mode === 'subscription' && recurring.length === 0) {
    throw invalidRequest('You must provide at least one recurring price in `subscription` mode when using prices.')
  }
  if (prices.some((price) => price.currency !== currency)) {
    throw invalidRequest('All prices on a Checkout Session must have the same currency.', { param: 'line_items' })
  }
  const [first] = recurring
  const differs = recurring.some(
    ({ recurring: cycle }) =>
      cycle?.interval !== first?.recurring?.interval || cycle?.interval_count !== first?.recurring?.interval_count,
  )
  if (differs) {
    throw invalidRequest(
      'Checkout does not support multiple prices with different billing intervals. All recurring prices must have the same interval.',
    )
  }
  return { lines, currency }
}
