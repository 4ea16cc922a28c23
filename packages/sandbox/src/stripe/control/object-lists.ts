import type { ObjectList, ShownAction } from '../../control/opened-account.types.js'
import { presentEvent } from '../events.js'
import type { Wire } from '../http/endpoint.js'
import type { Kind } from '../http/expandable-fields.js'
import type { Account, Collections } from '../state/account.js'
import { presentCheckoutSession } from '../wire/checkout-session.js'
import { loadObject } from '../wire/load-object.js'

interface ListOf<Name extends keyof Collections> {
  readonly collection: Name
  readonly title: string
  readonly columns: readonly string[]
  readonly present: (account: Account, id: string) => Wire | undefined
  readonly actions?: (wire: Wire) => readonly ShownAction[]
}

const loaded =
  (kind: Kind) =>
  (account: Account, id: string): Wire | undefined =>
    loadObject(account, kind, id)

/** What the control address shows of an account. */
const LISTS: readonly ListOf<keyof Collections>[] = [
  {
    collection: 'customers',
    title: 'Customers',
    columns: ['id', 'name', 'email', 'created'],
    present: loaded('customer'),
  },
  {
    collection: 'subscriptions',
    title: 'Subscriptions',
    columns: ['id', 'customer', 'status', 'created'],
    present: loaded('subscription'),
  },
  {
    collection: 'invoices',
    title: 'Invoices',
    columns: ['id', 'number', 'customer', 'status', 'amount_due', 'currency', 'created'],
    present: loaded('invoice'),
  },
  {
    collection: 'paymentIntents',
    title: 'Payments',
    columns: ['id', 'customer', 'status', 'amount', 'currency', 'created'],
    present: loaded('payment_intent'),
    actions: ({ id, status }) => (status === 'requires_action' ? challengeActions(String(id)) : []),
  },
  {
    collection: 'checkoutSessions',
    title: 'Checkout sessions',
    columns: ['id', 'customer', 'mode', 'status', 'payment_status', 'amount_total', 'currency', 'created'],
    present: (account, id) => {
      const session = account.checkoutSessions.get(id)
      return session && presentCheckoutSession(account, session)
    },
    actions: ({ id, status }) => (status === 'open' ? checkoutActions(String(id)) : []),
  },
  {
    collection: 'events',
    title: 'Events',
    columns: ['id', 'type', 'created'],
    present: (account, id) => {
      const event = account.events.get(id)
      return event && presentEvent(account, event)
    },
  },
]

const challengeActions = (id: string): readonly ShownAction[] => {
  const path = `/stripe/payment_intents/${id}/authenticate`
  return [
    { label: 'Authenticate', path, body: { outcome: 'succeed' } },
    { label: 'Fail authentication', path, body: { outcome: 'fail' } },
  ]
}

const checkoutActions = (id: string): readonly ShownAction[] => {
  const path = `/stripe/checkout/sessions/${id}`
  return [
    { label: 'Complete', path: `${path}/complete`, body: {} },
    { label: 'Decline', path: `${path}/decline`, body: {} },
    { label: 'Expire', path: `${path}/expire`, body: {} },
  ]
}

/** The objects of an account, for the control address. */
export const objectLists = (account: Account): readonly ObjectList[] =>
  LISTS.map(({ collection, title, columns, present, actions = () => [] }) => ({
    name: collection,
    title,
    columns,
    read(offset, limit) {
      const rows = account[collection].all()
      const end = Math.max(rows.length - offset, 0)
      const shown = rows.slice(Math.max(end - limit, 0), end).reverse()
      return {
        total: rows.length,
        rows: shown.flatMap(({ id }) => {
          const object = present(account, id)
          return object ? { object, actions: actions(object) } : []
        }),
      }
    },
  }))
