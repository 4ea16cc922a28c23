import type { Company, CompanySubscription } from '../seed/company.types.js'
import { periodEnd, periodStart } from './billing/periods.js'
import { nextMoment, trialNotice } from './billing/subscription-records.js'
import { newCustomer } from './customers.js'
import { newProduct } from './product-records.js'
import { type Loaded, loadInvoice, seconds } from './seed-invoices.js'
import type { Account } from './state/account.js'
import type { SubscriptionStatus } from './state/records.js'

/** Fills an account with a business: everything as it would stand today, without the events of its past. */
export function loadCompany(account: Account, company: Company): void {
  const now = account.now()
  const loaded: Loaded = { prices: new Map(), customers: new Map(), cards: new Map(), subscriptions: new Map() }
  const at = <T>(moment: number, work: () => T): T => {
    account.replayAt(seconds(moment))
    const result = work()
    account.replayAt(undefined)
    return result
  }
  const founded = Math.min(now * 1000, ...company.customers.map(({ createdAt }) => createdAt))
  at(founded, () => loadPlans(account, company, loaded))

  const troubled = new Set(
    company.invoices
      .filter(({ status }) => status === 'open' || status === 'uncollectible')
      .map(({ customer }) => customer),
  )
  for (const customer of inOrder(company.customers, 'createdAt')) {
    at(customer.createdAt, () => loadCustomer(account, customer, troubled.has(customer.key), loaded))
  }
  for (const subscription of inOrder(company.subscriptions, 'startedAt')) {
    at(subscription.startedAt, () => loadSubscription(account, company, subscription, now, loaded))
  }
  for (const invoice of inOrder(company.invoices, 'issuedAt')) {
    at(invoice.issuedAt, () => loadInvoice(account, invoice, now, loaded))
  }
  for (const { id } of loaded.subscriptions.values()) {
    const subscription = account.subscriptions.get(id)
    const moment = subscription && nextMoment(subscription)
    if (moment !== undefined) account.schedule.add(Math.max(moment, now), 'subscription', id)
  }
}

const inOrder = <T, Key extends keyof T>(rows: readonly T[], key: Key): T[] =>
  [...rows].sort((a, b) => Number(a[key]) - Number(b[key]))

function loadPlans(account: Account, company: Company, { prices }: Loaded): void {
  for (const plan of company.plans) {
    const id = account.newId('price')
    const product = newProduct(account, {})
    account.products.add({ ...product, default_price: id, description: plan.description, name: plan.name })
    account.prices.add({
      id,
      created: account.now(),
      active: true,
      currency: company.currency,
      lookup_key: plan.key,
      metadata: {},
      nickname: plan.name,
      product: product.id,
      recurring: {
        interval: plan.interval,
        interval_count: plan.intervalCount,
        meter: null,
        trial_period_days: null,
        usage_type: 'licensed',
      },
      tax_behavior: 'unspecified',
      unit_amount: plan.amount,
      unit_amount_decimal: String(plan.amount),
    })
    prices.set(plan.key, id)
  }
}

const CARDS = ['pm_card_visa', 'pm_card_mastercard', 'pm_card_amex']

/** Everybody has a card; those who owe money one that can be stored and fails when charged. */
function loadCustomer(
  account: Account,
  { key, company, contact, email, phone, address }: Company['customers'][number],
  isTroubled: boolean,
  { customers, cards }: Loaded,
): void {
  const blank = newCustomer(account)
  const card = isTroubled ? 'pm_card_chargeCustomerFail' : (CARDS[customers.size % CARDS.length] ?? 'pm_card_visa')
  const method = account.paymentMethods.add({
    id: account.newId('pm'),
    created: account.now(),
    customer: blank.id,
    metadata: {},
    card,
    consumed: false,
  })
  const customer = account.customers.add({
    ...blank,
    address: {
      city: address.city,
      country: address.country,
      line1: address.line1,
      line2: null,
      postal_code: address.zip,
      state: address.state,
    },
    description: contact,
    email,
    invoice_settings: { ...blank.invoice_settings, default_payment_method: method.id },
    metadata: { reference: key },
    name: company,
    phone,
  })
  customers.set(key, customer)
  cards.set(key, method)
}

function loadSubscription(
  account: Account,
  company: Company,
  { key, customer: customerKey, plan: planKey, quantity, startedAt, trialEndsAt, cancelledAt }: CompanySubscription,
  now: number,
  { prices, customers, subscriptions }: Loaded,
): void {
  const customer = customers.get(customerKey)
  const price = account.prices.get(prices.get(planKey) ?? '')
  if (!customer || !price?.recurring) return
  const started = seconds(startedAt)
  const trialEnd = trialEndsAt === null ? null : seconds(trialEndsAt)
  const ended = cancelledAt === null ? null : seconds(cancelledAt)
  const isOver = ended !== null && ended <= now
  const isTrial = trialEnd !== null && trialEnd > (isOver ? ended : now)
  const anchor = trialEnd ?? started
  const moment = isOver ? ended : now
  const status: SubscriptionStatus = isOver ? 'canceled' : isTrial ? 'trialing' : 'active'
  const subscription = account.subscriptions.add({
    id: account.newId('sub'),
    created: started,
    billing_cycle_anchor: anchor,
    cancel_at: isOver ? null : ended,
    cancel_at_period_end: false,
    canceled_at: ended === null ? null : Math.min(ended, now),
    cancellation_details: {
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: ended === null ? null : 'cancellation_requested',
    },
    collection_method: 'charge_automatically',
    currency: company.currency,
    current_period_end: isTrial ? trialEnd : periodEnd(anchor, price.recurring, moment),
    current_period_start: isTrial ? started : periodStart(anchor, price.recurring, moment),
    customer: customer.id,
    days_until_due: null,
    default_payment_method: null,
    description: null,
    ended_at: isOver ? ended : null,
    items: [{ id: account.newId('si'), created: started, metadata: {}, price: price.id, quantity }],
    latest_invoice: null,
    metadata: { reference: key },
    missing_payment_method: 'create_invoice',
    pause_collection: null,
    start_date: started,
    status,
    trial_end: trialEnd,
    trial_start: trialEnd === null ? null : started,
    trial_announced: trialEnd !== null && trialNotice(trialEnd) <= now,
    details: {},
  })
  subscriptions.set(key, subscription)
}
