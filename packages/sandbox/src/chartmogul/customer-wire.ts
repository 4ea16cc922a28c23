import { identitiesOf } from './customer-identities.js'
import { CUSTOM } from './data-sources.js'
import { toIsoOrNull, toOffsetIso } from './dates.js'
import { countryName, currencySign, stateName } from './locale.js'
import { customerRevenue } from './metrics/customer-revenue.js'
import type { CustomerRevenue } from './metrics/customer-revenue.types.js'
import type { Store } from './store.js'
import type { CustomerRow } from './store.types.js'

/** The source of a customer; ChartMogul has another name for what came through its API. */
export function billingSystem(store: Store, { data_source_uuid }: CustomerRow): string {
  const system = store.dataSources.get(data_source_uuid)?.system ?? CUSTOM
  return system === CUSTOM ? 'Import API' : system
}

export function customerStatus({ lead_status }: CustomerRow, { mrr, since, pastDue }: CustomerRevenue): string {
  if (mrr > 0) return pastDue ? 'Past Due' : 'Active'
  return since === null ? lead_status : 'Cancelled'
}

export function presentCustomer(store: Store, row: CustomerRow, now: number): Record<string, unknown> {
  const revenue = customerRevenue(store, row.uuid, now)
  const { currency } = store.account
  const identities = identitiesOf(row)
  return {
    id: row.id,
    uuid: row.uuid,
    external_id: row.external_id,
    name: row.name,
    email: row.email,
    status: customerStatus(row, revenue),
    'customer-since': revenue.since === null ? null : toOffsetIso(revenue.since),
    attributes: { custom: row.custom, stripe: {}, tags: row.tags },
    data_source_uuid: row.data_source_uuid,
    data_source_uuids: identities.map(({ data_source_uuid }) => data_source_uuid),
    external_ids: identities.map(({ external_id }) => external_id),
    company: row.company,
    country: row.country,
    state: row.state,
    city: row.city,
    zip: row.zip,
    lead_created_at: toIsoOrNull(row.lead_created_at),
    free_trial_started_at: toIsoOrNull(row.free_trial_started_at),
    address: {
      country: row.country === null ? null : countryName(row.country),
      state: row.state === null ? null : stateName(row.country, row.state),
      city: row.city,
      address_zip: row.zip,
    },
    mrr: revenue.mrr,
    arr: revenue.mrr * 12,
    'billing-system-url': null,
    'chartmogul-url': `https://app.chartmogul.com/#/customers/${row.id}-${labelOf(row)}`,
    'billing-system-type': billingSystem(store, row),
    currency,
    'currency-sign': currencySign(currency),
    owner: row.owner,
    website_url: row.website_url,
  }
}

/** Words of the name, joined by underscores, without parentheses. */
const labelOf = ({ company, name }: CustomerRow): string =>
  (company || name).replace(/[()]/g, '').trim().replace(/\s+/g, '_')
