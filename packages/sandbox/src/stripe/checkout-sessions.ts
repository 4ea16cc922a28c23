import { addSession } from './checkout/add-session.js'
import { changeSession } from './checkout/change-session.js'
import { expireSession } from './checkout/expire-session.js'
import { readShipping } from './customers.js'
import { type Call, listRoute, route, type StripeRoute, type Wire } from './http/endpoint.js'
import { noSuchObject } from './http/errors.js'
import { inRange, listOf, listPage, matches } from './http/lists.js'
import { given, isValues, mergeMetadata, object } from './http/values.js'
import { PARAMETERS } from './parameters/index.js'
import type { CheckoutSessionRecord } from './state/records.js'
import { presentCheckoutItem, presentCheckoutSession } from './wire/checkout-session.js'

const create = ({ account, values, origin }: Call): Wire =>
  presentCheckoutSession(account, addSession(account, values, origin))

function existing({ account, id }: Call): CheckoutSessionRecord {
  const session = account.checkoutSessions.get(id)
  if (!session) throw noSuchObject('checkout.session', id, 'session')
  return session
}

function update(call: Call): Wire {
  const { account, values } = call
  const session = existing(call)
  const sent = readShipping(object(values, 'collected_information') ?? {}, 'shipping_details')
  const collected = isValues(session.collected_information) ? session.collected_information : {}
  const shipping_details = sent && { address: sent.address, name: sent.name }
  const changed = changeSession(account, session, {
    metadata: mergeMetadata(session.metadata, values),
    ...(shipping_details
      ? { collected_information: { business_name: null, individual_name: null, ...collected, shipping_details } }
      : {}),
  })
  return presentCheckoutSession(account, changed)
}

export const checkoutSessionRoutes: readonly StripeRoute[] = [
  route('POST', '/v1/checkout/sessions', PARAMETERS.createCheckoutSession, 'checkout_session', create),
  listRoute(
    '/v1/checkout/sessions',
    PARAMETERS.listCheckoutSessions,
    'checkout_session',
    ({ account, path, values }) => {
      const email = given(object(values, 'customer_details') ?? {}, 'email')
      return listPage({
        rows: account.checkoutSessions,
        values,
        url: path,
        label: 'checkout.session',
        present: (session) => presentCheckoutSession(account, session),
        where: (session) =>
          matches(values, 'customer', session.customer) &&
          matches(values, 'payment_intent', session.payment_intent) &&
          matches(values, 'payment_link', session.payment_link ?? null) &&
          matches(values, 'status', session.status) &&
          matches(values, 'subscription', session.subscription) &&
          (email === undefined || (isValues(session.customer_details) && session.customer_details.email === email)) &&
          inRange(values, 'created', session.created),
        keys: ['payment_intent', 'payment_link', 'subscription', 'customer'],
      })
    },
  ),
  route('GET', '/v1/checkout/sessions/{id}', PARAMETERS.retrieve, 'checkout_session', (call) =>
    presentCheckoutSession(call.account, existing(call)),
  ),
  route('POST', '/v1/checkout/sessions/{id}', PARAMETERS.updateCheckoutSession, 'checkout_session', update),
  listRoute('/v1/checkout/sessions/{id}/line_items', PARAMETERS.page, 'checkout_item', (call) => {
    const session = existing(call)
    const items = session.lines.map((line) => presentCheckoutItem(call.account, session, line))
    return listOf(items, call.values, call.path, 'line item')
  }),
  route('POST', '/v1/checkout/sessions/{id}/expire', PARAMETERS.retrieve, 'checkout_session', (call) =>
    presentCheckoutSession(call.account, expireSession(call.account, existing(call))),
  ),
]
