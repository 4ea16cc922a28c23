import type { Company } from '../../seed/company.types.js'
import type { Collections, InitialState } from '../state/account.js'
import { unixSeconds } from '../state/unix-seconds.js'
import { createSampleCustomers } from './sample-customers.js'
import { createSampleInvoicing } from './sample-invoicing.js'
import { createSamplePayments } from './sample-payments.js'
import { createTimedMaker } from './timed-maker.js'

/**
 * The sample company as the initial state of an account: everything as it stands when its history ends, without the events of the past. It
 * is created in three parts, each with random numbers of its own and only when first read: most of the work goes into parts that few callers
 * look at.
 */
export function createCompanyState(company: Company, seed: number): InitialState {
  const now = unixSeconds(company.endsAt)
  const customers = once(() => createSampleCustomers(company, createTimedMaker(seed, now)))
  const invoicing = once(() => createSampleInvoicing(company, customers(), createTimedMaker(seed + 1, now)))
  const payments = once(() => createSamplePayments(invoicing().billed, createTimedMaker(seed + 2, now)))
  const rows: { readonly [Name in keyof Collections]?: () => readonly unknown[] } = {
    products: () => customers().products,
    prices: () => customers().prices,
    customers: () => customers().customers,
    paymentMethods: () => customers().paymentMethods,
    subscriptions: () => invoicing().subscriptions,
    invoices: () => invoicing().billed.map(({ invoice }) => invoice),
    paymentIntents: () => payments().paymentIntents,
    charges: () => payments().charges,
    refunds: () => payments().refunds,
    balanceTransactions: () => payments().balanceTransactions,
  }
  return {
    rows: (name) => rows[name]?.() ?? [],
    tasks: () =>
      [...invoicing().tasks, ...payments().tasks]
        .sort((a, b) => a.at - b.at)
        .map((task, index) => ({ ...task, sequence: index + 1 })),
    balances: () => [...payments().balances],
    quietUntil: now,
  }
}

function once<T>(create: () => T): () => T {
  let created: { readonly value: T } | undefined
  return () => {
    created ??= { value: create() }
    return created.value
  }
}
