import type { Wire } from '../http/endpoint.js'
import type { Account } from '../state/account.js'
import type { TaxRateRecord } from '../state/records.js'

export const presentTaxRate = (rate: TaxRateRecord): Wire => ({
  id: rate.id,
  object: 'tax_rate',
  active: rate.active,
  country: rate.country,
  created: rate.created,
  description: rate.description,
  display_name: rate.display_name,
  effective_percentage: null,
  flat_amount: null,
  inclusive: rate.inclusive,
  jurisdiction: rate.jurisdiction,
  jurisdiction_level: null,
  livemode: false,
  metadata: rate.metadata,
  percentage: rate.percentage,
  rate_type: 'percentage',
  state: rate.state,
  tax_type: rate.tax_type,
})

/** Tax rates are always shown in full. */
export const presentTaxRates = (account: Account, ids: readonly string[] = []): readonly Wire[] =>
  ids.flatMap((id) => {
    const rate = account.taxRates.get(id)
    return rate ? [presentTaxRate(rate)] : []
  })
