import { isMetered } from '../billing/is-metered.js'
import type { Wire } from '../http/endpoint.js'
import { object, objects, strings, type Values } from '../http/values.js'
import type { Account } from '../state/account.js'
import type { SchedulePhase, SubscriptionScheduleRecord } from '../state/records.js'
import { presentBillingMode } from './subscription.js'
import { presentTaxRates } from './tax-rate.js'

const INVOICE_SETTINGS = {
  account_tax_ids: null,
  custom_fields: null,
  days_until_due: null,
  description: null,
  footer: null,
}

const NO_TAX = { disabled_reason: null, enabled: false, liability: null }

const presentDiscounts = (values: Values): readonly Wire[] =>
  objects(values, 'discounts').map((sent) => ({ coupon: null, discount: null, promotion_code: null, ...sent }))

function presentItem(account: Account, item: Values): Wire {
  const price = account.prices.get(String(item.price))
  return {
    billing_thresholds: null,
    discounts: presentDiscounts(item),
    metadata: object(item, 'metadata') ?? {},
    plan: item.price,
    price: item.price,
    ...(price && isMetered(price) ? {} : { quantity: item.quantity ?? 1 }),
    tax_rates: presentTaxRates(account, strings(item, 'tax_rates')),
  }
}

function presentPhase(account: Account, phase: SchedulePhase): Wire {
  const { settings } = phase
  const invoiceSettings = object(settings, 'invoice_settings')
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    automatic_tax: NO_TAX,
    billing_cycle_anchor: settings.billing_cycle_anchor ?? null,
    billing_thresholds: null,
    collection_method: settings.collection_method ?? null,
    currency: phase.currency,
    default_payment_method: settings.default_payment_method ?? null,
    default_tax_rates: presentTaxRates(account, strings(settings, 'default_tax_rates')),
    description: settings.description ?? null,
    discounts: presentDiscounts(settings),
    end_date: phase.end_date,
    invoice_settings: invoiceSettings ? { ...INVOICE_SETTINGS, issuer: null, ...invoiceSettings } : null,
    items: phase.items.map((item) => presentItem(account, item)),
    metadata: object(settings, 'metadata') ?? {},
    on_behalf_of: null,
    proration_behavior: settings.proration_behavior ?? 'create_prorations',
    start_date: phase.start_date,
    transfer_data: null,
    trial_end: phase.trial_end,
  }
}

function presentDefaults(settings: Values): Wire {
  return {
    application_fee_percent: null,
    automatic_tax: NO_TAX,
    billing_cycle_anchor: settings.billing_cycle_anchor ?? 'automatic',
    billing_thresholds: null,
    collection_method: settings.collection_method ?? 'charge_automatically',
    default_payment_method: settings.default_payment_method ?? null,
    description: settings.description ?? null,
    invoice_settings: { ...INVOICE_SETTINGS, issuer: { type: 'self' }, ...object(settings, 'invoice_settings') },
    on_behalf_of: null,
    transfer_data: null,
  }
}

export function presentSubscriptionSchedule(account: Account, schedule: SubscriptionScheduleRecord): Wire {
  const running = schedule.status === 'active' ? schedule.phases[schedule.phase ?? -1] : undefined
  return {
    id: schedule.id,
    object: 'subscription_schedule',
    application: null,
    billing_mode: presentBillingMode(schedule.billing_mode, schedule.created),
    canceled_at: schedule.canceled_at,
    completed_at: schedule.completed_at,
    created: schedule.created,
    current_phase: running ? { end_date: running.end_date, start_date: running.start_date } : null,
    customer: schedule.customer,
    customer_account: null,
    default_settings: presentDefaults(schedule.default_settings),
    end_behavior: schedule.end_behavior,
    livemode: false,
    metadata: schedule.metadata,
    pause_schedules: [],
    phases: schedule.phases.map((phase) => presentPhase(account, phase)),
    released_at: schedule.released_at,
    released_subscription: schedule.released_subscription,
    status: schedule.status,
    subscription: schedule.subscription,
    test_clock: account.customers.get(schedule.customer)?.test_clock ?? null,
  }
}
