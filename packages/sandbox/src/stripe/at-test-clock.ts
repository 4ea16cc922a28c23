import { object, type Values } from './http/values.js'
import type { Account } from './state/account.js'

/** Does something at the time of the test clock that it is about, if there is one. */
export function atTestClock<T>(account: Account, id: string, values: Values, run: () => T): T {
  account.enterTestClock(testClockOf(account, id, values))
  try {
    return run()
  } finally {
    account.enterTestClock(undefined)
  }
}

/** The test clock that a request is about: its own, or that of the customer of any object that the request names. */
function testClockOf(account: Account, id: string, values: Values): string | undefined {
  const [first] = account.testClocks.walk('older')
  if (!first) return undefined
  // A meter event names its customer inside.
  for (const named of [id, ...Object.values(values), ...Object.values(object(values, 'payload') ?? {})]) {
    if (typeof named !== 'string') continue
    const customer = account.customers.get(ownerOf(account, named) ?? '')
    const clock = account.testClocks.get(named) ?? account.testClocks.get(customer?.test_clock ?? '')
    if (clock) return clock.id
  }
  return undefined
}

/** The objects that belong to a customer, by how their ids begin. */
const OWNED = {
  bps: 'portalSessions',
  ch: 'charges',
  cn: 'creditNotes',
  cs: 'checkoutSessions',
  ii: 'invoiceItems',
  in: 'invoices',
  pi: 'paymentIntents',
  pm: 'paymentMethods',
  qt: 'quotes',
  seti: 'setupIntents',
  sub: 'subscriptions',
} as const

const isOwned = (kind: string): kind is keyof typeof OWNED => Object.hasOwn(OWNED, kind)

/** The customer that an object belongs to. */
function ownerOf(account: Account, id: string): string | null | undefined {
  if (id.startsWith('sub_sched_')) return account.subscriptionSchedules.get(id)?.customer
  const kind = id.slice(0, id.indexOf('_'))
  if (isOwned(kind)) return account[OWNED[kind]].get(id)?.customer
  switch (kind) {
    case 'cus':
      return id
    case 'si':
      return account.subscriptions.all().find(({ items }) => items.some((item) => item.id === id))?.customer
    case 'dp':
      return account.charges.get(account.disputes.get(id)?.charge ?? '')?.customer
    default:
      return undefined
  }
}
