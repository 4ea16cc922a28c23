import { createRandom } from '../runtime/random.js'
import type { Company } from '../seed/company.types.js'
import { createCustomers } from './seed-customers.js'
import { createHistory } from './seed-history.js'
import type { Beginnings, Collections, Maker } from './state/account.js'
import { randomId, randomToken } from './state/ids.js'

export const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** Makes things at a time that it is put to. */
export interface TimedMaker extends Maker {
  moveTo(time: number): void
}

/**
 * A business as an account begins with it: everything as it stands where its story ends, without the events of its past. Customers and history are
 * told apart, each by a chance of its own, when they are first asked for: most of the work is in what few callers look at.
 */
export function tellCompany(company: Company, seed: number): Beginnings {
  const now = seconds(company.endsAt)
  const customers = once(() => createCustomers(company, createMaker(seed, now)))
  const history = once(() => createHistory(company, customers(), createMaker(seed + 1, now), now))
  const rows: { readonly [Name in keyof Collections]?: () => ReturnType<Collections[Name]['all']> } = {
    products: () => customers().products,
    prices: () => customers().prices,
    customers: () => customers().customers,
    paymentMethods: () => customers().paymentMethods,
    subscriptions: () => history().subscriptions,
    invoices: () => history().invoices,
    paymentIntents: () => history().paymentIntents,
    charges: () => history().charges,
    refunds: () => history().refunds,
    balanceTransactions: () => history().balanceTransactions,
  }
  return {
    rows: (name) => rows[name]?.() ?? [],
    tasks: () => history().tasks,
    balances: () => [...history().balances],
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
