import type { Company } from '../seed/company.types.js'
import { describePeriod } from './billing/subscription-lines.js'
import { nextMoment } from './billing/subscription-records.js'
import type { TimedMaker } from './seed.js'
import type { SampleCustomers } from './seed-customers.js'
import { addInvoice, type Buyer, type Contract } from './seed-invoices.js'
import { newSubscription } from './seed-subscriptions.js'
import type { Balance } from './state/account.js'
import type {
  BalanceTransactionRecord,
  ChargeRecord,
  InvoiceRecord,
  PaymentIntentRecord,
  RefundRecord,
  SubscriptionRecord,
} from './state/records.js'
import type { Task } from './state/schedule.js'
import { snapshotOf } from './wire/invoice.js'

/** What a business has billed and been paid, and what is due next. */
export interface History {
  readonly subscriptions: SubscriptionRecord[]
  readonly invoices: InvoiceRecord[]
  readonly paymentIntents: PaymentIntentRecord[]
  readonly charges: ChargeRecord[]
  readonly refunds: RefundRecord[]
  readonly balanceTransactions: BalanceTransactionRecord[]
  readonly tasks: Task[]
  readonly balances: Map<string, Balance>
}

export function createHistory(
  company: Company,
  { customers, paymentMethods, prices, products }: SampleCustomers,
  maker: TimedMaker,
  now: number,
): History {
  const history: History = {
    subscriptions: [],
    invoices: [],
    paymentIntents: [],
    charges: [],
    refunds: [],
    balanceTransactions: [],
    tasks: [],
    balances: new Map(),
  }
  const buyers = new Map<string, Buyer>()
  for (const [index, { key }] of company.customers.entries()) {
    const [customer, method] = [customers[index], paymentMethods[index]]
    if (customer && method) buyers.set(key, { customer, method, snapshot: snapshotOf(customer), invoices: 0 })
  }
  const plans = new Map(company.plans.map(({ key }, index) => [key, index]))
  const contracts = new Map<string, Contract>()
  for (const sample of company.subscriptions) {
    const index = plans.get(sample.plan) ?? -1
    const [price, product, customer] = [prices[index], products[index], buyers.get(sample.customer)?.customer]
    if (!price || !product || !customer) continue
    const subscription = newSubscription(sample, { customer, price, maker, now })
    history.subscriptions.push(subscription)
    contracts.set(sample.key, {
      subscription,
      price,
      description: describePeriod(sample.quantity, product.name, price),
    })
  }
  for (const sample of company.invoices) {
    const [buyer, contract] = [buyers.get(sample.customer), contracts.get(sample.subscription)]
    if (buyer && contract) addInvoice(history, sample, { buyer, contract, maker, now })
  }
  for (const { subscription } of contracts.values()) {
    const moment = nextMoment(subscription)
    if (moment !== undefined) addTask(history, moment, 'subscription', subscription.id)
  }
  const { paymentIntents, charges, refunds, balanceTransactions, tasks } = history
  for (const rows of [paymentIntents, charges, refunds, balanceTransactions]) rows.sort((a, b) => a.created - b.created)
  tasks.sort((a, b) => a.at - b.at || a.sequence - b.sequence)
  return history
}

export function addTask({ tasks }: History, at: number, kind: Task['kind'], id: string): void {
  tasks.push({ at, kind, id, sequence: tasks.length + 1 })
}
