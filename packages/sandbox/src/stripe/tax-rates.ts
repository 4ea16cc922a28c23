import { announce } from './events.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { invalidRequest, noSuchObject } from './http/errors.js'
import { inRange, listPage, matches } from './http/lists.js'
import { flag, given, mergeMetadata, string, type Values } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { TaxRateRecord } from './state/records.js'
import { presentTaxRate } from './wire/tax-rate.js'

function change(rate: TaxRateRecord, values: Values): TaxRateRecord {
  const text = (name: 'country' | 'description' | 'jurisdiction' | 'state' | 'tax_type') => {
    const sent = string(values, name)
    return sent === undefined ? rate[name] : sent
  }
  return {
    ...rate,
    active: flag(values, 'active') ?? rate.active,
    country: text('country'),
    description: text('description'),
    display_name: given(values, 'display_name') ?? rate.display_name,
    jurisdiction: text('jurisdiction'),
    metadata: mergeMetadata(rate.metadata, values),
    state: text('state'),
    tax_type: text('tax_type'),
  }
}

function create({ account, values }: Call): Wire {
  const percentage = Number(given(values, 'percentage'))
  if (percentage < 0 || percentage > 100) {
    throw invalidRequest('Invalid percentage: must be between 0 and 100', { param: 'percentage' })
  }
  const blank: TaxRateRecord = {
    id: account.newId('txr'),
    created: account.now(),
    active: true,
    country: null,
    description: null,
    display_name: '',
    inclusive: flag(values, 'inclusive') ?? false,
    jurisdiction: null,
    metadata: {},
    percentage,
    state: null,
    tax_type: null,
  }
  const wire = presentTaxRate(account.taxRates.add(change(blank, values)))
  announce(account, 'tax_rate.created', wire)
  return wire
}

function existing({ account, id }: Call): TaxRateRecord {
  const rate = account.taxRates.get(id)
  if (!rate) throw noSuchObject('tax rate', id, 'tax_rate')
  return rate
}

function update(call: Call): Wire {
  const rate = existing(call)
  const wire = presentTaxRate(call.account.taxRates.replace(change(rate, call.values)))
  announce(call.account, 'tax_rate.updated', wire, presentTaxRate(rate))
  return wire
}

export const taxRateRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/tax_rates', PARAMETERS.createTaxRate, 'tax_rate', create),
  listRoute('/v1/tax_rates', PARAMETERS.listTaxRates, 'tax_rate', ({ account, path, values }) =>
    listPage({
      rows: account.taxRates,
      values,
      url: path,
      label: 'tax rate',
      present: presentTaxRate,
      where: (rate) =>
        matches(values, 'active', rate.active) &&
        matches(values, 'inclusive', rate.inclusive) &&
        inRange(values, 'created', rate.created),
    }),
  ),
  route('GET', '/v1/tax_rates/{id}', PARAMETERS.retrieve, 'tax_rate', (call) => presentTaxRate(existing(call))),
  route('POST', '/v1/tax_rates/{id}', PARAMETERS.updateTaxRate, 'tax_rate', update),
]
