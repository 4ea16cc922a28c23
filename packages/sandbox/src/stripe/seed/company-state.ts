import { createRandom } from '../../runtime/random.js'
import type { Company } from '../../seed/company.types.js'
import type { Beginnings, Collections, Maker } from '../state/account.js'
import { randomId, randomToken } from '../state/ids.js'
import { createCustomers } from './sample-customers.js'
import { createInvoicing } from './sample-invoicing.js'
import { createPayments } from './sample-payments.js'

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** Makes things at a time that it is put to. */
export interface TimedMaker extends Maker {
  moveTo(time: number): void
}

/**
 * A business as an account begins with it: everything as it stands where its story ends, without the events of its past. It is told in
 * three parts, each by a chance of its own and not before it is asked for: most of the work is in what few callers look at.
 */
export function tellCompany(company: Company, seed: number): Beginnings {
  const now = seconds(company.endsAt)
  const customers = once(() => createCustomers(company, createMaker(seed, now)))
  const invoicing = once(() => createInvoicing(company, customers(), createMaker(seed + 1, now)))
  const payments = once(() => createPayments(invoicing().billed, createMaker(seed + 2, now)))
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function createMaker(seed: number, start: number): TimedMaker {
  const random = createRandom(seed)
  let time = start
  return {
    now: () => time,
    moveTo(to) {
      time = to
    },
    newId: (prefix) => randomId(random, prefix),
    token: (length) => randomToken(random, length),
  }
}
