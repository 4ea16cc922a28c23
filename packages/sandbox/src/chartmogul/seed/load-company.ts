import type { Random } from '../../runtime/random.js'
import type { Company, CompanyCustomer, CompanySubscription } from '../../seed/company.types.js'
import { newId } from '../ids.js'
import type { Store } from '../store.js'
import { nextId } from '../store.js'
import type { CustomerRow, PlanRow, SubscriptionRow } from '../store.types.js'
import { createSampleInvoice } from './sample-invoice.js'

/** Imports a company through one data source, as its billing system would have done over time. */
export function loadCompany(store: Store, company: Company, random: Random): void {
  const start = company.customers.reduce((first, { createdAt }) => Math.min(first, createdAt), Number.POSITIVE_INFINITY)
  const source = store.dataSources.append({
    id: nextId(store),
    uuid: newId(random, 'ds'),
    name: `${company.name} billing`,
    // What ChartMogul imports by itself can be disabled, unlike what comes through the API.
    system: 'Stripe',
    created_at: start,
  })
  const shared = { data_source_uuid: source.uuid }
  const plans = new Map<string, PlanRow>()
  for (const { key, name, interval, intervalCount } of company.plans) {
    const plan: PlanRow = {
      ...shared,
      id: nextId(store),
      uuid: newId(random, 'pl'),
      external_id: key,
      name,
      interval_count: intervalCount,
      interval_unit: interval,
      created_at: start,
    }
    plans.set(key, store.plans.append(plan))
  }

  const trials = new Map<string, CompanySubscription>()
  for (const each of company.subscriptions) if (each.trialEndsAt !== null) trials.set(each.customer, each)
  const customers = new Map<string, CustomerRow>()
  for (const each of company.customers) {
    const row = customerRow(each, trials.get(each.key), { ...shared, id: nextId(store), uuid: newId(random, 'cus') })
    customers.set(each.key, store.customers.append(row))
  }

  // A subscription is created by its first invoice: one that is still in trial has none.
  const billed = new Set(company.invoices.map(({ subscription }) => subscription))
  const subscriptions = new Map<string, SubscriptionRow>()
  for (const { key, customer, plan, startedAt, cancelledAt } of company.subscriptions) {
    if (!billed.has(key)) continue
    const row: SubscriptionRow = {
      ...shared,
      id: nextId(store),
      uuid: newId(random, 'sub'),
      customer_uuid: customers.get(customer)?.uuid ?? '',
      external_id: key,
      subscription_set_external_id: null,
      plan_uuid: plans.get(plan)?.uuid ?? null,
      cancellation_dates: cancelledAt === null ? [] : [cancelledAt],
      created_at: startedAt,
    }
    subscriptions.set(key, store.subscriptions.append(row))
  }

  const currency = company.currency.toUpperCase()
  for (const invoice of company.invoices) {
    const subscription = subscriptions.get(invoice.subscription)
    if (!subscription) continue
    const plan_uuid = plans.get(invoice.plan)?.uuid ?? null
    store.invoices.append(
      createSampleInvoice(invoice, subscription, { id: nextId(store), currency, plan_uuid }, random),
    )
  }
}

function customerRow(
  { key, contact, email, company, address, createdAt }: CompanyCustomer,
  trial: CompanySubscription | undefined,
  ids: Pick<CustomerRow, 'id' | 'uuid' | 'data_source_uuid'>,
): CustomerRow {
  return {
    ...ids,
    external_id: key,
    name: contact,
    email,
    company,
    country: address.country,
    state: address.state || null,
    city: address.city,
    zip: address.zip,
    lead_created_at: createdAt,
    free_trial_started_at: trial?.startedAt ?? null,
    owner: null,
    website_url: `https://${email.slice(email.indexOf('@') + 1)}`,
    lead_status: 'New Lead',
    tags: [],
    custom: {},
    created_at: createdAt,
  }
}
