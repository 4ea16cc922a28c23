import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, missingParameter, noSuchObject, noSuchReference } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, integer, isValues, mergeMetadata, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import { addPrice } from './prices.js'
import type { PriceRecord } from './state/records.js'
import { presentPlan } from './wire/catalog.js'

/** The parameters of a plan as those of the recurring price that it is. */
function priceValues(account: Call['account'], values: Values): Values {
  const { amount, amount_decimal, interval, interval_count, product, transform_usage, ...others } = values
  const { meter, trial_period_days, usage_type, ...rest } = others
  const isTiered = given(values, 'billing_scheme') === 'tiered'
  if (!isTiered && amount === undefined && amount_decimal === undefined) throw missingParameter('amount')
  if (product === undefined) throw missingParameter('product')
  if (isValues(product) && product.name === undefined) throw missingParameter('product[name]')
  return {
    ...rest,
    id: given(values, 'id') ?? account.newId('plan'),
    ...(isValues(product) ? { product_data: product } : { product }),
    recurring: sent({ interval, interval_count, meter, trial_period_days, usage_type }),
    ...sent({ transform_quantity: transform_usage, unit_amount: amount, unit_amount_decimal: amount_decimal }),
  }
}

const sent = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

function create({ account, values }: Call): Wire {
  const id = given(values, 'id')
  if (id !== undefined && account.prices.get(id)) {
    throw invalidRequest('Plan already exists.', { code: 'resource_already_exists', param: 'id' })
  }
  const wire = presentPlan(addPrice(account, priceValues(account, values)))
  announce(account, 'plan.created', wire)
  return wire
}

/** Every recurring price is a plan. */
function existing({ account, id }: Call): PriceRecord {
  const price = account.prices.get(id)
  if (!price?.recurring || price.deleted) throw noSuchObject('plan', id, 'plan')
  return price
}

function update(call: Call): Wire {
  const { account, values } = call
  const price = existing(call)
  const product = given(values, 'product') ?? price.product
  if (!account.products.get(product)) throw noSuchReference('product', product, 'product')
  const nickname = string(values, 'nickname')
  const changed = account.prices.replace({
    ...price,
    active: flag(values, 'active') ?? price.active,
    metadata: mergeMetadata(price.metadata, values),
    nickname: nickname === undefined ? price.nickname : nickname,
    product,
    recurring: price.recurring && {
      ...price.recurring,
      trial_period_days: integer(values, 'trial_period_days') ?? price.recurring.trial_period_days,
    },
  })
  const wire = presentPlan(changed)
  announce(account, 'plan.updated', wire, presentPlan(price))
  return wire
}

/** Subscriptions that have a deleted plan keep it. */
function remove(call: Call): Wire {
  const { account, id } = call
  const price = existing(call)
  account.prices.replace({ ...price, active: false, deleted: true })
  announce(account, 'plan.deleted', presentPlan(price))
  return { id, object: 'plan', deleted: true }
}

export const planRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/plans', PARAMETERS.createPlan, 'plan', create),
  listRoute('/v1/plans', PARAMETERS.listPlans, 'plan', ({ account, path, values }) =>
    listPage({
      rows: account.prices,
      values,
      url: path,
      label: 'plan',
      present: presentPlan,
      where: (price) =>
        price.recurring !== null &&
        !price.deleted &&
        matches(values, 'active', price.active) &&
        inRange(values, 'created', price.created),
      keys: ['product'],
    }),
  ),
  route('GET', '/v1/plans/{id}', PARAMETERS.retrieve, 'plan', (call) => presentPlan(existing(call))),
  route('POST', '/v1/plans/{id}', PARAMETERS.updatePlan, 'plan', update),
  route('DELETE', '/v1/plans/{id}', {}, 'deleted', remove),
]
