import type { Company, CompanyInvoice } from '../../seed/company.types.js'
import { describePart, priceParts } from '../billing/price-parts.js'
import { nextMoment } from '../billing/subscription-records.js'
import type { InvoiceRecord, PaymentMethodRecord, SubscriptionRecord } from '../state/records.js'
import type { Task } from '../state/schedule.js'
import { snapshotOf } from '../wire/invoice.js'
import type { SampleCustomers } from './sample-customers.js'
import { type Buyer, type Contract, createSampleInvoice } from './sample-invoice.js'
import { createSampleSubscription } from './sample-subscription.js'
import type { TimedMaker } from './timed-maker.js'

/** An invoice, the one of the sample company that it was made from, and the customer's payment method. */
export interface Billed {
  readonly invoice: InvoiceRecord
  readonly sample: CompanyInvoice
  readonly method: PaymentMethodRecord
}

/** The subscriptions of the sample company, their invoices, and what is due next. */
export interface SampleInvoicing {
  readonly subscriptions: readonly SubscriptionRecord[]
  readonly billed: readonly Billed[]
  readonly tasks: readonly Omit<Task, 'sequence'>[]
}

export function createSampleInvoicing(
  company: Company,
  { customers, paymentMethods, prices, products }: SampleCustomers,
  maker: TimedMaker,
): SampleInvoicing {
  const now = maker.now()
  const buyers = new Map<string, Buyer>()
  for (const [index, { key }] of company.customers.entries()) {
    const customer = customers[index]
    const method = paymentMethods[index]
    if (customer && method) buyers.set(key, { customer, method, snapshot: snapshotOf(customer), invoices: 0 })
  }
  const plans = new Map(company.plans.map(({ key }, index) => [key, index]))
  const contracts = new Map<string, Contract>()
  for (const sample of company.subscriptions) {
    const index = plans.get(sample.plan) ?? -1
    const price = prices[index]
    const product = products[index]
    const customer = buyers.get(sample.customer)?.customer
    if (!price || !product || !customer) continue
    const subscription = createSampleSubscription(sample, { customer, price, maker, now })
    contracts.set(sample.key, {
      subscription,
      price,
      description: priceParts(price, sample.quantity)
        .map((part) => describePart(part, product, price))
        .join(),
    })
  }

  const billed: Billed[] = []
  const tasks: Omit<Task, 'sequence'>[] = []
  for (const sample of company.invoices) {
    const buyer = buyers.get(sample.customer)
    const contract = contracts.get(sample.subscription)
    if (!buyer || !contract) continue
    const invoice = createSampleInvoice(sample, { buyer, contract, maker, now })
    billed.push({ invoice, sample, method: buyer.method })
    if (invoice.next_payment_attempt !== null) {
      tasks.push({ at: invoice.next_payment_attempt, kind: 'invoice', id: invoice.id })
    }
  }
  const subscriptions = Array.from(contracts.values(), ({ subscription }) => subscription)
  for (const subscription of subscriptions) {
    const at = nextMoment(subscription)
    if (at !== undefined) tasks.push({ at, kind: 'subscription', id: subscription.id })
  }
  return { subscriptions, billed, tasks }
}
