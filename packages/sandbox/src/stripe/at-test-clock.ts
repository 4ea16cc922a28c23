import type { Values } from './http/values.js'
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
  for (const named of [id, ...Object.values(values)]) {
    if (typeof named !== 'string') continue
    const customer = account.customers.get(ownerOf(account, named) ?? '')
    const clock = account.testClocks.get(named) ?? account.testClocks.get(customer?.test_clock ?? '')
    if (clock) return clock.id
  }
  return undefined
}

/** The customer that an object belongs to. */
function ownerOf(account: Account, id: string): string | null | undefined {
  switch (id.slice(0, id.indexOf('_'))) {
    case 'cus':
      return id
    case 'sub':
      return account.subscriptions.get(id)?.customer
    case 'si':
      return account.subscriptions.all().find(({ items }) => items.some((item) => item.id === id))?.customer
    case 'in':
      return account.invoices.get(id)?.customer
    case 'ii':
      return account.invoiceItems.get(id)?.customer
    case 'pi':
      return account.paymentIntents.get(id)?.customer
    case 'ch':
      return account.charges.get(id)?.customer
    case 'cn':
      return account.creditNotes.get(id)?.customer
    case 'dp':
      return account.charges.get(account.disputes.get(id)?.charge ?? '')?.customer
    case 'cs':
      return account.checkoutSessions.get(id)?.customer
    case 'bps':
      return account.portalSessions.get(id)?.customer
    case 'seti':
      return account.setupIntents.get(id)?.customer
    case 'pm':
      return account.paymentMethods.get(id)?.customer
    default:
      return undefined
  }
}
